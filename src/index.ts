/**
 * hustings reads political news: who said what, who is who, when, what happened, which words are in dispute and where everyone stands.
 *
 * @module
 */
export { type Analyzer, type AnalyzerOptions, analyze, createAnalyzer } from "./analyze.ts";
export type { HtmlArticle, HtmlReader } from "./article/html-reader.ts";
export type { Period } from "./disputes/chronology.ts";
export type { ArticleReference, Holder, TermClaim } from "./disputes/claim.ts";
export {
  type Dispute,
  type DisputesOptions,
  disputes,
  type OutletTally,
  type PeriodTally,
  type SpeakerTally,
} from "./disputes/disputes.ts";
export { type Opposition, opponents, type Side } from "./disputes/opponents.ts";
export type { OutletOf } from "./disputes/outlet.ts";
export type { Equation } from "./disputes/read-claims.ts";
export type { Tally } from "./disputes/tally.ts";
export type { TermForm } from "./disputes/terms.ts";
export { ERROR_CODES, type ErrorCode, HustingsError } from "./errors.ts";
export { eventName, eventNames } from "./events/name.ts";
export { framesBySpeaker, type HolderFrames } from "./framing/by-speaker.ts";
export { SLANTED_FROM } from "./framing/slant.ts";
export { convertOffsets, isOffsetUnit, OFFSET_UNITS, type OffsetUnit } from "./offsets.ts";
export { type MarkedStretch, type MarkUse, quotationMarks } from "./quotations/quotation-marks.ts";
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
export {
  type MentionRange,
  type SentimentBetween,
  type StanceToward,
  sentimentBetween,
  stanceToward,
} from "./stance/toward.ts";
export { type TimelineEntry, type TimelineStatus, timeline } from "./timeline/timeline.ts";
