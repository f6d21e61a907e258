import type { Pieces } from "./pieces.ts";
import type { Candidate, Reading } from "./reading.ts";

/**
 * The quarter ended Sept. 30, the year ending March 31: the day belongs to the period. The period is named by the day, and the
 * story goes on in the period and not on its last day.
 */
export function closed(p: Pieces, candidates: readonly Candidate[]): readonly Candidate[] {
  if (!candidates.some((candidate, i) => i > 0 && closes(p, candidates[i - 1], candidate))) return candidates;
  return candidates.map((candidate, i) => {
    if (closes(p, candidates[i - 1], candidate)) return { ...candidate, aside: true };
    const last = candidates[i + 1];
    if (last === undefined || !closes(p, candidate, last)) return candidate;
    const reading = closedBy(p, candidate, last.reading);
    return reading === null ? candidate : { ...candidate, reading };
  });
}

function closes(p: Pieces, period: Candidate | undefined, last: Candidate): boolean {
  if (period === undefined) return false;
  const ended = p.is(period.to, "that") ? period.to + 1 : period.to;
  return last.from === ended + 1 && (p.is(ended, "ended") || p.is(ended, "ending"));
}

function closedBy(p: Pieces, { to, reading }: Candidate, last: Reading): Reading | null {
  if (p.is(to - 1, "year")) return { kind: "duration", value: "P1Y" };
  if (reading.kind === "same" && reading.grain === "quarter") return { kind: "closing", nth: null, of: last };
  if (reading.kind === "part" && reading.grain === "quarter" && reading.year === null)
    return { kind: "closing", nth: reading.nth, of: last };
  return null;
}
