import { dayNumber, isDay, weekdayOf } from "../dates/calendar.ts";
import { modified } from "../dates/modifiers.ts";
import { MONTH_FIRST } from "../dates/parsers/index.ts";
import { isoDay } from "../dates/period.ts";
import { cut, type Pieces } from "../dates/pieces.ts";
import type { Candidate, Reading } from "../dates/reading.ts";
import type { Block } from "../schema/index.ts";

const DEICTIC = /\b(?:today|yesterday|tomorrow)\b/i;
/** Years in which an article may have been published. */
const [FIRST_YEAR, LAST_YEAR] = [1900, 2100];
/** Longest paragraph that is looked at. */
const LONGEST = 4000;

/** What must be true of the day of publication: a choice of days, a weekday or a year. */
type Constraint =
  | { readonly kind: "days"; readonly days: ReadonlySet<number> }
  | { readonly kind: "weekday"; readonly weekday: number }
  | { readonly kind: "year"; readonly year: number };

/**
 * The day of publication of a text that says no date of its own but ties a day to it: "today, 9 November 2023", or "yesterday
 * (Tuesday, 7 November)" beside "last year, 2022". Null unless everything the text says leaves exactly one day.
 */
export function inferredDate(text: string, blocks: readonly Block[]): string | null {
  if (!DEICTIC.test(text)) return null;
  const constraints = blocks
    .filter(({ kind, start, end }) => kind === "paragraph" && end - start <= LONGEST)
    .flatMap(({ start, end }) => constraintsIn(cut(text, start, end)));
  const first = constraints.find((one) => one.kind === "days");
  if (first === undefined) return null;
  let left = [...first.days];
  for (const constraint of constraints) left = left.filter((day) => allows(constraint, day));
  return left.length === 1 ? isoDay(left[0]!) : null;
}

function allows(constraint: Constraint, day: number): boolean {
  if (constraint.kind === "days") return constraint.days.has(day);
  if (constraint.kind === "weekday") return weekdayOf(day) === constraint.weekday;
  return day >= dayNumber(constraint.year, 1, 1) && day <= dayNumber(constraint.year, 12, 31);
}

/** What neighbouring expressions outside quotation marks say together. */
function constraintsIn(p: Pieces): Constraint[] {
  const candidates = modified(p, MONTH_FIRST.candidates(p)).filter(({ from, rule }) => {
    return rule !== "dates/numeric-date" && !quoted(p, from);
  });
  return candidates.flatMap((candidate, i) => {
    const next = candidates[i + 1];
    if (next === undefined || !beside(p, candidate, next)) return [];
    return together(candidate.reading, next.reading) ?? together(next.reading, candidate.reading) ?? [];
  });
}

/** Whether a quotation has begun: a day that is quoted may be another time's today. */
function quoted(p: Pieces, at: number): boolean {
  let open = false;
  for (let i = 0; i < at; i++) {
    const norm = p.norm(i);
    if (norm === "“" || (norm === '"' && !open)) open = true;
    else if (norm === "”" || norm === '"') open = false;
  }
  return open;
}

/** yesterday, 7 November; yesterday (7 November); Tuesday 7 November, yesterday. */
function beside(p: Pieces, first: Candidate, second: Candidate): boolean {
  const gap = second.from - first.to;
  return gap === 0 || (gap === 1 && /^[,(–—]$/.test(p.norm(first.to)));
}

function together(deictic: Reading, said: Reading): Constraint[] | null {
  if (deictic.kind !== "offset" || deictic.base !== "published") return null;
  const { grain, by } = deictic;
  if (grain === "year" && said.kind === "fixed" && said.period.grain === "year")
    return [{ kind: "year", year: said.period.index - by }];
  if (grain !== "day") return null;
  if (said.kind === "fixed" && said.period.grain === "day")
    return [{ kind: "days", days: new Set([said.period.index - by]) }];
  if (said.kind === "weekday" && said.lean === null && said.week === null)
    return [{ kind: "weekday", weekday: weekdayOf(dayNumber(1970, 1, 4) + said.weekday - by) }];
  return said.kind === "day" && said.year === null ? [{ kind: "days", days: daysOf(said, by) }] : null;
}

/** Every year's day of that number, where the weekday said fits. */
function daysOf({ month, day, weekday }: Extract<Reading, { kind: "day" }>, by: number): Set<number> {
  const days = new Set<number>();
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
    if (!isDay(year, month, day)) continue;
    const number = dayNumber(year, month, day);
    if (weekday === null || weekdayOf(number) === weekday) days.add(number - by);
  }
  return days;
}
