/**
 * Many articles: a corpus read in whatever form it is, analysed in parallel, written and read again.
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
export { ARTICLE_FIELDS, type ArticleField, type ColumnMap } from "./sources/columns.ts";
export type { SourceProgress } from "./sources/meter.ts";
export {
  LONGEST_SOURCE_LINE,
  parseColumns,
  SOURCE_FORMATS,
  type SourceFormat,
  type SourceOptions,
  type SourceWarning,
} from "./sources/options.ts";
export type { DateOrder } from "./sources/published.ts";
export { readSources } from "./sources/read-sources.ts";
