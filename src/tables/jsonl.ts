import type { Cell, Row, Table } from "./table.ts";

const encoder = new TextEncoder();
/** Half of a surrogate pair without its other half. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** JSON would write a lone surrogate as an escape that many readers refuse. */
const replaced = (_key: string, value: Cell | Row): Cell | Row =>
  typeof value === "string" ? value.replace(LONE_SURROGATE, "\ufffd") : value;

/** The rows as JSON Lines, each with all columns in their order. */
export function toJsonl(table: Table, rows: readonly Row[]): Uint8Array {
  const lines = rows.map((row) => {
    const cells = Object.fromEntries(table.columns.map(({ name }) => [name, row[name]!]));
    return `${JSON.stringify(cells, replaced)}\n`;
  });
  return encoder.encode(lines.join(""));
}
