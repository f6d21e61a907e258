/**
 * Many articles: the JSON Lines contract of one line in, one line out, and copies among them.
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
