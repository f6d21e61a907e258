import type { Analysis, Frame, FrameId } from "../schema/index.ts";
import { holderFinder } from "./holders.ts";

/** The frames in which one holder tells the story. */
export interface HolderFrames {
  /** Id of an actor, or `narrator` for the outlet's own voice. */
  readonly holder: string;
  /** Frames by their share of the holder's frame evidence, largest first, with the words that made it. */
  readonly frames: readonly Frame[];
}

/**
 * Tells the outlet's own frames from those of the people it quotes: the evidence of the article's frames is dealt out by whose words it
 * stands in (the speaker's inside the content of a quotation, else the narrator's), and scored anew. Holders stand by their first evidence.
 *
 * @param analysis - an analysis as `analyze` gives it; it is not changed
 * @returns one entry for each holder with any evidence; each holder's scores add up to 1
 * @example
 * framesBySpeaker(analyze("The tax is illegal. “It costs us jobs,” Ana Lima said."));
 */
export function framesBySpeaker({ framing, quotations }: Pick<Analysis, "framing" | "quotations">): HolderFrames[] {
  const evidence = framing.frames
    .flatMap(({ frame, evidence: spans }) => spans.map((span) => ({ frame, span })))
    .sort((a, b) => a.span.start - b.span.start);
  const holderAt = holderFinder(quotations);
  const holders = new Map<string, Map<FrameId, Frame["evidence"]>>();
  for (const { frame, span } of evidence) {
    const holder = holderAt(span.start);
    const frames = holders.get(holder) ?? new Map<FrameId, Frame["evidence"]>();
    const spans = frames.get(frame);
    if (spans === undefined) frames.set(frame, [span]);
    else spans.push(span);
    holders.set(holder, frames);
  }
  const order = framing.frames.map(({ frame }) => frame);
  return [...holders].map(([holder, frames]) => ({ holder, frames: scored(frames, order) }));
}

function scored(frames: ReadonlyMap<FrameId, Frame["evidence"]>, order: readonly FrameId[]): Frame[] {
  const total = [...frames.values()].reduce((sum, spans) => sum + spans.length, 0);
  return order
    .flatMap((frame) => {
      const spans = frames.get(frame);
      return spans === undefined
        ? []
        : [{ frame, score: Math.round((spans.length / total) * 10_000) / 10_000, evidence: spans }];
    })
    .sort((a, b) => b.evidence.length - a.evidence.length);
}
