import { analyze } from "../../src/analyze.ts";
import { readHtml } from "../../src/html/read-html.ts";
import type { Analysis } from "../../src/schema/index.ts";
import { articleTables, type Row, TABLE_NAMES, type TableName } from "../../src/tables/index.ts";
import { FIXTURES } from "../fixtures/articles.ts";

/** Rows by table. */
export type Rows = Readonly<Record<TableName, readonly Row[]>>;

/** The analyses of all fixtures; their names are the ids. */
export const ANALYSES: readonly Analysis[] = FIXTURES.map(({ name, article, expectation: { published } }) =>
  analyze({ ...article, id: name, ...(published === undefined ? {} : { published }) }, { readHtml }),
);

/** The rows of many articles put together. */
export function together(tables: readonly Rows[]): Rows {
  return Object.fromEntries(TABLE_NAMES.map((name) => [name, tables.flatMap((rows) => rows[name])])) as unknown as Rows;
}

/** The rows of all fixtures. */
export const ROWS: Rows = together(ANALYSES.map((analysis) => articleTables(analysis)));

/** Strings that files and their readers have trouble with. */
export const HOSTILE_TEXTS: readonly string[] = [
  'say "no", then',
  "two\nlines\r\nand\rmore",
  "naïve Жук 他说 🇫🇷🎉 e\u0301",
  "=1+1",
  "null",
  "NULL",
  "NaN",
  "true",
  "007",
  " spaced ",
  "tab\there",
  '\\N \\" \\ud800',
  "a;b|c",
  "a \ufeffmark",
  "\u2028\u2029",
];
