import type { Language } from "../language/language.ts";
import { MONTH } from "./words.ts";

const SLASHED = /^(\d{1,2})\/(\d{1,2})\/(?:\d{2}|\d{4})$/;

/**
 * Whether the document writes the day before the month: a slashed date with a part over twelve decides, failing that whether
 * "9 November" or "November 9" is written more often. Undecided documents are read month first. Only slashed dates are read by
 * this order, so that words are counted only where there is one.
 */
export function dayComesFirst({ text, tokens }: Language): boolean {
  if (!text.includes("/")) return false;
  let slashed = 0;
  let any = false;
  for (const { norm } of tokens) {
    const code = norm.charCodeAt(0);
    if (code < 48 || code > 57 || norm.length > 10 || !SLASHED.test(norm)) continue;
    any = true;
    slashed += vote(norm);
  }
  return slashed === 0 ? any && worded(tokens) > 0 : slashed > 0;
}

/** How much more often "9 November" is written than "November 9". */
function worded(tokens: Language["tokens"]): number {
  let dayFirst = 0;
  for (let i = 0; i < tokens.length; i++) {
    const norm = tokens[i]?.norm ?? "";
    if (MONTH.has(norm.endsWith(".") ? norm.slice(0, -1) : norm))
      dayFirst += dayNumberLike(tokens[i - 1]?.norm) - dayNumberLike(tokens[i + 1]?.norm);
  }
  return dayFirst;
}

function vote(norm: string): number {
  const match = SLASHED.exec(norm);
  if (match === null) return 0;
  const [first, second] = [Number(match[1]), Number(match[2])];
  return first > 12 ? 1 : second > 12 ? -1 : 0;
}

function dayNumberLike(norm: string | undefined): number {
  return norm !== undefined && /^\d{1,2}(?:st|nd|rd|th)?$/.test(norm) ? 1 : 0;
}
