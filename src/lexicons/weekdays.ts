import type { Lexicon } from "./lexicon.ts";

/** Weekday names with their ISO number. */
export const WEEKDAYS: Lexicon<readonly [word: string, weekday: number]> = {
  id: "weekdays",
  layer: "dates",
  source: "ISO 8601 numbering; English names and abbreviations",
  licence: "MIT (facts)",
  note: "ISO weekday, Monday 1 to Sunday 7. Abbreviations count only with a full stop or beside a date.",
  entries: [
    ["monday", 1],
    ["tuesday", 2],
    ["wednesday", 3],
    ["thursday", 4],
    ["friday", 5],
    ["saturday", 6],
    ["sunday", 7],
    ["mon", 1],
    ["tue", 2],
    ["tues", 2],
    ["wed", 3],
    ["thu", 4],
    ["thur", 4],
    ["thurs", 4],
    ["fri", 5],
    ["sat", 6],
    ["sun", 7],
  ],
  hits: [{ text: "The minister resigned on Tuesday.", span: "Tuesday" }],
  misses: [
    { text: "The Sun rises in the east.", span: "Sun" },
    { text: "He sat down.", span: "sat" },
  ],
};
