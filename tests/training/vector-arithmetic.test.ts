import { describe, expect, it } from "vitest";
import { PLAIN } from "../../src/learning/arithmetic.ts";
import { seeded } from "../../training/seeded.ts";
import { STRIDE, vectorArithmetic } from "../../training/vector-arithmetic.ts";

const ROWS = 7;
const COLUMNS = 3 * STRIDE;
const random = seeded(5);
const vector = vectorArithmetic(10_000);
/** The same random numbers twice: where vector instructions reach them, and anywhere. */
function numbers(count: number): { own: Float32Array; plain: Float32Array } {
  const own = vector.room(count);
  for (let i = 0; i < count; i++) own[i] = random() - 0.5;
  return { own, plain: own.slice() };
}
const near = (found: Float32Array, wanted: Float32Array) =>
  expect(Math.max(...found.map((number, i) => Math.abs(number - wanted[i]!)))).toBeLessThan(1e-5);

describe("arithmetic with vector instructions", () => {
  it("multiplies as plain loops do, adding to what is there", () => {
    const [matrix, vectors, sums] = [numbers(ROWS * COLUMNS), numbers(2 * COLUMNS), numbers(ROWS + 2)];
    vector.multiply(matrix.own, ROWS, COLUMNS, vectors.own, COLUMNS, sums.own, 1);
    PLAIN.multiply(matrix.plain, ROWS, COLUMNS, vectors.plain, COLUMNS, sums.plain, 1);
    near(sums.own, sums.plain);
  });

  it("multiplies with the transposed matrix", () => {
    const [matrix, by, sums] = [numbers(ROWS * COLUMNS), numbers(ROWS + 1), numbers(COLUMNS + 3)];
    vector.multiplyTransposed(matrix.own, ROWS, COLUMNS, by.own, 1, sums.own, 2);
    for (let row = 0; row < ROWS; row++)
      for (let i = 0; i < COLUMNS; i++) sums.plain[2 + i]! += by.plain[1 + row]! * matrix.plain[row * COLUMNS + i]!;
    near(sums.own, sums.plain);
  });

  it("adds a vector to every row, each times its own number", () => {
    const [matrix, by, vectors] = [numbers(ROWS * COLUMNS), numbers(ROWS + 1), numbers(COLUMNS + 3)];
    vector.addProducts(matrix.own, ROWS, COLUMNS, by.own, 1, vectors.own, 2);
    for (let row = 0; row < ROWS; row++)
      for (let i = 0; i < COLUMNS; i++) matrix.plain[row * COLUMNS + i]! += by.plain[1 + row]! * vectors.plain[2 + i]!;
    near(matrix.own, matrix.plain);
  });

  it("refuses rows that are no whole number of strides long", () => {
    const { own } = numbers(40);
    expect(() => vector.multiply(own, 2, STRIDE + 1, own, 0, own, 20)).toThrow(/multiples of 8/);
  });

  it("gives released room again, emptied", () => {
    const mark = vector.mark();
    const first = vector.room(5).fill(3);
    vector.release(mark);
    expect(vector.room(5).byteOffset).toBe(first.byteOffset);
    expect([...first]).toEqual([0, 0, 0, 0, 0]);
  });
});
