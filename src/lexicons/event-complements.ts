import type { Lexicon } from "./lexicon.ts";

const words = (text: string) => text.split(" ");
const taking = (preposition: EventComplement["preposition"], nouns: string): EventComplement[] =>
  words(nouns).map((noun) => ({ noun, preposition }));

/** An event noun and the preposition before the one whom the event is about. */
export interface EventComplement {
  readonly noun: string;
  readonly preposition: "to" | "on" | "against" | "with" | "from";
}

/** Event nouns whose other side is not named with "of". */
export const EVENT_COMPLEMENTS: Lexicon<EventComplement> = {
  id: "event-complements",
  layer: "events",
  source: "compiled for hustings: prepositions that English event nouns take for whom or what the event is about",
  licence: "MIT",
  note: "Used when an event is named: a visit to Lisbon, an attack on the port, talks with the rebels; every other noun takes of.",
  entries: [
    ...taking("to", "visit trip journey flight return response answer contribution reply apology welcome threat"),
    ...taking(
      "on",
      "attack assault strike airstrike raid ban sanction embargo tariff crackdown restriction tax vote ruling decision bet",
    ),
    ...taking("against", "offensive protest campaign demonstration boycott rebellion revolt coup warning"),
    ...taking(
      "with",
      "meeting talk talks negotiation clash dispute deal agreement treaty conversation summit ceasefire truce",
    ),
    ...taking("from", "departure withdrawal resignation retreat escape exit"),
  ],
  hits: [{ text: "The envoy’s visit to Lisbon lasted a day.", span: "visit" }],
  misses: [{ text: "The visitor to Lisbon stayed a day.", span: "visitor" }],
};

/** Words before an event noun that say when or whether, not what. */
export const EVENT_FRINGE: Lexicon = {
  id: "event-fringe",
  layer: "events",
  source: "compiled for hustings: adjectives of order, time, number and certainty",
  licence: "MIT",
  note: "Left out of an event's name: the recent visit, a possible strike, the first summit.",
  entries: words(
    "recent last next latest new first second third final own same other another several many few such more further previous earlier later early late current upcoming forthcoming coming planned scheduled proposed possible potential likely alleged expected future past former annual weekly daily monthly regular whole entire long-awaited much-anticipated so-called historic major big great large small",
  ),
  hits: [{ text: "The recent visit lasted a day.", span: "visit" }],
  misses: [{ text: "The recent visitor stayed a day.", span: "visitor" }],
};
