/**
 * What a column holds: Parquet STRING, INT32, INT64 (`long`: whole numbers that can pass 2^31, such as places in large files), DOUBLE or
 * BOOLEAN; dates stay ISO 8601 strings, because their precision varies.
 */
export type ColumnType = "string" | "integer" | "long" | "number" | "boolean";

/** A value of a cell; null is a missing one. */
export type Cell = string | number | boolean | null;

/** A column of a table. */
export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly nullable: boolean;
  /** Meaning, unit and the values it can have: a line of the documentation. */
  readonly description: string;
}

/** A flat table: one row for each finding of one kind. */
export interface Table {
  readonly name: string;
  readonly description: string;
  readonly columns: readonly Column[];
}

/** A row: a cell for each column, by name. */
export type Row = Readonly<Record<string, Cell>>;

/** What lots of rows are written into. */
export interface TableSink {
  add(rows: readonly Row[]): void;
  end(): Uint8Array;
}
