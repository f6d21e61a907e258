import type { Rule } from "../lexicons/lexicon.ts";

/** Rules that find events. */
export const RULES: readonly Rule[] = [
  {
    name: "events/main-verb",
    layer: "events",
    meaning:
      'A main verb that is not the copula, or "according", that the learned model takes for an event and gives a class.',
    hits: [{ text: "The minister resigned on Monday.", span: "resigned" }],
    misses: [{ text: "The minister is a lawyer.", span: "is" }],
  },
  {
    name: "events/clause-taking-verb",
    layer: "events",
    meaning: "The same for a main verb with a clause as complement.",
    hits: [{ text: "The minister promised to resign.", span: "promised" }],
    misses: [{ text: "The minister is to blame.", span: "is" }],
  },
  {
    name: "events/participle",
    layer: "events",
    meaning: "The same for a participle between nouns or before one: few of them say that something happened.",
    hits: [{ text: "Two of the soldiers killed Monday were officers.", span: "killed" }],
    misses: [{ text: "The limited edition was sold.", span: "limited" }],
  },
  {
    name: "events/event-noun",
    layer: "events",
    meaning:
      "A noun that heads its phrase and that the learned model takes for something that happens; the list event-nouns is one of the things it goes by.",
    hits: [{ text: "The minister spoke at a press conference.", span: "conference" }],
    misses: [{ text: "The conference hall was full.", span: "conference" }],
  },
  {
    name: "events/predicate-adjective",
    layer: "events",
    meaning: "An adjective in a predicate that the learned model takes for a state.",
    hits: [{ text: "The envoy was willing to talk.", span: "willing" }],
    misses: [{ text: "The house was yellow.", span: "yellow" }],
  },
];
