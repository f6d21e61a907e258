import { stem } from "../language/natural.ts";
import { VERDICT_WORDS } from "../lexicons/label-nouns.ts";
import type { LabelClaim } from "../schema/index.ts";
import type { Candidate } from "./candidate.ts";
import type { Phrase } from "./phrase.ts";
import type { Reading } from "./reading.ts";
import { isFeeling, isPlain } from "./worth.ts";

/** Words of a term that do not make it another term. */
const LIGHT_TAGS: ReadonlySet<string> = new Set(["DT", "RB", "PRP$", "HYPH", ",", "CC", "``", "''", "PDT"]);
/** A term of at most so many words up to its head also stands for the head: "strategic backwater" for "backwater". */
const LONGEST_HEADED = 3;
/** A plain word that two holders contradict each other on is at most so long. */
const LONGEST_CONTESTED = 3;
/** Adjectives and nouns with which people contradict each other about facts, not about words. */
const VERDICTS: ReadonlySet<string> = new Set(
  [...VERDICT_WORDS.entries.map(({ word }) => word)].concat(
    "clear sure ready able possible likely easy enough important good bad case question issue thing reason time one problem doubt way evidence".split(
      " ",
    ),
  ),
);

/** Nouns that say no more than what kind of thing bears the word before them. */
const GENERIC: ReadonlySet<string> = new Set(
  "state country nation republic regime government leader party group organisation organization law bill plan deal vote election court".split(
    " ",
  ),
);

/** A candidate with the claim it makes, null where nobody can be named who makes it. */
export interface Resolved {
  readonly candidate: Candidate;
  readonly claim: LabelClaim;
}

/** Which words the article uses as labels, so that weaker mentions of them count too. */
export interface Terms {
  /** The term a phrase belongs to: its own, or the label that its head makes elsewhere in the article. */
  keyOf(phrase: Phrase): string;
  /** Whether the phrase's term is a label somewhere in the article. */
  has(phrase: Phrase): boolean;
}

/**
 * Collects the terms that strong candidates establish, and those that one holder puts on something and another denies. A term of
 * two or three words and its bare head are one term where the article has both ("paper tiger", "a cat, not a tiger").
 */
export function collectTerms(reading: Reading, resolved: readonly Resolved[]): Terms {
  const keys = keysIn(reading);
  const strong = resolved.filter(({ candidate }) => candidate.strong);
  const established = new Set(strong.map(({ candidate }) => keys.full(candidate.phrase)));
  for (const key of contested(reading, resolved, keys)) established.add(key);
  const bare = new Set(
    resolved.filter(({ candidate }) => isBare(candidate)).map(({ candidate }) => keys.full(candidate.phrase)),
  );
  const heads = new Set<string>();
  for (const { candidate } of strong) {
    const head = keys.head(candidate.phrase);
    if (isHeaded(reading, candidate.phrase) && (bare.has(head) || established.has(head))) heads.add(head);
  }
  const adjectives = new Set(
    strong
      .filter(({ candidate }) => candidate.phrase.kind === "adjective")
      .map(({ candidate }) => keys.full(candidate.phrase)),
  );
  const keyOf = (phrase: Phrase): string => {
    const head = keys.head(phrase);
    if (isHeaded(reading, phrase) && (heads.has(head) || established.has(head))) return head;
    const first = keys.first(phrase);
    const modified = phrase.kind === "noun" && phrase.head - phrase.from === 1;
    return modified && (adjectives.has(first) || (isGeneric(reading, phrase) && established.has(first)))
      ? first
      : keys.full(phrase);
  };
  return {
    keyOf,
    has: (phrase) => {
      const key = keyOf(phrase);
      return established.has(key) || heads.has(key);
    },
  };
}

/** "vassal state", "puppet government": a head that leaves the word before it to do the work. */
const isGeneric = (reading: Reading, phrase: Phrase): boolean =>
  GENERIC.has(reading.tokens[phrase.head]!.lemma) && reading.tokens[phrase.from]!.tag.startsWith("NN");

/** A single noun that somebody rejects, asks about or throws back: "a cat, not a tiger". */
const isBare = ({ phrase, position }: Candidate): boolean =>
  phrase.kind === "noun" && phrase.to - phrase.from === 1 && (position === "rejects" || position === "questions");

const isHeaded = (reading: Reading, phrase: Phrase): boolean =>
  phrase.kind === "noun" && phrase.head - phrase.from < LONGEST_HEADED && !isPlain(reading, phrase);

/** Terms of weak candidates that one holder applies and another rejects, both not of two different actors. */
function contested(reading: Reading, resolved: readonly Resolved[], keys: Keys): Set<string> {
  const byKey = new Map<string, Resolved[]>();
  for (const each of resolved) {
    const { phrase, loose } = each.candidate;
    if (loose === true || !isContestable(reading, phrase)) continue;
    for (const key of new Set([keys.full(phrase), isHeaded(reading, phrase) ? keys.head(phrase) : keys.full(phrase)])) {
      const same = byKey.get(key);
      if (same) same.push(each);
      else byKey.set(key, [each]);
    }
  }
  const found = new Set<string>();
  for (const [key, same] of byKey) {
    // Different words with one head are one term only where somebody uses the head alone.
    const isShared = same.every(({ candidate }) => keys.full(candidate.phrase) === key) || same.some(isSingle);
    if (!isShared) continue;
    const against = same.filter(({ claim }) => claim.position === "rejects" || claim.position === "questions");
    const by = (each: Resolved) => same.some((other) => contradicts(each.claim, other.claim));
    if (against.slice(0, 20).some(by)) found.add(key);
  }
  return found;
}

const isSingle = ({ candidate: { phrase } }: Resolved): boolean => phrase.to - phrase.from === 1;

function contradicts(no: LabelClaim, yes: LabelClaim): boolean {
  if (yes.position === "rejects" || yes.position === "distances" || yes.holder === no.holder) return false;
  if (yes.position === no.position) return false;
  if (no.quotation === null && yes.quotation === null) return false;
  return no.bearer.actor === null || yes.bearer.actor === null || no.bearer.actor === yes.bearer.actor;
}

function isContestable(reading: Reading, phrase: Phrase): boolean {
  if (phrase.to - phrase.from > LONGEST_CONTESTED || isFeeling(reading, phrase)) return false;
  const { lemma, norm } = reading.tokens[phrase.head]!;
  return !VERDICTS.has(lemma) && !VERDICTS.has(norm) && /^\p{L}/u.test(norm);
}

interface Keys {
  full(phrase: Phrase): string;
  head(phrase: Phrase): string;
  first(phrase: Phrase): string;
}

function keysIn(reading: Reading): Keys {
  const cache = new Map<string, string>();
  const stemmed = (word: string): string => {
    let found = cache.get(word);
    if (found === undefined) {
      found = stem(joined(word));
      cache.set(word, found);
    }
    return found;
  };
  const at = (token: number): string => stemmed(reading.tokens[token]!.norm);
  return {
    full(phrase) {
      const words: string[] = [];
      for (let i = phrase.from; i < phrase.to; i++) {
        if (!LIGHT_TAGS.has(reading.tokens[i]!.tag) || phrase.to - phrase.from === 1) words.push(at(i));
      }
      return words.join(" ");
    },
    head: (phrase) => at(phrase.head),
    first: (phrase) => at(phrase.from),
  };
}

/** "back-yard" and "backyard" are one word. */
const joined = (word: string): string => word.replaceAll("-", "");
