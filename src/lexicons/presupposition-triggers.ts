import type { Lexicon } from "./lexicon.ts";

/** Words that take for granted that something was so before. */
export const PRESUPPOSITION_TRIGGERS: Lexicon = {
  id: "presupposition-triggers",
  layer: "framing",
  source: "Levinson 1983, Pragmatics, chapter 4 (iteratives and change-of-state verbs)",
  licence: "MIT",
  note: "Base forms. Change-of-state verbs count before a verb in -ing or to and a verb; return and come back before to; adverbs anywhere.",
  entries:
    "again|still|anymore|any more|no longer|any longer|once more|once again|yet again|yet another|stop|cease|quit|continue|resume|keep|carry on|go back to|return to|come back to|restore|renew|reopen|repeat|halt".split(
      "|",
    ),
  hits: [
    { text: "Prices rose again.", span: "again" },
    { text: "They stopped talking.", span: "stopped" },
    { text: "The army will return to the valley.", span: "return to" },
  ],
  misses: [
    { text: "The bus stop was empty.", span: "stop" },
    { text: "He keeps bees.", span: "keeps" },
  ],
};
