import { describe, expect, it } from "vitest";
import { PLAIN } from "../../src/learning/arithmetic.ts";
import { seeded } from "../../training/seeded.ts";

const random = seeded(2);
const numbers = (count: number) => Float32Array.from({ length: count }, () => 4 * random() - 2);

describe("plain arithmetic", () => {
  it.each([
    [4, 6],
    [9, 5],
    [3, 1],
    [12, 7],
  ])("adds the products of %i rows of %i numbers with a vector to sums", (rows, columns) => {
    const [matrix, vectors, before] = [numbers(rows * columns), numbers(2 * columns), numbers(rows + 1)];
    const sums = before.slice();
    PLAIN.multiply(matrix, rows, columns, vectors, columns, sums, 1);
    for (let row = 0; row < rows; row++) {
      let product = 0;
      for (let i = 0; i < columns; i++) product += matrix[row * columns + i]! * vectors[columns + i]!;
      expect(sums[row + 1]).toBeCloseTo(before[row + 1]! + product, 4);
    }
    expect(sums[0]).toBe(before[0]);
  });
});
