import type { Language } from "../../language/language.ts";
import { RELATIONS, type Relation, TAGS, type Token } from "../../language/token.ts";
import { HASH_START, hashCode, hashText, pair } from "../../learning/hashing.ts";
import { Templates } from "../../learning/templates.ts";
import { EVENT_PARTS, type EventPart } from "../context.ts";
import { knownAs } from "./known-words.ts";

const TAG_PLACE: ReadonlyMap<string, number> = new Map(TAGS.map((tag, place) => [tag, place + 1]));
const RELATION_PLACE: ReadonlyMap<string, number> = new Map(RELATIONS.map((relation, place) => [relation, place + 1]));
const PART_PLACE: ReadonlyMap<EventPart, number> = new Map(EVENT_PARTS.map((part, place) => [part, place + 1]));

const SINGLES = 6;
const PAIRS = 29;
/** Stands for a word that is not there. */
const NONE = -1;

/** Dependents that tell something of a word: which of them it has, and the last of each. */
const DEPENDENTS = ["obj", "nsubj", "case", "det", "nmod", "xcomp", "ccomp", "amod", "compound", "mark"] as const;
/** How many of these are looked at themselves: the first ones. */
const LOOKED_AT = 5;
const PLACE_OF: ReadonlyMap<Relation, number> = new Map<Relation, number>([
  ...DEPENDENTS.map((relation, place): [Relation, number] => [relation, place]),
  ["nsubj:pass", DEPENDENTS.indexOf("nsubj")],
]);
const OBJECT = DEPENDENTS.indexOf("obj");
const SUBJECT = DEPENDENTS.indexOf("nsubj");
const CASE = DEPENDENTS.indexOf("case");
const DETERMINER = DEPENDENTS.indexOf("det");
const MODIFIER = DEPENDENTS.indexOf("nmod");
/** Bits of the object and the clauses among what a word has. */
const COMPLEMENTS = (1 << OBJECT) | (1 << DEPENDENTS.indexOf("xcomp")) | (1 << DEPENDENTS.indexOf("ccomp"));

/** Whether a word is in capitals (3), begins with one (2), or has none (1). */
function casing(text: string): number {
  const first = text.charCodeAt(0);
  if (first < 65 || first > 90) return 1;
  return text.length > 1 && text === text.toUpperCase() ? 3 : 2;
}

/** Hash of up to so many letters from one end; the whole word counts as its own ending. */
function ending(word: string, letters: number): number {
  let hash = HASH_START;
  for (let at = Math.max(0, word.length - letters); at < word.length; at++) hash = hashCode(hash, word.charCodeAt(at));
  return hash;
}

function beginning(word: string, letters: number): number {
  let hash = HASH_START;
  for (let at = 0; at < Math.min(letters, word.length); at++) hash = hashCode(hash, word.charCodeAt(at));
  return hash;
}

/** Features of a word for telling whether it is an event and of which class. */
export class EventFeatures {
  /** Hashes of the current word's features; the first {@link count} are valid. */
  readonly features = new Int32Array(SINGLES + PAIRS);
  readonly count = SINGLES + PAIRS;
  private readonly templates = new Templates({ number: 1, singles: SINGLES, pairs: PAIRS });
  private filled = 0;
  private readonly lemmas: Int32Array;
  private readonly tags: Uint8Array;
  private readonly relations: Uint8Array;
  private readonly known: Uint16Array;
  /** Which dependents each word has, a bit each, and the place, counted from 1, of those that are looked at. */
  private readonly has: Uint16Array;
  private readonly dependents: Int32Array;

  constructor(private readonly language: Language) {
    const { tokens } = language;
    const count = tokens.length;
    this.lemmas = new Int32Array(count);
    this.tags = new Uint8Array(count);
    this.relations = new Uint8Array(count);
    this.known = new Uint16Array(count);
    this.has = new Uint16Array(count);
    this.dependents = new Int32Array(count * LOOKED_AT);
    for (let at = 0; at < count; at++) {
      const { lemma, tag, relation, head } = tokens[at]!;
      this.lemmas[at] = hashText(lemma);
      this.tags[at] = TAG_PLACE.get(tag) ?? 0;
      this.relations[at] = RELATION_PLACE.get(relation) ?? 0;
      this.known[at] = knownAs(tag, lemma);
      const place = PLACE_OF.get(relation);
      if (place === undefined || head === at) continue;
      this.has[head]! |= 1 << place;
      if (place < LOOKED_AT) this.dependents[head * LOOKED_AT + place] = at + 1;
    }
  }

