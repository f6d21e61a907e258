import type { Position } from "../schema/index.ts";
import type { Random } from "./random.ts";
import type { Person } from "./truth.ts";
import type { WorldDispute } from "./world.ts";

/** A position that can be taken in an article, and who takes it; null for the outlet. */
export interface Stand {
  readonly position: Position;
  readonly holder: Person | null;
}

/**
 * How a dispute unfolds, as shares of its time: the word is coined by one side, applied by allies, kept at arm's length by outlets,
 * rejected by the bearer's side, questioned by researchers, taken over by some outlets in their own voice, and dies down.
 */
const PHASES = {
  allies: { from: 0.15, to: 0.85 },
  arm: { from: 0.2, to: 1 },
  rejection: { from: 0.3, to: 0.95 },
  doubt: { from: 0.4, to: 0.85 },
  takeover: { from: 0.5, to: 0.85 },
} as const;

/** How far a dispute has come at a time (both as shares of the whole time); outside 0 to 1 there is none. */
export function progress(dispute: WorldDispute, time: number): number {
  return (time - dispute.start) / dispute.length;
}

/** How much is written about a dispute: it grows to the middle and dies down. */
export function intensity(dispute: WorldDispute, time: number): number {
  const at = progress(dispute, time);
  if (at < 0 || at >= 1) return 0;
  return 0.15 + (at < 0.5 ? at : 1 - at);
}

/** The positions that can be taken at a time, each with somebody who takes it; more likely ones more than once. */
export function standsAt(dispute: WorldDispute, time: number, outlet: string, random: Random): Stand[] {
  const at = progress(dispute, time);
  const during = ({ from, to }: { readonly from: number; readonly to: number }): boolean => at >= from && at < to;
  const applier = during(PHASES.allies) ? random.pick(dispute.appliers) : dispute.coiner;
  const stands: Stand[] = [
    { position: "applies", holder: applier },
    { position: "applies", holder: dispute.coiner },
  ];
  if (during(PHASES.rejection)) {
    stands.push({ position: "rejects", holder: random.pick(dispute.rejecters) });
    stands.push({ position: "rejects", holder: random.pick(dispute.rejecters) });
  }
  if (during(PHASES.doubt)) stands.push({ position: "questions", holder: random.pick(dispute.doubters) });
  if (during(PHASES.arm)) stands.push({ position: "distances", holder: null });
  if (during(PHASES.takeover) && dispute.takenOverBy.has(outlet)) stands.push({ position: "applies", holder: null });
  return stands;
}
