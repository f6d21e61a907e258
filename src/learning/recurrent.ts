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
  const size = weights.recall.length;
  const width = weights.input.length / (3 * size);
  for (let step = 0; step < count; step++) {
    const at = isReversed ? count - 1 - step : step;
    const before = step === 0 ? -1 : (isReversed ? at + 1 : at - 1) * size;
    stepRecurrent(weights, vectors, at * width, width, before, at * size, trace);
  }
}

function stepRecurrent(
  { input, hidden, bias, recall }: RecurrentWeights,
  vectors: Float32Array,
  vector: number,
  width: number,
  before: number,
  at: number,
  trace: RecurrentTrace,
): void {
  const size = recall.length;
  const { state } = trace;
  for (let i = 0; i < size; i++) {
    const update = size + i;
    const candidate = 2 * size + i;
    let resetSum = bias[i]! + dot(input, i * width, vectors, vector, width);
    let updateSum = bias[update]! + dot(input, update * width, vectors, vector, width);
    const candidateSum = bias[candidate]! + dot(input, candidate * width, vectors, vector, width);
    let recalled = recall[i]!;
    if (before >= 0) {
      resetSum += dot(hidden, i * size, state, before, size);
      updateSum += dot(hidden, update * size, state, before, size);
      recalled += dot(hidden, candidate * size, state, before, size);
    }
    const r = squash(resetSum);
    const z = squash(updateSum);
    const n = Math.tanh(candidateSum + r * recalled);
    trace.reset[at + i] = r;
    trace.update[at + i] = z;
    trace.candidate[at + i] = n;
    trace.recalled[at + i] = recalled;
    state[at + i] = (1 - z) * n + (before >= 0 ? z * state[before + i]! : 0);
  }
}
