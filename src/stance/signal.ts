import type { Span, Stance } from "../schema/index.ts";

/** What a stance is toward. */
export type Target = Stance["target"];

/** One piece of evidence for where a holder stands on a target. */
export interface Signal {
  readonly holder: string;
  readonly target: Target;
  /** -1 wholly against to 1 wholly for. */
  readonly weight: number;
  readonly evidence: Span;
  readonly quotation: string | null;
  readonly rule: string;
  /** Calibrated probability that the holder's side is right; none for what rules find. */
  readonly confidence?: number;
}
