import type { Tag, Token } from "../language/token.ts";
import type { Mark } from "../quotations/mark.ts";
import { isMeta } from "./clause.ts";
import { isEvaluative } from "./evaluation.ts";
import type { Range, Reading } from "./reading.ts";

/** A noun phrase or adjective phrase that could be a label, as it stands after a verb or a determiner. */
export interface Phrase extends Range {
  /** Its last noun or adjective before any prepositional phrase. */
  readonly head: number;
  readonly kind: "noun" | "adjective";
  /** The quotation marks the words stand in, null where they stand in none. */
  readonly mark: Mark | null;
  /** The possessor: in Russia's “backyard”, Russia. */
  readonly relatum: Range | null;
  /** Index of a or an, no, any; -1 where the phrase has no such determiner. */
  readonly determiner: number;
  /** The noun that a phrase in marks stands before (the “backyard” comparison), -1 where none does. */
  readonly before: number;
  /** Index just after the phrase, closing mark included. */
  readonly next: number;
}

/** Words between a verb and the phrase that leave it what it is. */
const FILLERS = new Set(
  "both either really just simply merely only even actually indeed basically essentially perhaps truly always now still also quite rather such probably clearly obviously all pretty very so too as being somehow something of".split(
    " ",
  ),
);
const ADJECTIVE_TAGS: ReadonlySet<Tag> = new Set<Tag>(["JJ", "JJR", "JJS", "VBN", "VBG", "AFX"]);
const NOUN_TAGS: ReadonlySet<Tag> = new Set<Tag>(["NN", "NNS", "FW"]);
const NAME_TAGS: ReadonlySet<Tag> = new Set<Tag>(["NNP", "NNPS"]);
/** A quoted stretch that begins with one of these is what somebody does, not what somebody is. */
const VERBAL_TAGS: ReadonlySet<Tag> = new Set<Tag>(["VB", "VBG", "VBD", "VBZ", "VBP", "MD", "TO", "PRP", "IN"]);
const POSSESSOR_TAGS: ReadonlySet<Tag> = new Set<Tag>(["DT", "NN", "NNS", "NNP", "NNPS", "JJ", "PRP", "HYPH"]);
const ADJECTIVE_COMPLEMENTS = new Set(["to", "with", "on", "for", "of", "toward", "towards", "about", "in", "by"]);
const JOINTS = new Set([",", "and", "or", "nor", "but", "not"]);
/** "Busy solving many issues": the gerund is a complement (Huddleston and Pullum 2002, chapter 14), not what somebody is. */
const TAKES_GERUND = new Set(["busy", "worth"]);
const LONGEST_PHRASE = 10;
const LONGEST_MARKED = 8;

/** The phrase that begins at a token, or null where none does that could be a label. Looks at most some 20 tokens ahead. */
export function readPhrase(reading: Reading, at: number, limit: number): Phrase | null {
  let i = skipFillers(reading, skipIdiom(reading, at), limit);
  const possessor = readPossessor(reading, i, limit);
  let determiner = -1;
  if (possessor) i = possessor.to + 1;
  else {
    const tag = reading.tokens[i]?.tag;
    if (tag === "DT" || tag === "PRP$" || tag === "PDT") determiner = i++;
    if (reading.tokens[i]?.tag === "DT") determiner = i++;
  }
  if (i >= limit) return null;
  const mark = reading.markOpenedBy(i);
  if (mark) return readMarked(reading, mark, possessor, determiner, limit);
  return readPlain(reading, i, limit, possessor, determiner);
}

/** Whether the words are all that stands in the marks, punctuation and an article aside. */
export function fillsMarks({ tokens, language }: Reading, { from, to, mark }: Phrase): boolean {
  const inner = language.tokensIn(mark!.innerStart, mark!.innerEnd);
  for (let i = to; i < inner.to; i++) if (/[\p{L}\p{N}]/u.test(tokens[i]!.text)) return false;
  return from <= inner.from + 1;
}

