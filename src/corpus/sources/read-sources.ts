import { stat } from "node:fs/promises";
import { HustingsError } from "../../errors.ts";
import type { SourceRecord } from "../source-record.ts";
import { gunzip, isGzip, peek, streamBytes } from "./bytes.ts";
import { readCsv } from "./csv.ts";
import { formatOf, formatOfName, HEAD, isBinary } from "./formats.ts";
import { readJsonl } from "./jsonl.ts";
import { Meter } from "./meter.ts";
import { type CheckedOptions, checkOptions, type SourceOptions } from "./options.ts";
import { collect, readPage } from "./pages.ts";
import { readParquet } from "./parquet.ts";
import { type SourceFile, sourceError, wholeFile } from "./source-file.ts";
import { unreadable } from "./unreadable.ts";
import { walk } from "./walk.ts";
import { readWarc } from "./warc.ts";

/** The file with what its name tells. */
function sourceFile(path: string, { pattern, onWarning }: CheckedOptions): SourceFile {
  if (pattern === null || path === "-") return { path, nameFields: new Map() };
  const nameFields = pattern(path);
  if (nameFields === null) onWarning({ place: wholeFile(path), message: "Its name does not match the pattern." });
  return { path, nameFields: nameFields ?? new Map() };
}

/** Whether a file of a folder is plainly none of the corpus: an image, an archive, an empty marker. */
function isForeign(path: string, head: Uint8Array, options: CheckedOptions): boolean {
  return options.format === "auto" && formatOfName(path) === null && (head.length === 0 || isBinary(head));
}

/** The articles of one file. */
async function* readFile(
  path: string,
  isNamed: boolean,
  options: CheckedOptions,
  meter: Meter,
): AsyncGenerator<SourceRecord> {
  const raw = await peek(meter.count(streamBytes(path, options.standardInput)), HEAD);
  const opened = isGzip(raw.head) ? await peek(gunzip(path, raw.bytes), HEAD) : raw;
  const { head, bytes } = opened;
  try {
    // Raises what kept the file from being read, if anything did.
    if (head.length === 0) await collect(bytes, 0);
    if (!isNamed && isForeign(path, head, options)) return;
    if (head.length === 0 && options.format === "auto" && formatOfName(path) === null) return;
    const format = options.format === "auto" ? formatOf(path, head) : options.format;
    const file = sourceFile(path, options);
    if (format === "jsonl") yield* readJsonl(file, bytes, head, options);
    else if (format === "csv") yield* readCsv(file, bytes, options);
    else if (format === "parquet") {
      yield* readParquet(file, raw.head, options);
      await meter.countFile(path);
    } else if (format === "warc") yield* readWarc(file, bytes, head, options);
    else yield* readPage(file, bytes, format, options);
  } finally {
    await bytes.return(undefined);
    await opened.close();
    await raw.close();
  }
}

/** A file found in a folder: what is wrong with it as a whole becomes a record in its place. */
async function* readFound(path: string, options: CheckedOptions, meter: Meter): AsyncGenerator<SourceRecord> {
  try {
    yield* readFile(path, false, options, meter);
  } catch (error) {
    if (!(error instanceof HustingsError) || error.code === "PACKAGE_MISSING") throw error;
    yield sourceError(wholeFile(path), error);
  }
}

/** A path that the user named: what is wrong with it as a whole ends the run. */
async function* readNamed(path: string, options: CheckedOptions, meter: Meter): AsyncGenerator<SourceRecord> {
  try {
    yield* readFile(path, true, options, meter);
  } catch (error) {
    if (!(error instanceof HustingsError) || error.code !== "DAMAGED_FILE") throw error;
    yield sourceError(wholeFile(path), error);
  }
}

async function* readFolder(folder: string, options: CheckedOptions, meter: Meter): AsyncGenerator<SourceRecord> {
  for await (const { path, error } of walk(folder)) {
    if (error === null) yield* readFound(path, options, meter);
    else yield sourceError(wholeFile(path), error);
  }
}

async function isFolder(path: string): Promise<boolean> {
  if (path === "-") return false;
  try {
    return (await stat(path)).isDirectory();
  } catch (cause) {
    throw unreadable(path, cause);
  }
}

/**
 * Reads a corpus: every article of files, folders and standard input, in the order in which they are named; the files of a folder
 * in code-unit order of their paths. What can't be read gives an error record in its place and the rest goes on. Memory stays
 * flat: no more than a block, a row group or an article is held.
 *
 * @param inputs - paths of files and folders; `-` is standard input
 * @param options - format, columns, pattern of names, encoding
 * @throws HustingsError INVALID_OPTION; UNREADABLE_FILE, UNKNOWN_FORMAT or UNKNOWN_COLUMN for a path among `inputs` (in a folder
 *   it is a record); PACKAGE_MISSING where `warcio` is needed and not installed
 * @example
 * for await (const record of readSources(["articles.csv", "pages/"], { columns: { text: "body" } })) {
 *   if ("error" in record) console.error(record.place, record.error.message);
 *   else console.log(record.article.title, record.encoding);
 * }
 */
export async function* readSources(
  inputs: readonly string[],
  options: SourceOptions = {},
): AsyncGenerator<SourceRecord> {
  const checked = checkOptions(options);
  // All of them first: a wrong name is told before hours of work.
  const folders: boolean[] = [];
  for (const input of inputs) folders.push(await isFolder(input));
  const meter = new Meter(inputs, checked.onProgress);
  try {
    for (const [index, input] of inputs.entries()) {
      if (folders[index]) yield* readFolder(input, checked, meter);
      else yield* readNamed(input, checked, meter);
    }
  } finally {
    meter.end();
  }
}
