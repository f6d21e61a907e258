import { stat } from "node:fs/promises";
import { Aggregator, type CorpusSummary, finalize, readAggregate } from "../aggregates/index.ts";
import type { ChartKind } from "../charts/index.ts";
import { isAnalysis, isSummary } from "../charts/sources.ts";
import { decodeText } from "../corpus/sources/encoding.ts";
import type { Period } from "../disputes/chronology.ts";
import { HustingsError } from "../errors.ts";
import type { Analysis } from "../schema/index.ts";
import { addInputs } from "./aggregate.ts";
import { readBytes } from "./files.ts";

/** What is to be known to read the inputs of a chart. */
export interface SourceOptions {
  readonly published?: string;
  readonly html?: boolean;
  readonly article?: string;
  readonly period?: Period;
  readonly withoutDuplicates?: boolean;
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

const LINES = /\.(?:jsonl|ndjson)(?:\.gz)?$|\.gz$/i;

/** Many articles, summed up. */
async function summed(inputs: readonly string[], options: SourceOptions): Promise<CorpusSummary> {
  const aggregator = new Aggregator();
  await addInputs(aggregator, inputs, options.withoutDuplicates === true);
  return finalize(aggregator.aggregate(), periodOf(options));
}

const periodOf = ({ period }: SourceOptions) => (period === undefined ? {} : { period });

function summaryOf(analysis: Analysis, options: SourceOptions): CorpusSummary {
  const aggregator = new Aggregator();
  aggregator.add(analysis);
  return finalize(aggregator.aggregate(), periodOf(options));
}

/** One analysis of many, by the id of its article. */
async function oneOf(inputs: readonly string[], id: string): Promise<Analysis> {
  const { readAnalyses } = await import("../corpus/run/read-analyses.ts");
  for await (const { analysis } of readAnalyses(inputs, { onError: () => {} })) {
    if (analysis.article.id === id) return analysis;
  }
  throw new HustingsError("INVALID_INPUT", `There is no article ${JSON.stringify(id)} in ${inputs.join(", ")}.`);
}

async function analysisOf(path: string, text: string, { published, html }: SourceOptions): Promise<Analysis> {
  const { createAnalyzer } = await import("../analyze.ts");
  const metadata = published === undefined ? {} : { published };
  if (!(html ?? /\.x?html?$/i.test(path))) return createAnalyzer().analyze({ ...metadata, text });
  const { readHtml } = await import("../html/read-html.ts");
  return createAnalyzer({ readHtml }).analyze({ ...metadata, html: text });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Analyses on lines that are in memory already: standard input has been read to see what it is. */
function summedLines(text: string, options: SourceOptions): CorpusSummary {
  const aggregator = new Aggregator();
  for (const line of text.split("\n")) {
    if (line.trim() === "") continue;
    const value = parsed(line);
    if (isAnalysis(value)) aggregator.add(value);
    else if (typeof value === "object" && value !== null && "error" in value) aggregator.add(value as never);
    else if (value === undefined)
      throw new HustingsError("INVALID_JSON_LINE", "Standard input has a line that is not JSON.");
    else aggregator.addAggregate(readAggregate(value));
  }
  return finalize(aggregator.aggregate(), periodOf(options));
}

/** What one file or standard input holds: an article, an analysis, a summary, a state, or lines of them. */
async function single(path: string, options: SourceOptions): Promise<Analysis | CorpusSummary> {
  const { text } = await decodeText(await readBytes(path), { markup: options.html ?? false });
  if (!/^\s{0,100}\{/.test(text)) return await analysisOf(path, text, options);
  const value = parsed(text);
  if (isAnalysis(value) || isSummary(value)) return value;
  if (value !== undefined) return finalize(readAggregate(value), periodOf(options));
  return path === "-" ? summedLines(text, options) : await summed([path], options);
}

/**
 * Reads what a chart is to be drawn of: an article, its analysis, or what many articles say together.
 *
 * @param kind - a timeline is of one article; labels over time are of many, one is enough
 */
export async function chartSource(
  kind: ChartKind,
  inputs: readonly string[],
  options: SourceOptions,
): Promise<Analysis | CorpusSummary> {
  if (options.article !== undefined) return forKind(kind, await oneOf(inputs, options.article), options);
  const [path = "-"] = inputs;
  const isOne = inputs.length === 1 && !LINES.test(path) && !(await isFolder(path));
  return forKind(kind, isOne ? await single(path, options) : await summed(inputs, options), options);
}

function forKind(kind: ChartKind, source: Analysis | CorpusSummary, options: SourceOptions): Analysis | CorpusSummary {
  if (kind === "label-over-time" && isAnalysis(source)) return summaryOf(source, options);
  if (kind === "timeline" && !isAnalysis(source)) {
    throw new HustingsError(
      "INVALID_INPUT",
      `A timeline is of one article, and the input holds ${source.articles.total}; name one with --article ID.`,
    );
  }
  return source;
}
