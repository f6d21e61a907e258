import { year } from "../numbers.ts";
import { inYear } from "../period.ts";
import type { Pieces } from "../pieces.ts";
import type { Reading } from "../reading.ts";

/** The words that say which year a month, quarter or season belongs to. */
export interface YearPhrase {
  readonly to: number;
  readonly reading: Reading;
}

const SHIFT: ReadonlyMap<string, number> = new Map([
  ["last", -1],
  ["this", 0],
  ["next", 1],
]);

/** `last year`, `this year`, `next year`, with or without `the`. */
export function deicticYear(p: Pieces, i: number): YearPhrase | null {
  const shift = SHIFT.get(p.norm(i));
  if (shift === undefined || !p.is(i + 1, "year")) return null;
  return { to: i + 2, reading: { kind: "offset", grain: "year", by: shift, base: "published" } };
}

/** Year said after a month, quarter or season: `1996`, `of 1996`, `last year`, `of that year`, `a year ago`. */
export function yearPhrase(p: Pieces, i: number): YearPhrase | null {
  const linked = p.is(i, "of") || p.is(i, "in");
  const at = linked ? i + 1 : i;
  const deictic = deicticYear(p, at);
  if (deictic !== null) return deictic;
  if (p.reads(at, "a", "year") && (p.is(at + 2, "ago") || p.is(at + 2, "earlier"))) {
    return { to: at + 3, reading: { kind: "offset", grain: "year", by: -1, base: "published" } };
  }
  if (p.reads(at, "that", "year") || p.reads(at, "the", "same", "year")) {
    return {
      to: p.is(at, "that") ? at + 2 : at + 3,
      reading: { kind: "same", grain: "year", years: 0, closed: false },
    };
  }
  if (linked && p.reads(at, "the", "year") && !p.is(at + 2, "of")) {
    return { to: at + 2, reading: { kind: "offset", grain: "year", by: 0, base: "published" } };
  }
  if (linked && p.reads(at, "the", "following", "year")) {
    return { to: at + 3, reading: { kind: "offset", grain: "year", by: 1, base: "narrative" } };
  }
  const first = p.reads(at, "fiscal", "year") ? at + 2 : p.is(at, "fiscal") || p.is(at, "fy") ? at + 1 : at;
  const found = year(p, first);
  if (found === null || (p.at(first).kind !== "number" && !linked && found.value < 1900)) return null;
  return { to: found.to, reading: { kind: "fixed", period: inYear("year", found.value) } };
}
