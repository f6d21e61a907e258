import type { Lexicon } from "./lexicon.ts";

/** Verbs whose object is the one spoken to, not what is said. */
export const ADDRESSING_VERBS: Lexicon = {
  id: "addressing-verbs",
  layer: "quotations",
  source:
    "compiled for hustings: verbs of communication with an indirect object (Quirk et al. 1985, 16.60), as found in cue spans of PolNeAR 1.0 train",
  licence: "MIT",
  note: "Matched on the lemma of a cue; the noun phrase after it is the addressee.",
  entries:
    "advise ask assure beg convince email implore inform instruct notify order persuade remind tell text urge warn".split(
      " ",
    ),
  hits: [{ text: "The envoy told the council that the truce would hold.", span: "that the truce would hold" }],
  misses: [
    { text: "The envoy told the council that the truce would hold.", span: "the council that the truce would hold" },
  ],
};
