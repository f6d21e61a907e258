import { dayNumber } from "../../dates/calendar.ts";

const KEY = /^(\d{4})(?:-(?:W(\d{2})|(\d{2})(?:-(\d{2}))?))?$/;
const DAY = 86_400_000;
const DAYS_OF_WEEK = 7;

/** The Monday of an ISO 8601 week: the first week is the one with 4 January. */
function mondayOf(year: number, week: number): number {
  const fourth = dayNumber(year, 1, 4);
  // Day 0 is Thursday, 1 January 1970.
  const monday = fourth - ((((fourth + 3) % DAYS_OF_WEEK) + DAYS_OF_WEEK) % DAYS_OF_WEEK);
  return monday + (week - 1) * DAYS_OF_WEEK;
}

/**
 * Begin and end of a period in milliseconds since 1970, the end not included: of `2023-11-07`, `2023-W45`, `2023-11` or `2023`, as aggregates and
 * disputes count by them.
 */
export function boundsOf(period: string): { readonly start: number; readonly end: number } | null {
  const [, yearText, week, monthText, dayText] = KEY.exec(period) ?? [];
  if (yearText === undefined) return null;
  const year = Number(yearText);
  const month = Number(monthText ?? 1);
  const between = (start: number, end: number) => ({ start: start * DAY, end: end * DAY });
  if (week !== undefined) {
    const monday = mondayOf(year, Number(week));
    return between(monday, monday + DAYS_OF_WEEK);
  }
  if (dayText !== undefined) {
    const day = dayNumber(year, month, Number(dayText));
    return between(day, day + 1);
  }
  if (monthText === undefined) return between(dayNumber(year, 1, 1), dayNumber(year + 1, 1, 1));
  const next = month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1);
  return between(dayNumber(year, month, 1), next);
}
