import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { logOdds, probabilityOf, sigmoid } from "../../src/learning/logistic.ts";

describe("sigmoid and logOdds", () => {
  it("undo each other between the bounds", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 0.99, noNaN: true }), (probability) => {
        expect(sigmoid(logOdds(probability, 0.001))).toBeCloseTo(probability, 10);
      }),
      { seed: 3 },
    );
  });

  it("keep what is certain at a finite distance", () => {
    expect(logOdds(1, 0.01)).toBeCloseTo(Math.log(99), 10);
    expect(logOdds(0, 0.01)).toBeCloseTo(-Math.log(99), 10);
  });
});

describe("probabilityOf", () => {
  it("weighs the features", () => {
    expect(probabilityOf([0, 0], [1, 5])).toBe(0.5);
    expect(probabilityOf([1, -2], [1, 2])).toBeCloseTo(sigmoid(-3), 12);
  });
});
