import type { Lexicon } from "./lexicon.ts";

/** Words that introduce a term in quotation marks: the word “reset”, dubbed “the Wall”. */
export const NAMING_WORDS: Lexicon = {
  id: "naming-words",
  layer: "quotations",
  source: "compiled for hustings: metalinguistic nouns and verbs (Wilson 2012, mentioned language)",
  licence: "MIT",
  note: "Matched on the word just before the opening mark; what is in the marks is then a term, not a quotation.",
  entries:
    "acronym adjective codenamed coined concept dubbed entitled euphemism expression headlined label moniker named neologism nickname nicknamed phrase phrases term termed terms titled verb word words".split(
      " ",
    ),
  hits: [{ text: "The minister said: “The word was badly chosen.”", span: "“The word was badly chosen.”" }],
  misses: [{ text: "The report explains the term “soft landing” on page two.", span: "“soft landing”" }],
};
