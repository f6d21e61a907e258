/**
 * Reports: pure functions from an analysis to something a person reads.
 *
 * @module
 */
export { type CorpusReportOptions, toCorpusHtml } from "./html/corpus.ts";
export { type HtmlReportOptions, toHtml } from "./html/to-html.ts";
export type { TextReportOptions } from "./page.ts";
export { toText } from "./text.ts";
