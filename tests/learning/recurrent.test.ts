import { describe, expect, it } from "vitest";
import { dot, multiply, type RecurrentWeights, recurrentTrace, runRecurrent } from "../../src/learning/recurrent.ts";
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
    const trace = recurrentTrace(50, SIZE);
    runRecurrent(weights, numbers(50 * WIDTH), 50, false, trace);
    expect([...trace.state].every((number) => Math.abs(number) <= 1)).toBe(true);
  });

  it("reversed goes through what it goes through forwards over the reversed vectors", () => {
    const vectors = numbers(4 * WIDTH);
    const turned = Float32Array.from([3, 2, 1, 0].flatMap((at) => [...vectors.subarray(at * WIDTH, (at + 1) * WIDTH)]));
    const [backwards, forwards] = [recurrentTrace(4, SIZE), recurrentTrace(4, SIZE)];
    runRecurrent(weights, vectors, 4, true, backwards);
    runRecurrent(weights, turned, 4, false, forwards);
    expect([...backwards.state.subarray(0, SIZE)]).toEqual([...forwards.state.subarray(3 * SIZE)]);
  });

  it("of the first vector knows nothing of the later ones", () => {
    const vectors = numbers(4 * WIDTH);
    const [whole, first] = [recurrentTrace(4, SIZE), recurrentTrace(1, SIZE)];
    runRecurrent(weights, vectors, 4, false, whole);
    runRecurrent(weights, vectors, 1, false, first);
    expect([...whole.state.subarray(0, SIZE)]).toEqual([...first.state]);
  });
});

describe("a matrix times a vector", () => {
  it("is the products of its rows with the vector, number for number, whatever its rows and columns", () => {
    for (const [rows, length] of [
      [4, 6],
      [9, 5],
      [3, 1],
      [12, 7],
    ] as const) {
      const matrix = numbers(rows * length);
      const vectors = numbers(2 * length);
      const products = new Float64Array(rows);
      multiply(matrix, rows, vectors, length, length, products);
      const expected = [...products.keys()].map((row) => dot(matrix, row * length, vectors, length, length));
      expect([...products]).toEqual(expected);
    }
  });
});
