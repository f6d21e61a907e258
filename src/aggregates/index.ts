/**
 * What many articles say together: a commutative monoid of counts over analyses.
 *
 * @module
 */
export {
  type AggregateOptions,
  Aggregator,
  aggregate,
  type ErrorRecord,
  emptyAggregate,
  merge,
} from "./aggregate.ts";
export type { ActorReference } from "./corpus.ts";
export type { EventCounts, EventPairCount, EventTypeCount } from "./events.ts";
export type { FrameShare, FrameShares, FramesOfCorpus } from "./frame-shares.ts";
export type { Holders, LabelOverTime, LabelPeriod } from "./labels-over-time.ts";
export type { SpeakerNetworks } from "./networks.ts";
export type { OutletSummary } from "./outlets.ts";
export { type ActorRecord, type Aggregate, type ArticleRecord, type LabelRecord, readAggregate } from "./schema.ts";
export type { QuotationCounts, SpeakerProfile, SpeakerSummary } from "./speaker-summaries.ts";
export type { Trait } from "./speakers/profile.ts";
export type { JoinBasis, KeptApart } from "./speakers/roster.ts";
export type { StanceCell } from "./stance-matrix.ts";
export { type ArticleCounts, type CorpusSummary, type FinalizeOptions, finalize } from "./summary.ts";
