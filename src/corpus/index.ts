/**
 * Many articles: the JSON Lines contract of one line in, one line out.
 *
 * @module
 */
export { analyzeJsonl, type JsonlOptions, type LineError } from "./jsonl.ts";
export { type Line, LONGEST_LINE, readLines } from "./lines.ts";
