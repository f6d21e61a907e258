import type { Lexicon } from "./lexicon.ts";

/** Verbs whose third person is a plural noun too, as headlines use them in the present tense. */
export const HEADLINE_VERBS: Lexicon = {
  id: "headline-verbs",
  layer: "quotations",
  source:
    "compiled for hustings: verbs of English-language headlines whose -s form is also a plural noun (vows, slams, backs), besides the reporting verbs",
  licence: "MIT, as this project",
  note: "Matched on the -s form after a noun in a headline's clause that has no other finite verb: the word is read as a verb.",
  entries:
    "vow slam back hit blast bid eye face win lose rule sign plan vote visit strike attack protest walk talk meet move cut raise block clash row battle fight fire resign quit name call open close reopen return run lead trail poll split divide hail laud rap rip mull weigh probe jail ban bar halt delay mark mourn brace warn threaten push press pull drop fall rise jump surge climb slip slide dog rock grip stall stage hold host launch unveil aim seek ease target test order offer reach reject refuse deny demand insist accuse claim urge tell say ask deal land leave enter join quiz grill charge clear cast defend dismiss escape sue".split(
      " ",
    ),
  hits: [{ text: "Bridge is safe, mayor insists\n\nThe bridge opened on Monday.", span: "insists" }],
  misses: [{ text: "Old vows and new\n\nThe bridge opened on Monday.", span: "vows" }],
};
