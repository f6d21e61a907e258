import { durationValue, grainOf, length, singular } from "../length.ts";
import { ordinal } from "../numbers.ts";
import { inYear } from "../period.ts";
import type { Pieces } from "../pieces.ts";
import type { Lean, Reading } from "../reading.ts";
import { PART_OF_DAY, SEASON, UNIT, WEEKDAY } from "../words.ts";
import { monthAt, monthThenDay } from "./calendar-dates.ts";
import { after, DIGITS, type Match, type Parser } from "./parser.ts";
import { deicticYear, type YearPhrase, yearPhrase } from "./year-phrase.ts";

interface Prefix {
  readonly to: number;
  readonly by: -1 | 0 | 1;
  readonly lean: Lean;
  readonly base: "published" | "narrative";
  readonly word: string;
  readonly the: boolean;
}

const BY: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ["last", -1],
  ["past", -1],
  ["previous", -1],
  ["preceding", -1],
  ["prior", -1],
  ["this", 0],
  ["current", 0],
  ["present", 0],
  ["next", 1],
  ["coming", 1],
  ["upcoming", 1],
  ["following", 1],
  ["future", 1],
  ["recent", -1],
]);
const NARRATIVE: ReadonlySet<string> = new Set(["previous", "preceding", "prior", "following"]);

/** `last`, `this coming`, `the previous`: which way, from where. */
function prefix(p: Pieces, i: number): Prefix | null {
  const the = p.is(i, "the") || p.is(i, "its") || p.is(i, "these") || p.is(i, "those");
  let at = the ? i + 1 : i;
  let by = BY.get(p.norm(at));
  if (by === undefined) return null;
  let word = p.norm(at);
  const second = word === "this" ? p.norm(at + 1) : "";
  if (second === "past" || second === "coming" || second === "next" || second === "last") {
    by = second === "past" || second === "last" ? -1 : 1;
    word = `this ${second}`;
    at += 1;
  }
  const narrative = NARRATIVE.has(word) || (word === "next" && the && p.is(at + 1, "day"));
  return {
    to: at + 1,
    by,
    lean: by < 0 ? "past" : by > 0 ? "future" : "here",
    base: narrative ? "narrative" : "published",
    word,
    the,
  };
}

/** last week, this coming Sunday, the past three months, next summer, the previous day, last night. */
export const LEANED: Parser = {
  rule: "last-this-next",
  starts: [
    ...BY.keys(),
    ...after("its", [...BY.keys()]),
    ...after("these", [...BY.keys()]),
    ...after("the", [...BY.keys()]),
  ],
  parse(p, i) {
    const head = prefix(p, i);
    if (head === null) return null;
    return unitAfter(p, i, head) ?? lengthAfter(p, head) ?? partAfter(p, head) ?? nightAfter(p, head);
  },
};

function unitAfter(p: Pieces, i: number, head: Prefix): Match | null {
  const at = p.is(head.to, "fiscal") || p.is(head.to, "calendar") || p.is(head.to, "full") ? head.to + 1 : head.to;
  const unit = p.norm(at);
  const grain = UNIT.has(unit) ? grainOf(unit) : null;
  if (grain === null || unit === "night" || unit === "recent") return pluralAfter(p, head);
  if (p.is(at + 1, "'") && grain === "year") {
    const owned = ownedPart(p, i, at + 1);
    if (owned !== null) return owned;
  }
  if (unit === "day" && (head.word === "this" || head.word === "last" || (head.word === "next" && !head.the)))
    return null;
  if (p.is(at + 1, "-") && !p.at(at + 1).spaced) return null;
  if (p.is(i, "the") && head.word === "past")
    return { to: at + 1, reading: { kind: "duration", value: durationValue(1, unit) } };
  const orSo = p.reads(at + 1, "or", "so");
  return {
    to: orSo ? at + 3 : at + 1,
    mod: orSo ? "APPROX" : null,
    reading: { kind: "offset", grain, by: head.by, base: head.base },
  };
}

