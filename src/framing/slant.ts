import type { Sentence } from "../language/token.ts";
import type { Framing, FramingCue } from "../schema/index.ts";

/** A sentence of this slant or more is documented as one that leans; chosen for its balance of precision and recall on BABE. */
export const SLANTED_FROM = 0.1;

/** In a sentence of this many tokens, cues that weigh 1 together make a slant of one half. */
const TOKENS_PER_UNIT = 25;
/** Shorter sentences count as this long, so that one word does not make a headline all slant. */
const SHORTEST = 10;
/** A speaker's words are the outlet's by choice only. */
const SPEAKER_SHARE = 0.5;

/**
 * Slant of every sentence: W / (W + n / 25), where W is the sum of the weights of the cues that begin in it, a speaker's cues at
 * half, and n its tokens, at least 10. 0 without cues, rising towards 1; rounded to three decimals.
 */
export function slants(sentences: readonly Sentence[], cues: readonly FramingCue[]): Framing["sentences"] {
  let next = 0;
  return sentences.map(({ start, end, from, to }) => {
    let weight = 0;
    for (let cue = cues[next]; cue !== undefined && cue.start < end; cue = cues[++next]) {
      weight += cue.holder === "narrator" ? cue.weight : cue.weight * SPEAKER_SHARE;
    }
    const length = Math.max(to - from, SHORTEST) / TOKENS_PER_UNIT;
    return { start, end, slant: Math.round((weight / (weight + length)) * 1000) / 1000 };
  });
}
