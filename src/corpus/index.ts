/**
 * Many articles: a corpus read in whatever form it is, and the JSON Lines contract of one line in, one line out.
 *
 * @module
 */
export { analyzeJsonl, type JsonlOptions, type LineError } from "./jsonl.ts";
export { type Line, LONGEST_LINE, readLines } from "./lines.ts";
export type { Place, SourceArticle, SourceError, SourceRecord } from "./source-record.ts";
export { ARTICLE_FIELDS, type ArticleField, type ColumnMap } from "./sources/columns.ts";
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
