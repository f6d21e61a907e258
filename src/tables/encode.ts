import { HustingsError } from "../errors.ts";
import { toCsv } from "./csv.ts";
import { toJsonl } from "./jsonl.ts";
import { toParquet } from "./parquet.ts";
import type { Row, Table } from "./table.ts";

/** The formats that a table can be written in. */
export const TABLE_FORMATS = ["parquet", "csv", "jsonl"] as const;

/** A format of {@link TABLE_FORMATS}. */
export type TableFormat = (typeof TABLE_FORMATS)[number];

/**
 * The bytes of a file that holds a table: Parquet (Snappy), CSV (RFC 4180: a header, lines that end in CR LF, every string in quotation
 * marks, so that an empty field is a missing value and `""` an empty string) or JSON Lines. All text is UTF-8; half of a surrogate pair,
 * which UTF-8 cannot hold, becomes U+FFFD. A table without rows is a file with its columns (in JSON Lines an empty one). The same
 * rows give the same bytes.
 *
 * @param table - one of `TABLES`
 * @param rows - its rows, of one article or of many
 * @param format - see {@link TABLE_FORMATS}
 * @throws HustingsError `INVALID_OPTION` for a format that does not exist
 * @example
 * const rows = articleTables(analyze("“No,” Ana Lima said.")).quotations;
 * writeFileSync("quotations.parquet", encodeTable(TABLES.quotations, rows, "parquet"));
 */
export function encodeTable(table: Table, rows: readonly Row[], format: TableFormat): Uint8Array {
  if (format === "parquet") return toParquet(table, rows);
  if (format === "csv") return toCsv(table, rows);
  if (format === "jsonl") return toJsonl(table, rows);
  throw new HustingsError(
    "INVALID_OPTION",
    `A table can be written as one of ${TABLE_FORMATS.join(", ")}; got ${String(format)}.`,
  );
}