/** A phrase of a coordination, with the words that join it to the one before: "", ",", "and", "or", "nor", "but" or "not". */
export interface Joined extends Phrase {
  readonly joint: string;
}

/** A phrase with the phrases coordinated to it: "too cozy with banks and beholden to donors", "a bully, not a statesman". */
export function readPhrases(reading: Reading, at: number, limit: number): Joined[] {
  const { tokens } = reading;
  const phrases: Joined[] = [];
  let joint = "";
  let i = at;
  for (let count = 0; count < 3; count++) {
    const phrase =
      joint === "," && tokens[i]?.norm === "as"
        ? null
        : (readPhrase(reading, i, limit) ?? joinedAdjective(reading, i, limit, phrases[0]));
    if (!phrase || (joint === "," && isLooseNoun(reading, phrase, phrases[0]!))) break;
    phrases.push({ ...phrase, joint });
    i = phrase.next;
    joint = "";
    if (isEmphasis(reading, i)) break;
    while (i < limit && i < phrase.next + 3 && JOINTS.has(tokens[i]!.norm)) joint = tokens[i++]!.norm;
    if (joint === "" || i >= limit) break;
  }
  return phrases;
}

/**
 * "is “surrender”, opposition tells premier": a bare noun behind a comma that goes with no other bare noun; "was “rigged”, a charge
 * that …": a word for a word.
 */
const isLooseNoun = (reading: Reading, phrase: Phrase, first: Phrase): boolean =>
  phrase.kind === "noun" &&
  phrase.mark === null &&
  (isMeta(reading.tokens[phrase.head]!.lemma) ||
    (phrase.determiner < 0 && (first.mark !== null || first.determiner >= 0)));

/** "too close to banks and beholden to donors": an evaluative word joined to an adjective is one, whatever the tagger makes of it. */
function joinedAdjective(reading: Reading, at: number, limit: number, first: Phrase | undefined): Phrase | null {
  if (first?.kind !== "adjective" || at >= limit || !isEvaluative(reading.tokens[at]!.norm)) return null;
  const to = complementEnd(reading, at + 1, limit, "adjective");
  const none = { mark: null, relatum: null, determiner: -1, before: -1 } as const;
  return { ...none, from: at, to, head: at, kind: "adjective", next: to };
}

/** ", pure and simple": says nothing more. */
function isEmphasis({ tokens }: Reading, at: number): boolean {
  const first = tokens[at]?.norm === "," ? at + 1 : at;
  const { norm } = tokens[first] ?? { norm: "" };
  return (
    (norm === "pure" || norm === "plain") && tokens[first + 1]?.norm === "and" && tokens[first + 2]?.norm === "simple"
  );
}

function skipFillers(reading: Reading, at: number, limit: number): number {
  let i = at;
  while (i < limit && i < at + 4) {
    const token = reading.tokens[i]!;
    const filler = FILLERS.has(token.norm) || (token.tag === "RB" && token.norm !== "not" && token.norm !== "n't");
    if (!filler) break;
    i++;
  }
  return i;
}

/** "nothing short of", "nothing but", "nothing more than". */
function skipIdiom(reading: Reading, at: number): number {
  const { tokens } = reading;
  if (tokens[at]?.norm !== "nothing") return at;
  if (tokens[at + 1]?.norm === "but") return at + 2;
  const third = tokens[at + 2]?.norm;
  return third === "of" || third === "than" ? at + 3 : at;
}

/** "Russia 's", "the Trump campaign 's", "anyone 's": the tokens before the possessive mark. */
function readPossessor(reading: Reading, at: number, limit: number): Range | null {
  for (let j = at; j < limit && j <= at + 5; j++) {
    const { tag } = reading.tokens[j]!;
    if (tag === "POS") return j > at ? { from: at, to: j } : null;
    if (!POSSESSOR_TAGS.has(tag)) return null;
  }
  return null;
}

