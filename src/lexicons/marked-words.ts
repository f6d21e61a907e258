/** Words that introduce a term in marks: the word “reset”, dubbed “the Wall”. */
export const NAMING_WORDS: ReadonlySet<string> = new Set(
  "term terms word words phrase phrases expression label nickname nicknamed dubbed termed titled entitled headlined named codenamed moniker acronym concept".split(
    " ",
  ),
);

/** Words for works and for those who show them, beside a title in marks. */
export const WORKS: ReadonlySet<string> = new Set(
  "book books memoir novel biography autobiography bestseller film movie documentary show series sitcom program programme episode song album single hit play musical opera painting poem essay podcast magazine sketch anthem track videogame titled entitled host hosts hosted co-host anchor author starred stars star starring abc cbs nbc msnbc cnn fox pbs bbc hbo netflix abc's cbs's nbc's msnbc's cnn's".split(
    " ",
  ),
);

/** Things that bear a slogan. */
export const SLOGAN_BEARERS: ReadonlySet<string> = new Set(
  "slogan slogans motto mottos banner banners placard placards sign signs hashtag t-shirt t-shirts cap hat hats poster posters sticker stickers".split(
    " ",
  ),
);
