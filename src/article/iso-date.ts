const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const ISO_DATE_TIME = /^(\d{4}-\d{2}-\d{2})T(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?(Z|[+-]\d{2}(?::?\d{2})?)?$/;
const OFFSET = /^[+-](\d{2}):?(\d{2})?$/;

/** Days of a month (1 to 12) in the proleptic Gregorian calendar. */
function daysInMonth(year: number, month: number): number {
  if (month === 2) {
    const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    return leap ? 29 : 28;
  }
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether a day of the calendar exists: 29 February only in leap years. */
export function dayExists(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** `2023-11-07` from its parts, or null when there is no such day. */
export function isoDay(year: number, month: number, day: number): string | null {
  if (!dayExists(year, month, day)) return null;
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

function isDay(text: string): boolean {
  const parts = ISO_DATE.exec(text);
  return parts !== null && dayExists(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

function isOffset(text: string | undefined): boolean {
  if (text === undefined || text === "Z") return true;
  const parts = OFFSET.exec(text);
  return parts !== null && Number(parts[1]) <= 23 && Number(parts[2] ?? 0) <= 59;
}

/**
 * Whether a string is an ISO 8601 calendar date or date-time that exists: `2023-11-07`, `2023-11-07T10:15`,
 * `2023-11-07T10:15:30.5+06:00`, `2023-11-07T10:15Z`. Leap seconds (`:60`) and the day's end (`24:00`) count as existing.
 */
export function isIsoDate(text: string): boolean {
  if (text.length > 40) return false;
  if (isDay(text)) return true;
  const parts = ISO_DATE_TIME.exec(text);
  if (parts === null || !isDay(parts[1]!) || !isOffset(parts[5])) return false;
  const hour = Number(parts[2]);
  const minute = Number(parts[3]);
  const second = Number(parts[4] ?? 0);
  if (hour === 24) return minute === 0 && second === 0;
  return hour <= 23 && minute <= 59 && second <= 60;
}
