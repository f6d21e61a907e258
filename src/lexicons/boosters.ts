import type { Lexicon } from "./lexicon.ts";

/** Words that close the door on doubt. */
export const BOOSTERS: Lexicon = {
  id: "boosters",
  layer: "framing",
  source: "Hyland 2005, Metadiscourse (appendix of boosters), cut to those that are rarely anything else in news",
  licence: "MIT",
  note: "Base forms, as written; always, never, know and show, which Hyland lists, are left out: in news they mostly report.",
  entries:
    "actually|beyond doubt|beyond question|certainly|clearly|conclusively|decidedly|definitely|evidently|in fact|incontestably|indeed|indisputable|indisputably|inevitably|no doubt|obvious|obviously|of course|surely|truly|undeniable|undeniably|undisputedly|undoubtedly|unquestionably|without doubt|without a doubt|unmistakably|plainly|needless to say".split(
      "|",
    ),
  hits: [
    { text: "This is obviously a mistake.", span: "obviously" },
    { text: "It will of course fail.", span: "of course" },
  ],
  misses: [{ text: "A course of lectures began.", span: "course" }],
};
