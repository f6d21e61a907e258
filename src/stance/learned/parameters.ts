import { RELATIONS, TAGS } from "../../language/token.ts";
import type { RecurrentWeights } from "../../learning/recurrent.ts";

/** How large a sentiment network is. */
export interface Shape {
  /** Words it knows, the unknown word among them. */
  readonly words: number;
  /** Numbers that stand for a word. */
  readonly width: number;
  /** Numbers of state of each of the two recurrent units. */
  readonly size: number;
  /** Numbers that a token's weight in a view is worked out with. */
  readonly attention: number;
  /** Networks that vote; they share what stands for words and tags. */
  readonly members: number;
}

/** Steps of nearness in the text: 8 words before the mention and farther, … in it (the last), … 8 words after and farther. */
export const NEARNESSES = 18;
/** Steps of nearness in the dependency tree: in the mention's head, … 5 arcs away, farther. */
export const TREE_DISTANCES = 7;
/** Where a token stands in the dependency tree: beside the mention, above it or below it, each at every step of nearness. */
export const TREE_PLACES = 3 * TREE_DISTANCES;
/** What the lexicons say of a token: its side as a word (3), times its side and direction as a verb (5). */
export const SIDES = 15;
/** What quotations a token is part of: content 1, cue 2, source 4, added up. */
export const ROLES = 8;
/** Unfavourable, neutral, favourable. */
export const STANCES = 3;
/** None, first is for second, second for first, first against second, second against first. */
export const DIRECTIONS = 5;
/** Numbers between two views and what the one holds of the other. */
export const PAIR_SIZE = 48;
/** What one of two holds of the other: nothing, for, against. */
export const PAIR_SCORES = 3;

/** How the tokens around a mention are weighed: by what they are, by what the mention is, and by how near they stand. */
export interface Attention {
  readonly key: Float32Array;
  readonly target: Float32Array;
  readonly near: Float32Array;
  readonly tree: Float32Array;
  readonly bias: Float32Array;
  readonly score: Float32Array;
}

/** One of the networks that vote. */
export interface Member {
  readonly forward: RecurrentWeights;
  readonly backward: RecurrentWeights;
  /** How much each number of a token's state counts, by nearness. */
  readonly value: Float32Array;
  readonly stance: Attention;
  readonly stanceOut: Float32Array;
  readonly stanceBias: Float32Array;
  readonly pair: Attention;
  readonly pairIn: Float32Array;
  readonly pairInBias: Float32Array;
  readonly pairOut: Float32Array;
  readonly pairOutBias: Float32Array;
}

/** All numbers of a sentiment network, as views of one array. */
export interface Parameters {
  readonly shape: Shape;
  readonly all: Float32Array;
  readonly word: Float32Array;
  readonly tag: Float32Array;
  readonly relation: Float32Array;
  readonly role: Float32Array;
  readonly negation: Float32Array;
  readonly side: Float32Array;
  readonly members: readonly Member[];
  /** Lengths of the views in `all`, in order, but for that of words, which is the first. */
  readonly lengths: readonly number[];
}

/** A network's parameters over an array, or over one of noughts. */
export function parametersOf(shape: Shape, given?: Float32Array): Parameters {
  const { words, width, size, attention, members } = shape;
  const lengths: number[] = [];
  const all = given ?? new Float32Array(lengthOf(shape));
  let at = 0;
  const view = (rows: number, columns = 1): Float32Array => {
    const from = at;
    at += rows * columns;
    lengths.push(rows * columns);
    return all.subarray(from, at);
  };
  const unit = (): RecurrentWeights => ({
    input: view(3 * size, width),
    hidden: view(3 * size, size),
    bias: view(3 * size),
    recall: view(size),
  });
  const attentionOf = (): Attention => ({
    key: view(attention, 2 * size),
    target: view(attention, 2 * size),
    near: view(NEARNESSES, attention),
    tree: view(TREE_PLACES, attention),
    bias: view(attention),
    score: view(attention),
  });
  const member = (): Member => ({
    forward: unit(),
    backward: unit(),
    value: view(NEARNESSES, 2 * size),
    stance: attentionOf(),
    stanceOut: view(STANCES, 4 * size),
    stanceBias: view(STANCES),
    pair: attentionOf(),
    pairIn: view(PAIR_SIZE, 8 * size),
    pairInBias: view(PAIR_SIZE),
    pairOut: view(PAIR_SCORES, PAIR_SIZE),
    pairOutBias: view(DIRECTIONS),
  });
  const word = view(words, width);
  lengths.length = 0;
  return {
    shape,
    all,
    word,
    tag: view(TAGS.length, width),
    relation: view(RELATIONS.length, width),
    role: view(ROLES, width),
    negation: view(2, width),
    side: view(SIDES, width),
    members: Array.from({ length: members }, member),
    lengths,
  };
}

/** How many numbers a network of a shape has. */
export function lengthOf({ words, width, size, attention, members }: Shape): number {
  const unit = 3 * size * (width + size) + 4 * size;
  const view = attention * (4 * size + NEARNESSES + TREE_PLACES + 2);
  const heads = (STANCES * 4 + PAIR_SIZE * 8) * size + STANCES + PAIR_SIZE * (1 + PAIR_SCORES) + DIRECTIONS;
  const shared = (words + TAGS.length + RELATIONS.length + ROLES + 2 + SIDES) * width;
  return shared + members * (2 * unit + NEARNESSES * 2 * size + 2 * view + heads);
}
