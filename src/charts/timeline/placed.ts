import type { TimelineRow } from "./rows.ts";
import { daysBetween, endOf, startOf } from "./time.ts";
import { type Stretch, windowOf } from "./window.ts";

/** A row in its place on the axis, in milliseconds since 1970. */
export interface PlacedRow extends TimelineRow {
  /** Begin and end of what is drawn, within the axis. */
  readonly start: number;
  readonly end: number;
  readonly middle: number;
  /** Drawn as a point: a day or a moment. */
  readonly isPoint: boolean;
  /** It goes on, or lies, before the axis or behind it. */
  readonly before: boolean;
  readonly after: boolean;
}

/** Rows with the axis that they stand on. */
export interface Placed {
  readonly axis: Stretch;
  readonly rows: readonly PlacedRow[];
}

/** Puts rows on an axis that shows as much of them as can be told apart. */
export function placed(rows: readonly TimelineRow[], published: string | null): Placed {
  const stretches = rows.map(({ from, to }) => {
    const start = startOf(from) ?? 0;
    return { start, end: Math.max(start, endOf(to) ?? start) };
  });
  const axis = windowOf(stretches, published === null ? null : startOf(published));
  const within = (time: number): number => Math.min(axis.end, Math.max(axis.start, time));
  return {
    axis,
    rows: rows.map((row, i) => {
      const { start, end } = stretches[i]!;
      const before = start < axis.start;
      const after = end > axis.end;
      return {
        ...row,
        start: within(start),
        end: within(end),
        middle: within((start + end) / 2),
        isPoint: daysBetween(start, end) <= 1 && !before && !after,
        before,
        after,
      };
    }),
  };
}
