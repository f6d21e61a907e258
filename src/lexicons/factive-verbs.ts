import type { Lexicon } from "./lexicon.ts";

/** Verbs whose complement is taken to be true. */
export const FACTIVE_VERBS: Lexicon = {
  id: "factive-verbs",
  layer: "framing",
  source:
    "Kiparsky and Kiparsky 1970, Fact; Hooper 1975, On assertive predicates (semifactives); with acknowledge, concede, confess, reveal and expose of news",
  licence: "MIT",
  note: "Base forms, verbs only, with a clause as complement: followed by that, a question word, or a clause that the parser hangs on them.",
  entries:
    "acknowledge|admit|appreciate|comprehend|concede|confess|deplore|discover|expose|find out|forget|grasp|ignore|know|learn|notice|overlook|point out|realise|realize|recognise|recognize|regret|remember|resent|reveal|bear in mind|take into account|make clear".split(
      "|",
    ),
  hits: [
    { text: "The ministry admitted that the list was old.", span: "admitted" },
    { text: "He pointed out that prices had fallen.", span: "pointed out" },
  ],
  misses: [
    { text: "He was admitted to hospital.", span: "admitted" },
    { text: "She knows Madrid.", span: "knows" },
  ],
};
