import type { Lexicon } from "./lexicon.ts";

/** Words of a dimension that often mean something else. */
export const FRAME_UNSURE_WORDS: Lexicon = {
  id: "frame-unsure-words",
  layer: "framing",
  source:
    "compiled for hustings: those words of the fourteen dimensions' lists that a dictionary gives a second common sense in another field",
  licence: "MIT, as this project",
  note: "Base forms. Such a word is evidence only where another, sure word of its dimension stands within forty tokens, or no sure word of any other does: a company among soldiers is no business.",
  entries:
    "company|bank|mine|gold|bond|transit|purchase|harvest|household|fund|fleet|grid|generator|equipment|personnel|resource|resources|sacrifice|shame|virtue|mercy|sentence|fine|steal|attack|battle|threat|shell|tank|fence|combat|rocket|drone|treatment|patient|healthy|film|art|novel|flag|custom|celebrity|writer|artist|license|licence|petition|precedent|party|campaign|neighbour|isolation|counterpart|broker|measure|strategy|scheme|program|programme|evaluate|incentive|signature|march|sentiment|backlash|fair|fairly|equal|equally|bias|quota|resident|villager|shelter|supply|garden|language|song|staff|library|ward|stroke|stock|cash|primary|majority|whip|trench|chant|banner|approval|framework|charter|clause|hearing|appeal|pump|bed|repair|maintenance|upgrade|foreign|delegate|integrity".split(
      "|",
    ),
  hits: [{ text: "The company made a profit and paid its workers more.", span: "company" }],
  misses: [{ text: "The army sent a company and two battalions over the river.", span: "company" }],
};
