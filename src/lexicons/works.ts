import type { Lexicon } from "./lexicon.ts";

/** Words for works and for those who show them, beside a title in quotation marks. */
export const WORKS: Lexicon = {
  id: "works",
  layer: "quotations",
  source:
    "compiled for hustings: nouns of FrameNet’s frame Text and of broadcasting beside capitalised words in marks in PolNeAR 1.0 train",
  licence: "MIT",
  note: "Matched on a word within three words of the marks; words in marks with capitals are then a title, not a quotation.",
  entries:
    "abc abc's album anchor anthem author autobiography bbc bestseller biography book books cbs cbs's cnn cnn's co-host documentary entitled episode essay film fox hbo hit host hosted hosts magazine memoir movie msnbc msnbc's musical nbc nbc's netflix novel opera painting pbs play podcast poem program programme series show single sitcom sketch song star starred starring stars titled track videogame".split(
      " ",
    ),
  hits: [{ text: "“I liked the film,” the minister said.", span: "“I liked the film,”" }],
  misses: [{ text: "The minister praised the novel “The Long River” on Friday.", span: "“The Long River”" }],
};
