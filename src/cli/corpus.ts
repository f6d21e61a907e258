import { type Command, InvalidArgumentError, Option } from "commander";
import type { Place, RunProgress, RunTotals } from "../corpus/index.ts";
import { HustingsError } from "../errors.ts";
import { OFFSET_UNITS, type OffsetUnit } from "../offsets.ts";
import { counted } from "./counted.ts";
import { FirstLines } from "./first-lines.ts";
import { complain } from "./output.ts";
import { duration, type Progress, ProgressReport, rate } from "./progress.ts";
import { onInterrupt } from "./restart.ts";

const FORMATS = ["auto", "jsonl", "csv", "parquet", "warc", "text", "html"] as const;
const TABLE_FORMATS = ["parquet", "csv", "jsonl"] as const;
const INTERRUPTED = 130;

interface CorpusOptions {
  readonly out: string;
  readonly format: (typeof FORMATS)[number];
  readonly columns?: string;
  readonly keep?: readonly string[];
  readonly pattern?: string;
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly dateOrder?: "day-first" | "month-first";
  readonly tables: readonly (typeof TABLE_FORMATS)[number][];
  readonly analyses: boolean;
  readonly duplicates: boolean;
  readonly duplicateThreshold: number;
  readonly duplicateWindow: number;
  readonly longestArticle: number;
  readonly offsets: OffsetUnit;
  readonly workers?: number;
  readonly strict?: boolean;
}

const list = (written: string): string[] => written.split(",").map((part) => part.trim());

function wholeNumber(written: string): number {
  if (!/^\d{1,15}$/.test(written)) throw new InvalidArgumentError("It must be a whole number.");
  return Number(written);
}

function share(written: string): number {
  const value = Number(written);
  if (!(value > 0 && value <= 1)) throw new InvalidArgumentError("It must be a number above 0 up to 1.");
  return value;
}

function tableFormats(written: string): string[] {
  const formats = written === "none" ? [] : list(written);
  const unknown = formats.find((format) => !(TABLE_FORMATS as readonly string[]).includes(format));
  if (unknown !== undefined) throw new InvalidArgumentError(`There are ${TABLE_FORMATS.join(", ")} and none.`);
  return formats;
}

/** The place of an error, as editors and grep write it. */
const placeOf = ({ file, position, unit }: Place): string =>
  position === null ? file : unit === "byte" ? `${file}@${position}` : `${file}:${position}`;

function progressOf({ records, errors, begun, doneBefore, read }: RunProgress, share: number | null): Progress {
  const total = share === null || share === 0 ? null : read / share;
  return { done: records + begun, total, errors, doneBefore };
}

function summary(totals: RunTotals, doneBefore: number, seconds: number, out: string): string {
  const counts = [counted(totals.articles, "article"), counted(totals.errors, "error")];
  if (totals.duplicates > 0) counts.push(`${counted(totals.duplicates, "copy", "copies")} of earlier ones`);
  if (totals.sharedIds > 0) counts.push(`${totals.sharedIds} under another id, because theirs was taken`);
  const now = totals.records - doneBefore;
  const done =
    doneBefore === 0 ? "" : now === 0 ? "all done before; " : `${counted(doneBefore, "record")} done before; `;
  const speed =
    now === 0 ? duration(seconds) : `${duration(seconds)}, ${rate(now / Math.max(seconds, 0.001))} a second`;
  return `${counts.join(", ")}; ${done}${speed}; in ${out}`;
}

