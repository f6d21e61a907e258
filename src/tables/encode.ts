import { HustingsError } from "../errors.ts";
import { csvHeader, csvLines } from "./csv.ts";
import { jsonLines } from "./jsonl.ts";
import { ParquetSink } from "./parquet.ts";
import type { Row, Table, TableSink } from "./table.ts";

/** The formats that a table can be written in. */
export const TABLE_FORMATS = ["parquet", "csv", "jsonl"] as const;

/** A format of {@link TABLE_FORMATS}. */
export type TableFormat = (typeof TABLE_FORMATS)[number];

/** Rows of a lot, and of a row group in Parquet: enough for columns to pack well, few enough to hold. */
const LOT = 4096;

/** A file of text. */
class TextSink implements TableSink {
  readonly #encoder = new TextEncoder();
  readonly #chunks: Uint8Array[];
  readonly #linesOf: (rows: readonly Row[]) => string;

  constructor(header: string, linesOf: (rows: readonly Row[]) => string) {
    this.#chunks = [this.#encoder.encode(header)];
    this.#linesOf = linesOf;
  }

  add(rows: readonly Row[]): void {
    this.#chunks.push(this.#encoder.encode(this.#linesOf(rows)));
  }

  end(): Uint8Array {
    const all = new Uint8Array(this.#chunks.reduce((sum, { length }) => sum + length, 0));
    let offset = 0;
    for (const chunk of this.#chunks) {
      all.set(chunk, offset);
      offset += chunk.length;
    }
    return all;
  }
}

function sinkOf(table: Table, format: TableFormat): TableSink {
  if (format === "parquet") return new ParquetSink(table);
  if (format === "csv") return new TextSink(csvHeader(table), (rows) => csvLines(table, rows));
  if (format === "jsonl") return new TextSink("", (rows) => jsonLines(table, rows));
  throw new HustingsError(
    "INVALID_OPTION",
    `A table can be written as one of ${TABLE_FORMATS.join(", ")}; got ${String(format)}.`,
  );
}

/**
 * Writes a table row by row, of which it holds a few thousand: see {@link encodeTable} for the formats.
 *
 * @example
 * const writer = new TableWriter(TABLES.quotations, "parquet");
 * for (const analysis of analyses) writer.add(articleTables(analysis).quotations);
 * writeFileSync("quotations.parquet", writer.end());
 */
export class TableWriter {
  readonly #sink: TableSink;
  #lot: Row[] = [];

  /**
   * @param table - one of `TABLES`
   * @param format - see {@link TABLE_FORMATS}
   * @throws HustingsError `INVALID_OPTION` for a format that does not exist
   */
  constructor(table: Table, format: TableFormat) {
    this.#sink = sinkOf(table, format);
  }

  /** Adds rows of the table. */
  add(rows: readonly Row[]): void {
    for (const row of rows) {
      this.#lot.push(row);
      if (this.#lot.length === LOT) this.#write();
    }
  }

  #write(): void {
    this.#sink.add(this.#lot);
    this.#lot = [];
  }

  /** The bytes of the whole file. */
  end(): Uint8Array {
    if (this.#lot.length > 0) this.#write();
    return this.#sink.end();
  }
}

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
  const writer = new TableWriter(table, format);
  writer.add(rows);
  return writer.end();
}
