/**
 * Analysis of web pages: `hustings/html` brings the HTML parser that the core does without.
 *
 * @module
 */
export type { HtmlArticle, HtmlReader } from "../article/html-reader.ts";
export { readHtml } from "./read-html.ts";
