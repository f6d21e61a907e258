import type { Lexicon } from "./lexicon.ts";

/** Words that make a capitalised name something else than a person, organisation, place or group. */
export const OTHER_NAME_WORDS: Lexicon = {
  id: "other-name-words",
  layer: "actors",
  source:
    "compiled for hustings: heads of names of laws, treaties, days, works, awards, wars and languages in the training parts of PolNeAR and GUM",
  licence: "MIT",
  note: "Lower case. A capitalised name whose last word is one refers to no actor; so does one that is such a word alone.",
  entries:
    `act amendment bill law constitution treaty accord accords protocol convention charter declaration resolution code directive pact deal agreement plan doctrine
day night week month year spring summer autumn winter january february march april may june july august september october november december
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sept sep oct nov dec
christmas easter ramadan thanksgiving halloween olympics games cup championship open prize award medal oscar oscars emmy grammy war wars revolution uprising holocaust
crisis recession depression bible koran quran internet web english brexit obamacare medicare medicaid god covid covid-19 coronavirus ebola zika earth moon mars
section article chapter part page figure table photo image video file updated update read more watch related exclusive breaking opinion editorial live
i pm am gmt est edt cet bst utc ok tv dvd pdf faq url http https www pst ceo cfo phd md ba ma gdp aids hiv dna election elections debate summit caucus primary
street avenue boulevard lane report tweet email song album book novel film movie show anthem flag`.split(/\s+/),
  hits: [{ text: "On Monday Ada Quist spoke about the Clean Water Act.", span: "Ada Quist" }],
  misses: [{ text: "The Clean Water Act passed.", span: "Clean Water Act" }],
};

/** Words of names that are places: rivers, squares, mountains. */
export const PLACE_WORDS: Lexicon = {
  id: "place-words",
  layer: "actors",
  source: "compiled for hustings: generic words of place names",
  licence: "MIT",
  note: "Lower case. A capitalised name that ends in one (or begins with mount, lake, fort, cape) is a place.",
  entries:
    `city county province district oblast region valley river lake sea ocean bay gulf strait straits island islands isle isles peninsula mountain mountains hills hill
beach park square plaza airport harbor harbour port bridge canal desert forest heights springs falls village town township road highway coast mount fort cape
border ranch tower stadium arena cathedral castle palace prefecture governorate`.split(/\s+/),
  hits: [{ text: "They met on Gull Island at noon.", span: "Gull Island" }],
  misses: [{ text: "They met on an island at noon.", span: "an island" }],
};
