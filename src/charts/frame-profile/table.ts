import { compareText } from "../../disputes/chronology.ts";
import type { FrameId } from "../../schema/index.ts";
import type { FrameProfile, FrameRow } from "./rows.ts";

/** Profiles side by side. */
export interface FrameTable {
  readonly profiles: readonly FrameProfile[];
  /** Those of any profile, the largest on average first. */
  readonly frames: readonly FrameId[];
  readonly rows: readonly FrameRow[];
  /** Number of profiles that were left out for others. */
  readonly more: number;
}

/** A frame as people write it. */
export const frameName = (frame: FrameId): string => frame.replaceAll("-", " ");

/** The largest profiles, in the order given, with the frames that they have. */
export function tableOf(all: readonly FrameProfile[], most: number): FrameTable {
  const told = all.filter(({ rows }) => rows.length > 0);
  const largest = new Set([...told].sort((a, b) => b.size - a.size).slice(0, most));
  const profiles = told.filter((profile) => largest.has(profile));
  const sums = new Map<FrameId, number>();
  for (const { rows } of profiles) {
    for (const { frame, share } of rows) sums.set(frame, (sums.get(frame) ?? 0) + share);
  }
  const frames = [...sums].sort(([a, m], [b, n]) => n - m || compareText(a, b)).map(([frame]) => frame);
  return { profiles, frames, rows: profiles.flatMap(({ rows }) => rows), more: told.length - profiles.length };
}
