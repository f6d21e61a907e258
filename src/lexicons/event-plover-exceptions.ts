import { type PloverConstruction, words } from "./event-plover.ts";
import type { Lexicon } from "./lexicon.ts";

const pair = (verbs: string, nouns: string): PloverConstruction => ({
  type: null,
  verbs: words(verbs),
  nouns: words(nouns),
});

/** Verbs that are no interaction with these objects. */
export const PLOVER_EXCEPTIONS: Lexicon<PloverConstruction> = {
  id: "event-plover-exceptions",
  layer: "events",
  source: "compiled for hustings from false interactions in campaign news",
  licence: "MIT",
  note: "The verb's lemma with the lemma of its object: to release a statement frees nobody. The event stays, without a type.",
  entries: [
    pair(
      "release return",
      "statement report ad advert advertisement video letter record document list data figure poll album transcript email memo book film call photo picture result plan",
    ),
    pair("demonstrate", "commitment ability need importance temperament skill interest power strength way will"),
    pair("offer", "thought prayer explanation view glimpse insight hope way evidence detail opinion advice"),
    pair("accept", "fact reality nomination award prize result"),
    pair("fight", "fire poverty cancer disease inflation corruption crime change climate-change"),
    pair("suspend", "campaign account disbelief"),
    pair("defend", "title champion thesis crown"),
    pair("withdraw", "money cash deposit"),
    pair("supply", "detail reason"),
    pair("host", "show programme program game games cup tournament contest championship"),
    pair("destroy", "document record email evidence"),
    pair("quit", "job smoking"),
    pair("welcome", "guest visitor customer tourist"),
  ],
  hits: [{ text: "The senator released a statement.", span: "released" }],
  misses: [{ text: "The picture was old.", span: "picture" }],
};
