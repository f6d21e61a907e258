import { minimised } from "./lbfgs.ts";
import type { WordVectors } from "./word-vectors.ts";

/** How tones are learned. */
export const TONE_SETTINGS = { tonePenalty: 20, toneScale: 3, toneIterations: 40 } as const;

/** A sentence as its content words, and whether anything was marked in it. */
export interface MarkedSentence {
  readonly words: readonly string[];
  readonly marked: boolean;
}

/**
 * Learns how much a sentence leans by the words in it: a logistic regression of marked sentences over the mean of their words' vectors. What
 * it gives for a word is the log-odds its vector adds where it is the sentence's only one.
 */
export function learnTones(sentences: readonly MarkedSentence[], vectors: WordVectors): (word: string) => number {
  const { dimensions } = vectors;
  const { tonePenalty, toneScale, toneIterations } = TONE_SETTINGS;
  const means = new Float64Array(sentences.length * dimensions);
  for (const [at, { words }] of sentences.entries()) {
    const known = words.map((word) => vectors.vectorOf(word)).filter((vector) => vector !== undefined);
    for (const vector of known)
      for (let i = 0; i < dimensions; i++) means[at * dimensions + i]! += (vector[i]! * toneScale) / known.length;
  }
  const weights = minimised(
    dimensions + 1,
    (point, slopes) => surprise(sentences, means, point, slopes, tonePenalty),
    toneIterations,
  );
  return (word) => {
    const vector = vectors.vectorOf(word);
    let sum = 0;
    for (let i = 0; vector !== undefined && i < dimensions; i++) sum += vector[i]! * toneScale * weights[i]!;
    return sum;
  };
}

/** Surprise of the regression at what was marked, with its slopes; the last weight is the constant. */
function surprise(
  sentences: readonly MarkedSentence[],
  means: Float64Array,
  point: Float64Array,
  slopes: Float64Array,
  penalty: number,
): number {
  const size = point.length - 1;
  let loss = 0;
  slopes.fill(0);
  for (let i = 0; i < size; i++) {
    loss += (penalty / 2) * point[i]! * point[i]!;
    slopes[i] = penalty * point[i]!;
  }
  for (const [at, { marked }] of sentences.entries()) {
    let odds = point[size]!;
    for (let i = 0; i < size; i++) odds += point[i]! * means[at * size + i]!;
    const share = 1 / (1 + Math.exp(-odds));
    loss -= Math.log(Math.max(1e-12, marked ? share : 1 - share));
    const slope = share - (marked ? 1 : 0);
    for (let i = 0; i < size; i++) slopes[i]! += slope * means[at * size + i]!;
    slopes[size]! += slope;
  }
  return loss;
}
