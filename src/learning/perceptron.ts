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

/** Most features that are added up at once. */
const MOST_FEATURES = 256;
/** Where the rows of the features at hand begin; of no meaning between calls. */
const rows = new Int32Array(MOST_FEATURES);

/**
 * Adds the weights of `count` features, at most 256, for every class to the sums that begin at `base`. First all rows are found, then
 * added: the look-ups need not wait for the sums.
 */
export function addUp(weights: Weights, features: Int32Array, count: number, sums: Int32Array, base: number): void {
  const { mask, words, rowOf, cells } = weights;
  let found = 0;
  for (let i = 0; i < count; i++) {
    const hash = features[i]!;
    const word = ((hash & mask) >>> 5) << 1;
    const used = words[word]!;
    if ((used & (1 << hash)) === 0) continue;
    const entry = rowOf[words[word + 1]! + ones(used & ~(-1 << hash))]!;
    if (entry >>> 24 === hash >>> 24) rows[found++] = entry & 0xffffff;
  }
  for (let i = 0; i < found; i++) {
    let k = rows[i]!;
    for (const end = k + cells[k]!; k < end; ) {
      const cell = cells[++k]!;
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
