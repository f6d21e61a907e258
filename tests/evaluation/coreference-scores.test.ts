import { describe, expect, it } from "vitest";
import {
  addCoreference,
  bestAssignment,
  conllF1,
  coreferenceScores,
  harmonic,
} from "../../evaluation/coreference-scores.ts";

const entities = (...sets: number[][]) => sets.map((set) => new Set(set));

function scored(gold: number[][], found: number[][]) {
  const scores = coreferenceScores();
  addCoreference(scores, entities(...gold), entities(...found));
  return scores;
}

describe("addCoreference", () => {
  it("gives full marks to the annotated entities", () => {
    expect(
      conllF1(
        scored(
          [
            [1, 2],
            [3, 4, 5],
          ],
          [
            [1, 2],
            [3, 4, 5],
          ],
        ),
      ),
    ).toBeCloseTo(1);
  });

  // Key {1 2 3} {4 5 6 7}, response {1 2} {3 4 5} {6 7}: worked by hand from the definitions.
  const key = [
    [1, 2, 3],
    [4, 5, 6, 7],
  ];
  const response = [
    [1, 2],
    [3, 4, 5],
    [6, 7],
  ];

  it("counts links for MUC: 3 of 5 and 3 of 4", () => {
    const { muc } = scored(key, response);
    expect(muc.recall).toEqual({ right: 3, of: 5 });
    expect(muc.precision).toEqual({ right: 3, of: 4 });
  });

  it("counts mentions for B-cubed", () => {
    const { b3 } = scored(key, response);
    // 2/3 + 2/3 + 1/3 for the first entity, 2/4 four times for the second.
    expect(b3.recall.right).toBeCloseTo(5 / 3 + 2);
    // 1 + 1, 1/3 + 2/3 + 2/3, 1 + 1.
    expect(b3.precision.right).toBeCloseTo(4 + 5 / 3);
    expect([b3.recall.of, b3.precision.of]).toEqual([7, 7]);
  });

  it("puts entities to each other one to one for CEAF-e", () => {
    const { ceafe } = scored(key, response);
    // {1 2} with {1 2 3}: 4/5; {6 7} with {4 5 6 7}: 4/6, more than {3 4 5} with it: 4/7.
    expect(ceafe.recall.right).toBeCloseTo(4 / 5 + 2 / 3);
    expect(harmonic(ceafe)).toBeCloseTo((2 * (4 / 5 + 2 / 3)) / (2 + 3));
  });

  it("counts a mention that the other side lacks as missed", () => {
    const { b3 } = scored([[1, 2]], [[1, 9]]);
    expect(b3.recall).toEqual({ right: 0.5, of: 2 });
    expect(b3.precision).toEqual({ right: 0.5, of: 2 });
  });
});

describe("bestAssignment", () => {
  it("prefers the best sum to the best single value", () => {
    expect(
      bestAssignment([
        [9, 8],
        [8, 1],
      ]),
    ).toBe(16);
  });

  it("leaves rows and columns over where there are more of one", () => {
    expect(bestAssignment([[1, 5, 2]])).toBe(5);
    expect(bestAssignment([[1], [4], [2]])).toBe(4);
  });

  it("is 0 for nothing", () => {
    expect(bestAssignment([])).toBe(0);
  });
});
