import { daysOf, isoDay, type Period } from "./period.ts";
import type { Mod } from "./reading.ts";

/** First and last day of what an expression means, ISO 8601, both inclusive; null where it is open or unknown. */
export interface Interval {
  readonly from: string | null;
  readonly to: string | null;
}

const NOTHING: Interval = { from: null, to: null };

/**
 * The days a resolved expression covers. A modifier narrows or opens it only where its meaning is plain: `BEFORE` and `AFTER`
 * and their kin; `early` and `late` leave the whole period, since nobody says where early ends.
 */
export function intervalOf(period: Period | null, mod: Mod, clock: string | null): Interval {
  const days = period === null ? null : daysOf(period);
  if (days === null) return NOTHING;
  if (clock !== null) return moment(isoDay(days.first), clock);
  const [from, to] = [isoDay(days.first), isoDay(days.last)];
  switch (mod) {
    case "BEFORE":
      return { from: null, to: isoDay(days.first - 1) };
    case "AFTER":
      return { from: isoDay(days.last + 1), to: null };
    case "ON_OR_BEFORE":
      return { from: null, to };
    case "ON_OR_AFTER":
      return { from, to: null };
    default:
      return { from, to };
  }
}

/** A clock time is a moment; a part of the day stays a day. */
function moment(day: string, clock: string): Interval {
  if (!clock.includes(":")) return { from: day, to: day };
  const at = `${day}${clock}`;
  return { from: at, to: at };
}
