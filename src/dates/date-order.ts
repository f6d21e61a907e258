import type { Language } from "../language/language.ts";
import { MONTH } from "./words.ts";

const SLASHED = /^(\d{1,2})\/(\d{1,2})\/(?:\d{2}|\d{4})$/;

/**
 * Whether the document writes the day before the month: a slashed date with a part over twelve decides, failing that whether
 * "9 November" or "November 9" is written more often. Undecided documents are read month first.
 */
export function dayComesFirst({ tokens }: Language): boolean {
  let slashed = 0;
  let worded = 0;
  for (let i = 0; i < tokens.length; i++) {
    const norm = tokens[i]?.norm ?? "";
    const code = norm.charCodeAt(0);
    if (code >= 48 && code <= 57) slashed += vote(norm);
    else if (MONTH.has(norm.endsWith(".") ? norm.slice(0, -1) : norm))
      worded += dayNumberLike(tokens[i - 1]?.norm) - dayNumberLike(tokens[i + 1]?.norm);
  }
  return slashed === 0 ? worded > 0 : slashed > 0;
}

function vote(norm: string): number {
  if (norm.length > 10 || !norm.includes("/")) return 0;
  const match = SLASHED.exec(norm);
  if (match === null) return 0;
  const [first, second] = [Number(match[1]), Number(match[2])];
  return first > 12 ? 1 : second > 12 ? -1 : 0;
}

function dayNumberLike(norm: string | undefined): number {
  return norm !== undefined && /^\d{1,2}(?:st|nd|rd|th)?$/.test(norm) ? 1 : 0;
}
