/**
 * Invented news corpora with known truth, for tests of scale.
 *
 * @module
 */
export { syntheticCorpus } from "./corpus.ts";
export type { SyntheticOptions } from "./options.ts";
export {
  type ClaimFigures,
  type DisputeFigures,
  type EventFigures,
  type FirstArticle,
  type OutletSpeakerFigures,
  type SpeakerFigures,
  type TruthFigures,
  TruthSummary,
  type TruthSummaryOptions,
  truthSummary,
} from "./summary.ts";
export type {
  CopyEdits,
  Office,
  Person,
  SyntheticArticle,
  TrueClaim,
  TrueEvent,
  TrueQuotation,
  TrueStance,
  Truth,
} from "./truth.ts";
