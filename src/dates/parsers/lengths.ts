import type { Length } from "../length.ts";
import { durationValue, grainOf, length, singular } from "../length.ts";
import { unknownOf } from "../period.ts";
import type { Pieces } from "../pieces.ts";
import type { Reading } from "../reading.ts";
import { CARDINAL, UNIT } from "../words.ts";
import { after, type Match, type Parser } from "./parser.ts";

const AFTER_ARTICLE: readonly string[] = [
  ...UNIT.keys(),
  ..."few several many some couple dozen number hundred thousand full whole further additional".split(" "),
];
const NUMBER_STARTS: readonly string[] = [
  ...CARDINAL.keys(),
  ..."half few several many couple".split(" "),
  ...after("a", AFTER_ARTICLE),
  ...after("an", AFTER_ARTICLE),
];

/** Two weeks ago, a year earlier, three days later, five years from now; else how long: three weeks, a year and a half. */
export const LENGTH: Parser = {
  rule: "duration",
  starts: NUMBER_STARTS,
  numbers: true,
  parse(p, i) {
    const found = length(p, i);
    if (found === null) return null;
    const orSo = p.reads(found.to, "or", "so") ? found.to + 2 : found.to;
    const about = found.about || orSo > found.to;
    return offset(p, i, found, orSo, about) ?? duration(p, i, found, orSo, about);
  },
};

/** Place after `' time` or `'s time`, as in two weeks' time, a year's time. */
function timeOf(p: Pieces, at: number): number {
  if (!p.is(at, "'")) return at;
  const noun = p.is(at + 1, "s") ? at + 2 : at + 1;
  return p.is(noun, "time") ? noun + 1 : at;
}

function offset(p: Pieces, i: number, found: Length, at: number, about: boolean): Match | null {
  const mod = about ? ("APPROX" as const) : null;
  const word = p.norm(at);
  const owned = timeOf(p, at);
  if (owned > at && p.is(i - 1, "in")) return { to: owned, rule: "ago", mod, reading: shifted(found, 1, "published") };
  if (word === "ago") return { to: at + 1, rule: "ago", mod, reading: shifted(found, -1, "published") };
  if (word === "from" && p.is(at + 1, "now"))
    return { to: at + 2, rule: "ago", mod, reading: shifted(found, 1, "published") };
  if (word === "hence") return { to: at + 1, rule: "ago", mod, reading: shifted(found, 1, "published") };
  if (grainOf(found.unit) === null && found.unit !== "fortnight") return null;
  if ((word !== "earlier" && word !== "later" && word !== "previously") || p.is(at + 1, "than")) return null;
  return { to: at + 1, rule: "earlier-later", mod, reading: shifted(found, word === "later" ? 1 : -1, "narrative") };
}

function shifted({ amount, unit }: Length, sign: number, base: "published" | "narrative"): Reading {
  if (unit === "fortnight") return { kind: "offset", grain: "week", by: 2 * sign * amount, base };
  if (unit === "year" && Number.isInteger(amount * 12) && !Number.isInteger(amount))
    return { kind: "offset", grain: "month", by: amount * 12 * sign, base };
  const grain = grainOf(unit);
  if (base === "narrative" && (grain === null || !Number.isInteger(amount)))
    return { kind: "stated", value: unknownOf(grain ?? "day") };
  if (grain === null || !Number.isInteger(amount))
    return { kind: "vague", value: sign < 0 ? "PAST_REF" : "FUTURE_REF" };
  if (grain === "year" && amount === 1 && sign < 0) return { kind: "offset", grain, by: -1, base, alike: true };
  return { kind: "offset", grain, by: amount * sign, base };
}

function duration(p: Pieces, i: number, found: Length, end: number, about: boolean): Match | null {
  const hyphen = p.pastHyphen(end);
  if (hyphen > end) {
    if (p.is(hyphen, "old") || p.is(hyphen, "olds")) return null;
    if (p.is(hyphen, "long"))
      return { to: hyphen + 1, reading: { kind: "duration", value: durationValue(found.amount, found.unit) } };
    if (p.at(hyphen).kind === "word" && !p.is(hyphen, "high") && !p.is(hyphen, "low")) return null;
  }
  if (p.is(end, "old") || p.reads(end, "of", "age")) return null;
  const period = p.is(i, "a") && p.is(end, "period") ? end + 1 : end;
  return {
    to: period,
    mod: about ? "APPROX" : null,
    reading: { kind: "duration", value: durationValue(found.amount, found.unit) },
  };
}

const BEFORE_BARE: ReadonlySet<string> = new Set(
  "for within over after lasted last lasting takes take took taking in spent through".split(" "),
);

const UNITS_OF_TIME: readonly string[] = [...UNIT.keys()].filter((word) => word.endsWith("s") || word === "centuries");

/** For months, within weeks, over the years, weeks ago: an unsaid number of units. */
export const BARE_UNITS: Parser = {
  rule: "bare-units",
  starts: [...UNITS_OF_TIME, ...after("the", UNITS_OF_TIME)],
  parse(p, i) {
    const at = p.is(i, "the") ? i + 1 : i;
    const unit = p.norm(at);
    if (unit !== singular(unit) && p.is(at + 1, "ago"))
      return { to: at + 2, rule: "ago", reading: { kind: "vague", value: "PAST_REF" } };
    const grain = grainOf(singular(unit));
    if (unit !== singular(unit) && grain !== null && at === i && (p.is(at + 1, "later") || p.is(at + 1, "earlier")))
      return p.at(at + 2).norm === "than"
        ? null
        : { to: at + 2, rule: "earlier-later", reading: { kind: "stated", value: unknownOf(grain) } };
    if (unit !== singular(unit) && at > i && (p.is(at + 1, "ahead") || p.reads(at + 1, "to", "come")))
      return {
        to: p.is(at + 1, "ahead") ? at + 2 : at + 3,
        reading: { kind: "duration", value: durationValue(Number.NaN, singular(unit)) },
      };
    if (
      unit === singular(unit) ||
      unit === "seconds" ||
      unit === "quarters" ||
      !BEFORE_BARE.has(p.norm(i - 1)) ||
      p.is(at + 1, "-")
    )
      return null;
    if (at > i && !p.is(i - 1, "over")) return null;
    if (p.is(i - 1, "in") && p.at(at + 1).kind === "word" && !p.is(at + 1, "and") && !p.is(at + 1, "or")) return null;
    const to = p.is(at + 1, "or") && singular(p.norm(at + 2)) !== p.norm(at + 2) ? at + 3 : at + 1;
    return { to, reading: { kind: "duration", value: durationValue(Number.NaN, singular(unit)) } };
  },
};
