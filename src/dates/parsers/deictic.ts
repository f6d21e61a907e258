import { NAMED_DAYS } from "../../lexicons/named-days.ts";
import { VAGUE_TIMES } from "../../lexicons/vague-times.ts";
import { dayNumber } from "../calendar.ts";
import { durationValue, singular } from "../length.ts";
import { count, year } from "../numbers.ts";
import { inYear, onDay, partOfYear } from "../period.ts";
import { cut, type Pieces } from "../pieces.ts";
import type { Reading } from "../reading.ts";
import { PART_OF_DAY, SEASON, UNIT, WEEKDAY_PLURAL } from "../words.ts";
import { monthAt, weekdayAt } from "./calendar-dates.ts";
import { after, type Match, type Parser } from "./parser.ts";
import { yearPhrase } from "./year-phrase.ts";

const DAYS: ReadonlyMap<string, number> = new Map([
  ["today", 0],
  ["tonight", 0],
  ["yesterday", -1],
  ["tomorrow", 1],
]);

const day = (by: number): Reading => ({ kind: "offset", grain: "day", by, base: "published" });

/** today, yesterday, tomorrow, tonight, the day before yesterday. */
export const DEICTIC_DAY: Parser = {
  rule: "deictic-day",
  starts: [...DAYS.keys(), ...after("the", ["day"])],
  parse(p, i) {
    if (p.reads(i, "the", "day", "before", "yesterday")) return { to: i + 4, reading: day(-2) };
    if (p.reads(i, "the", "day", "after", "tomorrow")) return { to: i + 4, reading: day(2) };
    const by = DAYS.get(p.norm(i));
    if (by === undefined) return null;
    return { to: i + 1, reading: p.is(i, "tonight") ? { kind: "time", time: "TNI", day: day(0) } : day(by) };
  },
};

/** Times of day that the sky tells; alone they need a preposition, since the sunrise industry is none. */
const SKY: ReadonlySet<string> = new Set(["dawn", "daybreak", "sunrise", "dusk", "sunset", "nightfall"]);
const AT: ReadonlySet<string> = new Set(["at", "before", "after", "until", "till", "by", "since", "around"]);

/** noon and the like belong to the clock; here: overnight, the morning, in the evening. */
export const PART_OF_DAY_ALONE: Parser = {
  rule: "part-of-day",
  starts: ["overnight", "mid", ...SKY, ...after("the", [...PART_OF_DAY.keys()])],
  parse(p, i) {
    const sky = SKY.has(p.norm(i)) ? PART_OF_DAY.get(p.norm(i)) : undefined;
    if (sky !== undefined)
      return AT.has(p.norm(i - 1)) ? { to: i + 1, reading: { kind: "time", time: sky, day: null } } : null;
    if (p.is(i, "overnight")) return { to: i + 1, reading: { kind: "time", time: "TNI", day: null } };
    const mid = p.is(i, "mid");
    const at = mid ? p.pastHyphen(i + 1) : i + 1;
    const time = PART_OF_DAY.get(p.norm(at));
    if (time === undefined || time.includes(":") || p.norm(at).endsWith("s") || p.is(at, "overnight")) return null;
    if (!mid && !p.is(i - 1, "in") && !p.is(i - 1, "during")) return null;
    return { to: at + 1, mod: mid ? "MID" : null, reading: { kind: "time", time, day: null } };
  },
};

interface Phrase<T> {
  readonly words: readonly string[];
  readonly means: T;
}

/** Phrases by their first word, longest first. */
function phrases<T>(entries: readonly (readonly [string, T])[]): ReadonlyMap<string, readonly Phrase<T>[]> {
  const byFirst = new Map<string, Phrase<T>[]>();
  for (const [text, means] of entries) {
    const pieces = cut(text, 0, text.length);
    const words = Array.from({ length: pieces.length }, (_, k) => pieces.norm(k));
    const first = words[0] ?? "";
    byFirst.set(
      first,
      [...(byFirst.get(first) ?? []), { words, means }].sort((a, b) => b.words.length - a.words.length),
    );
  }
  return byFirst;
}

/** First words of the phrases, with the second where that tells more: not where one of the phrases is a single word or goes on with "the". */
function openings<T>(table: ReadonlyMap<string, readonly Phrase<T>[]>): string[] {
  return [...table].flatMap(([first, all]) =>
    all.some(({ words }) => words.length === 1 || words[1] === "the")
      ? [first]
      : after(
          first,
          all.map(({ words }) => words[1] ?? ""),
        ),
  );
}

function phraseAt<T>(
  table: ReadonlyMap<string, readonly Phrase<T>[]>,
  p: Pieces,
  i: number,
): { to: number; means: T } | null {
  const found = table.get(p.norm(i))?.find(({ words }) => p.reads(i, ...words));
  return found === undefined ? null : { to: i + found.words.length, means: found.means };
}

const VAGUE = phrases(VAGUE_TIMES.entries);

/** now, recently, the near future. */
export const VAGUE_TIME: Parser = {
  rule: "vague-time",
  starts: openings(VAGUE),
  parse(p, i) {
    const found = phraseAt(VAGUE, p, i);
    return found === null ? null : { to: found.to, reading: { kind: "vague", value: found.means } };
  },
};

const NAMED = phrases(NAMED_DAYS.entries.map(([name], index) => [name, index] as const));

