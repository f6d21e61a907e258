import type { Lexicon } from "./lexicon.ts";

/** Verbs of saying that tell how much the teller lends his own faith. */
export const ASSERTIVE_VERBS: Lexicon = {
  id: "assertive-verbs",
  layer: "framing",
  source:
    "Hooper 1975, On assertive predicates; say, tell, report and state, which lend and withhold nothing, are left out",
  licence: "MIT",
  note: "Base forms, verbs only, with a clause as complement: followed by that or a clause that the parser hangs on them.",
  entries:
    "affirm|allege|argue|assert|assure|avow|boast|brag|charge|claim|contend|declare|emphasise|emphasize|hypothesise|hypothesize|imply|insinuate|insist|maintain|profess|purport|stress|suggest|swear|theorise|theorize|underline|vow".split(
      "|",
    ),
  hits: [
    { text: "The party claims that the roll is wrong.", span: "claims" },
    { text: "She insisted that the word did not fit.", span: "insisted" },
  ],
  misses: [
    { text: "He claimed a refund.", span: "claimed" },
    { text: "They maintain the roads.", span: "maintain" },
  ],
};
