import { durationValue, grainOf, length, singular } from "../length.ts";
import { ordinal, year } from "../numbers.ts";
import type { Pieces } from "../pieces.ts";
import type { Reading } from "../reading.ts";
import { CARDINAL, ORDINAL, UNIT } from "../words.ts";
import { after, DIGITS, type Match, type Parser } from "./parser.ts";
import { yearPhrase } from "./year-phrase.ts";

const SAME: ReadonlySet<string> = new Set(["same", "comparable", "corresponding", "equivalent", "similar"]);
const BEFORE_YEAR: ReadonlySet<string> = new Set(
  "in for during of over through throughout later earlier so this by end".split(" "),
);

/** the year-ago quarter, a year-earlier period, year-ago results. */
export const YEAR_AGO: Parser = {
  rule: "year-ago",
  starts: ["year", ...after("a", [...SAME, "year"]), ...after("the", [...SAME, "year"])],
  parse(p, i) {
    let at = p.is(i, "the") || p.is(i, "a") ? i + 1 : i;
    if (SAME.has(p.norm(at))) at += 1;
    if (!p.is(at, "year") || p.pastHyphen(at + 1) === at + 1) return null;
    const word = p.norm(at + 2);
    if (word !== "ago" && word !== "earlier") return null;
    const noun = at + 3;
    const counted = length(p, noun);
    if (counted !== null)
      return { to: counted.to, reading: { kind: "duration", value: durationValue(counted.amount, counted.unit) } };
    const nth = ordinal(p, noun);
    if (nth !== null && p.is(nth.to, "quarter")) {
      const lastYear: Reading = { kind: "offset", grain: "year", by: -1, base: "published" };
      return {
        to: nth.to + 1,
        reading: { kind: "part", grain: "quarter", nth: nth.value, lean: null, year: lastYear },
      };
    }
    const period = PERIOD_NOUNS.has(p.norm(noun));
    if (!period && at > i) return null;
    const grain = period && p.is(noun, "quarter") ? "quarter" : null;
    return { to: period ? noun + 1 : noun, reading: { kind: "same", grain, years: -1, closed: true } };
  },
};

const PERIOD_NOUNS: ReadonlySet<string> = new Set(["period", "quarter", "month", "week", "year", "half"]);

/** the quarter, the latest period, the same period last year, the 1988 quarter, that year, the year. */
export const SAME_PERIOD: Parser = {
  rule: "same-period",
  starts: [
    ...after("that", ["same", ...UNIT.keys()]),
    ...after("the", [DIGITS, "latest", "full", "fiscal", ...SAME, ...UNIT.keys()]),
  ],
  parse(p, i) {
    const adjective = p.norm(i + 1);
    if (p.is(i, "the") && (adjective === "latest" || SAME.has(adjective)))
      return compared(p, i + 2, adjective === "latest");
    if (p.is(i, "the") && p.at(i + 1).kind === "number") return dated(p, i + 1);
    const that = p.is(i, "that");
    const at = i + 1;
    const unit = p.norm(at);
    if (that) {
      const same = p.is(at, "same") ? at + 1 : at;
      const grain = grainOf(p.norm(same));
      return grain === null || p.is(same, "night")
        ? null
        : { to: same + 1, reading: { kind: "same", grain, years: 0, closed: false } };
    }
    return bare(p, i, at, unit);
  },
};

function compared(p: Pieces, at: number, latest: boolean): Match | null {
  const fiscal = p.is(at, "fiscal") ? at + 1 : at;
  const counted = length(p, fiscal);
  if (counted !== null)
    return { to: counted.to, reading: { kind: "duration", value: durationValue(counted.amount, counted.unit) } };
  const unit = p.norm(fiscal);
  if (!PERIOD_NOUNS.has(unit) && unit !== "day") return null;
  const grain = unit === "period" ? null : grainOf(unit);
  const when = latest ? null : yearPhrase(p, fiscal + 1);
  if (when !== null && when.reading.kind === "offset") {
    return { to: when.to, reading: { kind: "same", grain, years: when.reading.by, closed: true } };
  }
  return { to: fiscal + 1, reading: { kind: "same", grain, years: 0, closed: latest } };
}

/** the 1988 period, the 1988 quarter. */
function dated(p: Pieces, at: number): Match | null {
  const found = year(p, at);
  const noun = p.norm(at + 1);
  if (found === null || (noun !== "period" && noun !== "quarter")) return null;
  const grain = noun === "quarter" ? noun : null;
  return { to: at + 2, reading: { kind: "same", grain, years: 0, closed: true, ofYear: found.value } };
}

/** the quarter, the year, the week, the weekend, the day. */
function bare(p: Pieces, i: number, at: number, unit: string): Match | null {
  const full = unit === "full" ? at + 1 : unit === "fiscal" ? at + 1 : at;
  const word = p.norm(full);
  if (word === "weekend")
    return { to: full + 1, rule: "weekend", reading: { kind: "same", grain: "weekend", years: 0, closed: true } };
  if (p.is(full + 1, "of") || p.is(full + 1, "-") || p.is(full + 1, "'")) return null;
  if (word === "quarter") {
    const when = yearPhrase(p, full + 1);
    const years = when?.reading.kind === "offset" ? when.reading.by : 0;
    const to = years < 0 && when !== null ? when.to : full + 1;
    return { to, reading: { kind: "same", grain: "quarter", years: Math.min(0, years), closed: true } };
  }
  if (!BEFORE_YEAR.has(p.norm(i - 1)) || (word !== "year" && word !== "week" && word !== "month" && word !== "day"))
    return null;
  if (
    word === "day" &&
    !p.is(i - 1, "earlier") &&
    !p.is(i - 1, "later") &&
    !p.is(i - 2, "later") &&
    !p.is(i - 2, "earlier")
  )
    return null;
  const grain = grainOf(word);
  return grain === null ? null : { to: full + 1, reading: { kind: "offset", grain, by: 0, base: "published" } };
}

/** the nine months, the first nine months, the four days: a length with its article. */
export const THE_LENGTH: Parser = {
  rule: "duration",
  starts: after("the", [DIGITS, "first", "last", "final", "few", ...CARDINAL.keys()]),
  parse(p, i) {
    const first = p.is(i + 1, "first") || p.is(i + 1, "last") || p.is(i + 1, "final") ? i + 2 : i + 1;
    const start = p.norm(first);
    if (p.at(first).kind !== "number" && !CARDINAL.has(start) && start !== "few") return null;
    const found = length(p, first);
    if (found === null || singular(p.norm(found.to - 1)) === p.norm(found.to - 1) || ORDINAL.has(start)) return null;
    return { to: found.to, reading: { kind: "duration", value: durationValue(found.amount, found.unit) } };
  },
};

/** year-end, year's end, year end: the last month of the year. */
export const YEAR_END: Parser = {
  rule: "year-end",
  starts: ["year"],
  parse(p, i) {
    const owned = p.reads(i + 1, "'", "s") ? i + 3 : p.pastHyphen(i + 1);
    if (!p.is(owned, "end")) return null;
    return { to: owned + 1, mod: "END", reading: { kind: "offset", grain: "year", by: 0, base: "published" } };
  },
};
