import type { Cell, Row, Table } from "./table.ts";

/** Half of a surrogate pair without its other half. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** JSON would write a lone surrogate as an escape that many readers refuse. */
const replaced = (_key: string, value: Cell | Row): Cell | Row =>
  typeof value === "string" ? value.replace(LONE_SURROGATE, "\ufffd") : value;

/** The rows as JSON Lines, each with all columns in their order. */
export function jsonLines({ columns }: Table, rows: readonly Row[]): string {
  const lines = rows.map((row) => {
    const cells = Object.fromEntries(columns.map(({ name }) => [name, row[name]!]));
    return `${JSON.stringify(cells, replaced)}\n`;
  });
  return lines.join("");
}
