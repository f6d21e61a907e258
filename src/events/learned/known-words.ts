import type { Tag } from "../../language/token.ts";
import { ASSERTIVE_VERBS } from "../../lexicons/assertive-verbs.ts";
import { DENYING_WORDS, LIGHT_VERBS, PLANNING_WORDS, POSSIBILITY_WORDS } from "../../lexicons/event-governors.ts";
import { EVENT_NOUNS, NOMINALIZATIONS } from "../../lexicons/event-nouns.ts";
import { FACTIVE_VERBS } from "../../lexicons/factive-verbs.ts";
import { IMPLICATIVE_VERBS } from "../../lexicons/implicative-verbs.ts";
import { PLAIN_NOUNS } from "../../lexicons/plain-nouns.ts";
import { REPORTING_VERBS } from "../../lexicons/reporting-verbs.ts";

/** Lists of verbs, nouns and governing words that a word can be on, in the order of their bits. */
const VERB_LISTS: readonly (readonly string[])[] = [
  REPORTING_VERBS.entries.map(({ lemma }) => lemma),
  ASSERTIVE_VERBS.entries,
  FACTIVE_VERBS.entries,
  IMPLICATIVE_VERBS.entries,
  LIGHT_VERBS.entries,
  PLANNING_WORDS.entries,
  DENYING_WORDS.entries,
  POSSIBILITY_WORDS.entries,
];
const NOUN_LISTS: readonly (readonly string[])[] = [
  EVENT_NOUNS.entries,
  NOMINALIZATIONS.entries.map(({ noun }) => noun),
  PLAIN_NOUNS.entries,
  NOMINALIZATIONS.entries.map(({ verb }) => verb),
  LIGHT_VERBS.entries,
  PLANNING_WORDS.entries,
  DENYING_WORDS.entries,
  POSSIBILITY_WORDS.entries,
];

function bitsOf(lists: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  for (const [place, words] of lists.entries())
    for (const word of words) bits.set(word, (bits.get(word) ?? 0) | (1 << place));
  return bits;
}

const verbs = bitsOf(VERB_LISTS);
const nouns = bitsOf(NOUN_LISTS);
const NOUN = 1 << 8;

/** On which lists of this package a word stands: a bit for each, other ones for nouns than for the rest. */
export function knownAs(tag: Tag, lemma: string): number {
  return tag.startsWith("NN") ? (nouns.get(lemma) ?? 0) | NOUN : (verbs.get(lemma) ?? 0);
}
