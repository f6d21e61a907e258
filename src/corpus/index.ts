/**
 * Many articles: read, analysed in parallel, written and read again.
 *
 * @module
 */
export {
  bodyText,
  duplicateFingerprint,
  exactHash,
  fingerprintFromText,
  fingerprintSimilarity,
  fingerprintToText,
} from "./duplicate-fingerprint.ts";
export { type Duplicate, DuplicateIndex, type DuplicateIndexOptions } from "./duplicate-index.ts";
export { analyzeJsonl, type JsonlOptions, type LineError } from "./jsonl.ts";
export { type Line, LONGEST_LINE, readLines } from "./lines.ts";
export {
  type AnalyzeCorpusOptions,
  analyzeCorpus,
  type CorpusArticle,
  type CorpusRecord,
  type CorpusSource,
} from "./run/analyze-corpus.ts";
export type { ArticleEntry, ErrorEntry, LedgerEntry } from "./run/ledger.ts";
export type { RunTotals } from "./run/manifest.ts";
export { type ReadAnalysesOptions, readAnalyses, type StoredAnalysis } from "./run/read-analyses.ts";
export { type RunProgress, type WriteCorpusOptions, writeCorpus } from "./run/write-corpus.ts";
export type { Place, SourceArticle, SourceError, SourceRecord } from "./source-record.ts";
