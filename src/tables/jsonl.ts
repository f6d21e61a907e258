import type { Cell, Row, Table } from "./table.ts";

/** How JSON writes half of a surrogate pair without its other half; a text that talks of such an escape has it too. */
const PERHAPS_LONE = /\\ud[89a-f]/;
/** Half of a surrogate pair without its other half. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

const replaced = (_key: string, value: Cell | Row): Cell | Row =>
  typeof value === "string" ? value.replace(LONE_SURROGATE, "\ufffd") : value;

/** A row as JSON, without escapes of lone surrogates, which many readers refuse. */
function jsonOf(row: Row, names: string[]): string {
  // The names give the columns in their order.
  const json = JSON.stringify(row, names);
  if (!PERHAPS_LONE.test(json)) return json;
  return JSON.stringify(Object.fromEntries(names.map((name) => [name, row[name]!])), replaced);
}

/** The rows as JSON Lines, each with all columns in their order. */
export function jsonLines({ columns }: Table, rows: readonly Row[]): string {
  const names = columns.map(({ name }) => name);
  return rows.map((row) => `${jsonOf(row, names)}\n`).join("");
}
