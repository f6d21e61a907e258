import { type Command, InvalidArgumentError, Option } from "commander";
import { decodeText } from "../corpus/sources/encoding.ts";
import { HustingsError } from "../errors.ts";
import { readBytes } from "./files.ts";
import { complain, write } from "./output.ts";

const FORMATS = ["table", "csv", "json", "jsonl", "markdown"] as const;
/** Rows of a table that a terminal is shown unless told otherwise. */
const ROWS_SHOWN = 100;

interface QueryOptions {
  readonly file?: string;
  readonly also?: readonly string[];
  readonly format?: (typeof FORMATS)[number];
  readonly limit?: number;
  readonly originals?: boolean;
  readonly memory?: string;
  readonly threads?: number;
}

function positive(written: string): number {
  if (!/^[1-9]\d{0,14}$/.test(written)) throw new InvalidArgumentError("It must be a whole number from 1 on.");
  return Number(written);
}

function size(written: string): string {
  if (!/^\d+(?:\.\d+)?\s?(?:[KMGT]i?B)$/i.test(written))
    throw new InvalidArgumentError("It must be a size such as 2GB.");
  return written;
}

/** The SQL: the argument, a file, or standard input. */
async function sqlOf(argument: string | undefined, file: string | undefined): Promise<string> {
  if (argument !== undefined && file !== undefined) {
    throw new HustingsError("INVALID_INPUT", "Give the SQL as an argument or with --file, not both.");
  }
  if (argument !== undefined && argument !== "-") return argument;
  if (argument === undefined && file === undefined && process.stdin.isTTY) {
    throw new HustingsError(
      "INVALID_INPUT",
      'Give the SQL: hustings query DIR "SELECT ...". See hustings query --help.',
    );
  }
  return (await decodeText(await readBytes(file ?? "-"))).text;
}

async function runQuery(folder: string, argument: string | undefined, options: QueryOptions): Promise<void> {
  const { also = [], originals = false, memory, threads } = options;
  const sql = await sqlOf(argument, options.file);
  const { openCorpus } = await import("../query/open-corpus.ts");
  const { writeResult } = await import("../query/write-result.ts");
  const format = options.format ?? (process.stdout.isTTY ? "table" : "csv");
  const limit = options.limit ?? (format === "table" ? ROWS_SHOWN : Number.POSITIVE_INFINITY);
  const corpus = await openCorpus([folder, ...also], {
    originalsOnly: originals,
    ...(memory === undefined ? {} : { memory }),
    ...(threads === undefined ? {} : { threads }),
  });
  try {
    const pieces = writeResult(await corpus.query(sql), format, limit);
    let next = await pieces.next();
    for (; !next.done; next = await pieces.next()) await write(next.value);
    if (next.value) complain(`there are more rows than the ${limit} shown; see --limit`);
  } finally {
    corpus.close();
  }
}

const another = (folder: string, before: readonly string[] = []): string[] => [...before, folder];

/** Adds `hustings query`. */
export function addQuery(program: Command): void {
  program
    .command("query")
    .summary("ask questions of the tables of a run, in SQL")
    .description(
      "Run SQL (DuckDB's) over the tables that hustings corpus --out DIR has written: articles, quotations, labels, and the others of docs/tables.md. " +
        "Needs the package @duckdb/node-api. The tables are only read.",
    )
    .argument("<dir>", "folder that hustings corpus has written")
    .argument("[sql]", "the question; - or nothing for standard input")
    .option("--file <path>", "file with the SQL")
    .option("--also <dir>", "folder of a further run, put together with the first; can be repeated", another)
    .option("--originals", "leave out articles that repeat an earlier one, and what was found in them")
    .addOption(
      new Option("--format <format>", "output (default: table in a terminal, csv in a pipe)").choices([...FORMATS]),
    )
    .option("--limit <rows>", `most rows that are written (default: ${ROWS_SHOWN} in a table, else all)`, positive)
    .option("--memory <size>", "most memory for DuckDB, such as 2GB; beyond it temporary files are used", size)
    .option("--threads <number>", "threads for DuckDB (default: all cores)", positive)
    .addHelpText(
      "after",
      '\nExample: hustings query analysed "SELECT speaker_name, count(*) FROM quotations GROUP BY 1 ORDER BY 2 DESC"',
    )
    .action(runQuery);
}