function readMarked(
  reading: Reading,
  mark: Mark,
  outer: Range | null,
  outerDeterminer: number,
  limit: number,
): Phrase | null {
  const { language, tokens } = reading;
  const inner = language.tokensIn(mark.innerStart, mark.innerEnd);
  let { from, to } = inner;
  while (to > from && /^[\p{P}]+$/u.test(tokens[to - 1]!.text)) to--;
  const contrast = contrastIn(reading, from, to);
  if (contrast > from) to = contrast;
  if (to <= from || mark.use === "title") return null;
  if (to - from > LONGEST_MARKED) return readUnmarked(reading, from, to);
  const possessor = outer ?? readPossessor(reading, from, to);
  if (possessor && possessor.from >= from) from = possessor.to + 1;
  let determiner = outerDeterminer;
  if (tokens[from]?.tag === "DT" || tokens[from]?.tag === "PRP$") determiner = from++;
  if (to <= from) return null;
  const opening = tokens[from]!;
  if (VERBAL_TAGS.has(opening.tag) && !isEvaluative(opening.norm) && !isParticipial(reading, from, to)) return null;
  if (to - from > 2 && isParticiple(opening) && tokens[from + 1]?.tag === "IN") to = from + 1;
  const after = contrast > 0 ? contrast : language.tokensIn(mark.end, mark.end + 1).from;
  const before = after < limit && NOUN_TAGS.has(tokens[after]?.tag ?? "DT") ? after : -1;
  const head = headOf(reading, from, to);
  if (head < 0) return null;
  // An unknown noun after an article is often tagged as an adverb: a “concrete folly”.
  const noun = NOUN_TAGS.has(tokens[head]!.tag) || NAME_TAGS.has(tokens[head]!.tag);
  const kind = noun || possessor !== null || (determiner >= 0 && tokens[head]!.tag === "RB") ? "noun" : "adjective";
  return { from, to, head, kind, mark, relatum: possessor, determiner, before, next: Math.max(after, to) };
}

/** Where ", not" begins in quoted words: in “a postcard, not a plan” the comma; -1 for none. */
function contrastIn(reading: Reading, from: number, to: number): number {
  for (let i = from + 1; i + 1 < to; i++) {
    if (reading.tokens[i]!.norm === "," && reading.tokens[i + 1]!.norm === "not") return i;
  }
  return -1;
}

const isParticiple = ({ tag }: Token): boolean => tag === "VBN" || tag === "VBD";

/** “rigged”, “rigged from start to end”, “roaming gangs”: a participle that stands as or before what somebody is. */
function isParticipial(reading: Reading, from: number, to: number): boolean {
  const opening = reading.tokens[from]!;
  if (isParticiple(opening))
    return to - from === 1 || (reading.tokens[from + 1]!.tag === "IN" && isEvaluative(opening.norm));
  return opening.tag === "VBG" && to - from === 2 && NOUN_TAGS.has(reading.tokens[to - 1]!.tag);
}

/** Last noun before a preposition, failing that the last adjective, failing that the last word. */
function headOf(reading: Reading, from: number, to: number): number {
  let noun = -1;
  let other = -1;
  for (let i = from; i < to; i++) {
    const { tag } = reading.tokens[i]!;
    if (NOUN_TAGS.has(tag) || NAME_TAGS.has(tag)) noun = i;
    else if (ADJECTIVE_TAGS.has(tag) || tag === "RB" || tag === "VB" || (tag === "VBD" && to - from === 1)) other = i;
    else if ((noun >= 0 || ADJECTIVE_TAGS.has(reading.tokens[other]?.tag ?? "DT")) && tag === "IN") break;
    else if (tag === "PRP" || tag === "VBZ" || tag === "VBP" || tag === "VBD" || tag === "MD") return -1;
  }
  return noun >= 0 ? noun : other;
}

/** The phrase that a long quoted stretch begins with. */
function readUnmarked(reading: Reading, from: number, limit: number): Phrase | null {
  const article = reading.tokens[from]!.tag === "DT";
  return readPlain(reading, article ? from + 1 : from, limit, null, article ? from : -1);
}