async function runCorpus(inputs: readonly string[], options: CorpusOptions): Promise<void> {
  const { parseColumns, readSources, writeCorpus } = await import("../corpus/index.ts");
  const { out, tables, analyses, strict = false, offsets, longestArticle } = options;
  const { format, keep = [], pattern, encoding, delimiter, dateOrder } = options;
  const columns = options.columns === undefined ? {} : parseColumns(options.columns);
  const reading = { format, columns, keep, pattern, encoding, delimiter, dateOrder };
  const given = Object.fromEntries(Object.entries(reading).filter(([, value]) => value !== undefined));
  const report = new ProgressReport();
  const errors = new FirstLines(report, "further errors are only counted; they all stand in records and tables/errors");
  const warnings = new FirstLines(report, "further warnings are not shown");
  const interrupted = new AbortController();
  const stopListening = onInterrupt(() => interrupted.abort(new Error("interrupted")));
  let share: number | null = null;
  let last: RunProgress | null = null;
  const source = readSources(inputs, {
    ...given,
    onWarning: ({ place, message }) => warnings.add(`warning: ${placeOf(place)}: ${message}`),
    onProgress: ({ bytes, totalBytes }) => {
      share = totalBytes === null || totalBytes === 0 ? null : bytes / totalBytes;
    },
  });
  try {
    const totals = await writeCorpus(source, {
      out,
      tables,
      analyses,
      strict,
      offsets,
      longestArticle,
      duplicates: options.duplicates && { threshold: options.duplicateThreshold, window: options.duplicateWindow },
      describedSource: { inputs, ...given },
      signal: interrupted.signal,
      ...(options.workers === undefined ? {} : { workers: options.workers }),
      onError: (entry) => errors.add(`${placeOf(entry)}: ${entry.error.code}: ${entry.error.message}`),
      onProgress: (progress) => {
        last = progress;
        report.update(progressOf(progress, share));
      },
    });
    report.stop();
    complain(summary(totals, (last as RunProgress | null)?.doneBefore ?? 0, report.elapsed, out));
    if (totals.records === 0) complain(`there was no article in ${inputs.join(", ")}`);
  } catch (error) {
    report.stop();
    if (interrupted.signal.aborted) {
      complain(`stopped; what is done is kept in ${out}, and the same command goes on from there`);
      process.exitCode = INTERRUPTED;
      return;
    }
    throw error;
  } finally {
    stopListening();
  }
}

/** Adds `hustings corpus`. */
export function addCorpus(program: Command): void {
  program
    .command("corpus")
    .summary("analyse many articles into a folder of analyses and tables")
    .description(
      "Analyse the articles of files and folders (JSON Lines, CSV, Parquet, WARC, text, HTML; gzipped or not) on all cores into a folder: analyses as gzipped JSON Lines, flat tables, a ledger of the input. A run that was killed goes on with the same command.",
    )
    .argument("<input...>", "files and folders; - for standard input")
    .requiredOption("--out <folder>", "folder to write: new, empty, or that of a run to go on with")
    .addOption(new Option("--format <format>", "format of the input").choices(FORMATS).default("auto"))
    .option("--columns <map>", "which column holds what: text=body,published=date")
    .option("--keep <columns>", "further columns to carry into tables/articles: section,author", list)
    .option("--pattern <pattern>", "what file names tell: {outlet}/{published}-{id}.txt")
    .option("--encoding <name>", "encoding of the input (default: detected)")
    .option("--delimiter <character>", "what stands between fields of CSV (default: detected)")
    .addOption(
      new Option("--date-order <order>", "order of dates such as 7/11/2023").choices(["day-first", "month-first"]),
    )
    .option(
      "--tables <formats>",
      "formats of the tables: parquet, csv, jsonl, several with commas, or none",
      tableFormats,
      ["parquet"],
    )
    .option("--no-analyses", "leave the analyses themselves out")
    .option("--no-duplicates", "don't look for copies of earlier articles")
    .option(
      "--duplicate-threshold <share>",
      "share of five-word runs in common from which on an article is a copy",
      share,
      0.35,
    )
    .option("--duplicate-window <articles>", "how many articles back copies are looked for", wholeNumber, 50_000)
    .option("--longest-article <characters>", "longer articles become errors", wholeNumber, 1_000_000)
    .addOption(new Option("--offsets <unit>", "unit of start and end").choices([...OFFSET_UNITS]).default("utf16"))
    .option("--workers <number>", "threads (default: one for each core)", wholeNumber)
    .option("--strict", "end the run at the first article that can't be analysed")
    .action(async (inputs: string[], options: CorpusOptions) => {
      if (inputs.includes("-") && process.stdin.isTTY) {
        throw new HustingsError("INVALID_INPUT", "Pipe articles in, or name files. See hustings corpus --help.");
      }
      await runCorpus(inputs, options);
    });
}
