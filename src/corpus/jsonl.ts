import type { Analyzer } from "../analyze.ts";
import { type ErrorCode, HustingsError } from "../errors.ts";
import type { Analysis, ArticleInput } from "../schema/index.ts";
import { type Line, LONGEST_LINE, readLines } from "./lines.ts";

/** What stands in the output for a line that could not be analysed. */
export interface LineError {
  readonly error: {
    readonly code: ErrorCode;
    readonly message: string;
    /** Number of the line in the input, from 1 on, or from {@link JsonlOptions.firstLine} on. */
    readonly line: number;
  };
}

/** What can be chosen for a run over JSON Lines. */
export interface JsonlOptions {
  /** Longest line in bytes; longer ones become errors. 64 MiB unless told. */
  readonly longestLine?: number;
  /** Number of the first line, where the input is a part of a larger one. 1 unless told. */
  readonly firstLine?: number;
}

/**
 * The object of a line.
 *
 * @throws HustingsError LINE_TOO_LONG or INVALID_JSON_LINE
 */
export function parseLine({ number, text }: Line, longest: number): Readonly<Record<string, unknown>> {
  if (text === null) throw new HustingsError("LINE_TOO_LONG", `Line ${number} is longer than ${longest} bytes.`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    const found = text.trim() === "" ? "an empty line" : (cause as Error).message;
    throw new HustingsError("INVALID_JSON_LINE", `Line ${number} is not JSON: ${found}.`, { cause });
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    const got = Array.isArray(value) ? "an array" : value === null ? "null" : typeof value;
    throw new HustingsError("INVALID_JSON_LINE", `Line ${number} must be a JSON object with text or html; got ${got}.`);
  }
  return value as Readonly<Record<string, unknown>>;
}

/** The error of a line; one that isn't misuse is a fault of hustings or of a library, which must not end a run over a whole corpus. */
export function describedError(error: unknown): { code: ErrorCode; message: string } {
  if (error instanceof HustingsError) return { code: error.code, message: error.message };
  return { code: "ANALYSIS_FAILED", message: error instanceof Error ? error.message : String(error) };
}

/** The record of a line that failed. */
export function lineError(error: unknown, line: number): LineError {
  return { error: { ...describedError(error), line } };
}

/**
 * One article a line in, one analysis a line out: in order, one at a time, nothing held back. A line that can't be analysed
 * gives a {@link LineError} in its place, and the rest goes on.
 *
 * @param chunks - UTF-8 bytes of JSON Lines, each an object with `text` or `html` and optional `id`, `url`, `title`, `published`, `outlet`
 * @param analyzer - from `createAnalyzer`
 * @example
 * for await (const record of analyzeJsonl(process.stdin, createAnalyzer())) {
 *   if ("error" in record) console.error(record.error.line, record.error.message);
 * }
 */
export async function* analyzeJsonl(
  chunks: AsyncIterable<Uint8Array>,
  analyzer: Analyzer,
  options: JsonlOptions = {},
): AsyncGenerator<Analysis | LineError> {
  const longest = options.longestLine ?? LONGEST_LINE;
  const firstLine = options.firstLine ?? 1;
  for await (const read of readLines(chunks, longest)) {
    const line = { ...read, number: read.number + firstLine - 1 };
    try {
      yield analyzer.analyze(parseLine(line, longest) as ArticleInput);
    } catch (error) {
      yield lineError(error, line.number);
    }
  }
}
