import { NAMED_DAYS } from "../lexicons/named-days.ts";
import { dayNumber, easterSunday, isDay, nthWeekday, orthodoxEaster, weekdayOf } from "./calendar.ts";
import type { Direction } from "./direction.ts";
import { nested } from "./nested.ts";
import {
  daysOf,
  inYear,
  onDay,
  type Period,
  partOfYear,
  periodOf,
  shiftYears,
  timexValue,
  unknownOf,
  yearOf,
} from "./period.ts";
import type { Lean, Reading, YearPart } from "./reading.ts";
import { offset, same } from "./told.ts";

/** What an expression means once it is placed: a period where it is known, else a partial value. */
export interface Resolved {
  readonly type: "DATE" | "TIME" | "DURATION" | "SET";
  readonly value: string;
  readonly period: Period | null;
  /** What it was resolved against; null when the words say it all, or nothing could be resolved. */
  readonly against: "published" | "narrative" | null;
}

/** What a reading is resolved against. */
export interface Scene {
  /** Day number of publication, null when unknown. */
  readonly published: number | null;
  /** The period told about just before, and the last quarter or day among them. */
  readonly told: Period | null;
  /** Tense of the verb that governs the expression; asked only when needed. */
  readonly direction: () => Direction;
}

/** A period with what it was resolved against, or what is known of it. */
export type Placed = { readonly period: Period; readonly against: Resolved["against"] } | { readonly partial: string };

const date = (placed: Placed): Resolved =>
  "period" in placed
    ? { type: "DATE", value: timexValue(placed.period), period: placed.period, against: placed.against }
    : { type: "DATE", value: placed.partial, period: null, against: null };

/** The TIMEX3 type and value of a reading. */
export function resolve(reading: Reading, scene: Scene): Resolved {
  switch (reading.kind) {
    case "duration":
      return { type: "DURATION", value: reading.value, period: null, against: null };
    case "set":
      return { type: "SET", value: reading.value, period: null, against: null };
    case "vague":
      return { type: "DATE", value: reading.value, period: null, against: null };
    case "time":
      return time(reading.time, reading.day, scene);
    default:
      return date(place(reading, scene));
  }
}

/** The second end of a range, a week or a year on where it came out before the first. */
export function notBefore(last: Resolved, first: Period): Resolved {
  const { period } = last;
  if (period === null || period.grain !== first.grain || period.index >= first.index) return last;
  const week = period.grain === "day" && first.index - period.index < 7;
  const moved = week ? onDay(period.index + 7) : shiftYears(period, 1);
  return { ...last, period: moved, value: timexValue(moved) };
}

function time(clock: string, day: Reading | null, scene: Scene): Resolved {
  const placed = day === null ? ownDay(scene) : place(day, scene);
  if ("partial" in placed) return { type: "TIME", value: `${placed.partial}${clock}`, period: null, against: null };
  return {
    type: "TIME",
    value: `${timexValue(placed.period)}${clock}`,
    period: placed.period,
    against: placed.against,
  };
}

/** A clock time alone is on the day told about, else the day of publication. */
function ownDay({ told, published }: Scene): Placed {
  if (told?.grain === "day") return { period: told, against: "narrative" };
  return published === null ? { partial: unknownOf("day") } : { period: onDay(published), against: "published" };
}

function place(reading: Reading, scene: Scene): Placed {
  switch (reading.kind) {
    case "fixed":
      return { period: reading.period, against: null };
    case "part":
      return part(reading.grain, reading.nth, reading.lean, reading.year, scene);
    case "day":
      return dayOfYear(reading, scene);
    case "weekday":
      return weekday(reading, scene);
    case "named":
      return named(reading, scene);
    case "offset":
      return offset(reading, scene);
    case "same":
      return same(reading, scene);
    case "closing":
    case "within":
    case "around":
    case "shifted":
      return nested(reading, place(reading.of, scene));
    case "monthday":
      return dayOfMonth(reading, scene);
    case "stated":
      return { partial: reading.value };
    default:
      return { partial: unknownOf("day") };
  }
}

