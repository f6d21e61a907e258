import type { Language } from "../language/language.ts";
import type { Token } from "../language/token.ts";

/** Tokens looked at on either side of a trigger: phrases longer than this are not read. */
export const WINDOW = 25;
const LONGEST_PREMODIFIER = 10;

const PREMODIFIER: ReadonlySet<string> = new Set([
  "DT",
  "JJ",
  "JJR",
  "JJS",
  "NN",
  "NNS",
  "NNP",
  "NNPS",
  "POS",
  "PRP$",
  "CD",
  "VBN",
  "VBG",
  "PDT",
  "$",
]);
const PREPOSITION: ReadonlySet<string> = new Set(["IN", "TO"]);

export const isNoun = (token: Token | undefined): boolean => token?.tag.startsWith("NN") ?? false;
export const isVerb = (token: Token | undefined): boolean =>
  token !== undefined && (token.tag.startsWith("VB") || token.tag === "MD");
const isNominal = (token: Token | undefined): boolean => isNoun(token) || token?.tag === "PRP" || token?.tag === "CD";

/** The token at an index when it lies in the sentence, else undefined. */
export function within(language: Language, sentence: number, index: number): Token | undefined {
  const token = language.tokens[index];
  return token?.sentence === sentence ? token : undefined;
}

/** First token of the noun phrase that a noun ends, by tags: determiners, adjectives, names, possessives. */
export function phraseStart(language: Language, head: number): number {
  const { sentence } = language.tokens[head]!;
  let at = head;
  while (head - at < LONGEST_PREMODIFIER) {
    const before = within(language, sentence, at - 1);
    if (before === undefined || !PREMODIFIER.has(before.tag)) break;
    at--;
    if (before.tag === "PRP$" || (before.tag === "DT" && before.norm !== "all")) break;
  }
  return at;
}

/** Index after a temporal expression that begins at a token, -1 where none does. */
export type DateEnd = (token: number) => number;

/** A noun phrase by tags. */
export interface Phrase {
  readonly from: number;
  readonly head: number;
  readonly to: number;
}

/** The noun phrase that begins at a token; null where none begins. It ends before a temporal expression: "Lisbon last week". */
export function phraseAt(language: Language, from: number, dateEnd: DateEnd): Phrase | null {
  const first = language.tokens[from];
  if (first === undefined || dateEnd(from) > from) return null;
  if (first.tag === "PRP") return { from, head: from, to: from + 1 };
  let head = -1;
  for (let at = from; at - from < LONGEST_PREMODIFIER; at++) {
    const token = within(language, first.sentence, at);
    if (token === undefined || !PREMODIFIER.has(token.tag) || dateEnd(at) > at) break;
    if (token.tag === "POS") head = -1;
    else if (isNominal(token)) head = at;
  }
  return head < 0 ? null : { from, head, to: head + 1 };
}

/** A prepositional phrase that follows: its preposition's token and the noun phrases in it. */
export interface Complement {
  readonly preposition: string;
  readonly phrases: readonly Phrase[];
}

/** Phrases joined by commas and "and", at most six. */
function coordinated(language: Language, from: number, dateEnd: DateEnd): Phrase[] {
  const phrases: Phrase[] = [];
  let next: number = from;
  while (phrases.length < 6) {
    const phrase = phraseAt(language, next, dateEnd);
    if (phrase === null) break;
    phrases.push(phrase);
    const following = conjunctAfter(language, phrase, dateEnd);
    if (following < 0) break;
    next = following;
  }
  return phrases;
}

/** Where the next of several joined phrases begins, -1 where none is joined. A comma joins only in a list that goes on. */
function conjunctAfter(language: Language, phrase: Phrase, dateEnd: DateEnd): number {
  const { sentence } = language.tokens[phrase.head]!;
  const mark = within(language, sentence, phrase.to);
  if (mark?.tag === "CC") return phrase.to + 1;
  if (mark?.norm !== ",") return -1;
  if (within(language, sentence, phrase.to + 1)?.tag === "CC") return phrase.to + 2;
  const listed = phraseAt(language, phrase.to + 1, dateEnd);
  const after = listed ? within(language, sentence, listed.to) : undefined;
  return after?.tag === "CC" ? phrase.to + 1 : -1;
}

/** How far a chain of phrases after a trigger reaches, and what is in it. */
export interface Chain {
  readonly complements: readonly Complement[];
  readonly to: number;
}

/**
 * The prepositional phrases that follow a token one after the other. Temporal expressions are stepped over through `dateEnd`
 * (index after a temporal expression that begins at a token, else -1).
 */
export function chainAfter(language: Language, from: number, dateEnd: DateEnd): Chain {
  const complements: Complement[] = [];
  const sentence = language.tokens[from - 1]?.sentence ?? -1;
  let at = from;
  while (at - from < WINDOW) {
    const token = within(language, sentence, at);
    if (token === undefined) break;
    const pastDate = dateEnd(at);
    if (pastDate > at) {
      at = pastDate;
      continue;
    }
    if (token.norm === "," || token.tag === "RB") {
      at++;
      continue;
    }
    if (!PREPOSITION.has(token.tag)) break;
    const afterDate = dateEnd(at + 1);
    if (afterDate > at) {
      at = afterDate;
      continue;
    }
    const phrases = coordinated(language, at + 1, dateEnd);
    const last = phrases[phrases.length - 1];
    if (last === undefined) break;
    complements.push({ preposition: token.norm, phrases });
    at = last.to;
  }
  return { complements, to: at };
}

/** The nearest word before a token that is no adverb or comma, at most four steps back. */
export function wordBefore(language: Language, index: number): Token | undefined {
  const sentence = language.tokens[index]?.sentence ?? -1;
  for (let at = index - 1; at >= index - 4; at--) {
    const token = within(language, sentence, at);
    if (token === undefined) return undefined;
    if (token.tag !== "RB" && token.norm !== ",") return token;
  }
  return undefined;
}

/** The phrases with of and from that stand right after a noun phrase and belong to it: the envoys of Armenia and Azerbaijan. */
export function attachedPhrases(language: Language, { head, to }: Phrase, dateEnd: DateEnd): readonly Phrase[] {
  const preposition = within(language, language.tokens[head]!.sentence, to);
  if (preposition?.norm !== "of" && preposition?.norm !== "from") return [];
  return coordinated(language, to + 1, dateEnd);
}
