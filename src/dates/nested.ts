import { mondayOf, weekdayOf } from "./calendar.ts";
import { daysOf, inYear, onDay, type Period, periodOf, unknownOf, yearOf } from "./period.ts";
import type { Reading } from "./reading.ts";
import type { Placed } from "./resolve.ts";

/** Readings that hold another: a quarter by its last day, the first week of June, the week of 6 November, a week from Monday. */
export type Nested = Extract<Reading, { kind: "closing" | "within" | "around" | "shifted" }>;

/** Half a quarter in days: a quarter that ends off the calendar's is the one that most of it lies in. */
const HALF_QUARTER = 45;

/** Places a reading by the one it holds, which is placed already. */
export function nested(reading: Nested, inner: Placed): Placed {
  if (!("period" in inner)) return { partial: partialOf(reading) };
  const period = periodFor(reading, inner.period);
  return period === null ? { partial: partialOf(reading) } : { period, against: inner.against };
}

function partialOf(reading: Nested): string {
  switch (reading.kind) {
    case "closing":
      return reading.nth === null ? unknownOf("quarter") : `XXXX-Q${reading.nth}`;
    case "within":
      return unknownOf(reading.unit === "weekday" ? "day" : reading.unit);
    default:
      return unknownOf(reading.grain);
  }
}

function periodFor(reading: Nested, inner: Period): Period | null {
  const days = daysOf(inner);
  if (days === null) return null;
  switch (reading.kind) {
    case "closing":
      return reading.nth === null
        ? periodOf("quarter", days.last - HALF_QUARTER)
        : inYear("quarter", yearOf(inner), reading.nth);
    case "around":
      return periodOf(reading.grain, days.first);
    case "shifted":
      if (reading.grain !== "day" && reading.grain !== "week") return null;
      return onDay(days.first + reading.by * (reading.grain === "week" ? 7 : 1));
    default:
      return within(reading, inner, days);
  }
}

/** The nth day, weekday, week, month or quarter of a period, or its last; null where the period has no such. */
function within(
  { unit, nth, weekday }: Extract<Nested, { kind: "within" }>,
  inner: Period,
  days: { readonly first: number; readonly last: number },
): Period | null {
  const first = firstOf(unit, weekday, days.first);
  if (first === null) return null;
  const index = nth > 0 ? first + (nth - 1) * (unit === "weekday" ? 7 : 1) : lastOf(unit, weekday, days.last);
  const period: Period = { grain: unit === "weekday" ? "day" : unit, index };
  const own = daysOf(period);
  if (own === null || own.first > days.last || inner.grain === period.grain) return null;
  return period;
}

type Unit = Extract<Nested, { kind: "within" }>["unit"];

/** A week belongs where its Thursday is, as in ISO 8601. */
function firstOf(unit: Unit, weekday: number, day: number): number | null {
  if (unit === "weekday") return day + ((weekday - weekdayOf(day) + 7) % 7);
  const { index } = periodOf(unit, day);
  const starts = unit === "weekend" ? mondayOf(index) + 5 >= day : unit !== "week" || mondayOf(index) + 3 >= day;
  return starts ? index : index + 1;
}

function lastOf(unit: Unit, weekday: number, day: number): number {
  if (unit === "weekday") return day - ((weekdayOf(day) - weekday + 7) % 7);
  const { index } = periodOf(unit, day);
  const ends = unit === "weekend" ? mondayOf(index) + 5 <= day : unit !== "week" || mondayOf(index) + 3 <= day;
  return ends ? index : index - 1;
}
