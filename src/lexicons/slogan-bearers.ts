import type { Lexicon } from "./lexicon.ts";

/** Things that bear a slogan. */
export const SLOGAN_BEARERS: Lexicon = {
  id: "slogan-bearers",
  layer: "quotations",
  source: "compiled for hustings: nouns before capitalised words in marks in reports of rallies",
  licence: "MIT",
  note: "Matched on a word within three words before the opening mark; what is in the marks is then a slogan.",
  entries:
    "banner banners cap hashtag hat hats motto mottos placard placards poster posters sign signs slogan slogans sticker stickers t-shirt t-shirts".split(
      " ",
    ),
  hits: [{ text: "“We want homes,” the marchers chanted.", span: "“We want homes,”" }],
  misses: [{ text: "Some carried banners with “Homes Not Bombs” on them.", span: "“Homes Not Bombs”" }],
};

/** What runs on a slogan: nouns right after words in marks. */
export const SLOGAN_MOVEMENTS: Lexicon = {
  id: "slogan-movements",
  layer: "quotations",
  source: "compiled for hustings: nouns after capitalised words in marks in reports of campaigns",
  licence: "MIT",
  note: "Matched on the word right after the closing mark, after two and more words the first of which has a capital.",
  entries:
    "banner banners campaign chant chants initiative march marches movement placard placards poster posters rally sign signs slogan sticker stickers".split(
      " ",
    ),
  hits: [{ text: "“Yes to the harbour,” the marchers shouted.", span: "“Yes to the harbour,”" }],
  misses: [{ text: "The “Yes to the Harbour” campaign has two offices.", span: "“Yes to the Harbour”" }],
};

/** Verbs for writing on walls. */
export const WRITING_VERBS: Lexicon = {
  id: "writing-verbs",
  layer: "quotations",
  source: "compiled for hustings: verbs for writing by hand on walls and doors",
  licence: "MIT",
  note: "Matched on the word right before the opening mark.",
  entries: "carved daubed graffitied inscribed painted scrawled spray-painted sprayed stencilled".split(" "),
  hits: [{ text: "“Thieves!” somebody shouted.", span: "“Thieves!”" }],
  misses: [{ text: "Someone had sprayed “Thieves” on the town hall.", span: "“Thieves”" }],
};
