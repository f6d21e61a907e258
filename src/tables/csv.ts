// The browser build: the other one reads Node's Buffer when it is loaded, and does nothing else better.
import { stringify } from "csv-stringify/browser/esm/sync";
import type { Row, Table } from "./table.ts";

const encoder = new TextEncoder();

/** The rows as CSV with a header. */
export function toCsv(table: Table, rows: readonly Row[]): Uint8Array {
  const names = table.columns.map(({ name }) => name);
  const lines = [names, ...rows.map((row) => names.map((name) => row[name]))];
  const csv = stringify(lines, {
    record_delimiter: "\r\n",
    quoted_string: true,
    cast: { boolean: (value) => (value ? "true" : "false") },
  });
  return encoder.encode(csv);
}
