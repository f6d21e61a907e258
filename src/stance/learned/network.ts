import { dot, multiply, type RecurrentTrace, recurrentTrace, runRecurrent } from "../../learning/recurrent.ts";
import { type Attention, DIRECTIONS, type Member, PAIR_SIZE, type Parameters, STANCES } from "./parameters.ts";
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

/** Numbers that stand for the tokens of a passage: the sum of what stands for word, tag, relation, part in quotations and negation. */
export function embed(parameters: Parameters, passage: Passage): Float32Array {
  const { width } = parameters.shape;
  const { count } = passage;
  const vectors = new Float32Array(count * width);
  for (let at = 0; at < count; at++) {
    const rows = rowsAt(passage, at, width);
    for (let i = 0; i < width; i++) {
      vectors[at * width + i] =
        parameters.word[rows.word + i]! +
        parameters.tag[rows.tag + i]! +
        parameters.relation[rows.relation + i]! +
        parameters.role[rows.role + i]! +
        parameters.negation[rows.negation + i]!;
    }
  }
  return vectors;
}

/** Where the rows begin that stand for a token. */
export function rowsAt({ words, tags, relations, roles, negations }: Passage, at: number, width: number) {
  return {
    word: words[at]! * width,
    tag: tags[at]! * width,
    relation: relations[at]! * width,
    role: roles[at]! * width,
    negation: negations[at]! * width,
  };
}

/** Reads a passage forwards and backwards. */
export function readPassage(member: Member, vectors: Float32Array, count: number): Reading {
  const size = member.forward.recall.length;
  const forward = recurrentTrace(count, size);
  const backward = recurrentTrace(count, size);
  runRecurrent(member.forward, vectors, count, false, forward);
  runRecurrent(member.backward, vectors, count, true, backward);
  const states = new Float32Array(count * 2 * size);
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
): View {
  const length = states.length / count;
  const vector = new Float32Array(2 * length);
  const share = 1 / (target.to - target.from);
  for (let at = target.from; at < target.to; at++)
    for (let i = 0; i < length; i++) vector[length + i]! += share * states[at * length + i]!;
  const size = attention.score.length;
  const keys = new Float64Array(size);
  multiply(attention.target, size, vector, length, length, keys);
  const asked = attention.bias.map((bias, i) => bias + keys[i]!);
  const sums = new Float32Array(count * size);
  const weights = new Float32Array(count);
  for (let at = 0; at < count; at++) {
    const near = target.near[at]! * size;
    const tree = target.tree[at]! * size;
    multiply(attention.key, size, states, at * length, length, keys);
    for (let i = 0; i < size; i++) {
      const sum = asked[i]! + attention.near[near + i]! + attention.tree[tree + i]! + keys[i]!;
      sums[at * size + i] = Math.tanh(sum);
    }
    weights[at] = dot(attention.score, 0, sums, at * size, size);
  }
  softmax(weights);
  for (let at = 0; at < count; at++) {
    const row = target.near[at]! * length;
    for (let i = 0; i < length; i++) vector[i]! += weights[at]! * states[at * length + i]! * value[row + i]!;
  }
  return { sums, weights, vector };
}

/** Probabilities of unfavourable, neutral and favourable, from a view of the passage from the mention. */
export function stanceFrom({ stanceOut, stanceBias }: Member, vector: Float32Array): Float32Array {
  const scores = new Float32Array(STANCES);
  for (let i = 0; i < STANCES; i++)
    scores[i] = stanceBias[i]! + dot(stanceOut, i * vector.length, vector, 0, vector.length);
  return softmax(scores);
}

/** What stands between the two views, one after the other, and a direction. */
export function pairSums({ pairIn, pairInBias }: Member, vector: Float32Array): Float32Array {
  const sums = new Float32Array(PAIR_SIZE);
  for (let i = 0; i < PAIR_SIZE; i++)
    sums[i] = Math.tanh(pairInBias[i]! + dot(pairIn, i * vector.length, vector, 0, vector.length));
  return sums;
}

/** Probabilities of the five directions. */
export function directionFrom({ pairOut, pairOutBias }: Member, sums: Float32Array): Float32Array {
  const scores = new Float32Array(DIRECTIONS);
  for (let i = 0; i < DIRECTIONS; i++) scores[i] = pairOutBias[i]! + dot(pairOut, i * PAIR_SIZE, sums, 0, PAIR_SIZE);
  return softmax(scores);
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
