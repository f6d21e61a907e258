// The browser build: the other one reads Node's Buffer when it is loaded, and does nothing else better.
import { stringify } from "csv-stringify/browser/esm/sync";
import { oneLine, shortened, columns as widthOf } from "../report/wrap.ts";
import type { QueryResult, Value } from "./open-corpus.ts";

/** The formats that a result can be written in. */
export const RESULT_FORMATS = ["table", "csv", "json", "jsonl", "markdown"] as const;

/** A format of {@link RESULT_FORMATS}. */
export type ResultFormat = (typeof RESULT_FORMATS)[number];

/** Cells of a table on a terminal are cut to so many characters. */
const LONGEST_CELL = 60;

type ResultRows = readonly (readonly Value[])[];

/** Rows up to a limit, and at the end whether there were more. */
async function* upTo(rows: QueryResult["rows"], limit: number): AsyncGenerator<ResultRows, boolean> {
  let left = limit;
  for await (const some of rows) {
    if (some.length > left) {
      if (left > 0) yield some.slice(0, left);
      return true;
    }
    left -= some.length;
    yield some;
  }
  return false;
}

const shown = (value: Value): string =>
  value === null ? "" : typeof value === "object" ? JSON.stringify(value) : String(value);

/**
 * The text of a result, in pieces as it is read; a table and Markdown are made when all of it is there.
 *
 * @param limit - most rows that are written
 * @returns whether there were more rows than the limit
 */
export async function* writeResult(
  result: QueryResult,
  format: ResultFormat,
  limit: number,
): AsyncGenerator<string, boolean> {
  const rows = upTo(result.rows, limit);
  if (format === "csv") return yield* csv(result, rows);
  if (format === "jsonl") return yield* jsonLines(result, rows);
  if (format === "json") return yield* json(result, rows);
  const all: (readonly Value[])[] = [];
  let next = await rows.next();
  for (; !next.done; next = await rows.next()) all.push(...next.value);
  yield format === "table" ? table(result, all) : markdown(result, all);
  return next.value;
}

type Limited = AsyncGenerator<ResultRows, boolean>;

const objectOf = ({ columns }: QueryResult, row: readonly Value[]): Record<string, Value> =>
  Object.fromEntries(columns.map(({ name }, i) => [name, row[i]!]));

async function* csv({ columns }: QueryResult, rows: Limited): AsyncGenerator<string, boolean> {
  const lines = (records: ResultRows): string =>
    stringify(
      records.map((row) => row.map(shown)),
      { record_delimiter: "\r\n" },
    );
  yield lines([columns.map(({ name }) => name)]);
  let next = await rows.next();
  for (; !next.done; next = await rows.next()) yield lines(next.value);
  return next.value;
}

async function* jsonLines(result: QueryResult, rows: Limited): AsyncGenerator<string, boolean> {
  let next = await rows.next();
  for (; !next.done; next = await rows.next()) {
    yield next.value.map((row) => `${JSON.stringify(objectOf(result, row))}\n`).join("");
  }
  return next.value;
}

async function* json(result: QueryResult, rows: Limited): AsyncGenerator<string, boolean> {
  let separator = "[\n  ";
  let next = await rows.next();
  for (; !next.done; next = await rows.next()) {
    for (const row of next.value) {
      yield `${separator}${JSON.stringify(objectOf(result, row))}`;
      separator = ",\n  ";
    }
  }
  yield separator.startsWith("[") ? "[]\n" : "\n]\n";
  return next.value;
}

function table({ columns }: QueryResult, rows: ResultRows): string {
  const header = columns.map(({ name }) => oneLine(name));
  const cells = rows.map((row) => row.map((value) => shortened(shown(value), LONGEST_CELL)));
  const widths = header.map((name, i) => Math.max(widthOf(name), ...cells.map((row) => widthOf(row[i]!))));
  const line = (row: readonly string[]): string =>
    row
      .map((text, i) => {
        const room = " ".repeat(widths[i]! - widthOf(text));
        return columns[i]!.isNumber ? room + text : text + room;
      })
      .join("  ")
      .trimEnd();
  const rule = widths.map((width) => "─".repeat(width)).join("  ");
  return [line(header), rule, ...cells.map(line), ""].join("\n");
}

function markdown({ columns }: QueryResult, rows: ResultRows): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const cell = (value: Value): string => oneLine(shown(value)).replace(/[\\|]/g, "\\$&");
  const header = columns.map(({ name }) => cell(name));
  const rule = columns.map(({ isNumber }) => (isNumber ? "---:" : "---"));
  return [line(header), line(rule), ...rows.map((row) => line(row.map(cell))), ""].join("\n");
}
