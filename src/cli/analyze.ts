import { type Command, InvalidArgumentError, Option } from "commander";
import { streamBytes } from "../corpus/sources/bytes.ts";
import { type DecodedText, decodeText } from "../corpus/sources/encoding.ts";
import { named } from "../corpus/sources/unreadable.ts";
import { HustingsError } from "../errors.ts";
import { OFFSET_UNITS, type OffsetUnit } from "../offsets.ts";
import type { Analysis } from "../schema/index.ts";
import { readBytes } from "./files.ts";
import { complain, wantsColor, write } from "./output.ts";

/** What can be written of an article. */
const FORMATS = ["text", "html", "json", "jsonl", "timeline", "plover", "timeml", "conllu", "web-annotation"] as const;

interface AnalyzeOptions {
  published?: string;
  title?: string;
  url?: string;
  outlet?: string;
  id?: string;
  language?: string;
  format?: (typeof FORMATS)[number];
  offsets: OffsetUnit;
  html?: boolean;
  jsonl?: boolean;
  strict?: boolean;
  firstLine?: number;
  longestLine?: number;
  all?: boolean;
}

/** Lines longer than this are hard to read, however wide the terminal is. */
const WIDEST_REPORT = 110;
const METADATA = ["id", "published", "title", "url", "outlet", "language"] as const;

async function analyzerFor(html: boolean, offsets: OffsetUnit) {
  const { createAnalyzer } = await import("../analyze.ts");
  if (!html) return createAnalyzer({ offsets });
  const { readHtml } = await import("../html/read-html.ts");
  return createAnalyzer({ offsets, readHtml });
}

/** Tells how a file was read that is not UTF-8. UTF-16 is read only where a byte order mark says so: nothing to tell there. */
function warnOfEncoding(path: string, { encoding, undecodable }: DecodedText): void {
  const places = `${undecodable} ${undecodable === 1 ? "place" : "places"} could not be decoded`;
  const readAs = encoding.startsWith("utf-") ? [] : [`read as ${encoding}`];
  const found = undecodable === 0 ? readAs : [...readAs, places];
  if (found.length > 0) complain(`warning: ${named(path)} is not UTF-8 text: ${found.join(", ")}.`);
}

/** One article: a file or standard input. */
async function analyzeOne(path: string, options: AnalyzeOptions): Promise<void> {
  const html = options.html ?? /\.x?html?$/i.test(path);
  const decoded = await decodeText(await readBytes(path), { markup: html });
  warnOfEncoding(path, decoded);
  const { text } = decoded;
  const analyzer = await analyzerFor(html, "utf16");
  const metadata = Object.fromEntries(
    METADATA.flatMap((name) => (options[name] === undefined ? [] : [[name, options[name]]])),
  );
  const analysis = analyzer.analyze(html ? { ...metadata, html: text } : { ...metadata, text });
  const format = options.format ?? (process.stdout.isTTY ? "text" : "json");
  if (format === "text") {
    const { toText } = await import("../report/index.ts");
    const width = Math.min(process.stdout.columns || 80, WIDEST_REPORT);
    await write(
      toText(analysis, { width, color: wantsColor(), ...(options.all ? { limit: Number.POSITIVE_INFINITY } : {}) }),
    );
    return;
  }
  if (format === "html") {
    const { toHtml } = await import("../report/index.ts");
    await write(toHtml(analysis));
    return;
  }
  const { convertOffsets } = await import("../offsets.ts");
  const converted = options.offsets === "utf16" ? analysis : convertOffsets(analysis, { to: options.offsets });
  await write(await written(converted, format));
}

/** An analysis in a format for programs. */
async function written(
  analysis: Analysis,
  format: Exclude<AnalyzeOptions["format"], "text" | "html" | undefined>,
): Promise<string> {
  if (format === "plover") return (await import("../exports/plover.ts")).toPlover(analysis);
  if (format === "timeml") return (await import("../exports/timeml.ts")).toTimeML(analysis);
  if (format === "conllu") return (await import("../exports/conllu/conllu.ts")).toConllu(analysis);
  if (format === "web-annotation") {
    return (await import("../exports/web-annotation/web-annotation.ts")).toWebAnnotations(analysis);
  }
  if (format === "timeline") {
    const { timeline } = await import("../timeline/timeline.ts");
    return `${JSON.stringify(timeline(analysis), null, 2)}\n`;
  }
  return `${JSON.stringify(analysis, null, format === "json" ? 2 : undefined)}\n`;
}

