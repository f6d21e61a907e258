import { grainOf, length } from "../length.ts";
import { ordinal } from "../numbers.ts";
import type { Grain } from "../period.ts";
import type { Pieces } from "../pieces.ts";
import type { Reading } from "../reading.ts";
import { ORDINAL, WEEKDAY } from "../words.ts";
import { dayThenMonth, MONTH_YEAR, monthThenDay, WEEKDAY_DATE, weekdayAt } from "./calendar-dates.ts";
import { after, DIGITS, type Match, type Parser } from "./parser.ts";
import { deicticYear } from "./year-phrase.ts";

const SHIFT: ReadonlyMap<string, number> = new Map([
  ["last", -1],
  ["this", 0],
  ["next", 1],
]);

/** June 2019, last June, next month, the month, the year: what days and weeks are counted in. */
function containerAt(p: Pieces, i: number): Match | null {
  const month = MONTH_YEAR.parse(p, i);
  if (month !== null) return month;
  const year = deicticYear(p, i);
  if (year !== null) return year;
  const unit = p.norm(i + 1);
  const by = p.is(i, "the") ? 0 : SHIFT.get(p.norm(i));
  if (by === undefined) return null;
  if (unit === "month" || unit === "year")
    return { to: i + 2, reading: { kind: "offset", grain: unit, by, base: "published" } };
  const named = p.is(i, "the") ? null : MONTH_YEAR.parse(p, i + 1);
  if (named?.reading.kind !== "part") return null;
  return { to: named.to, reading: { ...named.reading, lean: by < 0 ? "past" : by > 0 ? "future" : "here" } };
}

/** the first week of June, the last day of the month, the second Monday in October 2023. */
export const NTH_WITHIN: Parser = {
  rule: "nth-within",
  starts: ["first", "last", ...after("the", ["last", "final", DIGITS, ...ORDINAL.keys()])],
  parse(p, i) {
    const the = p.is(i, "the") ? i + 1 : i;
    const last = p.is(the, "last") || p.is(the, "final");
    const nth = last ? { value: -1, to: the + 1 } : ordinal(p, the);
    if (nth === null || nth.value > 5) return null;
    const weekday = weekdayAt(p, nth.to);
    const unit = p.norm(nth.to);
    const known = unit === "day" || unit === "week" || unit === "weekend";
    if (weekday === 0 && !known) return null;
    if (!p.is(nth.to + 1, "of") && !p.is(nth.to + 1, "in")) return null;
    const inside = containerAt(p, nth.to + 2);
    if (inside === null) return null;
    const named = weekday > 0 ? "weekday" : unit === "day" || unit === "week" ? unit : "weekend";
    return { to: inside.to, reading: { kind: "within", nth: nth.value, unit: named, weekday, of: inside.reading } };
  },
};

const BEFORE_DAY: ReadonlySet<string> = new Set("on by until till since from before after through to".split(" "));
/** Words that may follow a day's number; any other makes it the 15th floor. */
const AFTER_DAY: ReadonlySet<string> = new Set(
  "and or but to at in with when after before that as because while for from since until said would will was were is are has had".split(
    " ",
  ),
);

/** on the 15th, by the 21st of this month. */
export const DAY_OF_MONTH: Parser = {
  rule: "day-of-month",
  starts: after("the", [DIGITS]),
  parse(p, i) {
    const day = p.at(i + 1).kind === "number" ? ordinal(p, i + 1) : null;
    if (day === null || day.value < 1 || day.value > 31) return null;
    const month = p.is(day.to, "of") ? containerAt(p, day.to + 1) : null;
    const said = month?.reading.kind === "offset" && month.reading.grain === "month" ? month : null;
    if (said !== null) return { to: said.to, reading: { kind: "monthday", day: day.value, month: said.reading } };
    const next = p.at(day.to);
    if (!BEFORE_DAY.has(p.norm(i - 1)) || (next.kind !== "mark" && !AFTER_DAY.has(next.norm))) return null;
    if (next.norm === "-" || next.norm === "%" || ofOther(p, day.to)) return null;
    return { to: day.to, reading: { kind: "monthday", day: day.value, month: null } };
  },
};

