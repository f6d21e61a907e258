// The files without Node's writer beside them: tables are encoded in browsers too.
import { ByteWriter } from "hyparquet-writer/src/bytewriter.js";
import { ParquetWriter } from "hyparquet-writer/src/parquet-writer.js";
import { schemaFromColumnData } from "hyparquet-writer/src/schema.js";
import type { Cell, ColumnType, Row, Table, TableSink } from "./table.ts";

const PARQUET = { string: "STRING", integer: "INT32", long: "INT64", number: "DOUBLE", boolean: "BOOLEAN" } as const;

function valuesOf(name: string, type: ColumnType, rows: readonly Row[]): (Cell | bigint)[] {
  if (type !== "long") return rows.map((row) => row[name]!);
  return rows.map((row) => (row[name] === null ? null : BigInt(row[name] as number)));
}

function columnsOf(table: Table, rows: readonly Row[]) {
  return table.columns.map(({ name, type, nullable }, i) => ({
    name,
    type: PARQUET[type],
    nullable,
    data: valuesOf(name, type, rows),
    // No value of an id comes twice, few offsets do: looking for repeated ones would be a tenth of the work for nothing.
    ...(i === 0 || type === "integer" ? { encoding: "PLAIN" as const } : {}),
  }));
}

/** A Parquet file, a row group for each lot of rows. */
export class ParquetSink implements TableSink {
  readonly #table: Table;
  readonly #bytes = new ByteWriter();
  readonly #writer: ParquetWriter;

  constructor(table: Table) {
    this.#table = table;
    const schema = schemaFromColumnData({ columnData: columnsOf(table, []) });
    this.#writer = new ParquetWriter({ writer: this.#bytes, schema, statistics: false, createdBy: "hustings" });
  }

  add(rows: readonly Row[]): void {
    this.#writer.write({ columnData: columnsOf(this.#table, rows), rowGroupSize: Math.max(1, rows.length) });
  }

  end(): Uint8Array {
    this.#writer.finish();
    // Without the room that the buffer has left, which would go with it to another thread.
    return this.#bytes.getBytes().slice();
  }
}
