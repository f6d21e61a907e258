import { dayNumber } from "../../dates/calendar.ts";

const MOMENT = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2})(?::(\d{2}))?)?/;
const DAY = 86_400_000;
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** `10:00`; empty for a day without a time. */
  readonly time: string;
}

function momentOf(iso: string): Moment | null {
  const [, year, month, day, hour, minute = "00"] = MOMENT.exec(iso) ?? [];
  if (year === undefined) return null;
  return {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    time: hour === undefined ? "" : `${hour}:${minute}`,
  };
}

/** Milliseconds since 1970 of a day's beginning or a moment, the article's own clock taken for UTC; null for what is neither. */
export function startOf(iso: string): number | null {
  const moment = momentOf(iso);
  if (moment === null) return null;
  const [hours = 0, minutes = 0] = moment.time === "" ? [] : moment.time.split(":").map(Number);
  return dayNumber(moment.year, moment.month, moment.day) * DAY + (hours * 60 + minutes) * 60_000;
}

/** The same of the end: that of the day for a day. */
export function endOf(iso: string): number | null {
  const start = startOf(iso);
  return start === null || iso.includes("T") ? start : start + DAY;
}

/** Days between two times. */
export const daysBetween = (from: number, to: number): number => (to - from) / DAY;

const lastDayOf = (year: number, month: number): number =>
  dayNumber(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - dayNumber(year, month, 1);

/** An interval as people write it: `2025`, `May 2026`, `24 May 2026`, `24 Feb – 2 Mar 2025`. */
export function writtenInterval(fromIso: string, toIso: string): string {
  const from = momentOf(fromIso);
  const to = momentOf(toIso);
  if (from === null || to === null) return fromIso === toIso ? fromIso : `${fromIso} – ${toIso}`;
  const month = MONTHS[from.month - 1];
  const isWholeMonths = from.day === 1 && to.day === lastDayOf(to.year, to.month) && from.time + to.time === "";
  if (isWholeMonths && from.month === 1 && to.month === 12) {
    return from.year === to.year ? String(from.year) : `${from.year} – ${to.year}`;
  }
  if (isWholeMonths && from.year === to.year) {
    return from.month === to.month ? `${month} ${from.year}` : `${month} – ${MONTHS[to.month - 1]} ${to.year}`;
  }
  const last = `${to.day} ${MONTHS[to.month - 1]} ${to.year}`;
  if (fromIso === toIso) return from.time === "" ? last : `${last}, ${from.time}`;
  if (from.year !== to.year) return `${from.day} ${month} ${from.year} – ${last}`;
  if (from.month !== to.month) return `${from.day} ${month} – ${last}`;
  return from.day === to.day ? last : `${from.day}–${last}`;
}
