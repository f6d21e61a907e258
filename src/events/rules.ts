import type { Rule } from "../lexicons/lexicon.ts";

/** Rules that find events. */
export const RULES: readonly Rule[] = [
  {
    name: "events/main-verb",
    layer: "events",
    meaning:
      'A main verb that is not the copula, and "according", is an event unless its lemma is seldom one in TimeBank.',
    hits: [{ text: "The minister resigned on Monday.", span: "resigned" }],
    misses: [{ text: "The minister is a lawyer.", span: "is" }],
  },
  {
    name: "events/clause-taking-verb",
    layer: "events",
    meaning: "A main verb with a clause as complement: its class follows from the complement.",
    hits: [{ text: "The minister promised to resign.", span: "promised" }],
    misses: [{ text: "The minister is to blame.", span: "is" }],
  },
  {
    name: "events/participle",
    layer: "events",
    meaning: "A participle before its noun is an event when it is one in TimeBank as a rule.",
    hits: [{ text: "The announced tour was cancelled.", span: "announced" }],
    misses: [{ text: "The limited edition was sold.", span: "limited" }],
  },
  {
    name: "events/event-noun",
    layer: "events",
    meaning:
      "A noun that heads its phrase and names something that happens, counted in TimeBank or listed in event-nouns.",
    hits: [{ text: "The minister spoke at a press conference.", span: "conference" }],
    misses: [{ text: "The conference hall was full.", span: "conference" }],
  },
  {
    name: "events/predicate-adjective",
    layer: "events",
    meaning: "An adjective in a predicate that names a state, as counted in TimeBank.",
    hits: [{ text: "The ministers were optimistic.", span: "optimistic" }],
    misses: [{ text: "The house was yellow.", span: "yellow" }],
  },
];
