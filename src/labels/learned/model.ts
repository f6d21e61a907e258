import { rounded, sigmoid } from "../../learning/logistic.ts";

/** Weights of features by group and value; a feature without one weighs nothing. */
export interface ClaimModel {
  readonly bias: number;
  readonly weights: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** Adds up the weights of features; made once, since looking names up in plain objects is slow. */
export class ClaimScorer {
  private readonly groups: ReadonlyMap<string, ReadonlyMap<string, number>>;
  private readonly bias: number;

  constructor({ bias, weights }: ClaimModel) {
    this.bias = bias;
    this.groups = new Map(Object.entries(weights).map(([group, values]) => [group, new Map(Object.entries(values))]));
  }

  /**
   * How probable it is that a careful reader takes a proposed claim for a label in that position, to the hundredth.
   *
   * @param features - group, value, group, value …
   */
  confidence(features: readonly string[]): number {
    let sum = this.bias;
    for (let i = 0; i + 1 < features.length; i += 2) sum += this.groups.get(features[i]!)?.get(features[i + 1]!) ?? 0;
    return rounded(sigmoid(sum));
  }
}