/** the 15th to the 19th century: the second number's noun is the first one's too. */
function ofOther(p: Pieces, i: number): boolean {
  if (!p.is(i, "to") && !p.is(i, "and") && !p.is(i, "or") && !p.is(i, ",")) return false;
  const other = ordinal(p, p.is(i + 1, "the") ? i + 2 : i + 1);
  return other !== null && p.at(other.to).kind === "word" && !AFTER_DAY.has(p.norm(other.to));
}

const OF_WEEK: ReadonlySet<string> = new Set(["of", "beginning", "starting", "commencing"]);

/** the week of 6 November, the weekend of 4-5 November. */
export const WEEK_OF: Parser = {
  rule: "week-of",
  starts: after("the", ["week", "weekend"]),
  parse(p, i) {
    const unit = p.norm(i + 1);
    if ((unit !== "week" && unit !== "weekend") || !OF_WEEK.has(p.norm(i + 2))) return null;
    const day = monthThenDay(p, i + 3, null) ?? dayThenMonth(p, i + 3, null);
    if (day === null) return null;
    return { to: day.and?.to ?? day.to, reading: { kind: "around", grain: unit, of: day.reading } };
  },
};

/** the week before last, the year after next; the day before and the week after, from what was told. */
export const BEFORE_LAST: Parser = {
  rule: "last-this-next",
  starts: after("the", ["day", "week", "weekend", "month", "year"]),
  parse(p, i) {
    const grain = p.is(i, "the") ? stepGrain(p.norm(i + 1)) : null;
    const before = p.is(i + 2, "before");
    if (grain === null || (!before && !p.is(i + 2, "after"))) return null;
    if (p.is(i + 3, before ? "last" : "next") && (p.at(i + 4).kind === "mark" || !p.at(i + 4).capital))
      return { to: i + 4, reading: { kind: "offset", grain, by: before ? -2 : 2, base: "published" } };
    const end = p.at(i + 3);
    if (end.kind !== "mark" || end.norm === "-" || end.norm === '"' || end.norm === "“") return null;
    return {
      to: i + 3,
      rule: "earlier-later",
      reading: { kind: "offset", grain, by: before ? -1 : 1, base: "narrative" },
    };
  },
};

function stepGrain(unit: string): Grain | null {
  return unit === "day" || unit === "week" || unit === "month" || unit === "year" || unit === "weekend"
    ? grainOf(unit)
    : null;
}

/** a week from Monday, two weeks from 9 November, a week on Tuesday. */
export const FROM_DAY: Parser = {
  rule: "from-day",
  starts: ["one", "two", "three", "four", "six", "ten", ...after("a", ["day", "week", "fortnight"])],
  numbers: true,
  parse(p, i) {
    const by = length(p, i);
    if (by === null || !Number.isInteger(by.amount) || by.about) return null;
    const grain = by.unit === "fortnight" ? "week" : grainOf(by.unit);
    if (grain !== "day" && grain !== "week") return null;
    const single = p.is(i, "a") && by.unit !== "day";
    if (!p.is(by.to, "from") && !(single && p.is(by.to, "on") && WEEKDAY.has(p.norm(by.to + 1)))) return null;
    const day =
      WEEKDAY_DATE.parse(p, by.to + 1) ?? monthThenDay(p, by.to + 1, null) ?? dayThenMonth(p, by.to + 1, null);
    if (day === null || day.and !== undefined || day.reading.kind === "fixed") return null;
    const ahead: Reading =
      day.reading.kind === "weekday" && day.reading.week === null ? { ...day.reading, lean: "future" } : day.reading;
    const amount = by.amount * (by.unit === "fortnight" ? 2 : 1);
    return { to: day.to, reading: { kind: "shifted", grain, by: amount, of: ahead } };
  },
};