/** One article a line in, one analysis a line out, or its interactions a line each. */
async function analyzeLines(path: string, options: AnalyzeOptions): Promise<void> {
  const { format = "jsonl" } = options;
  if (format !== "jsonl" && format !== "plover") {
    throw new HustingsError(
      "INVALID_OPTION",
      `--jsonl writes one analysis a line, or with --format plover one record a line; it can't have --format ${format}.`,
    );
  }
  const { analyzeJsonl, lineError } = await import("../corpus/jsonl.ts");
  const analyzer = await analyzerFor(true, options.offsets);
  const { firstLine = 1, longestLine } = options;
  const limits = { firstLine, ...(longestLine === undefined ? {} : { longestLine }) };
  let failed = 0;
  let line = firstLine;
  for await (const record of analyzeJsonl(streamBytes(path), analyzer, limits)) {
    let failure = "error" in record ? record : null;
    let text = "";
    try {
      if (!("error" in record)) text = await written(record, format);
    } catch (error) {
      // The JSON of tens of megabytes of text is longer than a string can be. Such a line must not end the run either.
      failure = lineError(error, line);
    }
    if (failure) {
      failed++;
      complain(`line ${failure.error.line}: ${failure.error.code}: ${failure.error.message}`);
    }
    await write(failure ? `${JSON.stringify(failure)}\n` : text);
    line++;
  }
  if (failed > 0 && options.strict) process.exitCode = 1;
}

/** A positive whole number of an option's argument. */
function positive(text: string): number {
  const value = Number(text);
  if (Number.isSafeInteger(value) && value > 0) return value;
  throw new InvalidArgumentError("It must be a whole number from 1 on.");
}

/** Adds `hustings analyze`. */
export function addAnalyze(program: Command): void {
  program
    .command("analyze")
    .summary("analyse an article, or one article a line with --jsonl")
    .description("Analyse one article from FILE or standard input. Prints a report to a terminal and JSON to a pipe.")
    .argument("[file]", "text or HTML file; - or nothing for standard input")
    .option("--published <date>", "publication date, ISO 8601; dates are resolved against it")
    .option("--title <text>", "the article's headline")
    .option("--url <url>", "the article's address")
    .option("--outlet <name>", "the publication's name")
    .option("--id <id>", "id to carry into the analysis")
    .option("--language <tag>", "language of the article, BCP 47")
    .addOption(
      new Option("--format <format>", "output (default: text in a terminal, json in a pipe)").choices([...FORMATS]),
    )
    .addOption(
      new Option("--offsets <unit>", "unit of start and end in JSON").choices([...OFFSET_UNITS]).default("utf16"),
    )
    .option("--html", "the input is HTML (known by itself from .html and .htm)")
    .option("--all", "show long lists of the text report in full")
    .addOption(
      new Option(
        "--jsonl",
        "read JSON Lines (id, text or html, url, title, published, outlet), write one analysis a line",
      ).conflicts([...METADATA, "html", "all"]),
    )
    .option("--strict", "with --jsonl: exit with 1 if a line failed")
    .option("--first-line <n>", "with --jsonl: number of the first line, for a part of a larger input", positive)
    .option("--longest-line <bytes>", "with --jsonl: pass over longer lines (default: 64 MiB)", positive)
    .action(async (file: string | undefined, options: AnalyzeOptions) => {
      if (file === undefined && process.stdin.isTTY) {
        throw new HustingsError("INVALID_INPUT", "Name a FILE, or pipe an article in. See hustings analyze --help.");
      }
      const lineOption = options.firstLine === undefined ? options.longestLine && "--longest-line" : "--first-line";
      if (!options.jsonl && lineOption) {
        throw new HustingsError("INVALID_OPTION", `${lineOption} counts lines or their bytes, so it needs --jsonl.`);
      }
      const path = file ?? "-";
      await (options.jsonl ? analyzeLines(path, options) : analyzeOne(path, options));
    });
}
