import { ones } from "./places.ts";
import type { Weights } from "./weights.ts";

/**
 * Adds up the weights of `count` features for every class into `scores`, which is cleared first. `features` holds hashes; the
 * weights' mask is applied here.
 */
export function score(weights: Weights, features: Int32Array, count: number, scores: Int32Array): void {
  scores.fill(0);
  addUp(weights, features, count, scores, 0);
}

/** Adds the weights of `count` features for every class to the sums that begin at `base`. */
export function addUp(weights: Weights, features: Int32Array, count: number, sums: Int32Array, base: number): void {
  const { mask, words, rowOf, cells } = weights;
  for (let i = 0; i < count; i++) {
    const hash = features[i]!;
    const word = ((hash & mask) >>> 5) << 1;
    const used = words[word]!;
    if ((used & (1 << hash)) === 0) continue;
    const entry = rowOf[words[word + 1]! + ones(used & ~(-1 << hash))]!;
    if (entry >>> 24 !== hash >>> 24) continue;
    const row = entry & 0xffffff;
    const end = row + cells[row]!;
    for (let k = row + 1; k <= end; k++) {
      const cell = cells[k]!;
      sums[base + (cell & 0xff)]! += cell >> 8;
    }
  }
}

/** Index of the highest of the scores; the first of equals. */
export function best(scores: Int32Array): number {
  let found = 0;
  for (let c = 1; c < scores.length; c++) if (scores[c]! > scores[found]!) found = c;
  return found;
}
