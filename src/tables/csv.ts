// The browser build: the other one reads Node's Buffer when it is loaded, and does nothing else better.
import { stringify } from "csv-stringify/browser/esm/sync";
import type { Row, Table } from "./table.ts";

const RFC_4180 = {
  record_delimiter: "\r\n",
  quoted_string: true,
  cast: { boolean: (value: boolean) => (value ? "true" : "false") },
};

/** The header of a table as CSV. */
export function csvHeader({ columns }: Table): string {
  return stringify([columns.map(({ name }) => name)], RFC_4180);
}

/** Rows as CSV. */
export function csvLines({ columns }: Table, rows: readonly Row[]): string {
  return stringify(
    rows.map((row) => columns.map(({ name }) => row[name])),
    RFC_4180,
  );
}
