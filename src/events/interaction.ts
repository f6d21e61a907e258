import type { Language } from "../language/language.ts";
import type { Token } from "../language/token.ts";
import { PLOVER_CONSTRUCTIONS } from "../lexicons/event-plover-constructions.ts";
import { PLOVER_NOUNS } from "../lexicons/event-plover-nouns.ts";
import { PLOVER_VERBS } from "../lexicons/event-plover-verbs.ts";
import type { PloverType } from "../schema/index.ts";
import type { Draft } from "./draft.ts";
import { isNoun, within } from "./phrase.ts";
import { spokenOf } from "./spoken.ts";

const byVerb: ReadonlyMap<string, PloverType> = new Map(
  PLOVER_VERBS.entries.flatMap(({ type, lemmas }) => lemmas.map((lemma): [string, PloverType] => [lemma, type])),
);
const byNoun: ReadonlyMap<string, PloverType> = new Map(
  PLOVER_NOUNS.entries.flatMap(({ type, lemmas }) => lemmas.map((lemma): [string, PloverType] => [lemma, type])),
);
const byPair: ReadonlyMap<string, PloverType> = new Map(
  PLOVER_CONSTRUCTIONS.entries.flatMap(({ type, verbs, objects }) =>
    verbs.flatMap((verb) => objects.map((object): [string, PloverType] => [`${verb} ${object}`, type])),
  ),
);

const OBJECT_STEPS = 8;
/** Words after a verb, and away from it in "pulled its troops back", that make another verb of it. */
const SEPARABLE: ReadonlySet<string> = new Set("back out down up off away in over".split(" "));
const PARTICLE_TAGS: ReadonlySet<string> = new Set(["RP", "IN", "RB", "TO"]);
/** What a pair can be made with besides nouns: found him guilty, set it alight, gave themselves up. */
const OTHER_OBJECT_TAGS: ReadonlySet<string> = new Set(["JJ", "RB", "PRP", "FW"]);
const DRILLS: ReadonlySet<string> = new Set("exercise maneuver manoeuvre drill game patrol parade".split(" "));

/** The political interaction that a trigger names, null where it names none. */
export function interactionOf(language: Language, draft: Draft): PloverType | null {
  const { trigger, group } = draft;
  if (trigger.part === "predicate") return null;
  const named =
    trigger.part === "noun" ? ofNoun(language, trigger.token) : ofVerb(language, trigger.token, draft.passive);
  const base = named === "COOPERATE" && isLoneDrill(language, draft) ? "MOBILIZE" : named;
  return group === null ? base : spokenOf(language, base, draft, group, (verb) => ofVerb(language, verb, false));
}

/** Names of a noun in the lists: with the word before it, as in hunger-strike, and alone. */
function* nounNames(language: Language, noun: number): Generator<string> {
  const { lemma, norm, sentence } = language.tokens[noun]!;
  const before = within(language, sentence, noun - 1);
  if (before) yield `${before.lemma}-${lemma}`;
  yield lemma;
  if (norm !== lemma) yield norm;
}

function ofNoun(language: Language, noun: number): PloverType | null {
  for (const name of nounNames(language, noun)) {
    const type = byNoun.get(name);
    if (type !== undefined) return type;
  }
  return null;
}

/** The names of a verb in the lists, those with a particle or preposition first. */
function verbNames(language: Language, verb: number): string[] {
  const { lemma, sentence } = language.tokens[verb]!;
  const next = within(language, sentence, verb + 1);
  const particles = language
    .children(verb)
    .map((child) => language.tokens[child]!)
    .filter(({ index, tag, norm }) => index > verb && (tag === "RP" || (tag === "RB" && SEPARABLE.has(norm))))
    .map(({ norm }) => norm);
  if (next && PARTICLE_TAGS.has(next.tag) && !particles.includes(next.norm)) particles.unshift(next.norm);
  return [...particles.map((particle) => `${lemma}-${particle}`), lemma];
}

/** The type of a verb with its object, else of the verb. */
function ofVerb(language: Language, verb: number, isPassive: boolean): PloverType | null {
  for (const name of verbNames(language, verb)) {
    const type = ofObject(language, verb, name, isPassive) ?? byVerb.get(name);
    if (type !== undefined) return type;
  }
  return null;
}

function ofPair(language: Language, verb: string, object: number): PloverType | undefined {
  for (const name of nounNames(language, object)) {
    const type = byPair.get(`${verb} ${name}`);
    if (type !== undefined) return type;
  }
  return undefined;
}

/** A verb with its object, what that is a quantity of, the next words that make a type with it, or its subject. */
function ofObject(language: Language, verb: number, name: string, isPassive: boolean): PloverType | undefined {
  const object = isPassive ? language.subject(verb) : language.child(verb, "obj");
  if (object >= 0) {
    const type = ofPair(language, name, object) ?? ofQuantity(language, name, object) ?? byPair.get(`${name} *`);
    if (type !== undefined) return type;
  }
  const following = ofFollowing(language, verb, name);
  if (following !== undefined || object >= 0 || isPassive) return following;
  const subject = language.subject(verb);
  return subject < 0 ? undefined : ofPair(language, name, subject);
}

/** Nine tonnes of rice, part of an aid programme: what the object is an amount of. */
function ofQuantity(language: Language, name: string, object: number): PloverType | undefined {
  for (const child of language.children(object)) {
    if (child < object || language.tokens[child]!.relation !== "nmod") continue;
    const mark = language.child(child, "case");
    if (mark >= 0 && language.tokens[mark]!.norm === "of") return ofPair(language, name, child);
  }
  return undefined;
}

function ofFollowing(language: Language, verb: number, name: string): PloverType | undefined {
  const { sentence } = language.tokens[verb]!;
  for (let at = verb + 1; at <= verb + OBJECT_STEPS; at++) {
    const token = within(language, sentence, at);
    if (token === undefined || token.tag.startsWith("VB")) return undefined;
    if (!canPair(token) || isNoun(within(language, sentence, at + 1))) continue;
    const type = ofPair(language, name, at);
    if (type !== undefined) return type;
  }
  return undefined;
}

const canPair = (token: Token): boolean => isNoun(token) || OTHER_OBJECT_TAGS.has(token.tag);

/** An exercise of one side is a show of force, a joint one is cooperation (CAMEO 15 and 062). */
function isLoneDrill(language: Language, { trigger, participants }: Draft): boolean {
  const { sentence } = language.tokens[trigger.token]!;
  let drill = false;
  for (let at = trigger.token - 2; at <= trigger.token + OBJECT_STEPS; at++) {
    const token = within(language, sentence, at);
    if (token === undefined) continue;
    if (token.norm === "joint" || token.norm === "with") return false;
    drill ||= at >= trigger.token && DRILLS.has(token.lemma);
  }
  const sides = participants.filter(({ role }) => role === "agent" || role === "with");
  return drill && sides.length < 2 && !sides.some(({ span }) => / and /.test(span.text));
}
