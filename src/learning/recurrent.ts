/**
 * Weights of a gated recurrent unit (Cho et al. 2014): rows of the reset gate, the update gate and the candidate, one after the other.
 * Matrices are row by row.
 */
export interface RecurrentWeights {
  /** What comes in: 3 × size rows of `width`. */
  readonly input: Float32Array;
  /** The state before: 3 × size rows of `size`. */
  readonly hidden: Float32Array;
  /** 3 × size. */
  readonly bias: Float32Array;
  /** Bias of the remembered part of the candidate, before the reset gate: `size`. */
  readonly recall: Float32Array;
}

/** What a unit went through at every place, `size` numbers a place. */
export interface RecurrentTrace {
  readonly reset: Float32Array;
  readonly update: Float32Array;
  readonly candidate: Float32Array;
  /** What the state before adds to the candidate, before the reset gate. */
  readonly recalled: Float32Array;
  readonly state: Float32Array;
}

/** A trace with room for `places` places. */
export function recurrentTrace(places: number, size: number): RecurrentTrace {
  const room = () => new Float32Array(places * size);
  return { reset: room(), update: room(), candidate: room(), recalled: room(), state: room() };
}

const squash = (sum: number): number => 1 / (1 + Math.exp(-sum));

/** Sum of a row of a matrix times a vector, both of `length` numbers. */
export function dot(matrix: Float32Array, row: number, vector: Float32Array, from: number, length: number): number {
  let even = 0;
  let odd = 0;
  let i = 0;
  for (; i + 1 < length; i += 2) {
    even += matrix[row + i]! * vector[from + i]!;
    odd += matrix[row + i + 1]! * vector[from + i + 1]!;
  }
  return i < length ? even + odd + matrix[row + i]! * vector[from + i]! : even + odd;
}

/**
 * Products of the first `rows` rows of a matrix, `length` numbers each, with one vector; each is what {@link dot} gives. Four rows are gone
 * through at once: every number of the vector is read once for four, and their sums need not wait for each other.
 */
export function multiply(
  matrix: Float32Array,
  rows: number,
  vectors: Float32Array,
  from: number,
  length: number,
  products: Float64Array,
): void {
  const paired = length & ~1;
  let row = 0;
  for (; row + 3 < rows; row += 4) {
    const a = row * length;
    const b = a + length;
    const c = b + length;
    const d = c + length;
    let aEven = 0;
    let aOdd = 0;
    let bEven = 0;
    let bOdd = 0;
    let cEven = 0;
    let cOdd = 0;
    let dEven = 0;
    let dOdd = 0;
    for (let i = 0; i < paired; i += 2) {
      const even = vectors[from + i]!;
      const odd = vectors[from + i + 1]!;
      aEven += matrix[a + i]! * even;
      aOdd += matrix[a + i + 1]! * odd;
      bEven += matrix[b + i]! * even;
      bOdd += matrix[b + i + 1]! * odd;
      cEven += matrix[c + i]! * even;
      cOdd += matrix[c + i + 1]! * odd;
      dEven += matrix[d + i]! * even;
      dOdd += matrix[d + i + 1]! * odd;
    }
    products[row] = aEven + aOdd;
    products[row + 1] = bEven + bOdd;
    products[row + 2] = cEven + cOdd;
    products[row + 3] = dEven + dOdd;
    if (paired === length) continue;
    for (let each = row; each < row + 4; each++)
      products[each]! += matrix[each * length + paired]! * vectors[from + paired]!;
  }
  for (; row < rows; row++) products[row] = dot(matrix, row * length, vectors, from, length);
}

/**
 * Runs a unit over `count` vectors of `width` numbers, from the first to the last or, reversed, from the last to the first; fills the
 * trace at the vectors' own places.
 */
export function runRecurrent(
  weights: RecurrentWeights,
  vectors: Float32Array,
  count: number,
  isReversed: boolean,
  trace: RecurrentTrace,
): void {
  const { input, hidden, bias, recall } = weights;
  const { state } = trace;
  const size = recall.length;
  const rows = 3 * size;
  const width = input.length / rows;
  const incoming = new Float64Array(rows);
  const remembered = new Float64Array(rows);
  for (let step = 0; step < count; step++) {
    const place = isReversed ? count - 1 - step : step;
    const at = place * size;
    const before = isReversed ? at + size : at - size;
    multiply(input, rows, vectors, place * width, width, incoming);
    if (step > 0) multiply(hidden, rows, state, before, size, remembered);
    for (let i = 0; i < size; i++) {
      const update = size + i;
      const candidate = 2 * size + i;
      const r = squash(bias[i]! + incoming[i]! + remembered[i]!);
      const z = squash(bias[update]! + incoming[update]! + remembered[update]!);
      const recalled = recall[i]! + remembered[candidate]!;
      const n = Math.tanh(bias[candidate]! + incoming[candidate]! + r * recalled);
      trace.reset[at + i] = r;
      trace.update[at + i] = z;
      trace.candidate[at + i] = n;
      trace.recalled[at + i] = recalled;
      state[at + i] = (1 - z) * n + (step > 0 ? z * state[before + i]! : 0);
    }
  }
}
