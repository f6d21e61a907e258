import { MONTHS } from "../lexicons/months.ts";
import { NUMBER_WORDS } from "../lexicons/number-words.ts";
import { ORDINAL_WORDS } from "../lexicons/ordinal-words.ts";
import { PARTS_OF_DAY } from "../lexicons/parts-of-day.ts";
import { SEASONS } from "../lexicons/seasons.ts";
import { TIME_UNITS } from "../lexicons/time-units.ts";
import { WEEKDAYS } from "../lexicons/weekdays.ts";

/** Month names and abbreviations to 1–12. */
export const MONTH: ReadonlyMap<string, number> = new Map(MONTHS.entries);
/** Weekday names and abbreviations to ISO 1–7. */
export const WEEKDAY: ReadonlyMap<string, number> = new Map(WEEKDAYS.entries);
/** Plural weekday names to ISO 1–7. */
export const WEEKDAY_PLURAL: ReadonlyMap<string, number> = new Map(
  WEEKDAYS.entries.filter(([word]) => word.endsWith("day")).map(([word, n]) => [`${word}s`, n]),
);
/** Units of time to the ISO length of one. */
export const UNIT: ReadonlyMap<string, string> = new Map(TIME_UNITS.entries);
/** Cardinals below a hundred. */
export const CARDINAL: ReadonlyMap<string, number> = new Map(NUMBER_WORDS.entries);
/** Ordinals in words. */
export const ORDINAL: ReadonlyMap<string, number> = new Map(ORDINAL_WORDS.entries);
/** Seasons, spring 1 to winter 4. */
export const SEASON: ReadonlyMap<string, number> = new Map(SEASONS.entries);
/** Parts of the day to their TIMEX3 time. */
export const PART_OF_DAY: ReadonlyMap<string, string> = new Map(PARTS_OF_DAY.entries);
