import type { Pieces } from "./pieces.ts";
import type { Candidate, Mod, Reading } from "./reading.ts";
import { PART_OF_DAY } from "./words.ts";

type Words = readonly [words: readonly string[], mod: Exclude<Mod, null>];

const split = (table: Record<string, Exclude<Mod, null>>): readonly Words[] =>
  Object.entries(table)
    .map(([text, mod]): Words => [text.split(" "), mod])
    .sort((a, b) => b[0].length - a[0].length);

/** By their last word, the longest first: it is the one that stands before an expression. */
function byLastWord(words: readonly Words[]): ReadonlyMap<string, readonly Words[]> {
  const found = new Map<string, Words[]>();
  for (const entry of words) {
    const last = entry[0][entry[0].length - 1] ?? "";
    found.set(last, [...(found.get(last) ?? []), entry]);
  }
  return found;
}

/** Words before an amount of time. */
const BEFORE_LENGTH = byLastWord(
  split({
    about: "APPROX",
    around: "APPROX",
    approximately: "APPROX",
    roughly: "APPROX",
    nearly: "APPROX",
    almost: "LESS_THAN",
    "more than": "MORE_THAN",
    "less than": "LESS_THAN",
    "fewer than": "LESS_THAN",
    "at least": "EQUAL_OR_MORE",
    "at most": "EQUAL_OR_LESS",
    "up to": "EQUAL_OR_LESS",
    "no more than": "EQUAL_OR_LESS",
    "no less than": "EQUAL_OR_MORE",
    "just over": "MORE_THAN",
    "just under": "LESS_THAN",
    "well over": "MORE_THAN",
  }),
);

/** Words before a point in time. */
const BEFORE_POINT = byLastWord(
  split({
    early: "START",
    earlier: "START",
    late: "END",
    later: "END",
    mid: "MID",
    "earlier in": "START",
    "early in": "START",
    "later in": "END",
    "late in": "END",
    around: "APPROX",
    "the beginning of": "START",
    "the start of": "START",
    "the end of": "END",
    "the middle of": "MID",
  }),
);

const AFTERWARDS: readonly Words[] = split({
  "or later": "ON_OR_AFTER",
  "and beyond": "ON_OR_AFTER",
  "or earlier": "ON_OR_BEFORE",
});

/** Takes in `early`, `about`, `the end of`, `or later` and joins times to their day. */
export function modified(p: Pieces, candidates: readonly Candidate[]): Candidate[] {
  const out: Candidate[] = [];
  for (const candidate of candidates) {
    const previous = out[out.length - 1];
    const timed = withPartOfDay(p, candidate);
    const joined = previous === undefined ? null : (joinTime(p, previous, timed) ?? atTime(p, previous, timed));
    if (joined !== null) {
      out[out.length - 1] = joined;
      continue;
    }
    if (previous !== undefined && timed.from < previous.to) continue;
    if (previous !== undefined) out[out.length - 1] = onDay(p, previous, timed);
    out.push(widen(p, timed, previous?.to ?? 0));
  }
  return out;
}

function isDay(reading: Reading): boolean {
  switch (reading.kind) {
    case "weekday":
    case "day":
    case "named":
    case "monthday":
      return true;
    case "fixed":
      return reading.period.grain === "day";
    case "offset":
    case "same":
      return reading.grain === "day";
    default:
      return false;
  }
}

/** Friday evening, yesterday morning. */
function withPartOfDay(p: Pieces, candidate: Candidate): Candidate {
  if (!isDay(candidate.reading)) return candidate;
  const at = p.norm(candidate.to);
  const time = PART_OF_DAY.get(at);
  if (time === undefined || time === "T24:00" || at.endsWith("s") || at === "overnight" || at === "dawn")
    return candidate;
  return {
    ...candidate,
    to: candidate.to + 1,
    reading: { kind: "time", time, day: candidate.reading },
    rule: "dates/part-of-day",
  };
}

/** 10 p.m. Wednesday; 5 p.m. EST, Nov. 6; mid-afternoon yesterday. */
function joinTime(p: Pieces, time: Candidate, day: Candidate): Candidate | null {
  if (time.reading.kind !== "time" || time.reading.day !== null || !isDay(day.reading)) return null;
  const gap = day.from - time.to;
  if (gap !== 0 && !(gap === 1 && p.is(time.to, ","))) return null;
  return { ...time, to: day.to, reading: { ...time.reading, day: day.reading } };
}

/** tomorrow at 10 a.m., Friday at noon: one expression. */
function atTime(p: Pieces, day: Candidate, time: Candidate): Candidate | null {
  if (time.reading.kind !== "time" || time.reading.day !== null || !isDay(day.reading)) return null;
  if (!p.is(day.to, "at") || time.from !== day.to + 1) return null;
  return { ...time, from: day.from, reading: { ...time.reading, day: day.reading } };
}

/** 0735 GMT on Friday: two expressions, but the time is that day's. */
function onDay(p: Pieces, time: Candidate, day: Candidate): Candidate {
  const linked = p.is(time.to, "on") && day.from === time.to + 1;
  if (!linked || time.reading.kind !== "time" || time.reading.day !== null || !isDay(day.reading)) return time;
  return { ...time, reading: { ...time.reading, day: day.reading } };
}

function widen(p: Pieces, candidate: Candidate, floor: number): Candidate {
  const { kind } = candidate.reading;
  if (kind === "vague" && candidate.rule !== "dates/ago") return candidate;
  if (kind === "set") return candidate;
  const lengthy = kind === "duration" || candidate.rule === "dates/ago" || candidate.rule === "dates/earlier-later";
  const found = before(p, candidate, lengthy ? BEFORE_LENGTH : BEFORE_POINT, floor);
  let { from, mod } = found ?? candidate;
  if (found !== null && p.is(from - 1, "the") && from - 1 >= floor && takesArticle(candidate.reading)) from -= 1;
  if (lengthy && found === null && p.is(from - 1, "over") && (p.is(from, "a") || p.is(from, "an")) && from > floor) {
    from -= 1;
    mod = "MORE_THAN";
  }
  if (found === null && p.is(from - 1, "sometime") && from > floor) from -= 1;
  const after = lengthy ? undefined : AFTERWARDS.find(([words]) => p.reads(candidate.to, ...words));
  return after === undefined
    ? { ...candidate, from, mod }
    : { ...candidate, from, mod: after[1], to: candidate.to + after[0].length };
}

function before(
  p: Pieces,
  { from, reading }: Candidate,
  table: ReadonlyMap<string, readonly Words[]>,
  floor: number,
): { from: number; mod: Mod } | null {
  const hyphen = p.is(from - 1, "-") && p.is(from - 2, "mid") ? from - 1 : from;
  for (const [words, mod] of table.get(p.norm(hyphen - 1)) ?? []) {
    const start = hyphen - words.length;
    if (start < floor || !p.reads(start, ...words)) continue;
    const first = words[0];
    if (first === "around" && reading.kind === "weekday") continue;
    if (
      (first === "earlier" || first === "later") &&
      table === BEFORE_POINT &&
      reading.kind === "fixed" &&
      reading.period.grain !== "day"
    )
      continue;
    return { from: start, mod };
  }
  return null;
}

/** the early 1990s, the late summer. */
function takesArticle(reading: Reading): boolean {
  return (
    (reading.kind === "fixed" && (reading.period.grain === "decade" || reading.period.grain === "century")) ||
    (reading.kind === "part" && reading.grain === "season")
  );
}
