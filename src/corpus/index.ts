/**
 * Many articles: read, analysed in parallel, written and read again.
 *
 * @module
 */
export { analyzeJsonl, type JsonlOptions, type LineError } from "./jsonl.ts";
export { type Line, LONGEST_LINE, readLines } from "./lines.ts";
export { type ReadAnalysesOptions, readAnalyses, type StoredAnalysis } from "./run/read-analyses.ts";
