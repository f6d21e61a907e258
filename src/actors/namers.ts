import type { Language } from "../language/language.ts";
import type { VerbGroup } from "../language/verbs.ts";
import { NAMING_VERBS } from "../lexicons/naming-verbs.ts";
import { ROLES, singularIn } from "./gazetteer.ts";
import type { Reference } from "./reference.ts";
import { headReference, type ReferenceList } from "./sources.ts";

const NAMING: ReadonlySet<string> = new Set(NAMING_VERBS.entries.filter(({ weak }) => !weak).map(({ lemma }) => lemma));
/** How far behind a passive verb its agent stands: behind "a “return to pass laws”". */
const FARTHEST_AGENT = 14;

/**
 * Those without a name who put a word on somebody: "critics" in "critics call it a sham" and "dubbed “the fixer” by rivals". They hold
 * a position, so they are actors like those who speak.
 */
export function findNamers(language: Language, references: ReferenceList): Reference[] {
  const found: Reference[] = [];
  for (const group of language.verbGroups) {
    const verb = language.tokens[group.verb];
    if (verb === undefined || !NAMING.has(verb.lemma)) continue;
    const head = group.passive || group.from === group.verb ? agentOf(language, group) : -1;
    const noun = head >= 0 ? head : group.passive ? -1 : language.subject(group.verb);
    if (noun < 0 || !isPerson(language, noun)) continue;
    const { from, to } = language.nounPhrase(noun);
    const reference = headReference(language, references, language.span(from, to));
    if (reference !== null && reference.form !== "name" && reference.form !== "pronoun") found.push(reference);
  }
  return found;
}

/** Head of the phrase behind "by" after a verb, -1 for none. */
function agentOf({ tokens }: Language, { verb }: VerbGroup): number {
  const sentence = tokens[verb]?.sentence;
  for (let at = verb + 1; at <= verb + FARTHEST_AGENT && tokens[at]?.sentence === sentence; at++) {
    if (tokens[at]?.norm !== "by") continue;
    let head = -1;
    for (let i = at + 1; i < at + 6 && /^(?:DT|JJ|N|CD|PRP\$)/.test(tokens[i]?.tag ?? "."); i++)
      if (tokens[i]?.tag.startsWith("N") === true) head = i;
    return head;
  }
  return -1;
}

function isPerson({ tokens }: Language, noun: number): boolean {
  const { tag, norm } = tokens[noun] ?? { tag: "", norm: "" };
  return tag === "NNS" || (tag.startsWith("NN") && singularIn(ROLES, norm) !== null);
}
