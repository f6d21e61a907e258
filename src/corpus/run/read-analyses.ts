import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { ERROR_CODES, type ErrorCode, HustingsError } from "../../errors.ts";
import type { Analysis } from "../../schema/index.ts";
import { readLines } from "../lines.ts";

/** An analysis out of a file, with what the run that made it knows about its article. */
export interface StoredAnalysis {
  readonly analysis: Analysis;
  /** The outlet that the input named; null where it named none. */
  readonly outlet: string | null;
  /** Id of the article that this one is a copy of; null where it is none, or where no run looked. */
  readonly duplicateOf: string | null;
}

/** What can be chosen for {@link readAnalyses}. */
export interface ReadAnalysesOptions {
  /**
   * Called with every error record, and with every line that is no analysis (`isRecord` is false): both are passed over. Where it is missing, error
   * records are passed over in silence, and a line that is no analysis is thrown.
   */
  readonly onError?: (error: HustingsError, isRecord: boolean) => void;
  /** Offered every value that is neither an analysis nor an error record; true where it is of use to the caller, and so no error. */
  readonly onOther?: (value: unknown) => boolean;
}

/** What a line of `records` says that these readers want. */
interface StoredRecord {
  readonly id?: string;
  readonly outlet?: string | null;
  readonly duplicateOf?: string | null;
}

const ANALYSES = "analyses";
const RECORDS = "records";

/** The bytes of a file or of standard input, unpacked where they are gzipped. */
async function* unpacked(path: string): AsyncGenerator<Uint8Array> {
  const source: Readable = path === "-" ? process.stdin : createReadStream(path);
  const chunks = path.endsWith(".gz") ? source.pipe(createGunzip()) : source;
  source.on("error", (error: Error) => chunks.destroy(error));
  try {
    for await (const chunk of chunks) yield chunk as Uint8Array;
  } catch (cause) {
    throw new HustingsError("UNREADABLE_FILE", `Cannot read ${path}: ${(cause as Error).message}.`, { cause });
  }
}

async function* linesOf(path: string): AsyncGenerator<{ place: string; value: unknown }> {
  for await (const { number, text } of readLines(unpacked(path))) {
    const place = `${path}:${number}`;
    try {
      yield { place, value: JSON.parse(text ?? "") };
    } catch (cause) {
      throw new HustingsError("INVALID_JSON_LINE", `${place} is not JSON: ${(cause as Error).message}.`, { cause });
    }
  }
}

const isAnalysis = (value: unknown): value is Analysis =>
  typeof value === "object" && value !== null && "article" in value && Array.isArray((value as Analysis).labels);

const isErrorRecord = (value: unknown): value is { error: { code: string; message: string } } =>
  typeof value === "object" && value !== null && "error" in value;

const codeOf = ({ error: { code } }: { error: { code: string } }): ErrorCode =>
  Object.hasOwn(ERROR_CODES, code) ? (code as ErrorCode) : "ANALYSIS_FAILED";

async function recordsOf(path: string): Promise<Map<string, StoredRecord>> {
  const records = new Map<string, StoredRecord>();
  for await (const { value } of linesOf(path)) {
    const record = value as StoredRecord;
    if (record.id !== undefined) records.set(record.id, record);
  }
  return records;
}

async function* analysesIn(
  path: string,
  records: ReadonlyMap<string, StoredRecord>,
  { onError, onOther }: ReadAnalysesOptions,
): AsyncGenerator<StoredAnalysis> {
  for await (const { place, value } of linesOf(path)) {
    if (isAnalysis(value)) {
      const record = records.get(value.article.id);
      yield { analysis: value, outlet: record?.outlet ?? null, duplicateOf: record?.duplicateOf ?? null };
      continue;
    }
    const failed = isErrorRecord(value);
    if (!failed && onOther?.(value)) continue;
    const message = failed ? `${place}: ${value.error.message}` : `${place} is no analysis as hustings writes it.`;
    const error = new HustingsError(failed ? codeOf(value) : "INVALID_JSON_LINE", message);
    if (onError) onError(error, failed);
    else if (!failed) throw error;
  }
}

/** The parts of a run folder, in order. */
async function* analysesOfRun(folder: string, options: ReadAnalysesOptions): AsyncGenerator<StoredAnalysis> {
  let names: string[];
  try {
    names = (await readdir(join(folder, ANALYSES))).filter((name) => !name.startsWith(".")).sort();
  } catch (cause) {
    throw new HustingsError(
      "UNREADABLE_FILE",
      `${folder} holds no ${ANALYSES}: it is no folder that hustings corpus wrote, or it was written with --no-analyses.`,
      { cause },
    );
  }
  for (const name of names) {
    const records = await recordsOf(join(folder, RECORDS, name.replace(/\.gz$/, "")));
    yield* analysesIn(join(folder, ANALYSES, name), records, options);
  }
}

async function isFolder(path: string): Promise<boolean> {
  if (path === "-") return false;
  try {
    return (await stat(path)).isDirectory();
  } catch (cause) {
    throw new HustingsError("UNREADABLE_FILE", `Cannot read ${path}: ${(cause as Error).message}.`, { cause });
  }
}

/**
 * Analyses that were written before: by `hustings corpus` into a folder, or as JSON Lines (gzipped where the name ends in .gz), one after the
 * other in the order given, one in memory at a time.
 *
 * @param inputs - folders of runs, files, or `-` for standard input
 * @throws HustingsError `UNREADABLE_FILE` where there is nothing to read, `INVALID_JSON_LINE` for a line that is no analysis, with its place
 * @example
 * for await (const { analysis, outlet } of readAnalyses(["run"])) console.log(analysis.article.id, outlet);
 */
export async function* readAnalyses(
  inputs: readonly string[],
  options: ReadAnalysesOptions = {},
): AsyncGenerator<StoredAnalysis> {
  for (const input of inputs) {
    if (await isFolder(input)) yield* analysesOfRun(input, options);
    else yield* analysesIn(input, new Map(), options);
  }
}
