import { dayNumber, isDay } from "../calendar.ts";
import { ordinal, year } from "../numbers.ts";
import { inYear, onDay } from "../period.ts";
import { isHyphen, type Pieces } from "../pieces.ts";
import type { Reading } from "../reading.ts";
import { MONTH, ORDINAL, WEEKDAY } from "../words.ts";
import { after, DIGITS, type Match, type Parser } from "./parser.ts";
import { yearPhrase } from "./year-phrase.ts";

/** Month at `i`, or 0. Abbreviations need a full stop or a number beside them. */
export function monthAt(p: Pieces, i: number): number {
  const piece = p.at(i);
  const month = MONTH.get(piece.norm);
  if (month === undefined || !piece.capital) return 0;
  if (piece.norm.length > 4 || piece.stopped || piece.norm === "may" || piece.norm === "june" || piece.norm === "july")
    return month;
  const before = isHyphen(p.norm(i - 1)) && p.glued(i) ? i - 2 : i - 1;
  return p.at(i + 1).kind === "number" || p.at(before).kind === "number" ? month : 0;
}

/** Day of the month at `i`: `9`, `9th`, `ninth`. */
function dayOfMonth(p: Pieces, i: number): { value: number; to: number } | null {
  const found = ordinal(p, i) ?? (p.at(i).kind === "number" ? { value: p.at(i).value, to: i + 1 } : null);
  return found !== null && found.value >= 1 && found.value <= 31 && p.norm(i).length !== 4 ? found : null;
}

/** A day of a month, with its year if that is said in figures. */
export function dayReading(month: number, day: number, year: Reading | null, weekday: number | null): Reading {
  if (year !== null && year.kind === "fixed" && isDay(year.period.index, month, day)) {
    return { kind: "fixed", period: onDay(dayNumber(year.period.index, month, day)) };
  }
  return { kind: "day", month, day, weekday, lean: null, year };
}

/** November 9, November 9, 2023, Nov. 9, March eighth; Nov. 9-11 gives two. */
export function monthThenDay(p: Pieces, i: number, weekday: number | null): Match | null {
  const month = monthAt(p, i);
  if (month === 0) return null;
  const the = p.is(i + 1, "the") ? i + 2 : i + 1;
  const day = dayOfMonth(p, the);
  if (day === null || !isDay(2000, month, day.value) || goesOn(p, day.to)) return null;
  const last = rangeEnd(p, day.to, day.value);
  if (last !== null) {
    const after = trailingYear(p, last.to);
    return {
      to: day.to,
      reading: dayReading(month, day.value, after?.reading ?? null, weekday),
      and: {
        from: last.from,
        to: after?.to ?? last.to,
        reading: dayReading(month, last.value, after?.reading ?? null, null),
      },
    };
  }
  const after = trailingYear(p, day.to);
  return { to: after?.to ?? day.to, reading: dayReading(month, day.value, after?.reading ?? null, weekday) };
}

/** Whether the number goes on, as in `May 1.5` or `May 5%`. */
function goesOn(p: Pieces, i: number): boolean {
  if (!p.glued(i)) return false;
  return p.is(i, "%") || (/^[.:/]$/.test(p.norm(i)) && p.at(i + 1).kind === "number" && p.glued(i + 1));
}

function rangeEnd(p: Pieces, i: number, first: number): { from: number; to: number; value: number } | null {
  const worded = p.is(i, "to") || p.is(i, "through") || p.is(i, "and");
  if (!isHyphen(p.norm(i)) && !worded) return null;
  const last = dayOfMonth(p, i + 1);
  if (last === null || last.value <= first || (worded && countsOn(p, last.to))) return null;
  return { from: i + 1, ...last };
}

/** November 9 and 10 people: a number with a noun is no day. */
function countsOn(p: Pieces, i: number): boolean {
  const next = p.at(i);
  if (next.kind === "number") return true;
  if (next.kind === "mark") return p.glued(i) && /^[%:/-]$/.test(next.norm);
  return !DAY_GOES_ON.has(next.norm);
}

const DAY_GOES_ON: ReadonlySet<string> = new Set(
  "and or in at to for with when but as by on of the a after before during while will would is was were are that which last this next".split(
    " ",
  ),
);

/** `, 2023` or ` 2023` or ` last year` after a day. */
function trailingYear(p: Pieces, i: number): { to: number; reading: Reading } | null {
  const at = p.is(i, ",") ? i + 1 : i;
  if (p.at(at).kind !== "number") return p.is(at, "the") || p.is(at, "a") ? null : yearPhrase(p, at);
  const found = year(p, at);
  return found === null ? null : { to: found.to, reading: { kind: "fixed", period: inYear("year", found.value) } };
}

