import { isIsoDate } from "../../article/iso-date.ts";

/** How dates with the year last are written: `7/11/2023` or `11/7/2023`. */
export type DateOrder = "day-first" | "month-first";

const MONTHS: readonly string[] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH_NAMES: readonly string[] = [
  ...["january", "february", "march", "april", "may", "june"],
  ...["july", "august", "september", "october", "november", "december"],
];
/** Zones that RFC 2822 names. */
const ZONES: Readonly<Record<string, string>> = {
  z: "Z",
  ut: "Z",
  utc: "Z",
  gmt: "Z",
  est: "-05:00",
  edt: "-04:00",
  cst: "-06:00",
  cdt: "-05:00",
  mst: "-07:00",
  mdt: "-06:00",
  pst: "-08:00",
  pdt: "-07:00",
};

const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)? ?(am|pm)? ?([a-z]{1,3}|[+-]\d{2}(?::?\d{2})?)?$/;
const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;
const DAY_MONTH_YEAR = /^(\d{1,2})[ -]([a-z]{3,9})[ -](\d{4})$/;
const MONTH_DAY_YEAR = /^([a-z]{3,9}) (\d{1,2}) (\d{4})$/;
const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6} /;
/** Mail programs repeat the zone in brackets: `+0000 (UTC)`. */
const COMMENT = / \([a-z]{1,5}\)$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2}))?$/;
const EPOCH = /^(\d{10}|\d{13})(?:\.\d{1,9})?$/;
const LONGEST = 60;

const padded = (number: string): string => number.padStart(2, "0");

/** `11` for "nov" and "november", or null. */
function monthOf(name: string): string | null {
  const short = name === "sept" ? 8 : MONTHS.indexOf(name);
  const index = short >= 0 ? short : MONTH_NAMES.indexOf(name);
  return index < 0 ? null : padded(String(index + 1));
}

function dayOf(text: string, order: DateOrder | null): string | null {
  const first = YEAR_FIRST.exec(text);
  if (first) return `${first[1]}-${padded(first[3]!)}-${padded(first[4]!)}`;
  const last = YEAR_LAST.exec(text);
  if (last) {
    if (order === null) return null;
    const [day, month] = order === "day-first" ? [last[1]!, last[3]!] : [last[3]!, last[1]!];
    return `${last[4]}-${padded(month)}-${padded(day)}`;
  }
  const [, day, name, year] = DAY_MONTH_YEAR.exec(text) ?? reordered(MONTH_DAY_YEAR.exec(text)) ?? [];
  const month = name === undefined ? null : monthOf(name);
  return month === null ? null : `${year}-${month}-${padded(day!)}`;
}

/** The groups of "November 7 2023" in the order of "7 November 2023". */
function reordered(groups: RegExpExecArray | null): readonly string[] | null {
  return groups && [groups[0], groups[2]!, groups[1]!, groups[3]!];
}

/** `T10:15:00+06:00` of "10:15:00 +0600", or null. */
function timeOf(text: string): string | null {
  const parts = TIME.exec(text);
  if (parts === null) return null;
  const [, written, minute, second, fraction, half, zone] = parts;
  let hour = Number(written);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half === "pm" ? 12 : 0);
  }
  const offset = zone === undefined ? "" : /^[+-]/.test(zone) ? zone : ZONES[zone];
  if (offset === undefined) return null;
  const seconds = second === undefined ? "" : `:${second}${fraction === undefined ? "" : `.${fraction}`}`;
  return `T${padded(String(hour))}:${minute}${seconds}${offset}`;
}

function fromEpoch(digits: string): string {
  const milliseconds = Number(digits) * (digits.length === 10 ? 1000 : 1);
  return new Date(milliseconds).toISOString().replace(".000Z", "Z");
}

function written(text: string, order: DateOrder | null): string | null {
  const epoch = EPOCH.exec(text);
  if (epoch) return fromEpoch(epoch[1]!);
  const compact = COMPACT.exec(text);
  if (compact) {
    const [, year, month, day, hour, minute, second] = compact;
    return `${year}-${month}-${day}${hour === undefined ? "" : `T${hour}:${minute}:${second}`}`;
  }
  const plain = text.toLowerCase().replace(/,/g, " ").replace(/ +/g, " ").replace(WEEKDAY, "").replace(COMMENT, "");
  const colon = plain.indexOf(":");
  if (colon < 0) return dayOf(plain.replace(/ $/, ""), order);
  // The hour stands before the first colon, after a space or the T of ISO 8601; "at" may stand between day and time.
  const from = Math.max(plain.lastIndexOf(" ", colon), plain.lastIndexOf("t", colon));
  const day = dayOf(plain.slice(0, Math.max(0, from)).replace(/ at$/, ""), order);
  const time = timeOf(plain.slice(from + 1));
  return day === null || time === null ? null : day + time;
}

/**
 * A publication date as ISO 8601, where it can be read in one way only: year first, the month by its English name, the dates
 * of feeds and of e-mail (RFC 2822), digits alone (`20231107`, `20231107101500`), seconds or milliseconds since 1970.
 * `7/11/2023` is read only where its order is told.
 *
 * @returns the date or date-time, or null where it can't be told or doesn't exist
 * @example
 * readPublished("Tue, 07 Nov 2023 10:15:00 +0600", null) // "2023-11-07T10:15:00+0600"
 */
export function readPublished(value: string, order: DateOrder | null): string | null {
  const text = value.trim();
  if (text.length > LONGEST) return null;
  if (isIsoDate(text)) return text;
  const iso = written(text, order);
  return iso !== null && isIsoDate(iso) ? iso : null;
}
