import { ordinal, year } from "../numbers.ts";
import { inYear } from "../period.ts";
import type { Pieces } from "../pieces.ts";
import { isHyphen } from "../pieces.ts";
import type { Reading } from "../reading.ts";
import { CARDINAL, ORDINAL } from "../words.ts";
import { after, DIGITS, type Match, type Parser } from "./parser.ts";

const DECADE_WORDS: ReadonlyMap<string, number> = new Map([
  ["twenties", 20],
  ["thirties", 30],
  ["forties", 40],
  ["fifties", 50],
  ["sixties", 60],
  ["seventies", 70],
  ["eighties", 80],
  ["nineties", 90],
]);

/** 1996, nineteen ninety-six, the year 2000, fiscal 1989, FY2024; 2009-10 gives two. */
export const YEAR: Parser = {
  rule: "year",
  starts: [
    ...CARDINAL.keys(),
    ...after("'", [DIGITS]),
    ...after("‘", [DIGITS]),
    "fiscal",
    "financial",
    "fy",
    ...after("the", ["year", "fiscal", "financial"]),
  ],
  numbers: true,
  parse(p, i) {
    const at = afterYearWord(p, i);
    const found = fiscalYear(p, i) ?? year(p, at);
    if (found === null || (p.is(i, "the") && at === i)) return null;
    const reading: Reading = { kind: "fixed", period: inYear("year", found.value) };
    return yearRange(p, found.to, found.value, reading) ?? { to: found.to, reading };
  },
};

/** Place of the number behind `the year`, `the fiscal year`, `fiscal`, `FY`. */
function afterYearWord(p: Pieces, i: number): number {
  const the = p.is(i, "the") ? i + 1 : i;
  if (the > i && p.is(the, "year")) return the + 1;
  if (p.is(the, "fiscal") || p.is(the, "financial")) return p.is(the + 1, "year") ? the + 2 : the + 1;
  return p.is(i, "fy") ? i + 1 : i;
}

/** FY23. */
function fiscalYear(p: Pieces, i: number): { value: number; to: number } | null {
  const piece = p.at(i + 1);
  if (!p.is(i, "fy") || piece.kind !== "number" || piece.norm.length !== 2) return null;
  return { value: 2000 + piece.value, to: i + 2 };
}

function yearRange(p: Pieces, to: number, first: number, reading: Reading): Match | null {
  const second = p.at(to + 1);
  const slashed = p.is(to, "/") && p.glued(to) && p.glued(to + 1) && second.value % 100 === (first + 1) % 100;
  if ((!isHyphen(p.norm(to)) && !slashed) || second.kind !== "number") return null;
  if (isHyphen(p.norm(to + 2)) && p.glued(to + 2)) return null;
  const value =
    second.norm.length === 2 ? first - (first % 100) + second.value : second.norm.length === 4 ? second.value : 0;
  if (value <= first || value > first + 200) return null;
  return { to, reading, and: { from: to + 1, to: to + 2, reading: { kind: "fixed", period: inYear("year", value) } } };
}

/** the 1990s, the '80s, the nineties, 1960s. */
export const DECADE: Parser = {
  rule: "decade",
  starts: [
    ...after("'", [DIGITS]),
    ...after("‘", [DIGITS]),
    ...DECADE_WORDS.keys(),
    ...after("the", [DIGITS, "'", "‘", ...DECADE_WORDS.keys()]),
  ],
  numbers: true,
  parse(p, i) {
    const at = p.is(i, "the") ? i + 1 : i;
    const word = DECADE_WORDS.get(p.norm(at));
    if (word !== undefined) return at > i ? { to: at + 1, reading: decade(1900 + word) } : null;
    const short = p.is(at, "'") || p.is(at, "‘");
    const number = p.at(short ? at + 1 : at);
    const after = (short ? at + 1 : at) + 1;
    const plural = p.glued(after) && (p.is(after, "s") || (p.is(after, "'") && p.is(after + 1, "s")));
    if (number.kind !== "number" || !plural || number.value % 10 !== 0) return null;
    const to = p.is(after, "s") ? after + 1 : after + 2;
    if (number.norm.length === 4 && number.value >= 1000) {
      const century = number.value % 100 === 0 && number.value < 2000;
      return {
        to,
        reading: century
          ? { kind: "fixed", period: { grain: "century", index: number.value / 100 } }
          : decade(number.value),
      };
    }
    return number.norm.length === 2 && (short || at > i) ? { to, reading: decade(1900 + number.value) } : null;
  },
};

function decade(year: number): Reading {
  return { kind: "fixed", period: { grain: "decade", index: Math.floor(year / 10) } };
}

/** the 20th century, the nineteenth century. */
export const CENTURY: Parser = {
  rule: "century",
  starts: ["twenty", ...ORDINAL.keys(), ...after("the", [DIGITS, "twenty", ...ORDINAL.keys()])],
  numbers: true,
  parse(p, i) {
    const at = p.is(i, "the") ? i + 1 : i;
    const number = ordinal(p, at);
    if (number === null) return null;
    const noun = p.pastHyphen(number.to);
    if (!p.is(noun, "century") || number.value > 30) return null;
    return { to: noun + 1, reading: { kind: "fixed", period: { grain: "century", index: number.value - 1 } } };
  },
};

const ERAS: ReadonlyMap<string, string> = new Map([
  ["bc", "BC"],
  ["bce", "BC"],
  ["ad", ""],
  ["ce", ""],
]);

/** 44 BC, AD 14, 500 CE: years that need their era. Those before the first are written as TIMEX2 has them, `BC0044`. */
export const YEAR_OF_ERA: Parser = {
  rule: "year",
  starts: ["ad"],
  numbers: true,
  parse(p, i) {
    const first = p.is(i, "ad") && p.at(i).capital;
    const number = p.at(first ? i + 1 : i);
    const era = first ? "" : ERAS.get(p.norm(i + 1));
    if (number.kind !== "number" || era === undefined || number.value < 1 || number.norm.length > 4) return null;
    if (!first && !p.at(i + 1).capital) return null;
    const value = era === "" ? null : `BC${String(number.value).padStart(4, "0")}`;
    const reading: Reading =
      value === null ? { kind: "fixed", period: inYear("year", number.value) } : { kind: "stated", value };
    return { to: i + 2, reading };
  },
};
