import { MONTHS } from "../lexicons/months.ts";
import { isIsoDate, isoDay } from "./iso-date.ts";

const monthByName = new Map(MONTHS.entries);
const WEEKDAYS = new Set([
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
  "mon",
  "tue",
  "tues",
  "wed",
  "thu",
  "thur",
  "thurs",
  "fri",
  "sat",
  "sun",
]);
/** Abbreviations with one reading in English-language news (RFC 2822, section 4.3, and the zones European and Russian agencies sign with). */
const ZONES: ReadonlyMap<string, string> = new Map([
  ["gmt", "Z"],
  ["utc", "Z"],
  ["z", "Z"],
  ["est", "-05:00"],
  ["edt", "-04:00"],
  ["cst", "-06:00"],
  ["cdt", "-05:00"],
  ["mst", "-07:00"],
  ["mdt", "-06:00"],
  ["pst", "-08:00"],
  ["pdt", "-07:00"],
  ["cet", "+01:00"],
  ["cest", "+02:00"],
  ["eet", "+02:00"],
  ["eest", "+03:00"],
  ["msk", "+03:00"],
]);
const FILLERS = new Set(["at", "on", "of", "the", "-", "–", "—", "|", "·", "•"]);
const DAY = /^(\d{1,2})(?:st|nd|rd|th)?$/;
const YEAR = /^(?:19|20)\d{2}$/;
const CLOCK = /^(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?([ap]m)?$/;
const HOUR = /^(\d{1,2})([ap]m)$/;
const NUMERIC = /^(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})$/;

/** A date read from words, with the index of the word after it. */
export interface StatedDate {
  readonly iso: string;
  readonly next: number;
}

/** Words of a date line: split at white space and commas, full stops at their ends dropped, lower case (ISO strings kept). */
export function wordsOfDate(line: string): string[] {
  const words: string[] = [];
  for (const raw of line.split(/[\s,;()]+/)) {
    const word = raw.replace(/[.:]{1,3}$/, "");
    if (word === "") continue;
    const lower = word.toLowerCase();
    if (lower === "a.m" || lower === "p.m") words.push(lower === "a.m" ? "am" : "pm");
    else words.push(isIsoDate(word.toUpperCase()) ? word.toUpperCase() : lower);
  }
  return words;
}

const monthOf = (word: string | undefined) => monthByName.get(word ?? "") ?? 0;
const dayOf = (word: string | undefined) => Number(DAY.exec(word ?? "")?.[1] ?? 0);
const yearOf = (word: string | undefined) => (YEAR.test(word ?? "") ? Number(word) : 0);

/** Year-first, or dotted (day first, as Europe writes it), or slashed where only one order is a date; else null. */
function numericDay(word: string): string | null {
  const parts = NUMERIC.exec(word);
  if (parts === null) return null;
  const [first, second, third] = [Number(parts[1]), Number(parts[3]), Number(parts[4])];
  if (parts[1]!.length === 4) return isoDay(first, second, third);
  if (parts[4]!.length !== 4) return null;
  if (parts[2] === ".") return isoDay(third, second, first);
  const dayFirst = isoDay(third, second, first);
  const monthFirst = isoDay(third, first, second);
  if (dayFirst !== null && monthFirst !== null && dayFirst !== monthFirst) return null;
  return dayFirst ?? monthFirst;
}

function readDay(words: readonly string[], from: number): StatedDate | null {
  const [first, second, third] = [words[from], words[from + 1], words[from + 2]];
  const named = dayOf(first) && monthOf(second) ? isoDay(yearOf(third), monthOf(second), dayOf(first)) : null;
  const american = monthOf(first) && dayOf(second) ? isoDay(yearOf(third), monthOf(first), dayOf(second)) : null;
  const iso = named ?? american;
  if (iso !== null && yearOf(third) > 0) return { iso, next: from + 3 };
  if (first === undefined) return null;
  if (isIsoDate(first)) return { iso: first, next: from + 1 };
  const numeric = numericDay(first);
  return numeric === null ? null : { iso: numeric, next: from + 1 };
}

function clock(hour: number, minute: string, half: string | undefined): string | null {
  if (half !== undefined && (hour < 1 || hour > 12)) return null;
  const full = half === undefined ? hour : (hour % 12) + (half === "pm" ? 12 : 0);
  return full > 23 || Number(minute) > 59 ? null : `${String(full).padStart(2, "0")}:${minute}`;
}

function readClock(words: readonly string[], from: number): { time: string; next: number } | null {
  const word = words[from] ?? "";
  const hourOnly = HOUR.exec(word);
  if (hourOnly !== null) {
    const time = clock(Number(hourOnly[1]), "00", hourOnly[2]);
    return time === null ? null : { time, next: from + 1 };
  }
  const after = words[from + 1];
  const apart = after === "am" || after === "pm" ? after : undefined;
  const parts = CLOCK.exec(word);
  if (parts === null) {
    const time = apart !== undefined && /^\d{1,2}$/.test(word) ? clock(Number(word), "00", apart) : null;
    return time === null ? null : { time, next: from + 2 };
  }
  const time = clock(Number(parts[1]), parts[2]!, parts[4] ?? apart);
  return time === null ? null : { time, next: from + (apart === undefined ? 1 : 2) };
}

function skipFillers(words: readonly string[], from: number): number {
  let next = from;
  while (FILLERS.has(words[next] ?? "")) next++;
  return next;
}

/**
 * Reads a full date with or without weekday, time of day and zone: "Tuesday, 7 November 2023", "Nov 7, 2023 10:15 GMT",
 * "2023-11-07", "07.11.2023". A slashed date that could be read both ways is not read.
 *
 * @param words - as {@link wordsOfDate} gives them
 * @param from - index of the first word
 */
export function parseStatedDate(words: readonly string[], from: number): StatedDate | null {
  let at = skipFillers(words, from);
  const early = readClock(words, at);
  if (early !== null) at = skipFillers(words, skipZone(words, early.next));
  if (WEEKDAYS.has(words[at] ?? "")) at = skipFillers(words, at + 1);
  const day = readDay(words, at);
  if (day === null) return null;
  if (day.iso.length > 10) return day;
  if (early !== null) return { iso: `${day.iso}T${early.time}${zoneAfter(words, early.next)}`, next: day.next };
  const late = readClock(words, skipFillers(words, day.next));
  if (late === null) return day;
  return { iso: `${day.iso}T${late.time}${zoneAfter(words, late.next)}`, next: skipZone(words, late.next) };
}

const zoneAfter = (words: readonly string[], at: number) => ZONES.get(words[at] ?? "") ?? "";
const skipZone = (words: readonly string[], at: number) =>
  ZONES.has(words[at] ?? "") || words[at] === "et" ? at + 1 : at;
