import { FEMALE_GIVEN_NAMES, MALE_GIVEN_NAMES } from "../lexicons/given-names.ts";
import type { Tag } from "./token.ts";

/** The words of a sentence with the tags that they have in it. */
export interface Tagged {
  readonly words: readonly string[];
  readonly tags: Tag[];
}

const GIVEN_NAMES: ReadonlySet<string> = new Set([...FEMALE_GIVEN_NAMES.entries, ...MALE_GIVEN_NAMES.entries]);
const CAPITALISED = /^\p{Lu}[\p{L}’'-]*\p{Ll}/u;
/** Tags that a given name at the beginning of a sentence is mistaken for. */
const MISTAKEN: ReadonlySet<Tag> = new Set<Tag>(["NN", "NNS", "VB", "VBP", "VBZ", "RB", "UH", "FW"]);
/** Tags besides that a name is mistaken for which the document has elsewhere ("Zhang said", as if it were a participle). */
const MISTAKEN_KNOWN: ReadonlySet<Tag> = new Set<Tag>(["VBG", "VBD", "VBN", "JJ"]);
/** Where more of a sentence's longer words begin with a capital, capitals tell nothing of names. */
const HEADLINE_SHARE = 0.6;

/**
 * Settles with the whole document what one sentence leaves open: a capitalised word at a sentence's beginning is a proper noun where
 * the document has it as one within a sentence or before another and never in lower case ("Morales says", after "Lisa Morales"), and a given name is
 * one before another proper noun ("Ray Dutton"). Changes the tags in place.
 */
export function settleProperNames(sentences: readonly Tagged[]): void {
  const { proper, common } = evidence(sentences);
  for (const { words, tags } of sentences) {
    for (let i = 0; i < words.length; i++) {
      const word = words[i]!;
      const tag = tags[i]!;
      if (!(MISTAKEN.has(tag) || MISTAKEN_KNOWN.has(tag)) || !CAPITALISED.test(word)) continue;
      const isProper = opens(words, i) && proper.has(word) && !common.has(word.toLowerCase());
      const isGiven =
        MISTAKEN.has(tag) && tags[i + 1] === "NNP" && GIVEN_NAMES.has(word) && CAPITALISED.test(words[i + 1]!);
      if (isProper || isGiven) tags[i] = "NNP";
    }
  }
}

/** Whether a capital may be due to the place: a sentence's or a quotation's first word, not one in brackets or after a comma. */
const opens = (words: readonly string[], at: number): boolean => at === 0 || !/[\p{L}\p{N}(,]/u.test(words[at - 1]!);

function evidence(sentences: readonly Tagged[]): { proper: ReadonlySet<string>; common: ReadonlySet<string> } {
  const proper = new Set<string>();
  const common = new Set<string>();
  for (const { words, tags } of sentences) {
    const isHeadline = shareOfCapitals(words) > HEADLINE_SHARE;
    for (let i = 0; i < words.length; i++) {
      const word = words[i]!;
      if (!CAPITALISED.test(word)) {
        common.add(word);
      } else if (tags[i] === "NNP" && !isHeadline && (!opens(words, i) || tags[i + 1] === "NNP")) proper.add(word);
    }
  }
  return { proper, common };
}

function shareOfCapitals(words: readonly string[]): number {
  let long = 0;
  let capitalised = 0;
  for (const word of words) {
    if (word.length < 4) continue;
    long++;
    if (CAPITALISED.test(word)) capitalised++;
  }
  return long === 0 ? 0 : capitalised / long;
}
