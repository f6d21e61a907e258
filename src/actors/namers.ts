import type { Language } from "../language/language.ts";
import type { VerbGroup } from "../language/verbs.ts";
import { NAMING_VERBS } from "../lexicons/naming-verbs.ts";
import { DENIAL_VERBS } from "../lexicons/position-verbs.ts";
import { ROLES, singularIn } from "./gazetteer.ts";
import type { Reference } from "./reference.ts";
import { headReference, type ReferenceList } from "./sources.ts";

/** Verbs by which somebody takes a position on a word: of naming, of denying, and "accuse". */
const NAMING: ReadonlySet<string> = new Set([
  ...NAMING_VERBS.entries.filter(({ weak }) => !weak).map(({ lemma }) => lemma),
  ...DENIAL_VERBS.entries,
  "accuse",
]);
/** Verbs that put a word on somebody only where they say who does: "seen by critics as", "known to rivals as". */
const NAMING_IN_PASSIVE: ReadonlySet<string> = new Set(["see", "view", "regard", "consider", "know"]);
/** Nouns for many people that no list of roles has. */
const COLLECTIVE = new Set(["media", "press", "opposition"]);
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
    if (verb === undefined) continue;
    const isNaming = NAMING.has(verb.lemma);
    if (!isNaming && !NAMING_IN_PASSIVE.has(verb.lemma)) continue;
    const head = group.passive || group.from === group.verb ? agentOf(language, group) : -1;
    const isPassive = group.passive && group.from < group.verb;
    const noun = head >= 0 ? head : isPassive || !isNaming ? -1 : subjectOf(language, group);
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
    const isKnownTo = tokens[verb]?.lemma === "know" && tokens[at]?.norm === "to" && at === verb + 1;
    if (tokens[at]?.norm !== "by" && !isKnownTo) continue;
    let head = -1;
    for (let i = at + 1; i < at + 6 && /^(?:DT|JJ|N|CD|PRP\$)/.test(tokens[i]?.tag ?? "."); i++)
      if (tokens[i]?.tag.startsWith("N") === true) head = i;
    return head;
  }
  return -1;
}

/** The noun just before a verb where it is a plural, else the parser's subject: "a charge that party leaders denied". */
function subjectOf(language: Language, { from, verb }: VerbGroup): number {
  let before = from - 1;
  if (language.tokens[before]?.tag === "RB") before--;
  return language.tokens[before]?.tag === "NNS" ? before : language.subject(verb);
}

function isPerson({ tokens }: Language, noun: number): boolean {
  const { tag, norm } = tokens[noun] ?? { tag: "", norm: "" };
  return tag === "NNS" || (tag.startsWith("NN") && (singularIn(ROLES, norm) !== null || COLLECTIVE.has(norm)));
}
