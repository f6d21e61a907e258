import type { Sentence } from "../../language/token.ts";

/** A word this loaded is looked at, with its neighbours. */
const HOT = 1;
/** How many tokens on each side. */
const REACH = 2;

/** Stretches of tokens that hold a word that may be loaded, as first token and token after the last; none crosses a sentence's end. */
export function zonesOf(sentences: readonly Sentence[], leanings: Uint8Array): number[] {
  const zones: number[] = [];
  for (const { from, to } of sentences) {
    let open = -1;
    let end = from;
    for (let at = from; at < to; at++) {
      if (leanings[at]! >> 4 < HOT) continue;
      if (open >= 0 && at - REACH > end) {
        zones.push(open, end);
        open = -1;
      }
      if (open < 0) open = Math.max(from, at - REACH);
      end = Math.min(to, at + REACH + 1);
    }
    if (open >= 0) zones.push(open, end);
  }
  return zones;
}