/** 9 November, the 9th of November 2023; 9-11 November gives two. */
export function dayThenMonth(p: Pieces, i: number, weekday: number | null): Match | null {
  const start = p.is(i, "the") ? i + 1 : i;
  const day = dayOfMonth(p, start);
  if (day === null || (start > i && p.at(day.to - 1).kind === "number")) return null;
  const last = rangeEnd(p, day.to, day.value) ?? spokenRange(p, day.to, day.value);
  const end = last?.to ?? day.to;
  const at = p.is(end, "of") ? end + 1 : p.pastHyphen(end);
  const month = monthAt(p, at);
  if (month === 0 || !isDay(2000, month, last?.value ?? day.value)) return null;
  const hyphenated = isHyphen(p.norm(at + 1)) && p.at(at + 2).kind === "number" ? at + 2 : at + 1;
  const after = trailingYear(p, hyphenated);
  const to = after?.to ?? at + 1;
  const year = after?.reading ?? null;
  const reading = dayReading(month, day.value, year, weekday);
  if (last === null) return { to, reading };
  return { to: day.to, reading, and: { from: last.from, to, reading: dayReading(month, last.value, year, null) } };
}

function spokenRange(p: Pieces, i: number, first: number): { from: number; to: number; value: number } | null {
  if (!p.is(i, "to") && !p.is(i, "and")) return null;
  const last = dayOfMonth(p, i + 1);
  return last !== null && last.value > first ? { from: i + 1, ...last } : null;
}

/** 9 November, November 9, 2023 and the like. */
export const MONTH_DAY: Parser = {
  rule: "month-day",
  starts: [
    ...MONTH.keys(),
    ...ORDINAL.keys(),
    "twenty",
    "thirty",
    ...after("the", [DIGITS, ...ORDINAL.keys(), "twenty", "thirty"]),
  ],
  numbers: true,
  parse: (p, i) => monthThenDay(p, i, null) ?? dayThenMonth(p, i, null),
};

/** June 1994, October of last year, July last year, June. */
export const MONTH_YEAR: Parser = {
  rule: "month",
  starts: [...MONTH.keys()],
  parse(p, i) {
    const month = monthAt(p, i);
    if (month === 0) return null;
    const comma =
      p.is(i + 1, ",") && year(p, i + 2) !== null && p.at(i + 2).kind === "number" && p.at(i + 3).kind === "mark";
    const found = yearPhrase(p, p.pastHyphen(comma ? i + 2 : i + 1));
    if (found === null)
      return { to: i + 1, reading: { kind: "part", grain: "month", nth: month, lean: null, year: null } };
    if (found.reading.kind === "fixed") {
      return { to: found.to, reading: { kind: "fixed", period: inYear("month", found.reading.period.index, month) } };
    }
    return { to: found.to, reading: { kind: "part", grain: "month", nth: month, lean: null, year: found.reading } };
  },
};

/** Weekday at `i`, or 0; abbreviations need a full stop, or a date after them. */
export function weekdayAt(p: Pieces, i: number): number {
  const piece = p.at(i);
  const weekday = WEEKDAY.get(piece.norm);
  if (weekday === undefined || !piece.capital) return 0;
  if (piece.norm.endsWith("day")) return weekday;
  const next = p.is(i + 1, ",") ? i + 2 : i + 1;
  const dated = monthAt(p, next) > 0 || (p.at(next).kind === "number" && monthAt(p, next + 1) > 0);
  return dated || (piece.stopped && piece.norm !== "sat" && piece.norm !== "sun") ? weekday : 0;
}

/** Tuesday; Friday, Oct. 23; Tuesday of last week. */
export const WEEKDAY_DATE: Parser = {
  rule: "weekday",
  starts: [...WEEKDAY.keys()],
  parse(p, i) {
    const weekday = weekdayAt(p, i);
    if (weekday === 0) return null;
    const next = p.is(i + 1, ",") ? i + 2 : i + 1;
    const dated = monthThenDay(p, next, weekday) ?? dayThenMonth(p, p.is(next, "the") ? next + 1 : next, weekday);
    if (dated !== null) return dated;
    const of = p.is(i + 1, "of") ? i + 2 : i + 1;
    const shift = p.is(of, "last") ? -1 : p.is(of, "this") ? 0 : p.is(of, "next") ? 1 : null;
    const week: Reading | null =
      shift === null || !p.is(of + 1, "week") ? null : { kind: "offset", grain: "week", by: shift, base: "published" };
    return { to: week === null ? i + 1 : of + 2, reading: { kind: "weekday", weekday, lean: null, week } };
  },
};
