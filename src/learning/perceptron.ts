import type { Weights } from "./weights.ts";

/**
 * Adds up the weights of `count` features for every class into `scores`, which is cleared first. `features` holds hashes; the
 * weights' mask is applied here.
 */
export function score(weights: Weights, features: Int32Array, count: number, scores: Int32Array): void {
  const { mask, rowOf, starts, columns, values } = weights;
  scores.fill(0);
  for (let i = 0; i < count; i++) {
    const hash = features[i]!;
    const entry = rowOf[hash & mask]!;
    if (entry >>> 24 !== hash >>> 24) continue;
    const row = entry & 0xffffff;
    const end = starts[row + 1]!;
    for (let k = starts[row]!; k < end; k++) scores[columns[k]!]! += values[k]!;
  }
}

/** Index of the highest of the scores; the first of equals. */
export function best(scores: Int32Array): number {
  let found = 0;
  for (let c = 1; c < scores.length; c++) if (scores[c]! > scores[found]!) found = c;
  return found;
}
