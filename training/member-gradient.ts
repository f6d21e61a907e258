import type { Reading, View } from "../src/stance/learned/network.ts";
import type { Attention, Member } from "../src/stance/learned/parameters.ts";
import type { Target } from "../src/stance/learned/passage.ts";
import { recurrentGradient } from "./recurrent-gradient.ts";
import type { VectorArithmetic } from "./vector-arithmetic.ts";

/** The states of a passage that a member learns from, and the gradient by them. */
export interface Learned {
  readonly states: Float32Array;
  readonly byStates: Float32Array;
  readonly count: number;
  readonly scale: number;
}

/** Of a matrix with a bias: gradient by both, and by the vector that came in. */
export function linearGradient(
  matrix: Float32Array,
  byMatrix: Float32Array,
  byBias: Float32Array,
  byScores: Float32Array,
  vector: Float32Array,
  byVector: Float32Array,
  { addProducts, multiplyTransposed }: VectorArithmetic,
): void {
  const { length } = vector;
  const rows = byScores.length;
  for (let i = 0; i < rows; i++) byBias[i]! += byScores[i]!;
  addProducts(byMatrix, rows, length, byScores, 0, vector, 0);
  multiplyTransposed(matrix, rows, length, byScores, 0, byVector, 0);
}

/** Of a view: gradient by the attention's numbers, by what values count, and by states. */
export function viewGradient(
  member: Member,
  memberGradient: Member,
  kind: "stance" | "pair",
  view: View,
  byVector: Float32Array,
  { states, byStates, count }: Learned,
  target: Target,
  { room, addProducts, multiplyTransposed }: VectorArithmetic,
): void {
  const attention: Attention = member[kind];
  const gradient = memberGradient[kind];
  const length = states.length / count;
  const size = attention.score.length;
  const byWeights = valueGradient(member.value, memberGradient.value, view, byVector, states, byStates, target);
  let mean = 0;
  for (let at = 0; at < count; at++) mean += byWeights[at]! * view.weights[at]!;
  const byAsked = room(size);
  const bySums = room(size);
  for (let at = 0; at < count; at++) {
    const byScore = view.weights[at]! * (byWeights[at]! - mean);
    const near = target.near[at]! * size;
    const tree = target.tree[at]! * size;
    for (let i = 0; i < size; i++) {
      const sum = view.sums[at * size + i]!;
      const by = byScore * attention.score[i]! * (1 - sum * sum);
      gradient.score[i]! += byScore * sum;
      gradient.near[near + i]! += by;
      gradient.tree[tree + i]! += by;
      bySums[i] = by;
      byAsked[i]! += by;
    }
    addProducts(gradient.key, size, length, bySums, 0, states, at * length);
    multiplyTransposed(attention.key, size, length, bySums, 0, byStates, at * length);
  }
  for (let i = 0; i < size; i++) gradient.bias[i]! += byAsked[i]!;
  addProducts(gradient.target, size, length, byAsked, 0, view.vector, length);
  multiplyTransposed(attention.target, size, length, byAsked, 0, byVector, length);
  const share = 1 / (target.to - target.from);
  for (let at = target.from; at < target.to; at++)
    for (let i = 0; i < length; i++) byStates[at * length + i]! += share * byVector[length + i]!;
}

/** Of the weighted sum in a view: gradient by values and by states, added; and by the weights, given back. */
function valueGradient(
  value: Float32Array,
  byValue: Float32Array,
  { weights }: View,
  byVector: Float32Array,
  states: Float32Array,
  byStates: Float32Array,
  target: Target,
): Float32Array {
  const count = weights.length;
  const length = states.length / count;
  const byWeights = new Float32Array(count);
  for (let at = 0; at < count; at++) {
    const row = target.near[at]! * length;
    const weight = weights[at]!;
    let sum = 0;
    for (let i = 0; i < length; i++) {
      const by = byVector[i]!;
      const state = states[at * length + i]!;
      sum += by * state * value[row + i]!;
      byStates[at * length + i]! += by * weight * value[row + i]!;
      byValue[row + i]! += by * weight * state;
    }
    byWeights[at] = sum;
  }
  return byWeights;
}

export function unitGradients(
  member: Member,
  gradient: Member,
  vectors: Float32Array,
  count: number,
  reading: Reading,
  byStates: Float32Array,
  byVectors: Float32Array,
  arithmetic: VectorArithmetic,
): void {
  const size = member.forward.recall.length;
  for (const [place, direction] of (["forward", "backward"] as const).entries()) {
    const own = arithmetic.room(count * size);
    for (let at = 0; at < count; at++)
      for (let i = 0; i < size; i++) own[at * size + i] = byStates[(2 * at + place) * size + i]!;
    recurrentGradient(
      member[direction],
      gradient[direction],
      vectors,
      count,
      direction === "backward",
      reading[direction],
      own,
      byVectors,
      arithmetic,
    );
  }
}
