import { count } from "./numbers.ts";
import type { Grain } from "./period.ts";
import type { Pieces } from "./pieces.ts";
import { UNIT } from "./words.ts";

/** An amount of time: so many units. NaN amount means "some". */
export interface Length {
  readonly amount: number;
  /** Unit as written, singular. */
  readonly unit: string;
  readonly to: number;
  readonly about: boolean;
}

const SINGULAR: ReadonlyMap<string, string> = new Map(
  ["second", "minute", "hour", "day", "night", "week", "weekend", "fortnight", "month", "quarter", "year", "decade"]
    .map((unit): [string, string] => [`${unit}s`, unit])
    .concat([
      ["centuries", "century"],
      ["yrs", "year"],
      ["yr", "year"],
      ["hrs", "hour"],
      ["hr", "hour"],
      ["mins", "minute"],
      ["min", "minute"],
    ]),
);

/** Singular of a unit word. */
export function singular(unit: string): string {
  return SINGULAR.get(unit) ?? unit;
}

/** Grain that a unit counts in; null for units finer than a day. */
export function grainOf(unit: string): Grain | null {
  switch (unit) {
    case "day":
    case "night":
      return "day";
    case "week":
    case "weekend":
    case "month":
    case "quarter":
    case "year":
    case "decade":
    case "century":
      return unit;
    default:
      return null;
  }
}

/** `three weeks`, `2 1/2 years`, `a year and a half`, `half an hour`, `five-year`, `12 to 18 months`. */
export function length(p: Pieces, i: number): Length | null {
  if (p.is(i, "half") && (p.is(i + 1, "an") || p.is(i + 1, "a"))) {
    return UNIT.has(p.norm(i + 2)) ? { amount: 0.5, unit: singular(p.norm(i + 2)), to: i + 3, about: false } : null;
  }
  return single(p, i) ?? counted(p, i);
}

/** `a year`, `an hour`, `a minute and a half`. */
function single(p: Pieces, i: number): Length | null {
  if (!p.is(i, "a") && !p.is(i, "an")) return null;
  const at =
    p.is(i + 1, "full") || p.is(i + 1, "whole") || p.is(i + 1, "further") || p.is(i + 1, "additional") ? i + 2 : i + 1;
  const unit = p.norm(at);
  if (
    !UNIT.has(unit) ||
    SINGULAR.has(unit) ||
    unit === "second" ||
    unit === "quarter" ||
    p.is(at + 1, "-") ||
    (p.is(at + 1, "'") && !p.reads(at + 1, "'", "s", "time"))
  )
    return null;
  const half = p.reads(at + 1, "and", "a", "half");
  return { amount: half ? 1.5 : 1, unit, to: half ? at + 4 : at + 1, about: false };
}

function counted(p: Pieces, i: number): Length | null {
  const first = count(p, i);
  if (first === null) return null;
  const range = secondCount(p, first.to);
  const end = range?.to ?? first.to;
  const half = p.reads(end, "and", "a", "half") ? end + 3 : end;
  const at = pastFiller(p, p.pastHyphen(half));
  const unit = p.norm(at);
  if (!UNIT.has(unit) || (unit === "second" && p.is(i, "a")) || (unit === "min" && p.at(i).kind !== "number"))
    return null;
  const amount = (range === null ? first.value : Number.NaN) + (half > end ? 0.5 : 0);
  return { amount, unit: singular(unit), to: at + 1, about: first.about };
}

/** The second number of `12 to 18 months`, `two or three weeks`. */
function secondCount(p: Pieces, i: number): { to: number } | null {
  if (!p.is(i, "to") && !p.is(i, "or") && !(p.is(i, "-") && p.at(i + 1).kind === "number")) return null;
  return count(p, i + 1);
}

/** Adjectives between a number and its unit. */
export const FILLERS: ReadonlySet<string> = new Set([
  "more",
  "full",
  "straight",
  "consecutive",
  "whole",
  "trading",
  "calendar",
  "working",
  "additional",
  "further",
  "long",
]);

function pastFiller(p: Pieces, i: number): number {
  return FILLERS.has(p.norm(i)) ? i + 1 : i;
}

/** TIMEX3 duration: `P3W`, `PT30M`, `P2Y6M`, `PXD`. */
export function durationValue(amount: number, unit: string): string {
  const one = UNIT.get(unit) ?? "1Y";
  const time = one.startsWith("T") ? "T" : "";
  const letters = one.slice(one.length - (one.endsWith("WE") ? 2 : 1));
  const factor = Number.parseInt(one.slice(time.length), 10);
  if (Number.isNaN(amount))
    return `P${time}X${unit === "quarter" ? "Q" : unit === "decade" ? "E" : unit === "century" ? "C" : letters}`;
  const total = amount * factor;
  const whole = Math.floor(total);
  const rest = total - whole;
  const finer = rest > 0 ? finerPart(letters, rest, time) : "";
  if (finer === null) return `P${time}${total}${letters}`;
  return `P${time}${whole > 0 ? `${whole}${letters}` : ""}${finer}`;
}

/** Half a year is six months, half an hour thirty minutes; null where the part does not come out whole. */
function finerPart(letters: string, rest: number, time: string): string | null {
  if (letters === "Y" && Number.isInteger(rest * 12)) return `${rest * 12}M`;
  if (letters === "H" && Number.isInteger(rest * 60)) return `${rest * 60}M`;
  if (letters === "M" && time === "T" && Number.isInteger(rest * 60)) return `${rest * 60}S`;
  return null;
}
