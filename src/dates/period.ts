import { addMonths, civil, dayNumber, isoWeek, mondayOf, weekNumber } from "./calendar.ts";

/** How fine a stretch of the calendar is. */
export type Grain =
  | "day"
  | "week"
  | "weekend"
  | "month"
  | "quarter"
  | "half"
  | "season"
  | "year"
  | "decade"
  | "century";

/**
 * One stretch of the calendar. `index` counts stretches of its grain through the years, so that "three quarters later" is
 * `index + 3` whatever year that falls in.
 */
export interface Period {
  readonly grain: Grain;
  readonly index: number;
}

const SEASONS = ["SP", "SU", "FA", "WI"] as const;
const PER_YEAR: Partial<Record<Grain, number>> = { month: 12, quarter: 4, half: 2, season: 4, year: 1 };

/** The period of a grain in a year: `inYear("quarter", 1989, 3)`. `nth` counts from 1. */
export function inYear(grain: "month" | "quarter" | "half" | "season" | "year", year: number, nth = 1): Period {
  return { grain, index: year * (PER_YEAR[grain] ?? 1) + nth - 1 };
}

/** The one day as a period. */
export function onDay(index: number): Period {
  return { grain: "day", index };
}

/** The period of a grain that a day lies in. Winter is counted to the year it begins in. */
export function periodOf(grain: Grain, day: number): Period {
  const { year, month } = civil(day);
  switch (grain) {
    case "day":
      return { grain, index: day };
    case "week":
    case "weekend":
      return { grain, index: weekNumber(day) };
    case "month":
      return inYear(grain, year, month);
    case "quarter":
      return inYear(grain, year, Math.ceil(month / 3));
    case "half":
      return inYear(grain, year, month <= 6 ? 1 : 2);
    case "season":
      return month <= 2 ? inYear(grain, year - 1, 4) : inYear(grain, year, Math.floor(month / 3));
    case "year":
      return { grain, index: year };
    case "decade":
      return { grain, index: Math.floor(year / 10) };
    default:
      return { grain, index: Math.floor(year / 100) };
  }
}

/** Year in which the period begins. */
export function yearOf({ grain, index }: Period): number {
  const perYear = PER_YEAR[grain];
  if (perYear !== undefined) return Math.floor(index / perYear);
  if (grain === "decade") return index * 10;
  if (grain === "century") return index * 100;
  return grain === "day" ? civil(index).year : isoWeek(index).year;
}

/** First and last day; null for seasons, whose months depend on the hemisphere. */
export function daysOf(period: Period): { first: number; last: number } | null {
  const { grain, index } = period;
  switch (grain) {
    case "day":
      return { first: index, last: index };
    case "week":
      return { first: mondayOf(index), last: mondayOf(index) + 6 };
    case "weekend":
      return { first: mondayOf(index) + 5, last: mondayOf(index) + 6 };
    case "season":
      return null;
    case "decade":
      return { first: dayNumber(index * 10, 1, 1), last: dayNumber(index * 10 + 9, 12, 31) };
    case "century":
      return { first: dayNumber(index * 100, 1, 1), last: dayNumber(index * 100 + 99, 12, 31) };
    default: {
      const months = 12 / (PER_YEAR[grain] ?? 1);
      const start = index * months;
      const first = dayNumber(Math.floor(start / 12), (((start % 12) + 12) % 12) + 1, 1);
      return { first, last: addMonths(first, months) - 1 };
    }
  }
}

/** The period of the same kind a number of years away: 29 February gives the 28th, a week keeps its weekdays. */
export function shiftYears(period: Period, years: number): Period {
  const perYear = PER_YEAR[period.grain];
  if (perYear !== undefined) return { grain: period.grain, index: period.index + years * perYear };
  if (period.grain === "day") return onDay(addMonths(period.index, years * 12));
  if (period.grain === "decade") return { grain: "decade", index: Math.floor((period.index * 10 + years) / 10) };
  if (period.grain === "century") return { grain: "century", index: Math.floor((period.index * 100 + years) / 100) };
  return periodOf(period.grain, addMonths(mondayOf(period.index) + 3, years * 12));
}

/** TIMEX3 value: `1989-Q3`, `2023-W44`, `199` for the decade. */
export function timexValue(period: Period): string {
  const { grain, index } = period;
  switch (grain) {
    case "day":
      return isoDay(index);
    case "week":
    case "weekend": {
      const { year, week } = isoWeek(index);
      return `${pad(year, 4)}-W${pad(week, 2)}${grain === "weekend" ? "-WE" : ""}`;
    }
    case "decade":
      return pad(index, 3);
    case "century":
      return pad(index, 2);
    case "year":
      return pad(index, 4);
    default: {
      const perYear = PER_YEAR[grain] ?? 1;
      const year = Math.floor(index / perYear);
      return `${pad(year, 4)}-${partOfYear(grain, index - year * perYear + 1)}`;
    }
  }
}

/** The part of the value after the year: `11`, `Q3`, `H1`, `SU`. */
export function partOfYear(grain: Grain, nth: number): string {
  if (grain === "month") return pad(nth, 2);
  if (grain === "season") return SEASONS[nth - 1] ?? "SP";
  return `${grain === "quarter" ? "Q" : "H"}${nth}`;
}

/** ISO 8601 date of a day number. */
export function isoDay(index: number): string {
  const { year, month, day } = civil(index);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Value of a period of which nothing is known but its grain. */
export function unknownOf(grain: Grain): string {
  switch (grain) {
    case "day":
      return "XXXX-XX-XX";
    case "week":
      return "XXXX-WXX";
    case "weekend":
      return "XXXX-WXX-WE";
    case "month":
      return "XXXX-XX";
    case "quarter":
      return "XXXX-QX";
    case "half":
      return "XXXX-HX";
    case "decade":
      return "XXX";
    case "century":
      return "XX";
    default:
      return "XXXX";
  }
}

function pad(n: number, width: number): string {
  return String(n).padStart(width, "0");
}
