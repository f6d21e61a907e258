import type { Language } from "../language/language.ts";
import type { Draft, Role } from "./draft.ts";

const PREPOSITION_ROLES: ReadonlyMap<string, Role> = new Map([
  ["with", "with"],
  ["between", "with"],
  ["by", "agent"],
  ["to", "recipient"],
  ["against", "patient"],
  ["about", "topic"],
  ["over", "topic"],
  ["upon", "patient"],
]);
/** Events that their "of" phrase undergoes: the invasion of a country, but the visit of a president. */
const UNDERGONE: ReadonlySet<string> = new Set(
  "invasion arrest killing murder assassination election bombing shelling annexation occupation seizure siege detention deportation expulsion extradition appointment nomination trial destruction kidnapping hijacking shooting evacuation execution dismissal impeachment inauguration condemnation rejection approval review launch opening closure coverage sale purchase acquisition".split(
    " ",
  ),
);
const ACTED_ON: ReadonlySet<string> = new Set(
  "attack assault strike airstrike sanction raid war ban embargo tariff crackdown restriction offensive".split(" "),
);
/** The role that a phrase after a trigger plays by its preposition, null where it plays none. */
export function roleOf(language: Language, draft: Draft, preposition: string): Role | null {
  const { lemma, norm } = language.tokens[draft.trigger.token]!;
  if (norm === "according") return "agent";
  const isNounEvent = draft.trigger.part === "noun";
  if (preposition === "of") return isNounEvent ? (UNDERGONE.has(lemma) ? "patient" : "agent") : null;
  if (preposition === "on") return ACTED_ON.has(lemma) ? "patient" : isNounEvent ? "topic" : null;
  if (preposition === "by") return isNounEvent || draft.passive ? "agent" : null;
  return PREPOSITION_ROLES.get(preposition) ?? null;
}