  /** A dependent of a word, NONE where it has none of that kind. */
  private dependent(at: number, place: number): number {
    return at === NONE ? NONE : this.dependents[at * LOOKED_AT + place]! - 1;
  }

  private lemma(at: number): number {
    return at === NONE ? 0 : this.lemmas[at]!;
  }

  private tag(at: number): number {
    return at === NONE ? 0 : this.tags[at]!;
  }

  /** Tense, aspect, voice and modal of a verb's group in one number; 0 for words without one. */
  private groupOf(at: number): { whole: number; tense: number } {
    const group = this.language.verbGroup(at);
    if (group === null) return { whole: 0, tense: 0 };
    const tense = hashText(group.tense);
    const bits = (group.passive ? 1 : 0) + (group.modal === null ? 0 : 2) + (group.negated ? 4 : 0);
    return { tense, whole: pair(pair(tense, hashText(group.aspect)), bits) };
  }

  /** Sets the next template of two values. */
  private both(one: number, other: number): void {
    this.templates.first[this.filled] = one;
    this.templates.second[this.filled++] = other;
  }

  /** Sets the features of the word at `at`, which stands in such a place. */
  collect(at: number, part: EventPart): void {
    const { tokens, sentences } = this.language;
    const token = tokens[at]!;
    const { from, to } = sentences[token.sentence]!;
    const near = (other: number): number => (other < from || other >= to ? NONE : other);
    this.filled = 0;
    this.ofWord(token, part);
    this.ofNeighbours(at, near(at - 2), near(at - 1), near(at + 1), near(at + 2));
    this.ofTree(token, part);
    this.templates.hash(this.features, 0);
  }

  private ofWord({ index: at, norm, text }: Token, part: EventPart): void {
    const { single } = this.templates;
    const lemma = this.lemmas[at]!;
    const tag = this.tags[at]!;
    const kind = (PART_PLACE.get(part) ?? 0) * 64 + tag;
    const group = this.groupOf(at);
    const suffix = ending(norm, 3);
    single[0] = kind;
    single[1] = lemma;
    single[2] = ending(norm, 2);
    single[3] = suffix;
    single[4] = ending(norm, 4);
    single[5] = group.whole;
    this.both(lemma, kind);
    this.both(suffix, kind);
    this.both(beginning(norm, 4), tag);
    this.both(group.whole, lemma);
    this.both(group.tense, lemma);
    this.both(this.known[at]!, kind);
    this.both(casing(text), tag);
    this.both(this.has[at]!, kind);
    this.both(this.has[at]! & COMPLEMENTS, lemma);
    this.both(this.known[at]!, this.has[at]!);
  }

  private ofNeighbours(at: number, beforeLast: number, before: number, after: number, afterNext: number): void {
    const lemma = this.lemmas[at]!;
    const tag = this.tags[at]!;
    this.both(this.lemma(before), tag);
    this.both(this.lemma(after), tag);
    this.both(this.lemma(before), lemma);
    this.both(this.lemma(after), lemma);
    this.both(this.tag(before) * 64 + this.tag(after), tag);
    this.both(this.tag(beforeLast) * 64 + this.tag(before), tag);
    this.both(this.tag(after) * 64 + this.tag(afterNext), tag);
    this.both(this.tag(before), lemma);
    this.both(this.tag(after), lemma);
    this.both(after === NONE ? 0 : this.known[after]!, tag);
  }

  private ofTree({ index: at, head }: Token, part: EventPart): void {
    const lemma = this.lemmas[at]!;
    const tag = this.tags[at]!;
    const relation = this.relations[at]!;
    const above = head === at ? NONE : head;
    const object = this.dependent(at, OBJECT);
    const preposition = this.lemma(this.dependent(at, CASE));
    this.both(relation, this.lemma(above));
    this.both(relation, lemma);
    this.both(relation, this.tag(above) * 64 + tag);
    this.both(preposition, tag);
    this.both(this.lemma(this.dependent(at, DETERMINER)), tag);
    this.both(this.lemma(this.dependent(this.dependent(at, MODIFIER), CASE)), tag);
    this.both(object === NONE ? 0 : this.known[object]! + 1, lemma);
    this.both(above === NONE ? 0 : this.known[above]! + 1, relation * 64 + tag);
    // A noun behind a preposition: "in talks", "after the vote"; what governs both says more than either.
    this.both(part === "noun" ? pair(preposition, this.lemma(above)) : this.tag(this.dependent(at, SUBJECT)), tag);
  }
}
