import { dayNumber, isDay } from "./calendar.ts";
import { daysOf, inYear, onDay, type Period, yearOf } from "./period.ts";
import { isHyphen, type Pieces } from "./pieces.ts";
import type { Candidate, Reading } from "./reading.ts";

/**
 * From May to June 2019, Monday to Friday, 9am to 5pm on Saturday: what is said at one end of a range holds for the other, and
 * the second end is not before the first.
 */
export function ranged(p: Pieces, candidates: readonly Candidate[]): readonly Candidate[] {
  if (!candidates.some((last, i) => i > 0 && joined(p, candidates[i - 1], last))) return candidates;
  const out = [...candidates];
  for (let i = out.length - 1; i > 0; i--) {
    const [first, last] = [out[i - 1]!, out[i]!];
    if (!joined(p, first, last)) continue;
    if (yearless(first.reading) && yearless(last.reading)) out[i] = { ...last, ends: true };
    else [out[i - 1], out[i]] = [withEnd(first, last), withStart(last, first)];
  }
  return out;
}

function joined(p: Pieces, first: Candidate | undefined, last: Candidate): boolean {
  if (first === undefined || last.from !== first.to + 1) return false;
  const word = p.norm(first.to);
  if (word === "to" || word === "through" || word === "until" || word === "till" || isHyphen(word)) return true;
  return word === "and" && p.is(first.from - 1, "between");
}

/** A month, day of the year or weekday that comes round again. */
function yearless(reading: Reading): boolean {
  if (reading.kind === "weekday") return reading.week === null && reading.lean === null;
  return (reading.kind === "part" || reading.kind === "day") && reading.year === null && reading.lean === null;
}

/** The first end with the year, or the day of a clock time, that only the last says. */
function withEnd(first: Candidate, last: Candidate): Candidate {
  const { reading } = first;
  if (reading.kind === "time" && last.reading.kind === "time" && reading.day === null)
    return { ...first, reading: { ...reading, day: last.reading.day } };
  if (!yearless(reading)) return first;
  if (reading.kind === "weekday" && last.reading.kind === "weekday")
    return { ...first, reading: { ...reading, week: last.reading.week } };
  if (last.reading.kind === "fixed") return { ...first, reading: near(reading, last.reading.period, -1) };
  if (
    (reading.kind === "part" || reading.kind === "day") &&
    (last.reading.kind === "part" || last.reading.kind === "day")
  )
    return { ...first, reading: { ...reading, year: last.reading.year } };
  return first;
}

function withStart(last: Candidate, first: Candidate): Candidate {
  if (first.reading.kind !== "fixed" || !yearless(last.reading)) return last;
  return { ...last, reading: near(last.reading, first.reading.period, 1) };
}

/** The reading in the year of the other end, or a year off where it would lie on the wrong side of it. */
function near(reading: Reading, other: Period, side: -1 | 1): Reading {
  const same = inThatYear(reading, yearOf(other));
  if (same === null) return reading;
  const wrong = (startOf(same) - startOf(other)) * side < 0;
  const period = wrong ? inThatYear(reading, yearOf(other) + side) : same;
  return period === null ? reading : { kind: "fixed", period };
}

const startOf = (period: Period): number => daysOf(period)?.first ?? 0;

function inThatYear(reading: Reading, year: number): Period | null {
  if (reading.kind === "part") return reading.grain === "season" ? null : inYear(reading.grain, year, reading.nth);
  if (reading.kind !== "day" || !isDay(year, reading.month, reading.day)) return null;
  return onDay(dayNumber(year, reading.month, reading.day));
}
