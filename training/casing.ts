import type { TreebankSentence } from "./treebank.ts";

/** Share of training sentences that are written again in another case, so that headlines and lines of capitals are known too. */
const SHARES = { title: 0.06, upper: 0.02 } as const;

const SMALL = new Set([
  "a",
  "an",
  "and",
  "as",
  "at",
  "but",
  "by",
  "for",
  "from",
  "in",
  "of",
  "on",
  "or",
  "the",
  "to",
  "with",
  "n't",
  "'s",
]);

/** The sentences with some of them written as headlines or in capitals. */
export function recased(sentences: readonly TreebankSentence[], random: () => number): TreebankSentence[] {
  const result = [...sentences];
  for (const sentence of sentences) {
    const draw = random();
    if (draw < SHARES.title) result.push({ ...sentence, words: sentence.words.map(titleCase) });
    else if (draw < SHARES.title + SHARES.upper)
      result.push({ ...sentence, words: sentence.words.map((word) => word.toUpperCase()) });
  }
  return result;
}

function titleCase(word: string, at: number): string {
  if (at > 0 && SMALL.has(word)) return word;
  return word.charAt(0).toUpperCase() + word.slice(1);
}
