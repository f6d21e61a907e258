// The file without Node's writer beside it: tables are encoded in browsers too.
import { parquetWriteBuffer } from "hyparquet-writer/src/write.js";
import type { Cell, ColumnType, Row, Table } from "./table.ts";

const PARQUET = { string: "STRING", integer: "INT32", long: "INT64", number: "DOUBLE", boolean: "BOOLEAN" } as const;

function valuesOf(name: string, type: ColumnType, rows: readonly Row[]): (Cell | bigint)[] {
  if (type !== "long") return rows.map((row) => row[name]!);
  return rows.map((row) => (row[name] === null ? null : BigInt(row[name] as number)));
}

/** The rows as a Parquet file. */
export function toParquet(table: Table, rows: readonly Row[]): Uint8Array {
  const columnData = table.columns.map(({ name, type, nullable }, i) => ({
    name,
    type: PARQUET[type],
    nullable,
    data: valuesOf(name, type, rows),
    // No value of an id comes twice, few offsets do: looking for repeated ones would be a tenth of the work for nothing.
    ...(i === 0 || type === "integer" ? { encoding: "PLAIN" as const } : {}),
  }));
  return new Uint8Array(
    parquetWriteBuffer({ columnData, createdBy: "hustings", statistics: false, rowGroupSize: 100_000 }),
  );
}
