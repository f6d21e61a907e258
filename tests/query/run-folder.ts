import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { analyze } from "../../src/analyze.ts";
import {
  type ArticleContext,
  articleTables,
  encodeTable,
  type Row,
  TABLE_NAMES,
  TABLES,
  type Table,
  type TableFormat,
  type TableName,
} from "../../src/tables/index.ts";

const folders: string[] = [];

/** An empty folder that `removeFolders` takes away. */
export function newFolder(name = "run"): string {
  const folder = mkdtempSync(join(tmpdir(), "hustings-query-test-"));
  folders.push(folder);
  const inner = join(folder, name);
  mkdirSync(inner);
  return inner;
}

/** Takes away all folders made here. */
export function removeFolders(): void {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}

/** Writes rows of a table as a part of a run. */
export function writeTable(run: string, table: Table, part: number, rows: readonly Row[], format: TableFormat): void {
  const folder = join(run, "tables", table.name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `part-${String(part).padStart(5, "0")}.${format}`), encodeTable(table, rows, format));
}

/** The same for a table of articles, by its name. */
export function writePart(run: string, name: TableName, part: number, rows: readonly Row[], format: TableFormat): void {
  writeTable(run, TABLES[name], part, rows, format);
}

/** Writes the tables of one article as a part of a run. */
export function writeArticle(
  run: string,
  part: number,
  { id, text, context = {} }: { readonly id: string; readonly text: string; readonly context?: ArticleContext },
  format: TableFormat = "parquet",
): void {
  const tables = articleTables(analyze({ id, text, published: "2023-11-07" }), context);
  for (const name of TABLE_NAMES) writePart(run, name, part, tables[name], format);
}
