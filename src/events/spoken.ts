import type { Language } from "../language/language.ts";
import type { VerbGroup } from "../language/verbs.ts";
import type { PloverType } from "../schema/index.ts";
import type { Draft } from "./draft.ts";
import { governorOfVerb } from "./governor.ts";
import { within } from "./phrase.ts";

/** Acts of cooperation: promised, they are agreements (CAMEO 03). */
const COOPERATIVE: ReadonlySet<PloverType> = new Set<PloverType>([
  "CONSULT",
  "SUPPORT",
  "COOPERATE",
  "AID",
  "CONCEDE",
  "RETREAT",
  "AGREE",
]);
/** Acts of conflict: announced, they are threats (CAMEO 13). */
const CONFLICT: ReadonlySet<PloverType> = new Set<PloverType>(["COERCE", "ASSAULT", "SANCTION", "PROTEST", "MOBILIZE"]);
const VOWS: ReadonlySet<string> = new Set(["will", "shall", "would"]);
/** Words that say that somebody means to do what they govern. */
const INTENT: ReadonlySet<string> = new Set(["ready", "willing", "prepared", "plan", "intend", "prepare"]);
const WILLING: ReadonlySet<string> = new Set(["ready", "willing"]);
const REFUSALS: ReadonlySet<string> = new Set(["refuse", "decline", "reject", "renege", "oppose", "fail"]);
const ALLOWING: ReadonlySet<string> = new Set(["allow", "permit", "let", "authorize", "authorise"]);
const OBLIGATIONS: ReadonlySet<string> = new Set(["must", "should"]);
const FIRST_PERSON: ReadonlySet<string> = new Set(["i", "we", "it", "they", "he", "she"]);
const WISHED_STEPS = 8;

/**
 * The type of an act that is only spoken of: promised, threatened, refused or demanded.
 *
 * @param base - the type of the act itself, null where it is no interaction
 * @param typeOfVerb - the type of the act that another verb names
 */
export function spokenOf(
  language: Language,
  base: PloverType | null,
  draft: Draft,
  group: VerbGroup,
  typeOfVerb: (verb: number) => PloverType | null,
): PloverType | null {
  if (isDemanded(draft, group) || isWished(language, draft, group)) return "REQUEST";
  if (allowsProtest(language, group, typeOfVerb)) return "CONCEDE";
  if (base === null) return ofAnyAct(language, draft, group);
  if (base === "AGREE" && promisesConflict(language, group, typeOfVerb)) return "THREATEN";
  const isVowed = group.modal !== null && VOWS.has(group.modal);
  const governor = governorOfVerb(language, group);
  if (draft.realis === "denied" && COOPERATIVE.has(base) && (isVowed || (governor && REFUSALS.has(governor.lemma))))
    return "REJECT";
  const isMeant = isVowed
    ? draft.realis === "scheduled" || (draft.realis === "possible" && draft.quotation !== null)
    : governor !== undefined && INTENT.has(governor.lemma) && draft.realis !== "denied";
  if (!isMeant) return base;
  if (COOPERATIVE.has(base)) return "AGREE";
  return CONFLICT.has(base) ? "THREATEN" : base;
}

/** Whatever the act is: somebody named is willing to do it (CAMEO 03), or says that they will not (CAMEO 12). */
function ofAnyAct(language: Language, draft: Draft, group: VerbGroup): PloverType | null {
  const { participants, realis, quotation, trigger } = draft;
  if (!participants.some(({ role, actor }) => role === "agent" && actor !== null) || draft.passive) return null;
  const isVowed = group.modal !== null && VOWS.has(group.modal);
  if (isVowed && realis === "denied" && quotation !== null && trigger.class !== "STATE") return "REJECT";
  const governor = governorOfVerb(language, group);
  return governor !== undefined && WILLING.has(governor.lemma) && realis !== "denied" ? "AGREE" : null;
}

/** "Sudan must return the helicopter", said by somebody else. */
function isDemanded({ quotation, participants, passive }: Draft, { modal }: VerbGroup): boolean {
  if (quotation === null || modal === null || passive || !OBLIGATIONS.has(modal)) return false;
  return participants.some(
    ({ role, actor, span }) => role === "agent" && actor !== null && !FIRST_PERSON.has(span.text.toLowerCase()),
  );
}

/** "The bishops want the government to open a corridor". */
function isWished(language: Language, { trigger }: Draft, group: VerbGroup): boolean {
  const { lemma, sentence } = language.tokens[trigger.token]!;
  if ((lemma !== "want" && lemma !== "ask") || group.negated || group.modal !== null) return false;
  let sawNoun = false;
  for (let at = trigger.token + 1; at <= trigger.token + WISHED_STEPS; at++) {
    const token = within(language, sentence, at);
    if (token === undefined || token.tag === ",") return false;
    if (token.norm === "to" && within(language, sentence, at + 1)?.tag === "VB") return sawNoun;
    sawNoun ||= token.tag.startsWith("NN");
  }
  return false;
}

/** "let the union hold its rally": dissent that is allowed is a concession (CAMEO 082). */
function allowsProtest(
  language: Language,
  { verb, negated }: VerbGroup,
  typeOfVerb: (verb: number) => PloverType | null,
): boolean {
  const allowed = ALLOWING.has(language.tokens[verb]!.lemma) && !negated ? language.child(verb, "xcomp", "ccomp") : -1;
  return allowed >= 0 && language.tokens[allowed]!.tag.startsWith("VB") && typeOfVerb(allowed) === "PROTEST";
}

/** "vowed to attack": the act that is promised is one of conflict. */
function promisesConflict(
  language: Language,
  { verb }: VerbGroup,
  typeOfVerb: (verb: number) => PloverType | null,
): boolean {
  const promised = language.child(verb, "xcomp", "ccomp");
  if (promised < 0 || !language.tokens[promised]!.tag.startsWith("VB")) return false;
  const type = typeOfVerb(promised);
  return type !== null && CONFLICT.has(type);
}
