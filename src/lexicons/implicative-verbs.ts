import type { Lexicon } from "./lexicon.ts";

/** Verbs that say, beside what is told, that a thing was or was not done. */
export const IMPLICATIVE_VERBS: Lexicon = {
  id: "implicative-verbs",
  layer: "framing",
  source: "Karttunen 1971, Implicative verbs; with the counterfactive pretend (Kiparsky and Kiparsky 1970)",
  licence: "MIT",
  note: "Base forms, verbs only; before to and a verb, before a verb in -ing (avoid), or, for pretend, anywhere.",
  entries: "avoid|bother|condescend|dare|deign|fail|happen|manage|neglect|pretend|refrain|see fit|stoop|venture".split(
    "|",
  ),
  hits: [
    { text: "The office failed to answer.", span: "failed" },
    { text: "He did not bother to read it.", span: "bother" },
  ],
  misses: [
    { text: "The motion failed by three votes.", span: "failed" },
    { text: "She manages a bank.", span: "manages" },
  ],
};