/** Christmas Day, Easter 2024, last Thanksgiving, Election Day. */
export const NAMED_DAY: Parser = {
  rule: "named-day",
  starts: [...openings(NAMED), "last", "this", "next"],
  numbers: true,
  parse(p, i): Match | null {
    const lean = p.is(i, "last") ? "past" : p.is(i, "this") ? "here" : p.is(i, "next") ? "future" : null;
    const at = lean === null ? i : i + 1;
    const found = phraseAt(NAMED, p, at);
    const first = p.at(p.is(at, "the") ? at + 1 : at);
    if (found === null || !(first.capital || first.kind === "number")) return null;
    const history = historicDay(found.means);
    if (history !== null) return p.glued(found.to) && p.is(found.to, "/") ? null : { to: found.to, reading: history };
    const figures = p.is(found.to, ",") ? year(p, found.to + 1) : null;
    const said = yearPhrase(p, found.to);
    const yearReading: Reading | null =
      figures === null ? (said?.reading ?? null) : { kind: "fixed", period: inYear("year", figures.value) };
    return {
      to: figures?.to ?? said?.to ?? found.to,
      reading: { kind: "named", named: found.means, lean, year: yearReading },
    };
  },
};

/** 9/11, D-Day: a day that happened once. */
function historicDay(index: number): Reading | null {
  const when = NAMED_DAYS.entries[index]?.[1] ?? "";
  if (when.length !== 10) return null;
  const [year = 0, month = 0, day = 0] = when.split("-").map(Number);
  return { kind: "fixed", period: onDay(dayNumber(year, month, day)) };
}

const FREQUENCY: ReadonlyMap<string, string> = new Map([
  ["hourly", "PT1H"],
  ["daily", "P1D"],
  ["fortnightly", "P2W"],
  ["nightly", "P1D"],
  ["weekly", "P1W"],
  ["monthly", "P1M"],
  ["quarterly", "P3M"],
  ["yearly", "P1Y"],
  ["annually", "P1Y"],
]);
const TIMES: ReadonlySet<string> = new Set(["once", "twice"]);

/** every day, each July, Tuesdays, Monday nights, annually, twice a week. */
export const REPEATED: Parser = {
  rule: "set",
  starts: [
    ...FREQUENCY.keys(),
    ...WEEKDAY_PLURAL.keys(),
    "weekends",
    "every",
    "each",
    "once",
    "twice",
    "three",
    "four",
    "five",
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
  ],
  parse(p, i) {
    const value = FREQUENCY.get(p.norm(i));
    if (value !== undefined) return p.at(i).capital && i > 0 ? null : { to: i + 1, reading: { kind: "set", value } };
    const plural = WEEKDAY_PLURAL.get(p.norm(i));
    if (plural !== undefined && p.at(i).capital)
      return { to: i + 1, reading: { kind: "set", value: `XXXX-WXX-${plural}` } };
    if (p.is(i, "weekends") && (p.is(i - 1, "on") || p.is(i - 1, "at")))
      return { to: i + 1, reading: { kind: "set", value: "XXXX-WXX-WE" } };
    if (p.is(i, "every") || p.is(i, "each")) return every(p, i);
    const time = weekdayAt(p, i) > 0 && p.norm(i + 1).endsWith("s") ? PART_OF_DAY.get(p.norm(i + 1)) : undefined;
    if (time !== undefined) return { to: i + 2, reading: { kind: "set", value: `XXXX-WXX-${weekdayAt(p, i)}${time}` } };
    const per = TIMES.has(p.norm(i)) ? i + 1 : p.is(i + 1, "times") ? i + 2 : -1;
    if (
      per < 0 ||
      !(p.is(per, "a") || p.is(per, "per") || p.is(per, "each") || p.is(per, "every")) ||
      !UNIT.has(p.norm(per + 1))
    )
      return null;
    return { to: per + 2, reading: { kind: "set", value: durationValue(1, p.norm(per + 1)) } };
  },
};

function every(p: Pieces, i: number): Match | null {
  const at = p.is(i + 1, "single") || p.is(i + 1, "other") ? i + 2 : i + 1;
  const other = p.is(i + 1, "other") ? 2 : 1;
  const unit = p.norm(at);
  const weekday = weekdayAt(p, at);
  if (weekday > 0) return { to: at + 1, reading: { kind: "set", value: `XXXX-WXX-${weekday}` } };
  const month = monthAt(p, at);
  if (month > 0) return { to: at + 1, reading: { kind: "set", value: `XXXX-${String(month).padStart(2, "0")}` } };
  if (UNIT.has(unit) && singular(unit) === unit && unit !== "second")
    return { to: at + 1, reading: { kind: "set", value: durationValue(other, unit) } };
  const season = SEASON.get(unit);
  if (season !== undefined && p.norm(at + 1) !== "in")
    return { to: at + 1, reading: { kind: "set", value: `XXXX-${partOfYear("season", season)}` } };
  const time = PART_OF_DAY.get(unit);
  if (time !== undefined && !time.includes(":"))
    return { to: at + 1, reading: { kind: "set", value: `XXXX-XX-XX${time}` } };
  const some = p.is(i, "every") ? count(p, at) : null;
  const plural = some === null ? "" : p.norm(some.to);
  if (some === null || !UNIT.has(plural)) return null;
  return { to: some.to + 1, reading: { kind: "set", value: durationValue(some.value, singular(plural)) } };
}
