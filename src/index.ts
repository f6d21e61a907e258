/**
 * hustings reads political news: who said what, who is who, when, what happened, which words are in dispute and where everyone stands.
 *
 * @module
 */
export { type Analyzer, type AnalyzerOptions, analyze, createAnalyzer } from "./analyze.ts";
export type { HtmlArticle, HtmlReader } from "./article/html-reader.ts";
export { ERROR_CODES, type ErrorCode, HustingsError } from "./errors.ts";
export { framesBySpeaker, type HolderFrames } from "./framing/by-speaker.ts";
export { SLANTED_FROM } from "./framing/slant.ts";
export { convertOffsets, isOffsetUnit, OFFSET_UNITS, type OffsetUnit } from "./offsets.ts";
export type {
  Actor,
  Analysis,
  Article,
  ArticleInput,
  Block,
  Engine,
  EventMention,
  Frame,
  FrameId,
  Framing,
  FramingCue,
  Label,
  LabelClaim,
  Mention,
  Note,
  NoteCode,
  Participant,
  PloverType,
  Position,
  Quotation,
  Range,
  Reference,
  Span,
  Stance,
  TemporalExpression,
} from "./schema/index.ts";