/** The year that words like "of last year" name; null when they name none that is known. */
function yearNamed(year: Reading, scene: Scene): { index: number; against: Resolved["against"] } | null {
  const placed = place(year, scene);
  return "period" in placed ? { index: yearOf(placed.period), against: placed.against } : null;
}

function part(grain: YearPart, nth: number, lean: Lean, year: Reading | null, scene: Scene): Placed {
  const partial = { partial: `XXXX-${partOfYear(grain, nth)}` };
  if (year !== null) {
    const found = yearNamed(year, scene);
    return found === null ? partial : { period: inYear(grain, found.index, nth), against: found.against };
  }
  if (scene.published === null) return partial;
  const now = periodOf(grain, scene.published);
  const inThisYear = inYear(grain, yearOf(now), nth).index;
  const perYear = inYear(grain, 1, 1).index;
  return { period: { grain, index: nearestOf(inThisYear, now.index, perYear, lean, scene) }, against: "published" };
}

/** The cycle's instance that is meant: the last one by default, the next where the verb looks ahead. */
function nearestOf(inThisYear: number, now: number, perYear: number, lean: Lean, scene: Scene): number {
  if (lean === "here" || (perYear === 4 && lean === null && inThisYear === now - 1)) return inThisYear;
  if (lean === "past") return inThisYear < now ? inThisYear : inThisYear - perYear;
  if (lean === "future") return inThisYear > now ? inThisYear : inThisYear + perYear;
  if (inThisYear === now) return now;
  const behind = inThisYear < now ? inThisYear : inThisYear - perYear;
  const looks = scene.direction();
  if (looks === "future") return behind + perYear;
  const ahead = behind + perYear - now;
  return looks === "near"
    ? ahead < now - behind
      ? now + ahead
      : behind
    : looks === null && ahead * 6 <= perYear
      ? now + ahead
      : behind;
}

function dayOfYear(reading: Extract<Reading, { kind: "day" }>, scene: Scene): Placed {
  const { month, day } = reading;
  const partial = { partial: `XXXX-${partOfYear("month", month)}-${String(day).padStart(2, "0")}` };
  if (reading.year !== null) {
    const found = yearNamed(reading.year, scene);
    if (found === null || !isDay(found.index, month, day)) return partial;
    return { period: onDay(dayNumber(found.index, month, day)), against: found.against };
  }
  if (scene.published === null) return partial;
  const year = yearOf(onDay(scene.published));
  const days: number[] = [];
  for (let y = year - 4; y <= year + 4; y++) if (isDay(y, month, day)) days.push(dayNumber(y, month, day));
  const fitting = reading.weekday === null ? days : days.filter((d) => weekdayOf(d) === reading.weekday);
  return {
    period: onDay(choose(fitting.length > 0 ? fitting : days, scene.published, reading.lean, scene)),
    against: "published",
  };
}

/** Months of distance from publication past which the verb's tense outweighs nearness. */
const NEAR = 60;

/** The 15th: of the month told about, else the last or, where the verb looks ahead, the next day of that number. */
function dayOfMonth({ day, month }: Extract<Reading, { kind: "monthday" }>, scene: Scene): Placed {
  const partial = { partial: `XXXX-XX-${String(day).padStart(2, "0")}` };
  const { told, published } = scene;
  const inside = month !== null ? place(month, scene) : monthTold(told);
  if (inside !== null) {
    if (!("period" in inside)) return partial;
    const { grain, index } = inside.period;
    const year = Math.floor(index / 12);
    const nth = index - year * 12 + 1;
    if (grain !== "month" || !isDay(year, nth, day)) return partial;
    return { period: onDay(dayNumber(year, nth, day)), against: inside.against };
  }
  if (published === null) return partial;
  const { index } = periodOf("month", published);
  const days: number[] = [];
  for (let at = index - 2; at <= index + 2; at++) {
    const year = Math.floor(at / 12);
    if (isDay(year, at - year * 12 + 1, day)) days.push(dayNumber(year, at - year * 12 + 1, day));
  }
  const ahead = days.find((one) => one >= published) ?? published;
  const behind = days.findLast((one) => one <= published) ?? published;
  const looks = scene.direction();
  const next = looks === "future" || (looks === "near" && ahead - published < published - behind);
  return { period: onDay(next ? ahead : behind), against: "published" };
}

