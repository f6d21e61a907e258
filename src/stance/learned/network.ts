import { type Arithmetic, PLAIN } from "../../learning/arithmetic.ts";
import { type RecurrentTrace, runRecurrent } from "../../learning/recurrent.ts";
import {
  type Attention,
  DIRECTIONS,
  type Member,
  PAIR_SCORES,
  PAIR_SIZE,
  type Parameters,
  STANCES,
} from "./parameters.ts";
import type { Passage, Target } from "./passage.ts";

/** What a member makes of a passage: the state of every token, forwards and backwards. */
export interface Reading {
  readonly forward: RecurrentTrace;
  readonly backward: RecurrentTrace;
  /** Both states of every token, one after the other. */
  readonly states: Float32Array;
}

/** What a member makes of a passage as seen from one mention. */
export interface View {
  /** For every token the squashed sums its weight is worked out with. */
  readonly sums: Float32Array;
  /** Weight of every token; they add up to 1. */
  readonly weights: Float32Array;
  /** Weighted sum of the tokens' states, then the mean state of the mention's tokens. */
  readonly vector: Float32Array;
}

/** Numbers that stand for the tokens of a passage: the sum of what stands for word, tag, relation, part in quotations, negation and side. */
export function embed(parameters: Parameters, passage: Passage, { room }: Arithmetic = PLAIN): Float32Array {
  const { width } = parameters.shape;
  const { count } = passage;
  const vectors = room(count * width);
  for (let at = 0; at < count; at++) {
    const rows = rowsAt(passage, at, width);
    for (let i = 0; i < width; i++) {
      vectors[at * width + i] =
        parameters.word[rows.word + i]! +
        parameters.tag[rows.tag + i]! +
        parameters.relation[rows.relation + i]! +
        parameters.role[rows.role + i]! +
        parameters.negation[rows.negation + i]! +
        parameters.side[rows.side + i]!;
    }
  }
  return vectors;
}

/** Where the rows begin that stand for a token. */
export function rowsAt({ words, tags, relations, roles, negations, sides }: Passage, at: number, width: number) {
  return {
    word: words[at]! * width,
    tag: tags[at]! * width,
    relation: relations[at]! * width,
    role: roles[at]! * width,
    negation: negations[at]! * width,
    side: sides[at]! * width,
  };
}

/** Reads a passage forwards and backwards. */
export function readPassage(
  member: Member,
  vectors: Float32Array,
  count: number,
  arithmetic: Arithmetic = PLAIN,
): Reading {
  const size = member.forward.recall.length;
  const forward = runRecurrent(member.forward, vectors, count, false, arithmetic);
  const backward = runRecurrent(member.backward, vectors, count, true, arithmetic);
  const states = arithmetic.room(count * 2 * size);
  for (let at = 0; at < count; at++) {
    states.set(forward.state.subarray(at * size, (at + 1) * size), at * 2 * size);
    states.set(backward.state.subarray(at * size, (at + 1) * size), at * 2 * size + size);
  }
  return { forward, backward, states };
}

/** Looks at a passage from a mention. */
export function viewFrom(
  attention: Attention,
  value: Float32Array,
  states: Float32Array,
  count: number,
  target: Target,
  { room, multiply }: Arithmetic = PLAIN,
): View {
  const length = states.length / count;
  const vector = room(2 * length);
  const share = 1 / (target.to - target.from);
  for (let at = target.from; at < target.to; at++)
    for (let i = 0; i < length; i++) vector[length + i]! += share * states[at * length + i]!;
  const size = attention.score.length;
  const asked = room(size);
  asked.set(attention.bias);
  multiply(attention.target, size, length, vector, length, asked, 0);
  const sums = room(count * size);
  const weights = room(count);
  for (let at = 0; at < count; at++) {
    const near = target.near[at]! * size;
    const tree = target.tree[at]! * size;
    for (let i = 0; i < size; i++)
      sums[at * size + i] = asked[i]! + attention.near[near + i]! + attention.tree[tree + i]!;
    multiply(attention.key, size, length, states, at * length, sums, at * size);
    for (let i = at * size; i < (at + 1) * size; i++) sums[i] = Math.tanh(sums[i]!);
    multiply(attention.score, 1, size, sums, at * size, weights, at);
  }
  softmax(weights);
  for (let at = 0; at < count; at++) {
    const row = target.near[at]! * length;
    for (let i = 0; i < length; i++) vector[i]! += weights[at]! * states[at * length + i]! * value[row + i]!;
  }
  return { sums, weights, vector };
}

/** Probabilities of unfavourable, neutral and favourable, from a view of the passage from the mention. */
export function stanceFrom(
  { stanceOut, stanceBias }: Member,
  { vector }: View,
  { room, multiply }: Arithmetic = PLAIN,
): Float32Array {
  const scores = room(STANCES);
  scores.set(stanceBias);
  multiply(stanceOut, STANCES, vector.length, vector, 0, scores, 0);
  return softmax(scores);
}

/** What stands between two views, one after the other, and what the one holds of the other. */
export function pairSums(
  { pairIn, pairInBias }: Member,
  both: Float32Array,
  { room, multiply }: Arithmetic = PLAIN,
): Float32Array {
  const sums = room(PAIR_SIZE);
  sums.set(pairInBias);
  multiply(pairIn, PAIR_SIZE, both.length, both, 0, sums, 0);
  for (let i = 0; i < PAIR_SIZE; i++) sums[i] = Math.tanh(sums[i]!);
  return sums;
}

/** Of the five directions which place each side of a pair's scores (nothing, for, against) counts to; the first side is the first mention's. */
export const SCORED: readonly (readonly [nothing: number, favour: number, disfavour: number])[] = [
  [0, 1, 3],
  [0, 2, 4],
];

/** Probabilities of the five directions, from the sums of the first mention toward the second and of the second toward the first. */
export function directionFrom(
  { pairOut, pairOutBias }: Member,
  sides: readonly [Float32Array, Float32Array],
  { room, multiply }: Arithmetic = PLAIN,
): Float32Array {
  const scores = room(DIRECTIONS);
  scores.set(pairOutBias);
  for (const [side, sums] of sides.entries()) {
    const own = room(PAIR_SCORES);
    multiply(pairOut, PAIR_SCORES, PAIR_SIZE, sums, 0, own, 0);
    for (const [i, place] of SCORED[side]!.entries()) scores[place]! += own[i]!;
  }
  return softmax(scores);
}

/** One view after the other. */
export function bothViews(first: View, second: View, { room }: Arithmetic = PLAIN): Float32Array {
  const { length } = first.vector;
  const both = room(2 * length);
  both.set(first.vector);
  both.set(second.vector, length);
  return both;
}

/** Turns scores into probabilities, in place. */
export function softmax(scores: Float32Array): Float32Array {
  let largest = Number.NEGATIVE_INFINITY;
  for (const score of scores) if (score > largest) largest = score;
  let sum = 0;
  for (let i = 0; i < scores.length; i++) {
    scores[i] = Math.exp(scores[i]! - largest);
    sum += scores[i]!;
  }
  for (let i = 0; i < scores.length; i++) scores[i]! /= sum;
  return scores;
}
