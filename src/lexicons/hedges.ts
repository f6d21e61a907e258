import type { Lexicon } from "./lexicon.ts";

/** Words that hold back from full commitment. */
export const HEDGES: Lexicon = {
  id: "hedges",
  layer: "framing",
  source:
    "Hyland 2005, Metadiscourse (appendix of hedges), cut to those that are rarely anything else in news, with the reporting adverbs of news (allegedly, reportedly)",
  licence: "MIT",
  note: "Base forms; may, might and could count only as modals, and not in a question or negated; the verbs seem and appear only before to or that. Approximators of numbers (about, around) are left out.",
  entries:
    "may|might|could|apparently|arguably|allegedly|conceivably|doubtful|in my view|in our view|it is possible|maybe|perhaps|plausibly|possibly|presumably|probably|purportedly|reportedly|seemingly|somewhat|supposedly|ostensibly|to some extent|to a certain extent|to my knowledge|uncertain|unclear|unlikely|likely to|so-called|seem|appear|in some ways|tends to|tend to".split(
      "|",
    ),
  hits: [
    { text: "The plan was reportedly dropped.", span: "reportedly" },
    { text: "A deal could follow.", span: "could" },
    { text: "He seems to agree.", span: "seems" },
  ],
  misses: [
    { text: "The parade is in May.", span: "May" },
    { text: "He appeared in court.", span: "appeared" },
  ],
};
