import type { Lexicon } from "./lexicon.ts";

/** Seasons with their number. */
export const SEASONS: Lexicon<readonly [word: string, season: number]> = {
  id: "seasons",
  layer: "dates",
  source: "TIMEX3 season values SP, SU, FA, WI (TimeML annotation guidelines 1.2.1)",
  licence: "MIT (facts)",
  note: "Seasons in TIMEX3 order, spring 1 to winter 4. They need last, this, next, a year, early or late, or a preposition before them.",
  entries: [
    ["spring", 1],
    ["summer", 2],
    ["fall", 3],
    ["autumn", 3],
    ["winter", 4],
  ],
  hits: [{ text: "The law was passed last autumn.", span: "last autumn" }],
  misses: [
    { text: "Prices may fall again.", span: "fall" },
    { text: "Mineral water from the spring was sold.", span: "spring" },
  ],
};
