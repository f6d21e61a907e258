import type { Language } from "../language/language.ts";
import type { Token } from "../language/token.ts";
import type { PloverConstruction } from "../lexicons/event-plover.ts";
import { PLOVER_CONSTRUCTIONS } from "../lexicons/event-plover-constructions.ts";
import { PLOVER_EXCEPTIONS } from "../lexicons/event-plover-exceptions.ts";
import { PLOVER_NOUNS } from "../lexicons/event-plover-nouns.ts";
import { PLOVER_SUBJECTS } from "../lexicons/event-plover-subjects.ts";
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
/** Types of verbs with a noun; null is no interaction, whatever the verb alone is. */
type Pairs = ReadonlyMap<string, PloverType | null>;

const byObject = pairsOf([...PLOVER_CONSTRUCTIONS.entries, ...PLOVER_EXCEPTIONS.entries]);
const bySubject = pairsOf(PLOVER_SUBJECTS.entries);

function pairsOf(entries: readonly PloverConstruction[]): Pairs {
  return new Map(
    entries.flatMap(({ type, verbs, nouns }) =>
      verbs.flatMap((verb) => nouns.map((noun): [string, PloverType | null] => [`${verb} ${noun}`, type])),
    ),
  );
}

const OBJECT_STEPS = 8;
/** Words after a verb, and away from it in "pulled its troops back", that make another verb of it. */
const SEPARABLE: ReadonlySet<string> = new Set("back out down up off away in over".split(" "));
const PARTICLE_TAGS: ReadonlySet<string> = new Set(["RP", "IN", "RB", "TO"]);
/** What a pair can be made with besides nouns: found him guilty, set it alight, gave themselves up. */
const OTHER_OBJECT_TAGS: ReadonlySet<string> = new Set(["JJ", "RB", "PRP", "FW"]);
/** Nouns whose compound tells what they are about: mediation efforts, an aid package. */
const WEAK_HEADS: ReadonlySet<string> = new Set(
  "effort program programme package process campaign activity measure plan delivery shipment convoy scheme".split(" "),
);
const DRILLS: ReadonlySet<string> = new Set("exercise maneuver manoeuvre drill game patrol parade".split(" "));

/** The political interaction that a trigger names, null where it names none. */
export function interactionOf(language: Language, draft: Draft): PloverType | null {
  const { trigger, group } = draft;
  if (trigger.part === "predicate") return null;
  const named =
    trigger.part === "noun" ? ofNoun(language, trigger.token) : ofVerb(language, trigger.token, draft.passive);
  const base = named === "COOPERATE" || named === "MOBILIZE" ? ofDrill(language, draft, named) : named;
  return group === null ? base : spokenOf(language, base, draft, group, (verb) => ofVerb(language, verb, false));
}

/** Names of a noun in the lists: with the word before it, as in hunger-strike, and alone; for a noun that adds little the word before it. */
function* nounNames(language: Language, noun: number): Generator<string> {
  const { lemma, norm, sentence } = language.tokens[noun]!;
  const before = within(language, sentence, noun - 1);
  if (before) yield `${before.lemma}-${lemma}`;
  yield lemma;
  if (norm !== lemma) yield norm;
  if (before && WEAK_HEADS.has(lemma)) yield before.lemma;
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
    const paired = ofObject(language, verb, name, isPassive);
    const type = paired === undefined ? byVerb.get(name) : paired;
    if (type !== undefined) return type;
  }
  return null;
}

function ofPair(language: Language, pairs: Pairs, verb: string, noun: number): PloverType | null | undefined {
  for (const name of nounNames(language, noun)) {
    const type = pairs.get(`${verb} ${name}`);
    if (type !== undefined) return type;
  }
  return undefined;
}

/** A verb with its object, what that is a quantity of, the next words that make a type with it, or its subject. */
function ofObject(language: Language, verb: number, name: string, isPassive: boolean): PloverType | null | undefined {
  for (const object of objectsOf(language, verb, isPassive)) {
    const type = ofPair(language, byObject, name, object);
    if (type !== undefined) return type;
    const other = ofQuantity(language, name, object) ?? byObject.get(`${name} *`);
    if (other !== undefined) return other;
  }
  const following = ofFollowing(language, verb, name);
  return following !== undefined || isPassive ? following : ofSubject(language, verb, name);
}

/** The objects that the parse gives a verb; its subject where it is passive. */
function objectsOf(language: Language, verb: number, isPassive: boolean): readonly number[] {
  if (!isPassive) return language.children(verb).filter((child) => language.tokens[child]!.relation === "obj");
  const subject = language.subject(verb);
  return subject < 0 ? [] : [subject];
}

/** Troops left, the foreign minister Ana Lima arrived: any noun of the subject's phrase. */
function ofSubject(language: Language, verb: number, name: string): PloverType | null | undefined {
  const subject = language.subject(verb);
  if (subject < 0) return undefined;
  const { from, to } = language.nounPhrase(subject);
  for (let at = to - 1; at >= from; at--) {
    const type = isNoun(language.tokens[at]) ? ofPair(language, bySubject, name, at) : undefined;
    if (type !== undefined) return type;
  }
  return undefined;
}

/** Nine tonnes of rice, part of an aid programme: what the object is an amount of. */
function ofQuantity(language: Language, name: string, object: number): PloverType | null | undefined {
  for (const child of language.children(object)) {
    if (child < object || language.tokens[child]!.relation !== "nmod") continue;
    const mark = language.child(child, "case");
    if (mark >= 0 && language.tokens[mark]!.norm === "of") return ofPair(language, byObject, name, child);
  }
  return undefined;
}

function ofFollowing(language: Language, verb: number, name: string): PloverType | null | undefined {
  const { sentence } = language.tokens[verb]!;
  for (let at = verb + 1; at <= verb + OBJECT_STEPS; at++) {
    const token = within(language, sentence, at);
    if (token === undefined || token.tag.startsWith("VB")) return undefined;
    if (!canPair(token) || isNoun(within(language, sentence, at + 1))) continue;
    const type = ofPair(language, byObject, name, at);
    if (type !== undefined) return type;
  }
  return undefined;
}

const canPair = (token: Token): boolean => isNoun(token) || OTHER_OBJECT_TAGS.has(token.tag);

/** An exercise of one side is a show of force, a joint one is cooperation (CAMEO 15 and 062). */
function ofDrill(language: Language, { trigger, participants }: Draft, named: PloverType): PloverType {
  const { sentence } = language.tokens[trigger.token]!;
  let isDrill = false;
  for (let at = trigger.token - 2; at <= trigger.token + OBJECT_STEPS; at++) {
    const token = within(language, sentence, at);
    if (token === undefined) continue;
    isDrill ||= at >= trigger.token && DRILLS.has(token.lemma);
    if (isDrill && (token.norm === "joint" || token.norm === "with")) return "COOPERATE";
    if (token.norm === "joint" && DRILLS.has(within(language, sentence, at + 1)?.lemma ?? "")) return "COOPERATE";
  }
  if (!isDrill) return named;
  const sides = participants.filter(({ role }) => role === "agent" || role === "with");
  return sides.length > 1 || sides.some(({ span }) => / and /.test(span.text)) ? "COOPERATE" : "MOBILIZE";
}
