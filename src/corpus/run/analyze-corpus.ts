import { HustingsError } from "../../errors.ts";
import { isOffsetUnit, OFFSET_UNITS, type OffsetUnit } from "../../offsets.ts";
import type { ArticleInput } from "../../schema/index.ts";
import { defaultWorkers } from "../../workers/threads.ts";
import type { SourceRecord } from "../source-record.ts";
import type { AnalysisChoices, AnalyzedArticle, IdentifiedRecord } from "./analyze-batch.ts";
import { Identifier } from "./identify.ts";
import { inOrder } from "./in-order.ts";
import { type ArticleEntry, type ErrorEntry, Ledger } from "./ledger.ts";
import { Pool } from "./pool.ts";

/** Articles to analyse: from `readSources`, or made by yourself. */
export type CorpusSource = AsyncIterable<SourceRecord | ArticleInput> | Iterable<SourceRecord | ArticleInput>;

/** What can be chosen for a run over many articles. */
export interface AnalyzeCorpusOptions {
  /** Threads that analyse; one for each core unless told otherwise. 0 analyses on the calling thread. */
  readonly workers?: number;
  /** MiB that the heap of a thread may grow to, 256 unless told otherwise; an article that needs more becomes an error. */
  readonly workerMemory?: number;
  /** Unit of every offset; UTF-16 code units unless told otherwise. */
  readonly offsets?: OffsetUnit;
  /** Longest article in UTF-16 code units; longer ones become errors. One million unless told otherwise. */
  readonly longestArticle?: number;
  /**
   * How near-duplicates are found: the share of five-word runs in common from which on two articles count as one text, and how many
   * articles back they are looked for. False to look for none.
   */
  readonly duplicates?: { readonly threshold?: number; readonly window?: number } | false;
  /** Ends the run: its reason is thrown. */
  readonly signal?: AbortSignal;
}

/** An article that was analysed, with what is known of it beside the others. */
export interface CorpusArticle extends ArticleEntry, Pick<AnalyzedArticle, "analysis"> {}

/** What {@link analyzeCorpus} gives for each article, in the order of the source. */
export type CorpusRecord = CorpusArticle | ErrorEntry;

/** Articles that go to a worker in one message: enough to hide the message, few enough for results to come early. */
const BATCH = 8;
/** Batches under way for each worker: one that it does and one that it finds when it is done. */
const AHEAD = 2;
const LONGEST_ARTICLE = 1_000_000;
const DUPLICATES = { threshold: 0.35, window: 50_000 };

/** The choices with defaults filled in. */
export function resolveChoices({
  offsets = "utf16",
  longestArticle = LONGEST_ARTICLE,
  duplicates = {},
}: AnalyzeCorpusOptions) {
  if (!isOffsetUnit(offsets)) {
    throw new HustingsError(
      "INVALID_OPTION",
      `offsets must be one of ${OFFSET_UNITS.join(", ")}; got ${String(offsets)}.`,
    );
  }
  if (!Number.isSafeInteger(longestArticle) || longestArticle < 1) {
    throw new HustingsError(
      "INVALID_OPTION",
      `longestArticle must be a whole number from 1 on; got ${String(longestArticle)}.`,
    );
  }
  const choices: AnalysisChoices = { offsets, longestArticle };
  return { ...choices, duplicates: duplicates === false ? null : { ...DUPLICATES, ...duplicates } };
}

const isRecord = (given: SourceRecord | ArticleInput): given is SourceRecord =>
  typeof given === "object" && given !== null && "place" in given;

/** The records of a source, each article under an id of its own. */
export async function* identified(source: CorpusSource, signal?: AbortSignal): AsyncGenerator<IdentifiedRecord> {
  const identifier = new Identifier();
  let row = 0;
  for await (const given of source) {
    signal?.throwIfAborted();
    row++;
    const place = { file: "", position: row, unit: "row" } as const;
    const record: SourceRecord = isRecord(given) ? given : { place, article: given, encoding: null, metadata: {} };
    yield "error" in record ? record : identifier.identify(record);
  }
}

async function* batches(records: AsyncIterable<IdentifiedRecord>): AsyncGenerator<IdentifiedRecord[]> {
  let batch: IdentifiedRecord[] = [];
  for await (const record of records) {
    batch.push(record);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** How many tasks a pool should have under way. */
export const widthOf = (pool: Pool): number => Math.max(1, pool.workers * AHEAD);

/**
 * Analyses many articles on all cores: in the order of the source, as fast as the results are taken and no faster, so that memory stays flat
 * however many there are. An article that can't be analysed gives an error in its place, and the others go on.
 *
 * @param source - articles, from `readSources` or your own
 * @param options - see {@link AnalyzeCorpusOptions}
 * @throws HustingsError `INVALID_OPTION`, and what the source throws
 * @example
 * for await (const record of analyzeCorpus([{ id: "a", text: "“No deal,” Ana Lima said." }])) {
 *   if ("error" in record) console.error(record.file, record.position, record.error.message);
 *   else console.log(record.id, record.analysis.quotations.length, record.duplicateOf);
 * }
 */
export async function* analyzeCorpus(
  source: CorpusSource,
  options: AnalyzeCorpusOptions = {},
): AsyncGenerator<CorpusRecord> {
  const { duplicates, ...choices } = resolveChoices(options);
  const ledger = new Ledger(duplicates);
  const pool = await Pool.open(options.workers ?? defaultWorkers(), options.workerMemory);
  try {
    const analyzed = inOrder(batches(identified(source, options.signal)), widthOf(pool), async (records) => ({
      records,
      outcomes: await pool.run("analyzeArticles", { records, choices }),
    }));
    for await (const { records, outcomes } of analyzed) {
      for (const [i, record] of records.entries()) {
        const outcome = outcomes[i]!;
        const entry = ledger.enter(record, outcome);
        yield "error" in entry ? entry : { ...entry, analysis: (outcome as AnalyzedArticle).analysis };
      }
    }
  } finally {
    await pool.close();
  }
}
