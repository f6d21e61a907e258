import { rounded, sigmoid } from "../../learning/logistic.ts";

/** Weights of features by name; features without one weigh nothing. */
export interface ClaimModel {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** How probable it is that a careful reader takes a proposed claim for a label in that position, to the hundredth. */
export function claimConfidence({ bias, weights }: ClaimModel, features: readonly string[]): number {
  let sum = bias;
  for (const name of features) if (Object.hasOwn(weights, name)) sum += weights[name]!;
  return rounded(sigmoid(sum));
}
