import { probabilityOf } from "../src/learning/logistic.ts";

/** An example: its features, and the share of judges who hold it right. */
export interface Example {
  readonly features: readonly number[];
  readonly target: number;
}

/** Newton's method has long arrived after so many steps, or never will. */
const MOST_STEPS = 50;
const ARRIVED = 1e-10;

/**
 * Weights of a logistic regression, the likeliest under a normal prior: `penalty` is its precision. The first feature, a constant, is
 * not held back. Newton's method from zero: no random numbers, so the same examples give the same weights.
 *
 * @returns one weight a feature; none where there are no examples
 */
export function fitLogistic(examples: readonly Example[], penalty: number): number[] {
  const size = examples[0]?.features.length ?? 0;
  const weights = Array.from({ length: size }, () => 0);
  for (let step = 0; step < MOST_STEPS; step++) {
    const gradient = weights.map((weight, i) => (i === 0 ? 0 : -penalty * weight));
    const curvature = weights.map((_, i) => weights.map((__, j) => (i === j ? (i === 0 ? 1e-9 : penalty) : 0)));
    for (const { features, target } of examples) {
      const share = probabilityOf(weights, features);
      for (let i = 0; i < size; i++) {
        gradient[i]! += (target - share) * features[i]!;
        const scaled = share * (1 - share) * features[i]!;
        for (let j = 0; j <= i; j++) curvature[i]![j]! += scaled * features[j]!;
      }
    }
    const move = solved(curvature, gradient);
    for (let i = 0; i < size; i++) weights[i]! += move[i]!;
    if (Math.max(...move.map(Math.abs)) < ARRIVED) break;
  }
  return weights;
}

/** Solution of a system of linear equations whose matrix is symmetric and positive definite, given by its lower half. */
function solved(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const size = right.length;
  const lower = matrix.map((row) => [...row]);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = lower[i]![j]!;
      for (let k = 0; k < j; k++) sum -= lower[i]![k]! * lower[j]![k]!;
      lower[i]![j] = i === j ? Math.sqrt(sum) : sum / lower[j]![j]!;
    }
  }
  const half = [...right];
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < i; k++) half[i]! -= lower[i]![k]! * half[k]!;
    half[i]! /= lower[i]![i]!;
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++) half[i]! -= lower[k]![i]! * half[k]!;
    half[i]! /= lower[i]![i]!;
  }
  return half;
}
