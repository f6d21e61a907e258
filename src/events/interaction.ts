import type { Language } from "../language/language.ts";
import type { VerbGroup } from "../language/verbs.ts";
import { PLOVER_CONSTRUCTIONS, PLOVER_WORDS } from "../lexicons/event-plover.ts";
import type { PloverType } from "../schema/index.ts";
import type { Draft } from "./draft.ts";
import { governorOfVerb } from "./governor.ts";
import { within } from "./phrase.ts";

const byWord: ReadonlyMap<string, PloverType> = new Map(
  PLOVER_WORDS.entries.flatMap(({ type, part, lemmas }) =>
    lemmas.map((lemma): [string, PloverType] => [`${part} ${lemma}`, type]),
  ),
);
const byPair: ReadonlyMap<string, PloverType> = new Map(
  PLOVER_CONSTRUCTIONS.entries.flatMap(({ type, verbs, objects }) =>
    verbs.flatMap((verb) => objects.map((object): [string, PloverType] => [`${verb} ${object}`, type])),
  ),
);

/** Acts of cooperation: promised, they are agreements (CAMEO 03). */
const COOPERATIVE: ReadonlySet<PloverType> = new Set<PloverType>([
  "CONSULT",
  "SUPPORT",
  "COOPERATE",
  "AID",
  "CONCEDE",
  "RETREAT",
]);
/** Acts of conflict: announced, they are threats (CAMEO 13). */
const CONFLICT: ReadonlySet<PloverType> = new Set<PloverType>(["COERCE", "ASSAULT", "SANCTION", "PROTEST", "MOBILIZE"]);
const VOWS: ReadonlySet<string> = new Set(["will", "shall", "would"]);
const REFUSALS: ReadonlySet<string> = new Set(["refuse", "decline", "reject", "renege", "oppose", "fail"]);
const OBJECT_STEPS = 8;

/** The political interaction that a trigger names, null where it names none. */
export function interactionOf(language: Language, draft: Draft): PloverType | null {
  const { trigger, group } = draft;
  const { lemma } = language.tokens[trigger.token]!;
  if (trigger.part === "noun") return byWord.get(`noun ${lemma}`) ?? null;
  if (trigger.part === "predicate") return null;
  const base = ofObject(language, trigger.token, group) ?? byWord.get(`verb ${lemma}`) ?? null;
  return base === null || group === null ? base : spokenOf(language, base, draft, group);
}

/** A verb with its object, or its subject when passive: the first noun after it that makes a type with the verb. */
function ofObject(language: Language, verb: number, group: VerbGroup | null): PloverType | null {
  const { lemma, sentence } = language.tokens[verb]!;
  if (group?.passive) {
    const subject = language.subject(verb);
    return subject < 0 ? null : (byPair.get(`${lemma} ${language.tokens[subject]!.lemma}`) ?? null);
  }
  const object = language.child(verb, "obj");
  const parsed = object < 0 ? undefined : byPair.get(`${lemma} ${language.tokens[object]!.lemma}`);
  if (parsed !== undefined) return parsed;
  for (let at = verb + 1; at <= verb + OBJECT_STEPS; at++) {
    const token = within(language, sentence, at);
    if (token === undefined || token.tag.startsWith("VB")) return null;
    const type = token.tag.startsWith("NN") ? byPair.get(`${lemma} ${token.lemma}`) : undefined;
    if (type !== undefined) return type;
  }
  return null;
}

/** An act that is only spoken of: promised, threatened or refused. */
function spokenOf(language: Language, base: PloverType, draft: Draft, group: VerbGroup): PloverType {
  const isVowed = group.modal !== null && VOWS.has(group.modal);
  if (draft.realis === "denied" && COOPERATIVE.has(base)) {
    const governor = governorOfVerb(language, group);
    if (isVowed || (governor && REFUSALS.has(governor.lemma))) return "REJECT";
  }
  if (draft.realis !== "scheduled" || !isVowed) return base;
  if (COOPERATIVE.has(base)) return "AGREE";
  return CONFLICT.has(base) ? "THREATEN" : base;
}