function readPlain(
  reading: Reading,
  from: number,
  limit: number,
  relatum: Range | null,
  determiner: number,
): Phrase | null {
  const { tokens } = reading;
  const first = tokens[from]!;
  if ((first.tag === "VBG" || first.tag === "VBN") && determiner < 0 && !relatum && !isEvaluative(first.norm))
    return null;
  let noun = -1;
  let adjective = -1;
  let i = from;
  for (; i < limit && i < from + LONGEST_PHRASE; i++) {
    const { tag } = tokens[i]!;
    if (NOUN_TAGS.has(tag) || NAME_TAGS.has(tag)) noun = i;
    else if (noun >= 0) break;
    else if (tag === "VBG" && adjective === i - 1 && TAKES_GERUND.has(tokens[adjective]!.norm)) break;
    else if (ADJECTIVE_TAGS.has(tag)) adjective = i;
    else if (!continuesAdjectives(reading, i, limit)) break;
  }
  // The tagger takes some unknown nouns after an article for adverbs.
  if (noun < 0 && adjective < 0 && determiner >= 0 && first.tag === "RB") noun = from;
  const head = noun >= 0 ? noun : adjective;
  if (head < 0 || (NAME_TAGS.has(tokens[head]!.tag) && !isCommonNoun(reading, from, head))) return null;
  const kind = noun >= 0 ? "noun" : "adjective";
  const to = complementEnd(reading, head + 1, limit, kind);
  return { from, to, head, kind, mark: null, relatum, determiner, before: -1, next: to };
}

/** Adverbs, numbers, and commas or "and" between two adjectives. */
function continuesAdjectives(reading: Reading, i: number, limit: number): boolean {
  const { tag, norm } = reading.tokens[i]!;
  if (tag === "RB" || tag === "RBR" || tag === "RBS" || tag === "HYPH" || tag === "CD") return norm !== "not";
  if (norm !== "," && norm !== "and" && norm !== "but" && norm !== "yet") return false;
  const next = reading.tokens[i + 1];
  return (
    i + 1 < limit &&
    next !== undefined &&
    (next.tag === "JJ" || next.tag === "RB" || next.tag === "JJR") &&
    i + 2 < limit &&
    NOUN_TAGS.has(reading.tokens[i + 2]?.tag ?? "DT")
  );
}

const MAKES_COMMON = new Set(["a", "an", "another", "no", "any"]);

/** A name as a common noun: a Quisling, no Thatcher, another Vietnam; with the, where it names nobody: the Iron Lady of the north. */
function isCommonNoun(reading: Reading, from: number, head: number): boolean {
  const before = reading.tokens[from - 1]?.norm ?? "";
  if (MAKES_COMMON.has(before)) return true;
  const verb = reading.tokens[from - 2];
  const isNamed = before === "the" && (verb?.norm === "as" || verb?.tag === "PRP" || verb?.tag === "VBN");
  return isNamed && head > from && reading.actorAt(from) === null;
}

/** End of "of conventions" after a noun or "with Wall Street" after an adjective: one preposition and one short noun phrase. */
function complementEnd(reading: Reading, at: number, limit: number, kind: Phrase["kind"]): number {
  const { tokens } = reading;
  const preposition = tokens[at]?.norm ?? "";
  if (at >= limit || !(kind === "noun" ? preposition === "of" : ADJECTIVE_COMPLEMENTS.has(preposition))) return at;
  let last = at;
  for (let i = at + 1; i < limit && i < at + 7; i++) {
    const { tag } = tokens[i]!;
    if (NOUN_TAGS.has(tag) || NAME_TAGS.has(tag)) last = i + 1;
    else if (last > at || !(tag === "DT" || tag === "PRP$" || ADJECTIVE_TAGS.has(tag) || tag === "RB")) break;
  }
  return last;
}
