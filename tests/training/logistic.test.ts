import { describe, expect, it } from "vitest";
import { probabilityOf, sigmoid } from "../../src/learning/logistic.ts";
import { fitLogistic } from "../../training/logistic.ts";
import { seeded } from "../../training/seeded.ts";

/** Examples whose targets are exactly what the weights say. */
function examplesOf(weights: readonly number[], count: number) {
  const random = seeded(5);
  return Array.from({ length: count }, () => {
    const features = weights.map((_, i) => (i === 0 ? 1 : random() * 4 - 2));
    return { features, target: probabilityOf(weights, features) };
  });
}

describe("fitLogistic", () => {
  it("finds the weights that made the targets", () => {
    const fitted = fitLogistic(examplesOf([0.5, -1, 2], 200), 0);
    for (const [i, weight] of [0.5, -1, 2].entries()) expect(fitted[i]).toBeCloseTo(weight, 6);
  });

  it("gives the same weights a second time", () => {
    const examples = examplesOf([0.1, 0.7, -0.3], 50);
    expect(fitLogistic(examples, 1)).toEqual(fitLogistic(examples, 1));
  });

  it("holds the weights back, but not the constant", () => {
    const examples = examplesOf([1, 2], 100);
    const [constant, weight] = fitLogistic(examples, 1e6);
    expect(weight).toBeCloseTo(0, 3);
    const mean = examples.reduce((sum, { target }) => sum + target, 0) / examples.length;
    expect(sigmoid(constant!)).toBeCloseTo(mean, 3);
  });

  it("gives probabilities that are right on average", () => {
    const random = seeded(9);
    const examples = Array.from({ length: 300 }, () => ({
      features: [1, random(), random()],
      target: Math.round(random()),
    }));
    const weights = fitLogistic(examples, 1);
    const off = examples.reduce((sum, { features, target }) => sum + probabilityOf(weights, features) - target, 0);
    expect(off).toBeCloseTo(0, 6);
  });

  it("stays finite where a feature tells everything", () => {
    const examples = [-2, -1, 1, 2].map((value) => ({ features: [1, value], target: value > 0 ? 1 : 0 }));
    for (const weight of fitLogistic(examples, 0.1)) expect(Number.isFinite(weight)).toBe(true);
  });

  it("has nothing to say of no examples", () => {
    expect(fitLogistic([], 1)).toEqual([]);
  });
});
