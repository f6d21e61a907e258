import { HustingsError } from "../../errors.ts";
import type { Place } from "../source-record.ts";
import { ARTICLE_FIELDS, type ArticleField, type ColumnMap, isArticleField } from "./columns.ts";
import { encodingName } from "./encoding.ts";
import type { SourceProgress } from "./meter.ts";
import { compilePattern, type FilePattern } from "./pattern.ts";
import type { DateOrder } from "./published.ts";

/** The formats that a corpus can be in. */
export const SOURCE_FORMATS = ["jsonl", "csv", "parquet", "warc", "text", "html"] as const;

/** A format of {@link SOURCE_FORMATS}. */
export type SourceFormat = (typeof SOURCE_FORMATS)[number];

/** Bytes of a line, row or article when nothing else is said: 16 MiB. */
export const LONGEST_SOURCE_LINE = 16 * 1024 * 1024;

/** Something that the reader of a corpus should know and that costs no article. */
export interface SourceWarning {
  readonly place: Place;
  readonly message: string;
}

/** What can be chosen when a corpus is read. */
export interface SourceOptions {
  /** Format of every file; `auto`, the default, tells it from the file's name and, where that says nothing, its first bytes. */
  readonly format?: SourceFormat | "auto";
  /** Which column, or key of a JSON object, holds what. What is not named is looked for under common names. */
  readonly columns?: ColumnMap;
  /** Further columns that are carried along in `metadata`. Of WARC records: headers. */
  readonly keep?: readonly string[];
  /** What the names of files tell, such as `{outlet}/{published}-{id}.txt`. Columns of a file count for more. */
  readonly pattern?: string;
  /** Encoding of the input, by any name of the WHATWG Encoding Standard; detected unless told. */
  readonly encoding?: string;
  /** What stands between the fields of CSV: one character. Comma, semicolon or tab, as the first line has it, unless told. */
  readonly delimiter?: string;
  /** Order of dates such as `7/11/2023`, which are not read unless it is told. */
  readonly dateOrder?: DateOrder;
  /** Longest line, row or article in bytes; longer ones become errors. 16 MiB unless told. */
  readonly longestLine?: number;
  /** Called for what costs no article: a name that does not match the pattern, a date that can't be told, undecodable places. */
  readonly onWarning?: (warning: SourceWarning) => void;
  /** Called as bytes are read, for showing how far the work is. */
  readonly onProgress?: (progress: SourceProgress) => void;
  /** What `-` reads; `process.stdin` unless told. */
  readonly standardInput?: AsyncIterable<Uint8Array>;
}

/** The same, checked, with what was not chosen filled in. */
export interface CheckedOptions {
  readonly format: SourceFormat | "auto";
  readonly columns: ColumnMap;
  readonly keep: readonly string[];
  readonly pattern: FilePattern | null;
  readonly encoding: string | undefined;
  readonly delimiter: string | null;
  readonly dateOrder: DateOrder | null;
  readonly longestLine: number;
  readonly onWarning: (warning: SourceWarning) => void;
  readonly onProgress: (progress: SourceProgress) => void;
  readonly standardInput: AsyncIterable<Uint8Array> | undefined;
}

const OPTION_NAMES: readonly (keyof SourceOptions)[] = [
  "format",
  "columns",
  "keep",
  "pattern",
  "encoding",
  "delimiter",
  "dateOrder",
  "longestLine",
  "onWarning",
  "onProgress",
  "standardInput",
];

function invalid(message: string): HustingsError {
  return new HustingsError("INVALID_OPTION", message);
}

function oneOf<T extends string>(name: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found !== undefined) return found;
  throw invalid(`${name} must be one of ${allowed.join(", ")}; got ${JSON.stringify(value)}.`);
}

function checkedColumns(columns: ColumnMap): ColumnMap {
  for (const [field, column] of Object.entries(columns)) {
    if (!isArticleField(field)) {
      throw invalid(`columns has no field ${JSON.stringify(field)}; there are ${ARTICLE_FIELDS.join(", ")}.`);
    }
    if (typeof column !== "string" || column === "") throw invalid(`The column for ${field} must be a name.`);
  }
  return columns;
}

function checkedEncoding(encoding: string | undefined): string | undefined {
  if (encoding === undefined) return undefined;
  const name = encodingName(encoding);
  if (name === null) {
    throw invalid(
      `encoding must be one of the WHATWG Encoding Standard, such as utf-8 or windows-1251; got ${JSON.stringify(encoding)}.`,
    );
  }
  return name;
}

function checkedDelimiter(delimiter: string | undefined): string | null {
  if (delimiter === undefined) return null;
  // A tab is hard to type on a command line.
  const character = delimiter === "\\t" || delimiter === "tab" ? "\t" : delimiter;
  if (/^[^"\r\n]$/u.test(character)) return character;
  throw invalid(`delimiter must be one character, or tab; got ${JSON.stringify(delimiter)}.`);
}

/**
 * Checks the options of a source before anything is read.
 *
 * @throws HustingsError INVALID_OPTION
 */
export function checkOptions(options: SourceOptions): CheckedOptions {
  const unknown = Object.keys(options).find((name) => !OPTION_NAMES.includes(name as keyof SourceOptions));
  if (unknown !== undefined) throw invalid(`There is no option ${unknown}; there are ${OPTION_NAMES.join(", ")}.`);
  const { longestLine = LONGEST_SOURCE_LINE } = options;
  if (!Number.isSafeInteger(longestLine) || longestLine < 1) {
    throw invalid(`longestLine must be a whole number of bytes from 1 on; got ${longestLine}.`);
  }
  return {
    format: oneOf("format", options.format ?? "auto", ["auto", ...SOURCE_FORMATS]),
    columns: checkedColumns(options.columns ?? {}),
    keep: options.keep ?? [],
    pattern: options.pattern === undefined ? null : compilePattern(options.pattern),
    encoding: checkedEncoding(options.encoding),
    delimiter: checkedDelimiter(options.delimiter),
    dateOrder:
      options.dateOrder === undefined
        ? null
        : oneOf<DateOrder>("dateOrder", options.dateOrder, ["day-first", "month-first"]),
    longestLine,
    onWarning: options.onWarning ?? (() => {}),
    onProgress: options.onProgress ?? (() => {}),
    standardInput: options.standardInput,
  };
}

/**
 * Reads a column map as it is written on a command line.
 *
 * @throws HustingsError INVALID_OPTION
 * @example
 * parseColumns("text=body,published=date") // { text: "body", published: "date" }
 */
export function parseColumns(written: string): ColumnMap {
  const columns: Partial<Record<ArticleField, string>> = {};
  for (const part of written.split(",")) {
    const equals = part.indexOf("=");
    const field = part.slice(0, Math.max(0, equals)).trim();
    const column = part.slice(equals + 1).trim();
    if (equals < 0 || field === "" || column === "") {
      throw invalid(`columns must be written as text=body,published=date; got ${JSON.stringify(part)}.`);
    }
    if (!isArticleField(field)) {
      throw invalid(`columns has no field ${JSON.stringify(field)}; there are ${ARTICLE_FIELDS.join(", ")}.`);
    }
    if (columns[field] !== undefined) throw invalid(`columns names two columns for ${field}.`);
    columns[field] = column;
  }
  return columns;
}