function monthTold(told: Period | null): Placed | null {
  if (told?.grain !== "day" && told?.grain !== "month") return null;
  return { period: told.grain === "month" ? told : periodOf("month", told.index), against: "narrative" };
}

function choose(days: readonly number[], published: number, lean: Lean, scene: Scene): number {
  const nearest = days.reduce((a, b) => (Math.abs(b - published) < Math.abs(a - published) ? b : a));
  if (lean === "here" || (lean === null && Math.abs(nearest - published) <= NEAR)) return nearest;
  const looks = lean ?? scene.direction();
  if (looks === "future") return days.find((d) => d >= published) ?? nearest;
  if (looks === "past") return days.findLast((d) => d <= published) ?? nearest;
  return nearest;
}

function weekday({ weekday: day, lean, week, base }: Extract<Reading, { kind: "weekday" }>, scene: Scene): Placed {
  const told = base !== undefined && scene.told?.grain === "day" ? scene.told.index : null;
  const published = told ?? scene.published;
  if (published === null) return { partial: `XXXX-WXX-${day}` };
  if (week !== null) {
    const placed = place(week, scene);
    const days = "period" in placed ? daysOf(placed.period) : null;
    return days === null
      ? { partial: `XXXX-WXX-${day}` }
      : { period: onDay(days.first + day - 1), against: "published" };
  }
  const behind = (weekdayOf(published) - day + 7) % 7;
  const ahead = (day - weekdayOf(published) + 7) % 7;
  const by =
    lean === "past"
      ? -(behind || 7)
      : lean === "future"
        ? ahead || 7
        : lean === "here"
          ? day - weekdayOf(published)
          : looked(behind, ahead, scene);
  return { period: onDay(published + by), against: told === null ? "published" : "narrative" };
}

/** A bare weekday is the last one, today included, unless the verb looks ahead. */
function looked(behind: number, ahead: number, scene: Scene): number {
  if (behind === 0) return 0;
  const looks = scene.direction();
  return looks === "future" || (looks === "near" && ahead < behind) ? ahead : -behind;
}

function named(reading: Extract<Reading, { kind: "named" }>, scene: Scene): Placed {
  const when = NAMED_DAYS.entries[reading.named]?.[1] ?? "01-01";
  const partial = { partial: /^\d\d-\d\d$/.test(when) ? `XXXX-${when}` : unknownOf("day") };
  if (reading.year !== null) {
    const found = yearNamed(reading.year, scene);
    return found === null ? partial : { period: onDay(namedDay(when, found.index)), against: found.against };
  }
  if (scene.published === null) return partial;
  const year = yearOf(onDay(scene.published));
  const days = [year - 1, year, year + 1].map((y) => namedDay(when, y));
  return { period: onDay(choose(days, scene.published, reading.lean, scene)), against: "published" };
}

/** The day of a year that an entry of the lexicon gives. */
export function namedDay(when: string, year: number): number {
  if (when.startsWith("E")) return easterSunday(year) + Number(when.slice(1));
  if (when.startsWith("J")) return orthodoxEaster(year) + Number(when.slice(1));
  const [month, weekdayOrDay, nth] = [Number(when.slice(0, 2)), when.slice(3, 5), when.slice(5)];
  if (/^\d\d$/.test(weekdayOrDay)) return dayNumber(year, month, Number(weekdayOrDay));
  const plus = nth.indexOf("+");
  const count = Number(plus < 0 ? nth : nth.slice(0, plus));
  return nthWeekday(year, month, Number(weekdayOrDay.slice(0, 1)), count) + (plus < 0 ? 0 : Number(nth.slice(plus)));
}
