import { type Arithmetic, PLAIN } from "./arithmetic.ts";

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

const squash = (sum: number): number => 1 / (1 + Math.exp(-sum));

/**
 * Runs a unit over `count` vectors of `width` numbers, from the first to the last or, reversed, from the last to the first; the trace
 * has what it went through at the vectors' own places.
 */
export function runRecurrent(
  { input, hidden, bias, recall }: RecurrentWeights,
  vectors: Float32Array,
  count: number,
  isReversed: boolean,
  { room, multiply }: Arithmetic = PLAIN,
): RecurrentTrace {
  const size = recall.length;
  const rows = 3 * size;
  const width = input.length / rows;
  const [reset, update, candidate] = [room(count * size), room(count * size), room(count * size)];
  const [recalled, state] = [room(count * size), room(count * size)];
  const given = room(rows);
  const remembered = room(rows);
  for (let step = 0; step < count; step++) {
    const place = isReversed ? count - 1 - step : step;
    const at = place * size;
    const before = (isReversed ? place + 1 : place - 1) * size;
    given.set(bias);
    multiply(input, rows, width, vectors, place * width, given, 0);
    remembered.fill(0, 0, 2 * size).set(recall, 2 * size);
    if (step > 0) multiply(hidden, rows, size, state, before, remembered, 0);
    for (let i = 0; i < size; i++) {
      const r = squash(given[i]! + remembered[i]!);
      const z = squash(given[size + i]! + remembered[size + i]!);
      const kept = remembered[2 * size + i]!;
      const n = Math.tanh(given[2 * size + i]! + r * kept);
      reset[at + i] = r;
      update[at + i] = z;
      candidate[at + i] = n;
      recalled[at + i] = kept;
      state[at + i] = (1 - z) * n + (step > 0 ? z * state[before + i]! : 0);
    }
  }
  return { reset, update, candidate, recalled, state };
}
