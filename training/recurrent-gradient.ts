import type { RecurrentTrace, RecurrentWeights } from "../src/learning/recurrent.ts";

/** Adds `scale` times a vector to a row. */
export function addScaled(
  row: Float32Array,
  at: number,
  scale: number,
  vector: Float32Array,
  from: number,
  length: number,
): void {
  for (let i = 0; i < length; i++) row[at + i]! += scale * vector[from + i]!;
}

/**
 * Backpropagation through a recurrent unit: from the loss's gradient by states to that by weights, added to `gradient`, and that by
 * the vectors that came in, added to `byVectors`. `byStates` is used up.
 */
export function recurrentGradient(
  weights: RecurrentWeights,
  gradient: RecurrentWeights,
  vectors: Float32Array,
  count: number,
  isReversed: boolean,
  trace: RecurrentTrace,
  byStates: Float32Array,
  byVectors: Float32Array,
): void {
  const size = weights.recall.length;
  const width = weights.input.length / (3 * size);
  for (let step = count - 1; step >= 0; step--) {
    const place = isReversed ? count - 1 - step : step;
    const at = place * size;
    const before = step === 0 ? -1 : (isReversed ? place + 1 : place - 1) * size;
    const throughRow = (byInput: number, byHidden: number, row: number): void => {
      gradient.bias[row]! += byInput;
      addScaled(gradient.input, row * width, byInput, vectors, place * width, width);
      addScaled(byVectors, place * width, byInput, weights.input, row * width, width);
      if (before < 0) return;
      addScaled(gradient.hidden, row * size, byHidden, trace.state, before, size);
      addScaled(byStates, before, byHidden, weights.hidden, row * size, size);
    };
    for (let i = 0; i < size; i++) {
      const given = byStates[at + i]!;
      const r = trace.reset[at + i]!;
      const z = trace.update[at + i]!;
      const n = trace.candidate[at + i]!;
      const previous = before >= 0 ? trace.state[before + i]! : 0;
      const byCandidate = given * (1 - z) * (1 - n * n);
      const byUpdate = given * (previous - n) * z * (1 - z);
      const byReset = byCandidate * trace.recalled[at + i]! * r * (1 - r);
      const byRecalled = byCandidate * r;
      throughRow(byReset, byReset, i);
      throughRow(byUpdate, byUpdate, size + i);
      throughRow(byCandidate, byRecalled, 2 * size + i);
      gradient.recall[i]! += byRecalled;
      if (before >= 0) byStates[before + i]! += given * z;
    }
  }
}