/** recent weeks, coming months, the coming years, these days. */
function pluralAfter(p: Pieces, head: Prefix): Match | null {
  const unit = p.norm(head.to);
  if (singular(unit) === unit || !UNIT.has(unit) || head.word === "this") return null;
  const ahead = head.by > 0;
  if (head.word === "future") return { to: head.to + 1, reading: { kind: "vague", value: "FUTURE_REF" } };
  if (head.word !== "recent" && !ahead && head.word !== "past") return null;
  return { to: head.to + 1, reading: { kind: "duration", value: durationValue(Number.NaN, singular(unit)) } };
}

/** the past three months, the next two years or so, the last few days. */
function lengthAfter(p: Pieces, head: Prefix): Match | null {
  if (head.word.startsWith("this") || head.word === "recent" || head.word === "current") return null;
  const found = p.is(head.to, "couple") || !p.is(head.to, "a") ? length(p, head.to) : null;
  if (found === null) return null;
  const orSo = p.reads(found.to, "or", "so");
  return {
    to: orSo ? found.to + 2 : found.to,
    mod: orSo || found.about ? "APPROX" : null,
    reading: { kind: "duration", value: durationValue(found.amount, found.unit) },
  };
}

/** last Friday, this September, next summer, last year's third quarter. */
function partAfter(p: Pieces, head: Prefix): Match | null {
  const at = head.to;
  const weekday = WEEKDAY.get(p.norm(at));
  if (weekday !== undefined && p.at(at).capital && p.norm(at).endsWith("day")) {
    const dated = monthThenDay(p, p.is(at + 1, ",") ? at + 2 : at + 1, weekday);
    if (dated !== null) return dated;
    return {
      to: at + 1,
      reading: {
        kind: "weekday",
        weekday,
        lean: head.lean,
        week: null,
        ...(head.base === "narrative" && { base: head.base }),
      },
    };
  }
  const month = monthAt(p, at);
  if (month > 0) {
    const day = p.at(at + 1);
    if (day.kind === "number" && day.value <= 31 && day.norm.length <= 2) {
      return {
        to: at + 2,
        reading: { kind: "day", month, day: day.value, weekday: null, lean: head.lean, year: null },
      };
    }
    return { to: at + 1, reading: { kind: "part", grain: "month", nth: month, lean: head.lean, year: null } };
  }
  const season = SEASON.get(p.norm(at));
  return season === undefined
    ? null
    : { to: at + 1, reading: { kind: "part", grain: "season", nth: season, lean: head.lean, year: null } };
}

/** last night, this morning. */
function nightAfter(p: Pieces, head: Prefix): Match | null {
  const time = PART_OF_DAY.get(p.norm(head.to));
  if (time === undefined || time.includes(":") || p.norm(head.to).endsWith("s") || head.word === "past") return null;
  const day: Reading = {
    kind: "offset",
    grain: "day",
    by: head.by,
    base: head.by > 0 && head.the ? "narrative" : head.base,
  };
  return { to: head.to + 1, reading: { kind: "time", time, day }, rule: "part-of-day" };
}

/** The rest of `this year's third quarter`, `last year's summer`. */
function ownedPart(p: Pieces, i: number, apostrophe: number): Match | null {
  const year = deicticYear(p, p.is(i, "the") ? i + 1 : i);
  if (year === null || !p.is(apostrophe + 1, "s")) return null;
  const nth = ordinal(p, apostrophe + 2);
  const unit = p.norm(nth === null ? apostrophe + 2 : nth.to);
  if (nth !== null && (unit === "quarter" || unit === "half")) {
    return {
      to: nth.to + 1,
      reading: { kind: "part", grain: unit, nth: nth.value, lean: null, year: year.reading },
      rule: "quarter",
    };
  }
  if (nth !== null || (unit !== "quarter" && unit !== "period") || year.reading.kind !== "offset") return null;
  const grain = unit === "quarter" ? unit : null;
  return {
    to: apostrophe + 3,
    reading: { kind: "same", grain, years: year.reading.by, closed: true },
    rule: "same-period",
  };
}

