import type { CorpusSummary } from "../../aggregates/index.ts";
import { shownNames } from "../../aggregates/shown-names.ts";
import { compareText } from "../../disputes/chronology.ts";
import { framesBySpeaker } from "../../framing/by-speaker.ts";
import type { Analysis, FrameId } from "../../schema/index.ts";

/** By what frames can be told apart. */
export const FRAME_GROUPS = ["speaker", "outlet", "period"] as const;

/** Whose frames: speakers', outlets' or periods'. */
export type FrameGroup = (typeof FRAME_GROUPS)[number];

/** One frame of one speaker, outlet or period. */
export interface FrameRow {
  /** Name of the speaker or outlet; the period. */
  readonly of: string;
  readonly frame: FrameId;
  /** Share in the frame evidence, 0 to 1. */
  readonly share: number;
  /** Words that make it, for a speaker; articles with a word of it, for an outlet or a period. */
  readonly count: number;
}

/** The frames of one speaker, outlet or period. */
export interface FrameProfile {
  readonly of: string;
  /** Words with a frame, or articles with one. */
  readonly size: number;
  readonly rows: readonly FrameRow[];
}

/** The speakers of an article, the article's own voice among them, those with most evidence first. */
export function profilesOf(analysis: Analysis): FrameProfile[] {
  const names = new Map(analysis.actors.map(({ id, name }) => [id, name]));
  return bySize(
    framesBySpeaker(analysis).map(({ holder, frames }) => {
      const of = holder === "narrator" ? "the article itself" : (names.get(holder) ?? holder);
      const rows = frames.map(({ frame, score, evidence }) => ({ of, frame, share: score, count: evidence.length }));
      return { of, size: rows.reduce((sum, { count }) => sum + count, 0), rows };
    }),
  );
}

/** The outlets, speakers or periods of a corpus: outlets and periods in their order, speakers with most evidence first. */
export function profilesOfCorpus({ frames, speakers }: CorpusSummary, by: FrameGroup): FrameProfile[] {
  if (by === "speaker") return speakerProfiles(speakers);
  const groups =
    by === "outlet"
      ? frames.byOutlet.map(({ outlet, ...shares }) => ({ of: outlet ?? "outlet not known", ...shares }))
      : frames.byPeriod.map(({ period, ...shares }) => ({ of: period ?? "no date", ...shares }));
  return groups.map(({ of, articles, frames: shares }) => ({
    of,
    size: articles,
    rows: shares.map(({ frame, share, articles: count }) => ({ of, frame, share, count })),
  }));
}

function speakerProfiles(speakers: CorpusSummary["speakers"]): FrameProfile[] {
  const shown = shownNames(speakers.map(({ distinctName }) => distinctName));
  return bySize(
    speakers.map(({ distinctName, topics }) => {
      const of = shown.of(distinctName);
      const size = topics.reduce((sum, { words }) => sum + words, 0);
      const rows = topics.map(({ frame, words }) => ({ of, frame, share: words / size, count: words }));
      return { of, size, rows };
    }),
  );
}

function bySize(profiles: readonly FrameProfile[]): FrameProfile[] {
  return profiles.filter(({ size }) => size > 0).sort((a, b) => b.size - a.size || compareText(a.of, b.of));
}
