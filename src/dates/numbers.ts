import type { Pieces } from "./pieces.ts";
import { CARDINAL, ORDINAL } from "./words.ts";

/** A number read from the text: NaN where only "some" is said. `to` is the place after it. */
export interface Count {
  readonly value: number;
  readonly to: number;
  readonly about: boolean;
}

const HALVES: ReadonlyMap<string, number> = new Map([
  ["½", 0.5],
  ["¼", 0.25],
  ["¾", 0.75],
]);
const SOME: ReadonlySet<string> = new Set(["few", "several", "many", "some"]);

/** Cardinal at `i`: `12`, `2.5`, `2 1/2`, `twenty-two`, `a hundred`, `two thousand`, `a couple of`, `several`. */
export function count(p: Pieces, i: number): Count | null {
  return digits(p, i) ?? words(p, i) ?? vague(p, i);
}

function digits(p: Pieces, i: number): Count | null {
  const piece = p.at(i);
  const alone = HALVES.get(piece.norm);
  if (alone !== undefined) return { value: alone, to: i + 1, about: false };
  if (piece.kind !== "number") return null;
  const fraction = HALVES.get(p.norm(i + 1));
  if (fraction !== undefined) return { value: piece.value + fraction, to: i + 2, about: false };
  if (p.is(i + 1, ".") && p.glued(i + 1) && p.at(i + 2).kind === "number" && p.glued(i + 2)) {
    return { value: Number(`${piece.value}.${p.norm(i + 2)}`), to: i + 3, about: false };
  }
  if (p.at(i + 1).kind === "number" && p.is(i + 2, "/") && p.glued(i + 2) && p.at(i + 3).value > 1) {
    return { value: piece.value + p.at(i + 1).value / p.at(i + 3).value, to: i + 4, about: false };
  }
  return { value: piece.value, to: i + 1, about: false };
}

/** Number in words below a million. */
function words(p: Pieces, i: number): Count | null {
  const first = below100(p, i) ?? (p.is(i, "a") || p.is(i, "one") ? { value: 1, to: i + 1 } : null);
  if (first === null) return null;
  let { value, to } = first;
  const article = p.is(i, "a");
  let scaled = false;
  if (p.is(to, "hundred")) {
    value *= 100;
    to += 1;
    scaled = true;
    const rest = below100(p, p.is(to, "and") ? to + 1 : to);
    if (rest !== null) {
      value += rest.value;
      to = rest.to;
    }
  }
  if (p.is(to, "thousand")) {
    value *= 1000;
    to += 1;
    scaled = true;
  }
  return article && !scaled ? null : { value, to, about: false };
}

function below100(p: Pieces, i: number): { value: number; to: number } | null {
  const first = CARDINAL.get(p.norm(i));
  if (first === undefined) return null;
  const next = p.pastHyphen(i + 1);
  const unit = CARDINAL.get(p.norm(next));
  if (first >= 20 && unit !== undefined && unit > 0 && unit < 10) return { value: first + unit, to: next + 1 };
  return { value: first, to: i + 1 };
}

function vague(p: Pieces, i: number): Count | null {
  const at = p.is(i, "a") ? i + 1 : i;
  if (p.is(at, "couple")) return { value: 2, to: p.is(at + 1, "of") ? at + 2 : at + 1, about: true };
  if (p.is(at, "dozen")) return { value: 12, to: at + 1, about: false };
  if (at > i && p.is(at, "number") && p.is(at + 1, "of")) return { value: Number.NaN, to: at + 2, about: false };
  if (SOME.has(p.norm(at)) && !(at === i && p.is(at, "some"))) return { value: Number.NaN, to: at + 1, about: false };
  return null;
}

/** Ordinal at `i`: `third`, `twenty-first`, `9th`. */
export function ordinal(p: Pieces, i: number): { value: number; to: number } | null {
  const piece = p.at(i);
  if (piece.kind === "number") {
    const suffix = p.norm(i + 1);
    if (!p.glued(i + 1) || (suffix !== "st" && suffix !== "nd" && suffix !== "rd" && suffix !== "th")) return null;
    return { value: piece.value, to: i + 2 };
  }
  const word = ORDINAL.get(piece.norm);
  if (word !== undefined) return { value: word, to: i + 1 };
  const tens = CARDINAL.get(piece.norm);
  if (tens === undefined || tens < 20) return null;
  const next = p.pastHyphen(i + 1);
  const unit = ORDINAL.get(p.norm(next));
  return unit !== undefined && unit < 10 ? { value: tens + unit, to: next + 1 } : null;
}

/** Year at `i`: `1996`, `nineteen ninety-six`, `two thousand (and) nine`, `'96`. */
export function year(p: Pieces, i: number): { value: number; to: number } | null {
  const piece = p.at(i);
  if (piece.kind === "number") {
    return piece.norm.length === 4 && piece.value >= 1000 && piece.value <= 2199
      ? { value: piece.value, to: i + 1 }
      : null;
  }
  if (piece.norm === "'" || piece.norm === "‘") return shortYear(p, i);
  const century = CARDINAL.get(piece.norm);
  if (century === undefined || century < 2) return null;
  if (century === 2 && p.is(i + 1, "thousand")) {
    const rest = below100(p, p.is(i + 2, "and") ? i + 3 : i + 2);
    return { value: 2000 + (rest?.value ?? 0), to: rest?.to ?? i + 2 };
  }
  if (century < 16 || century > 20) return null;
  const rest = below100(p, i + 1);
  return rest !== null && rest.value >= 10 ? { value: century * 100 + rest.value, to: rest.to } : null;
}

function shortYear(p: Pieces, i: number): { value: number; to: number } | null {
  const piece = p.at(i + 1);
  if (piece.kind !== "number" || piece.norm.length !== 2 || !p.glued(i + 1)) return null;
  return { value: piece.value + (piece.value < 40 ? 2000 : 1900), to: i + 2 };
}