/** the third quarter of 1990, second-half, Q3 2023, the fiscal first quarter, the 1988 second quarter. */
export const QUARTER: Parser = {
  rule: "quarter",
  starts: [
    "fiscal",
    "first",
    "second",
    "third",
    "fourth",
    "last",
    "latter",
    "q",
    "h",
    ...after("the", [DIGITS, "fiscal", "first", "second", "third", "fourth", "last", "latter", "q", "h"]),
  ],
  numbers: true,
  parse(p, i) {
    const the = p.is(i, "the") ? i + 1 : i;
    const yearFirst = p.at(the).kind === "number" && p.norm(the).length === 4 && the > i ? yearPhrase(p, the) : null;
    let at = yearFirst?.to ?? the;
    if (p.is(at, "fiscal")) at = p.pastHyphen(at + 1);
    const named = ordinalPart(p, at);
    if (
      named === null ||
      (p.at(i).kind === "number" &&
        !p.is(i + 1, "q") &&
        !p.is(i + 1, "th") &&
        !p.is(i + 1, "nd") &&
        !p.is(i + 1, "rd") &&
        !p.is(i + 1, "st"))
    )
      return null;
    const hyphenated = p.at(named.to - 2).norm === "-";
    const after =
      yearFirst ??
      shortYearAfter(p, named.to) ??
      (hyphenated && p.at(named.to).kind !== "number" ? null : yearPhrase(p, named.to));
    const reading: Reading = {
      kind: "part",
      grain: named.grain,
      nth: named.nth,
      lean: null,
      year: after?.reading ?? null,
    };
    return { to: after !== null && after !== yearFirst ? after.to : named.to, reading };
  },
};

/** The 23 of 1Q23 and Q3/23. */
function shortYearAfter(p: Pieces, i: number): YearPhrase | null {
  const at = p.is(i, "/") && p.glued(i) ? i + 1 : i;
  const piece = p.at(at);
  if (piece.kind !== "number" || piece.norm.length !== 2 || !p.glued(at) || !/^[qh\d]/.test(p.norm(i - 1))) return null;
  return { to: at + 1, reading: { kind: "fixed", period: inYear("year", 2000 + piece.value) } };
}

function ordinalPart(p: Pieces, i: number): { grain: "quarter" | "half"; nth: number; to: number } | null {
  if ((p.is(i, "q") || p.is(i, "h")) && p.at(i + 1).kind === "number" && p.glued(i + 1)) {
    const nth = p.at(i + 1).value;
    return nth >= 1 && nth <= (p.is(i, "q") ? 4 : 2)
      ? { grain: p.is(i, "q") ? "quarter" : "half", nth, to: i + 2 }
      : null;
  }
  const digit = p.at(i);
  if (digit.kind === "number" && digit.value >= 1 && digit.value <= 4 && p.is(i + 1, "q") && p.glued(i + 1))
    return { grain: "quarter", nth: digit.value, to: i + 2 };
  const nth = p.is(i, "last") || p.is(i, "latter") ? { value: 2, to: i + 1 } : ordinal(p, i);
  if (nth === null) return null;
  const at = p.pastHyphen(nth.to);
  const unit = p.norm(at);
  if (unit === "quarter" && !p.is(i, "last") && !p.is(i, "latter") && nth.value <= 4)
    return { grain: "quarter", nth: nth.value, to: at + 1 };
  if (unit !== "half" || nth.value > 2) return null;
  const dated = yearPhrase(p, at + 1) !== null;
  return dated ? { grain: "half", nth: nth.value, to: at + 1 } : null;
}

/** the summer of 1994, summer 2012, early autumn, in the spring. */
export const SEASON_NAME: Parser = {
  rule: "season",
  starts: [...SEASON.keys(), ...after("the", [...SEASON.keys()])],
  parse(p, i) {
    const at = p.is(i, "the") ? i + 1 : i;
    const season = SEASON.get(p.norm(at));
    if (season === undefined) return null;
    const year = yearPhrase(p, at + 1);
    const fixed = year !== null;
    if (!fixed && !SEASON_BEFORE.has(p.norm(i - 1))) return null;
    if (!fixed && p.at(at + 1).kind === "word" && NOT_AFTER_SEASON.has(p.norm(at + 1))) return null;
    const to = year?.to ?? at + 1;
    return { to, reading: { kind: "part", grain: "season", nth: season, lean: null, year: year?.reading ?? null } };
  },
};

const SEASON_BEFORE: ReadonlySet<string> = new Set(
  "in by since until during through over throughout early late mid before after".split(" "),
);
const NOT_AFTER_SEASON: ReadonlySet<string> = new Set(["of", "to", "from"]);
