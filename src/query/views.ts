import { readdir } from "node:fs/promises";
import { join, resolve, sep } from "node:path";
import { ERRORS_TABLE } from "../corpus/run/errors-table.ts";
import { HustingsError } from "../errors.ts";
import { type Column, type ColumnType, TABLE_FORMATS, TABLES, type Table, type TableFormat } from "../tables/index.ts";

const SQL_TYPES: Readonly<Record<ColumnType, string>> = {
  string: "VARCHAR",
  integer: "INTEGER",
  long: "BIGINT",
  number: "DOUBLE",
  boolean: "BOOLEAN",
};

/** The tables that a folder of a run can hold. */
const ALL: readonly Table[] = [...Object.values(TABLES), ERRORS_TABLE];

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** The columns of a table, as DuckDB wants them told for formats that don't carry their types. */
const typed = (columns: readonly Column[]): string =>
  `{${columns.map(({ name, type }) => `${quoted(name)}: '${SQL_TYPES[type]}'`).join(", ")}}`;

/** A pattern of DuckDB's that means all parts in a folder, whatever characters its path has. */
function partsIn(folder: string, format: TableFormat): string {
  const literal = resolve(folder).replace(/[[*?]/g, "[$&]");
  return quoted(`${literal}/part-*.${format}`);
}

function reader({ columns }: Table, folder: string, format: TableFormat): string {
  const parts = partsIn(folder, format);
  if (format === "parquet") return `read_parquet(${parts})`;
  if (format === "csv") {
    return `read_csv(${parts}, header = true, delim = ',', quote = '"', escape = '"', allow_quoted_nulls = false, columns = ${typed(columns)})`;
  }
  return `read_json(${parts}, format = 'newline_delimited', columns = ${typed(columns)})`;
}

/** What a folder holds; nothing where there is no such folder. */
async function namesIn(folder: string): Promise<readonly string[] | null> {
  try {
    return await readdir(folder);
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return null;
    throw new HustingsError("UNREADABLE_FILE", `Cannot read ${folder}: ${message}.`, { cause });
  }
}

/** How to read a table from a run: of several formats of the same rows the first; null where the run has not written it. */
async function readerIn(run: string, table: Table): Promise<string | null> {
  const folder = join(run, "tables", table.name);
  const names = await namesIn(folder);
  const format = TABLE_FORMATS.find((each) =>
    names?.some((name) => /^part-\d+\./.test(name) && name.endsWith(`.${each}`)),
  );
  return format === undefined ? null : reader(table, folder, format);
}

async function checkRun(run: string): Promise<void> {
  if (sep === "/" && resolve(run).includes("\\")) {
    throw new HustingsError("UNREADABLE_FILE", `DuckDB reads no folder with a backslash in its name; rename ${run}.`);
  }
  const tables = join(run, "tables");
  if (((await namesIn(tables)) ?? []).length > 0) return;
  const found = (await namesIn(run)) === null ? `There is no folder ${run}` : `There are no tables in ${tables}`;
  throw new HustingsError(
    "UNREADABLE_FILE",
    `${found}; name a folder that hustings corpus INPUT --out DIR has written, without --tables none.`,
  );
}

/** Statements that make a view of every table over all its parts, and the tables that no run has. */
export interface Views {
  readonly statements: readonly string[];
  readonly missing: readonly string[];
}

/**
 * The views of one or several runs. `originals` is a view of the articles that repeat no earlier one; with `originalsOnly` all views
 * hold only those articles and what was found in them.
 *
 * @throws HustingsError `UNREADABLE_FILE` for a folder that holds no run with tables
 */
export async function viewsOf(runs: readonly string[], originalsOnly: boolean): Promise<Views> {
  for (const run of runs) await checkRun(run);
  const statements: string[] = [];
  const missing: string[] = [];
  for (const table of ALL) {
    const readers = (await Promise.all(runs.map((run) => readerIn(run, table)))).filter((each) => each !== null);
    if (readers.length === 0) missing.push(table.name);
    else statements.push(...viewOf(table, readers, originalsOnly));
  }
  return { statements, missing };
}

function viewOf({ name, columns }: Table, readers: readonly string[], originalsOnly: boolean): string[] {
  const names = columns.map((column) => `"${column.name}"`).join(", ");
  const rows = readers.map((each) => `SELECT ${names} FROM ${each}`).join(" UNION ALL ");
  if (name === "articles") {
    const originals = `CREATE VIEW originals AS SELECT * FROM (${rows}) WHERE duplicate_of IS NULL`;
    return [originals, `CREATE VIEW articles AS ${originalsOnly ? "SELECT * FROM originals" : rows}`];
  }
  const restricted = originalsOnly && columns.some((column) => column.name === "article_id");
  const where = restricted ? ` WHERE article_id IN (SELECT article_id FROM originals)` : "";
  return [`CREATE VIEW ${name} AS SELECT * FROM (${rows})${where}`];
}
