import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance, type DuckDBValue } from "@duckdb/node-api";
import type { Cell, ColumnType, Row, Table, TableFormat } from "../../src/tables/index.ts";

const SQL_TYPES: Readonly<Record<ColumnType, string>> = {
  string: "VARCHAR",
  integer: "INTEGER",
  long: "BIGINT",
  number: "DOUBLE",
  boolean: "BOOLEAN",
};

/** What DuckDB is told to read a file: of Parquet nothing but the path, of the others the types of the columns. */
function reader(table: Table, path: string, format: TableFormat): string {
  const columns = table.columns.map(({ name, type }) => `'${name}': '${SQL_TYPES[type]}'`).join(", ");
  if (format === "parquet") return `read_parquet('${path}')`;
  if (format === "csv") return `read_csv('${path}', header = true, allow_quoted_nulls = false, columns = {${columns}})`;
  return `read_json('${path}', format = 'newline_delimited', columns = {${columns}})`;
}

/** One database for all files: they are read, not kept. */
const database = DuckDBInstance.create(":memory:");

const plain = (value: DuckDBValue): Cell => (typeof value === "bigint" ? Number(value) : (value as Cell));

/** Reads the bytes of a table with DuckDB. */
export async function readBack(
  table: Table,
  bytes: Uint8Array,
  format: TableFormat,
): Promise<{ types: [name: string, type: string][]; rows: Row[] }> {
  const folder = mkdtempSync(join(tmpdir(), "hustings-tables-"));
  const path = join(folder, `${table.name}.${format}`);
  writeFileSync(path, bytes);
  const connection = await (await database).connect();
  try {
    const result = await connection.runAndReadAll(`SELECT * FROM ${reader(table, path, format)}`);
    const names = result.columnNames();
    const types = result.columnTypes().map((type, i): [string, string] => [names[i]!, String(type)]);
    const rows = result.getRows().map((row) => Object.fromEntries(row.map((value, i) => [names[i]!, plain(value)])));
    return { types, rows };
  } finally {
    connection.closeSync();
    rmSync(folder, { recursive: true });
  }
}
