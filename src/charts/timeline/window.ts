import { daysBetween } from "./time.ts";

/** A stretch of time in milliseconds since 1970. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const DAY = 86_400_000;
/** The axis shows no less than this, so that one day does not fill a picture. */
const SHORTEST_DAYS = 14;
/** Something further from the rest than so many times the rest's length would press the rest into one spot. */
const FURTHEST = 6;
/** What is longer than a month places nothing: "this year" must not make the days of a week one point. */
const VAGUE_DAYS = 32;
const MARGIN = 0.04;

const distance = ({ start, end }: Stretch, time: number): number =>
  time < start ? start - time : time > end ? time - end : 0;

/**
 * The stretch of time that an axis shows: from the middle of what is dated (or the day of publication) outward, as far as what comes next is
 * not much further away than what is shown already is long. A year named beside days is drawn as far as it goes; one decades back is not.
 *
 * @param stretches - what is dated
 * @param published - when the article was published, null where that is not known
 */
export function windowOf(stretches: readonly Stretch[], published: number | null): Stretch {
  const exact = stretches.filter(({ start, end }) => daysBetween(start, end) <= VAGUE_DAYS);
  const known = exact.length > 0 ? exact : stretches;
  const least = known.reduce((longest, { start, end }) => Math.max(longest, end - start), SHORTEST_DAYS * DAY);
  const times = known.flatMap(({ start, end }) => [start, end]).sort((a, b) => a - b);
  const focus = published ?? times[Math.floor(times.length / 2)] ?? 0;
  const shown = { start: focus, end: focus };
  const byDistance = [...times].sort((a, b) => Math.abs(a - focus) - Math.abs(b - focus));
  for (const time of byDistance) {
    const length = Math.max(shown.end - shown.start, least);
    if (distance(shown, time) > FURTHEST * length) continue;
    shown.start = Math.min(shown.start, time);
    shown.end = Math.max(shown.end, time);
  }
  const lacking = Math.max(0, SHORTEST_DAYS * DAY - (shown.end - shown.start));
  const margin = Math.max((shown.end - shown.start) * MARGIN, DAY / 2) + lacking / 2;
  // Whole days, so that the numbers of a specification can be read.
  return { start: Math.floor((shown.start - margin) / DAY) * DAY, end: Math.ceil((shown.end + margin) / DAY) * DAY };
}
