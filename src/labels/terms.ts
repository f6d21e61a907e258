import { stem } from "../language/natural.ts";
import type { Candidate } from "./candidate.ts";
import type { Phrase } from "./phrase.ts";
import type { Reading } from "./reading.ts";
import { isPlain } from "./worth.ts";

/** Words of a term that do not make it another term. */
const LIGHT_TAGS: ReadonlySet<string> = new Set(["DT", "RB", "PRP$", "HYPH", ",", "CC", "``", "''", "PDT"]);
/** A term of at most so many words also stands for its head: "strategic backwater" for "backwater". */
const LONGEST_HEADED = 2;

/** Which words the article uses as labels, so that weaker mentions of them count too. */
export interface Terms {
  /** The term a phrase belongs to: its own, or the label that its head makes elsewhere in the article. */
  keyOf(phrase: Phrase): string;
  /** Whether a strong construction makes the phrase's term a label somewhere in the article. */
  has(phrase: Phrase): boolean;
}

/** Collects the terms that strong candidates establish. */
export function collectTerms(reading: Reading, candidates: readonly Candidate[]): Terms {
  const cache = new Map<string, string>();
  const stemmed = (word: string): string => {
    let found = cache.get(word);
    if (found === undefined) {
      found = stem(word);
      cache.set(word, found);
    }
    return found;
  };
  const fullKey = (phrase: Phrase): string => {
    const words: string[] = [];
    for (let i = phrase.from; i < phrase.to; i++) {
      const token = reading.tokens[i]!;
      if (!LIGHT_TAGS.has(token.tag) || phrase.to - phrase.from === 1) words.push(stemmed(joined(token.norm)));
    }
    return words.join(" ");
  };
  const headKey = (phrase: Phrase): string => stemmed(joined(reading.tokens[phrase.head]!.norm));

  const keys = new Set<string>();
  for (const { phrase, strong } of candidates) {
    if (!strong) continue;
    keys.add(fullKey(phrase));
  }
  const headed = (phrase: Phrase): boolean =>
    keys.has(headKey(phrase)) &&
    !isPlain(reading, phrase) &&
    phrase.kind === "noun" &&
    phrase.to - phrase.from <= LONGEST_HEADED + 1;
  return {
    keyOf: (phrase) => (headed(phrase) ? headKey(phrase) : fullKey(phrase)),
    has: (phrase) => keys.has(fullKey(phrase)) || headed(phrase),
  };
}

/** "back-yard" and "backyard" are one word. */
const joined = (word: string): string => word.replaceAll("-", "");
