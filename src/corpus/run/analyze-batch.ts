import { createAnalyzer } from "../../analyze.ts";
import type { HtmlReader } from "../../article/html-reader.ts";
import { hostName } from "../../disputes/outlet.ts";
import { HustingsError } from "../../errors.ts";
import { convertOffsets, type OffsetUnit } from "../../offsets.ts";
import type { Analysis } from "../../schema/index.ts";
import { bodyText, duplicateFingerprint, exactHash, fingerprintToText } from "../duplicate-fingerprint.ts";
import { describedError } from "../jsonl.ts";
import type { SourceError } from "../source-record.ts";
import type { IdentifiedArticle } from "./identify.ts";

/** What an analysis of many articles depends on, besides the articles. */
export interface AnalysisChoices {
  readonly offsets: OffsetUnit;
  /** Longest text in UTF-16 code units; longer ones are refused. */
  readonly longestArticle: number;
}

/** A piece of the input, as a run hands it to its workers. */
export type IdentifiedRecord = IdentifiedArticle | SourceError;

/** Records that one worker goes through, one after the other. */
export interface Batch {
  readonly records: readonly IdentifiedRecord[];
  readonly choices: AnalysisChoices;
  /** Shared memory of one number: how many of the records the worker has begun. */
  readonly begun: Int32Array;
  /** Places in `records` of those that a worker died of before: they are not tried again. */
  readonly deadly: readonly number[];
}

/** An article as a worker hands it back. */
export interface AnalyzedArticle {
  readonly analysis: Analysis;
  /** The outlet that the input or the page names, else the host name of the address; null where nothing tells. */
  readonly outlet: string | null;
  /** What near-duplicates are found by, as text. */
  readonly fingerprint: string;
  /** Hash of the words: equal for exact duplicates. */
  readonly hash: string;
}

/** An article, or why it could not be analysed. */
export type Outcome = AnalyzedArticle | Pick<SourceError, "error">;

function checkLength(text: string, longest: number): void {
  if (text.length <= longest) return;
  throw new HustingsError(
    "ARTICLE_TOO_LONG",
    `The article has ${text.length} characters; ${longest} is the longest that is analysed.`,
  );
}

/** The reader of pages, where one of the articles is a page: the HTML parser is large. */
async function readerFor(records: readonly IdentifiedRecord[]): Promise<HtmlReader | null> {
  if (!records.some((record) => "article" in record && "html" in record.article)) return null;
  return (await import("../../html/read-html.ts")).readHtml;
}

/** Analyses articles one after the other; an article that can't be analysed gives its error, and errors of the input stay what they are. */
export async function* analyzeBatch({ records, choices, begun, deadly }: Batch): AsyncGenerator<Outcome> {
  const readHtml = await readerFor(records);
  let pageOutlet: string | null = null;
  const readPage: HtmlReader = (html, url) => {
    const page = readHtml!(html, url);
    checkLength(page.text, choices.longestArticle);
    pageOutlet = page.outlet;
    return page;
  };
  const analyzer = createAnalyzer({ readHtml: readPage });
  for (const [i, record] of records.entries()) {
    Atomics.store(begun, 0, i + 1);
    if ("error" in record) {
      yield { error: record.error };
      continue;
    }
    if (deadly.includes(i)) {
      yield {
        error: {
          code: "ANALYSIS_FAILED",
          message: "The process that analysed the article died of it, of memory most likely.",
        },
      };
      continue;
    }
    const { article } = record;
    pageOutlet = null;
    try {
      if ("text" in article && typeof article.text === "string") checkLength(article.text, choices.longestArticle);
      const analysis = analyzer.analyze(article);
      const body = bodyText(analysis.article);
      yield {
        analysis: choices.offsets === "utf16" ? analysis : convertOffsets(analysis, { to: choices.offsets }),
        outlet: article.outlet ?? pageOutlet ?? hostName(analysis),
        fingerprint: fingerprintToText(duplicateFingerprint(body)),
        hash: exactHash(body),
      };
    } catch (error) {
      yield { error: describedError(error) };
    }
  }
}
