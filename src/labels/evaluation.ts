import type { Token } from "../language/token.ts";
import { EVALUATIVE_ADJECTIVES } from "../lexicons/evaluative-adjectives.ts";
import { EVALUATIVE_NOUNS } from "../lexicons/evaluative-nouns.ts";

const POLARITIES: ReadonlyMap<string, -1 | 1> = new Map(
  [...EVALUATIVE_NOUNS.entries, ...EVALUATIVE_ADJECTIVES.entries].map(({ word, polarity }) => [word, polarity]),
);
const ADJECTIVES: ReadonlySet<string> = new Set(EVALUATIVE_ADJECTIVES.entries.map(({ word }) => word));
const NOUNS: ReadonlySet<string> = new Set(EVALUATIVE_NOUNS.entries.map(({ word }) => word));

/** Whether a lower-case word is an evaluative adjective or noun. */
export const isEvaluative = (word: string): boolean => POLARITIES.has(word);

/** Whether a token is an evaluative adjective. */
export const isEvaluativeAdjective = (token: Token): boolean => ADJECTIVES.has(token.norm);

/** Whether a token is an evaluative noun, in either number. */
export const isEvaluativeNoun = (token: Token): boolean => NOUNS.has(token.lemma) || NOUNS.has(token.norm);

/** -1 against, 1 for, 0 where the lexicons do not know the token. */
export function polarityOf(token: Token): -1 | 0 | 1 {
  return POLARITIES.get(token.norm) ?? POLARITIES.get(token.lemma) ?? 0;
}

/** Sum of the words' sides, brought to -1, 0 or 1; a word against outweighs one for ("a good liar"). */
export function polarityIn(tokens: readonly Token[], from: number, to: number): -1 | 0 | 1 {
  let found: -1 | 0 | 1 = 0;
  for (let i = from; i < to; i++) {
    const polarity = polarityOf(tokens[i]!);
    if (polarity === -1) return -1;
    if (polarity === 1) found = 1;
  }
  return found;
}
