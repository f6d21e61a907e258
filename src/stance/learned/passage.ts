import { polarityOf } from "../../labels/evaluation.ts";
import type { Language } from "../../language/language.ts";
import { RELATIONS, TAGS, type Token } from "../../language/token.ts";
import { EVALUATIVE_VERBS } from "../../lexicons/evaluative-verbs.ts";
import { NEARNESSES, TREE_DISTANCES } from "./parameters.ts";

/** A run of tokens as the network reads it. */
export interface Passage {
  /** Index of its first token in the document. */
  readonly from: number;
  readonly count: number;
  readonly words: Int32Array;
  readonly tags: Uint8Array;
  readonly relations: Uint8Array;
  readonly roles: Uint8Array;
  readonly negations: Uint8Array;
  /** What the lexicons say of each token. */
  readonly sides: Uint8Array;
}

/** A mention in a passage, and how near every token stands to it. Token ranges count from the passage's first. */
export interface Target {
  readonly from: number;
  readonly to: number;
  readonly near: Uint8Array;
  readonly tree: Uint8Array;
}

/** Parts that a token plays in quotations: content 1, cue 2, source 4, added up; by token of the document. */
export type Roles = Uint8Array;

/** The quotations that matter to {@link rolesIn}. */
interface Quoted {
  readonly content: readonly { start: number; end: number }[];
  readonly cue: readonly { start: number; end: number }[];
  readonly source: readonly { start: number; end: number }[];
}

const TAG_PLACES: ReadonlyMap<string, number> = new Map(TAGS.map((tag, place) => [tag, place]));
const RELATION_PLACES: ReadonlyMap<string, number> = new Map(RELATIONS.map((relation, place) => [relation, place]));

const VERB_SIDES: ReadonlyMap<string, number> = new Map(
  EVALUATIVE_VERBS.entries.map(({ lemma, direction, polarity }) => [
    lemma,
    (direction === "toward" ? 1 : 3) + (polarity > 0 ? 0 : 1),
  ]),
);

/** A passage is at most so many tokens long. */
export const LONGEST_PASSAGE = 90;
/** A mention in a long text is put so far from the passage's beginning. */
const BEFORE_MENTION = 45;
const FARTHEST_WORD = 8;
const IN_MENTION = NEARNESSES - 1;
const FARTHEST_ARC = TREE_DISTANCES - 1;
/** Ways through the dependency tree from a mention. */
const [BESIDE, UP, DOWN] = [0, 1, 2] as const;

/** Where a passage of at most {@link LONGEST_PASSAGE} tokens around a mention begins and ends. */
export function passageAround(mention: number, from: number, to: number): { from: number; to: number } {
  const begin = Math.max(from, Math.min(mention - BEFORE_MENTION, to - LONGEST_PASSAGE));
  return { from: begin, to: Math.min(to, begin + LONGEST_PASSAGE) };
}

/** Paints the parts that tokens play in quotations. */
export function rolesIn(language: Language, quotations: readonly Quoted[]): Roles {
  const roles = new Uint8Array(language.tokens.length);
  const paint = (spans: readonly { start: number; end: number }[], role: number): void => {
    for (const { start, end } of spans) {
      const { from, to } = language.tokensIn(start, end);
      for (let i = from; i < Math.min(to, from + LONGEST_PAINTED); i++) roles[i]! |= role;
    }
  };
  for (const { content, cue, source } of quotations) {
    paint(content, 1);
    paint(cue, 2);
    paint(source, 4);
  }
  return roles;
}

/** Of a quotation longer than this the rest counts as said by nobody: overlapping long quotations must stay linear. */
const LONGEST_PAINTED = 2000;

/** Words as the vocabulary has them: lower case, marks straight. */
export function wordOf({ norm }: Pick<Token, "norm">): string {
  return norm.replace(/[“”]/g, '"').replace(/‘/g, "'");
}

/** Tokens `from` to `to` of a document as the network reads them. */
export function passageOf(
  language: Language,
  roles: Roles,
  idOf: (word: string) => number,
  { from, to }: { from: number; to: number },
): Passage {
  const count = to - from;
  const words = new Int32Array(count);
  const tags = new Uint8Array(count);
  const relations = new Uint8Array(count);
  const negations = new Uint8Array(count);
  const sides = new Uint8Array(count);
  for (let at = 0; at < count; at++) {
    const token = language.tokens[from + at]!;
    words[at] = idOf(wordOf(token));
    tags[at] = TAG_PLACES.get(token.tag)!;
    relations[at] = RELATION_PLACES.get(token.relation)!;
    negations[at] = language.negated(from + at) ? 1 : 0;
    sides[at] = sideOf(token);
  }
  return { from, count, words, tags, relations, roles: roles.slice(from, to), negations, sides };
}

/** The side of a token as a word, and as a verb its side and direction. */
function sideOf(token: Token): number {
  const verb = token.tag.startsWith("VB") ? VERB_SIDES.get(token.lemma) : undefined;
  return polarityOf(token) + 1 + 3 * (verb ?? 0);
}

/** A mention as the network looks from it; `from` and `to` are tokens of the document that lie in the passage. */
export function targetIn(language: Language, passage: Passage, from: number, to: number): Target {
  const begin = from - passage.from;
  const end = Math.min(to - passage.from, passage.count);
  const near = new Uint8Array(passage.count);
  for (let at = 0; at < passage.count; at++) {
    near[at] =
      at < begin
        ? FARTHEST_WORD - Math.min(FARTHEST_WORD, begin - at)
        : at >= end
          ? FARTHEST_WORD + Math.min(FARTHEST_WORD, at - end + 1)
          : IN_MENTION;
  }
  return { from: begin, to: end, near, tree: treePlaces(language, passage, headOf(language, from, to)) };
}

/** The token of a mention that depends on something outside it. */
function headOf({ tokens }: Language, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const { head } = tokens[i]!;
    if (head === i || head < from || head >= to) return i;
  }
  return from;
}

/** For every token of a passage how many arcs of the dependency tree lead to a token, and whether all of them up from it or down. */
function treePlaces(language: Language, { from, count }: Passage, token: number): Uint8Array {
  const places = new Uint8Array(count).fill(FARTHEST_ARC);
  const reached = [token];
  places[token - from] = 0;
  const reach = (at: number, place: number): void => {
    if (at < from || at >= from + count || at === token || places[at - from] !== FARTHEST_ARC) return;
    places[at - from] = place;
    reached.push(at);
  };
  for (let next = 0; next < reached.length; next++) {
    const at = reached[next]!;
    const farther = (places[at - from]! % TREE_DISTANCES) + 1;
    if (farther >= FARTHEST_ARC) break;
    const way = Math.floor(places[at - from]! / TREE_DISTANCES);
    reach(language.tokens[at]!.head, farther + (at === token || way === UP ? UP : BESIDE) * TREE_DISTANCES);
    for (const child of language.children(at))
      reach(child, farther + (at === token || way === DOWN ? DOWN : BESIDE) * TREE_DISTANCES);
  }
  return places;
}
