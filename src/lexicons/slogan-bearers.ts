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
