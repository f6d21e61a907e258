import type { Lexicon } from "./lexicon.ts";

/** Nouns that speak of a word as a word. */
export const LABEL_NOUNS: Lexicon = {
  id: "label-nouns",
  layer: "labels",
  source:
    "compiled for hustings: nouns for names, descriptions and figures of speech, and for charges that put a word on somebody",
  licence: "MIT, as this project",
  note: "Matched on the lemma, beside a term (the “backwater” label, the term “backwater”, accusations of cowardice).",
  entries:
    "label word term tag epithet moniker name nickname sobriquet comparison analogy metaphor description characterization characterisation portrayal depiction designation phrase expression charge accusation allegation claim notion idea suggestion assertion argument contention narrative rhetoric slur insult image perception reputation stereotype caricature critique criticism".split(
      " ",
    ),
  hits: [
    { text: "The minister rejected the “backwater” label.", span: "backwater" },
    { text: "The commander pushed back against accusations of cowardice.", span: "cowardice" },
  ],
  misses: [{ text: "The minister rejected the label on the bottle.", span: "bottle" }],
};

/** Predicates that say whether a word for a word is right. */
export const VERDICT_WORDS: Lexicon<{ readonly word: string; readonly fits: boolean }> = {
  id: "verdict-words",
  layer: "labels",
  source: "compiled for hustings: adjectives and nouns predicated of words for words",
  licence: "MIT, as this project",
  note: "Matched on the lemma in the predicate of a word for a word: the “backwater” comparison is unfair.",
  entries: [
    ..."right apt fair accurate fitting correct true justified appropriate reasonable deserved valid warranted legitimate just honest spot-on"
      .split(" ")
      .map((word) => ({ word, fits: true })),
    ..."wrong unfair inaccurate false misleading incorrect untrue unjustified inappropriate offensive silly absurd ridiculous nonsense laughable ludicrous outrageous undeserved invalid unwarranted insulting misplaced rubbish baseless unfounded mistaken stupid exaggerated lie insult myth slur outdated simplistic lazy"
      .split(" ")
      .map((word) => ({ word, fits: false })),
  ],
  hits: [{ text: "“The ‘puppet’ label is unfair,” the governor said.", span: "puppet" }],
  misses: [{ text: "“The yellow label is torn,” the grocer said.", span: "yellow" }],
};
