/** What a network computes with: while it learns it may have faster means than every machine offers. */
export interface Arithmetic {
  /** Room for so many numbers, all nought. */
  room(length: number): Float32Array;
  /** Adds the products of a matrix's `rows` with one vector to the sums from `to` on; the vector and every row have `columns` numbers. */
  multiply(
    matrix: Float32Array,
    rows: number,
    columns: number,
    vectors: Float32Array,
    from: number,
    sums: Float32Array,
    to: number,
  ): void;
}

/** Four rows at a time, so that every number of the vector is fetched once for four products. */
function multiply(
  matrix: Float32Array,
  rows: number,
  columns: number,
  vectors: Float32Array,
  from: number,
  sums: Float32Array,
  to: number,
): void {
  let row = 0;
  for (; row + 3 < rows; row += 4) {
    const first = row * columns;
    const second = first + columns;
    const third = second + columns;
    const fourth = third + columns;
    let [a, b, c, d] = [0, 0, 0, 0];
    for (let i = 0; i < columns; i++) {
      const number = vectors[from + i]!;
      a += matrix[first + i]! * number;
      b += matrix[second + i]! * number;
      c += matrix[third + i]! * number;
      d += matrix[fourth + i]! * number;
    }
    sums[to + row]! += a;
    sums[to + row + 1]! += b;
    sums[to + row + 2]! += c;
    sums[to + row + 3]! += d;
  }
  for (; row < rows; row++) {
    let sum = 0;
    for (let i = 0; i < columns; i++) sum += matrix[row * columns + i]! * vectors[from + i]!;
    sums[to + row]! += sum;
  }
}

/** Arithmetic that needs nothing but the language. */
export const PLAIN: Arithmetic = { room: (length) => new Float32Array(length), multiply };
