import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DuckDBConnection, DuckDBInstance, DuckDBPreparedStatement, DuckDBResult } from "@duckdb/node-api";
import { HustingsError } from "../errors.ts";
import { viewsOf } from "./views.ts";

/** A value of a result: what JSON can hold. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [name: string]: Value };

/** What a query gives: its columns at once, its rows as they are read. */
export interface QueryResult {
  readonly columns: readonly { readonly name: string; readonly isNumber: boolean }[];
  readonly rows: AsyncIterable<readonly (readonly Value[])[]>;
}

/** What can be chosen for {@link openCorpus}. */
export interface OpenCorpusOptions {
  /** Whether articles that repeat an earlier one are left out of all views; false unless told otherwise. */
  readonly originalsOnly?: boolean;
  /** Most memory that DuckDB takes before it writes to the folder for temporary files: "2GB". */
  readonly memory?: string;
  readonly threads?: number;
}

/** The tables of one or several runs, ready for SQL. */
export interface Corpus {
  /**
   * Runs one or several statements; the rows are those of the last.
   *
   * @throws HustingsError `INVALID_SQL` with DuckDB's message, or for a statement that would write
   */
  query(sql: string): Promise<QueryResult>;
  close(): void;
}

async function duckdb(): Promise<typeof import("@duckdb/node-api")> {
  try {
    return await import("@duckdb/node-api");
  } catch (cause) {
    throw new HustingsError(
      "PACKAGE_MISSING",
      "hustings query needs the package @duckdb/node-api: npm install @duckdb/node-api.",
      { cause },
    );
  }
}

/**
 * Opens the tables that runs have written, each as a view of its name.
 *
 * @throws HustingsError `PACKAGE_MISSING` without `@duckdb/node-api`, `UNREADABLE_FILE` for a folder without tables, `INVALID_OPTION` for a
 *   setting that DuckDB does not take
 */
export async function openCorpus(runs: readonly string[], options: OpenCorpusOptions = {}): Promise<Corpus> {
  const { DuckDBInstance } = await duckdb();
  const { statements, missing } = await viewsOf(runs, options.originalsOnly ?? false);
  const instance = await started(DuckDBInstance, options);
  const connection = await instance.connect();
  for (const statement of statements) await connection.run(statement);
  return {
    query: (sql) => run(connection, sql, missing),
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** A database in memory that fetches nothing and keeps its settings. */
async function started(
  { create }: Pick<typeof DuckDBInstance, "create">,
  { memory, threads }: OpenCorpusOptions,
): Promise<DuckDBInstance> {
  const settings = {
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
    allow_community_extensions: "false",
    allow_persistent_secrets: "false",
    temp_directory: join(tmpdir(), `hustings-query-${process.pid}`),
    ...(memory === undefined ? {} : { max_memory: memory }),
    ...(threads === undefined ? {} : { threads: String(threads) }),
  };
  try {
    return await create(":memory:", settings);
  } catch (cause) {
    throw new HustingsError("INVALID_OPTION", `DuckDB refuses a setting: ${(cause as Error).message}`, { cause });
  }
}

/**
 * What a query may do: read, and make views, tables and macros that are gone at its end. Not EXPLAIN, because EXPLAIN ANALYZE runs what it
 * explains, and that could be a COPY.
 */
const READING: readonly string[] = ["SELECT", "CREATE", "CREATE_FUNC", "DROP", "VARIABLE_SET", "CALL"];

const COMMENT = /--[^\n]*/g;
const HAS_STATEMENT = /[^\s;]/;
/** Where in the SQL an error is: its line, and a mark under the place that makes no sense on one line. */
const PLACE = /\nLINE (\d+): [^\n]*(?:\n *\^)?/g;

async function run(connection: DuckDBConnection, sql: string, missing: readonly string[]): Promise<QueryResult> {
  const { StatementType } = await duckdb();
  try {
    if (!HAS_STATEMENT.test(sql.replace(COMMENT, ""))) {
      throw new HustingsError("INVALID_SQL", "There is no statement in the SQL.");
    }
    const extracted = await connection.extractStatements(sql);
    for (let i = 0; ; i++) {
      const statement = await extracted.prepare(i);
      const kind = StatementType[statement.statementType] ?? "unknown";
      if (!READING.includes(kind)) {
        throw new HustingsError("INVALID_SQL", `Tables of a run are only read; ${kind} statements are refused.`);
      }
      if (i === extracted.count - 1) return await lastOf(statement, missing);
      await statement.run();
    }
  } catch (error) {
    throw described(error, missing);
  }
}

async function lastOf(statement: DuckDBPreparedStatement, missing: readonly string[]): Promise<QueryResult> {
  const result = await statement.stream();
  const numeric = await numericColumns(result);
  return {
    columns: result.deduplicatedColumnNames().map((name, i) => ({ name, isNumber: numeric[i]! })),
    rows: rowsOf(result, numeric, missing),
  };
}

async function* rowsOf(result: DuckDBResult, numeric: readonly boolean[], missing: readonly string[]) {
  try {
    for await (const rows of result.yieldRowsJson()) {
      yield rows.map((row) => row.map((value, i) => (numeric[i] ? asNumber(value as Value) : (value as Value))));
    }
  } catch (error) {
    throw described(error, missing);
  }
}

async function numericColumns(result: DuckDBResult): Promise<boolean[]> {
  const { DuckDBTypeId } = await duckdb();
  const numeric = new Set(
    ["TINYINT", "SMALLINT", "INTEGER", "BIGINT", "HUGEINT", "UTINYINT", "USMALLINT", "UINTEGER", "UBIGINT", "UHUGEINT"]
      .concat("FLOAT", "DOUBLE", "DECIMAL")
      .map((name) => DuckDBTypeId[name as keyof typeof DuckDBTypeId]),
  );
  return result.deduplicatedColumnNames().map((_, i) => numeric.has(result.columnTypeId(i)));
}

/** DuckDB gives large whole numbers as strings; those that a number can't hold stay so. */
function asNumber(value: Value): Value {
  if (typeof value !== "string") return value;
  const number = Number(value);
  return Number.isSafeInteger(number) || (value.includes(".") && Number.isFinite(number)) ? number : value;
}

function described(error: unknown, missing: readonly string[]): HustingsError {
  if (error instanceof HustingsError) return error;
  const message = (error as Error).message.replace(PLACE, " (line $1)").trim();
  const asked = missing.find((name) => message.includes(`Table with name ${name} does not exist`));
  const hint = asked === undefined ? "" : ` The run has no folder tables/${asked}.`;
  return new HustingsError("INVALID_SQL", `${message}${hint}`, { cause: error });
}
