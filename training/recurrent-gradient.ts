import type { RecurrentTrace, RecurrentWeights } from "../src/learning/recurrent.ts";
import type { VectorArithmetic } from "./vector-arithmetic.ts";

/**
 * Backpropagation through a recurrent unit: from the loss's gradient by states to that by weights, added to `gradient`, and that by
 * the vectors that came in, added to `byVectors`. `byStates` is used up.
 */
export function recurrentGradient(
  { input, hidden, recall }: RecurrentWeights,
  gradient: RecurrentWeights,
  vectors: Float32Array,
  count: number,
  isReversed: boolean,
  { reset, update, candidate, recalled, state }: RecurrentTrace,
  byStates: Float32Array,
  byVectors: Float32Array,
  { room, multiplyTransposed, addProducts }: VectorArithmetic,
): void {
  const size = recall.length;
  const rows = 3 * size;
  const width = input.length / rows;
  const byGiven = room(rows);
  const byRemembered = room(rows);
  for (let step = count - 1; step >= 0; step--) {
    const place = isReversed ? count - 1 - step : step;
    const at = place * size;
    const before = (isReversed ? place + 1 : place - 1) * size;
    for (let i = 0; i < size; i++) {
      const by = byStates[at + i]!;
      const r = reset[at + i]!;
      const z = update[at + i]!;
      const n = candidate[at + i]!;
      const previous = step > 0 ? state[before + i]! : 0;
      const byCandidate = by * (1 - z) * (1 - n * n);
      const byUpdate = by * (previous - n) * z * (1 - z);
      const byReset = byCandidate * recalled[at + i]! * r * (1 - r);
      byGiven[i] = byRemembered[i] = byReset;
      byGiven[size + i] = byRemembered[size + i] = byUpdate;
      byGiven[2 * size + i] = byCandidate;
      byRemembered[2 * size + i] = byCandidate * r;
      gradient.recall[i]! += byCandidate * r;
      if (step > 0) byStates[before + i]! += by * z;
    }
    for (let i = 0; i < rows; i++) gradient.bias[i]! += byGiven[i]!;
    addProducts(gradient.input, rows, width, byGiven, 0, vectors, place * width);
    multiplyTransposed(input, rows, width, byGiven, 0, byVectors, place * width);
    if (step === 0) continue;
    addProducts(gradient.hidden, rows, size, byRemembered, 0, state, before);
    multiplyTransposed(hidden, rows, size, byRemembered, 0, byStates, before);
  }
}
