import type { FramingCue } from "../schema/index.ts";

/** A framing cue before its holder is known, as tokens. */
export interface FoundCue {
  readonly kind: FramingCue["kind"];
  readonly rule: string;
  readonly weight: number;
  readonly from: number;
  readonly to: number;
}
