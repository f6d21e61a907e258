import { describe, expect, it } from "vitest";
import { type RecurrentWeights, runRecurrent } from "../../src/learning/recurrent.ts";
import { seeded } from "../../training/seeded.ts";

const random = seeded(1);
const numbers = (count: number) => Float32Array.from({ length: count }, () => 4 * random() - 2);
const SIZE = 3;
const WIDTH = 2;
const weights: RecurrentWeights = {
  input: numbers(3 * SIZE * WIDTH),
  hidden: numbers(3 * SIZE * SIZE),
  bias: numbers(3 * SIZE),
  recall: numbers(SIZE),
};

describe("a gated recurrent unit", () => {
  it("keeps its state between -1 and 1", () => {
    const { state } = runRecurrent(weights, numbers(50 * WIDTH), 50, false);
    expect([...state].every((number) => Math.abs(number) <= 1)).toBe(true);
  });

  it("reversed goes through what it goes through forwards over the reversed vectors", () => {
    const vectors = numbers(4 * WIDTH);
    const turned = Float32Array.from([3, 2, 1, 0].flatMap((at) => [...vectors.subarray(at * WIDTH, (at + 1) * WIDTH)]));
    const backwards = runRecurrent(weights, vectors, 4, true);
    const forwards = runRecurrent(weights, turned, 4, false);
    expect([...backwards.state.subarray(0, SIZE)]).toEqual([...forwards.state.subarray(3 * SIZE)]);
  });

  it("of the first vector knows nothing of the later ones", () => {
    const vectors = numbers(4 * WIDTH);
    const whole = runRecurrent(weights, vectors, 4, false);
    const first = runRecurrent(weights, vectors, 1, false);
    expect([...whole.state.subarray(0, SIZE)]).toEqual([...first.state]);
  });
});
