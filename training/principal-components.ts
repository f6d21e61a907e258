import { seeded } from "./seeded.ts";

const ROUNDS = 60;

/**
 * The first `width` principal components of vectors, by subspace iteration: gives each vector's coordinates along them, scaled so that
 * all together have the given standard deviation.
 */
export function principalComponents(
  vectors: readonly (readonly number[])[],
  width: number,
  deviation: number,
): Float64Array[] {
  const length = vectors[0]!.length;
  const mean = new Float64Array(length);
  for (const vector of vectors) for (let i = 0; i < length; i++) mean[i]! += vector[i]! / vectors.length;
  const centred = vectors.map((vector) => Float64Array.from(vector, (number, i) => number - mean[i]!));
  const covariance = Array.from({ length }, () => new Float64Array(length));
  for (const vector of centred)
    for (let i = 0; i < length; i++)
      for (let j = 0; j < length; j++) covariance[i]![j]! += (vector[i]! * vector[j]!) / vectors.length;
  const random = seeded(width);
  let basis = Array.from({ length: width }, () => Float64Array.from({ length }, () => random() - 0.5));
  for (let round = 0; round < ROUNDS; round++)
    basis = orthonormal(basis.map((direction) => covariance.map((row) => product(row, direction))));
  const found = centred.map((vector) => Float64Array.from(basis, (direction) => product(vector, direction)));
  const square = found.reduce((sum, row) => sum + product(row, row), 0) / (found.length * width);
  return found.map((row) => row.map((number) => (number * deviation) / Math.sqrt(square)));
}

function product(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

function orthonormal(rows: readonly (readonly number[])[]): Float64Array<ArrayBuffer>[] {
  const found: Float64Array<ArrayBuffer>[] = [];
  for (const row of rows) {
    const rest = Float64Array.from(row);
    for (const other of found) {
      const share = product(rest, other);
      for (let i = 0; i < rest.length; i++) rest[i]! -= share * other[i]!;
    }
    const norm = Math.sqrt(product(rest, rest)) || 1;
    found.push(rest.map((number) => number / norm));
  }
  return found;
}
