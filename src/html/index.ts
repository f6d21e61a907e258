/**
 * Analysis of web pages: `hustings/html` brings the HTML parser that the core does without.
 *
 * @module
 */
import { type Analyzer, type AnalyzerOptions, createAnalyzer as createTextAnalyzer } from "../analyze.ts";
import type { Analysis, ArticleInput } from "../schema/index.ts";
import { readHtml } from "./read-html.ts";

export type { HtmlArticle, HtmlReader } from "../article/html-reader.ts";
export { readHtml };

/**
 * Makes an analyzer that also takes `{ html }`.
 *
 * @param options - as for `createAnalyzer` of `hustings`; a `readHtml` of your own comes before the one here
 * @throws HustingsError `INVALID_OPTION` for an option that does not exist or has a value outside its range
 * @example
 * createAnalyzer({ offsets: "codepoint" }).analyze({ html: "<p>“We will win,” Ana Lima said.</p>" });
 */
export function createAnalyzer(options: AnalyzerOptions = {}): Analyzer {
  return createTextAnalyzer({ readHtml, ...options });
}

/**
 * Analyses one article, given as a page or as text.
 *
 * @param input - the article's text, or an object with `text` or `html` and what is known about it
 * @param options - as for {@link createAnalyzer}
 * @throws HustingsError for misuse of the API, never for text or markup
 * @example
 * analyze({ html: "<h1>Mayor quits</h1><p>“I am tired,” she said.</p>" }).article.title; // → "Mayor quits"
 */
export function analyze(input: string | ArticleInput, options?: AnalyzerOptions): Analysis {
  return createAnalyzer(options).analyze(input);
}
