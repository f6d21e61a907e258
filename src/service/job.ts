import { createAnalyzer } from "../analyze.ts";
import { describedError } from "../corpus/jsonl.ts";
import type { Period } from "../disputes/chronology.ts";
import { type Dispute, disputes } from "../disputes/disputes.ts";
import { hostName } from "../disputes/outlet.ts";
import { type ErrorCode, HustingsError } from "../errors.ts";
import { convertOffsets, type OffsetUnit } from "../offsets.ts";
import type { Analysis, ArticleInput } from "../schema/index.ts";

/** What an analysis can be written as. */
export type AnalysisFormat = "json" | "text" | "html";

/** One article to be analysed and written. */
export interface AnalysisJob {
  readonly kind: "analysis";
  readonly article: ArticleInput;
  readonly offsets: OffsetUnit;
  readonly format: AnalysisFormat;
  /** Longest text in UTF-16 code units; longer ones are refused. */
  readonly longestArticle: number;
}

/** Many articles or analyses to be read for what is in dispute. */
export interface DisputesJob {
  readonly kind: "disputes";
  readonly articles: readonly ArticleInput[];
  readonly analyses: readonly Analysis[];
  readonly period: Period;
  readonly longestArticle: number;
}

/** Work of the service as plain data, so that it can be handed to a worker of any kind. */
export type Job = AnalysisJob | DisputesJob;

/** What comes of a job: the body of the response, or why there is none. */
export type Answer =
  | { readonly text: string }
  | { readonly error: { readonly code: ErrorCode; readonly message: string } };

function checkLength(text: string, longest: number): void {
  if (text.length <= longest) return;
  throw new HustingsError(
    "ARTICLE_TOO_LONG",
    `The article has ${text.length} characters; ${longest} is the longest that is analysed.`,
  );
}

/** The HTML parser is large, so it is loaded for the first page. */
async function analysisOf(article: ArticleInput, longest: number): Promise<Analysis> {
  if (!("html" in article)) {
    if (typeof article.text === "string") checkLength(article.text, longest);
    return createAnalyzer().analyze(article);
  }
  const { readHtml } = await import("../html/read-html.ts");
  const analyzer = createAnalyzer({
    readHtml(html, url) {
      const page = readHtml(html, url);
      checkLength(page.text, longest);
      return page;
    },
  });
  return analyzer.analyze(article);
}

async function analysisText({ article, offsets, format, longestArticle }: AnalysisJob): Promise<string> {
  const analysis = await analysisOf(article, longestArticle);
  if (format === "html") return (await import("../report/html/to-html.ts")).toHtml(analysis);
  if (format === "text") return (await import("../report/text.ts")).toText(analysis, { width: 80 });
  return JSON.stringify(offsets === "utf16" ? analysis : convertOffsets(analysis, { to: offsets }));
}

async function disputesText({ articles, analyses, period, longestArticle }: DisputesJob): Promise<string> {
  const outlets = new Map<Analysis, string>();
  const read: Analysis[] = [];
  for (const [i, article] of articles.entries()) {
    try {
      const analysis = await analysisOf(article, longestArticle);
      if (article.outlet) outlets.set(analysis, article.outlet);
      read.push(analysis);
    } catch (error) {
      const { code, message } = describedError(error);
      throw new HustingsError(code, `Article ${i + 1}: ${message}`, { cause: error });
    }
  }
  const outletOf = (analysis: Analysis): string | null => outlets.get(analysis) ?? hostName(analysis);
  const found: readonly Dispute[] = disputes([...read, ...analyses], { period, outletOf });
  return JSON.stringify({ disputes: found });
}

/**
 * Does a job of the service on the thread it is called on.
 *
 * @returns the answer; what is wrong with an article is part of it, never thrown
 * @example
 * await perform({ kind: "analysis", article: { text: "It rained." }, offsets: "utf16", format: "json", longestArticle: 1_000_000 });
 */
export async function perform(job: Job): Promise<Answer> {
  try {
    return { text: await (job.kind === "analysis" ? analysisText(job) : disputesText(job)) };
  } catch (error) {
    return { error: describedError(error) };
  }
}

/** How long a job is, in characters of what it reads. */
export function jobLength(job: Job): number {
  if (job.kind === "analysis") return articleLength(job.article);
  const read = job.analyses.reduce((sum, { article }) => sum + article.text.length, 0);
  return job.articles.reduce((sum, article) => sum + articleLength(article), read);
}

function articleLength(article: ArticleInput): number {
  const content: unknown = "html" in article ? article.html : article.text;
  return typeof content === "string" ? content.length : 0;
}
