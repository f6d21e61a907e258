import { ADDRESSING_VERBS } from "../lexicons/addressing-verbs.ts";
import { MEDIA } from "../lexicons/media.ts";
import { phraseEnd } from "./phrases.ts";
import type { Range, Reading } from "./reading.ts";

const ADDRESSES: ReadonlySet<string> = new Set(ADDRESSING_VERBS.entries);
const IS_MEDIUM: ReadonlySet<string> = new Set(MEDIA.entries);

/** Whether a verb's object is the one spoken to, by the verb's lemma. */
export function addresses(lemma: string): boolean {
  return ADDRESSES.has(lemma);
}

/** How far after a cue its addressee and medium are looked for. */
const REACH = 24;

/** Whom a cue addresses: told *AFP*, asked *the minister*, said to *reporters*. */
export function addresseeOf(reading: Reading, verb: number, limit: number): Range | null {
  const lemma = reading.tokens[verb]!.lemma;
  const at = verb + 1;
  if (addresses(lemma)) {
    const to = phraseEnd(reading, at, limit);
    return to > at && !reading.tag(to).startsWith("VB") && reading.tag(to) !== "MD" ? { from: at, to } : null;
  }
  if (reading.norm(at) !== "to") return null;
  const to = phraseEnd(reading, at + 1, limit);
  return to > at + 1 ? { from: at + 1, to } : null;
}

/** Where something is said: on his Telegram channel, in a tweet, in an interview with the paper. */
export function mediumOf(reading: Reading, from: number, limit: number): Range | null {
  const last = Math.min(limit, from + REACH);
  for (let at = from; at < last; at++) {
    if (reading.markOf(at) >= 0 || reading.norm(at) === ".") return null;
    const norm = reading.norm(at);
    if (norm !== "on" && norm !== "in" && norm !== "via" && norm !== "during" && norm !== "at" && norm !== "through")
      continue;
    const end = phraseEnd(reading, at + 1, last);
    if (end > at + 1 && namesMedium(reading, at + 1, end)) return { from: at + 1, to: withCompany(reading, end, last) };
  }
  return null;
}

function namesMedium(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (IS_MEDIUM.has(reading.tokens[at]!.lemma) || IS_MEDIUM.has(reading.norm(at))) return true;
  return false;
}

/** `an interview with the paper`: the phrase that says whose. */
function withCompany(reading: Reading, at: number, limit: number): number {
  const norm = reading.norm(at);
  if (norm !== "with" && norm !== "to" && norm !== "of" && norm !== "for") return at;
  const end = phraseEnd(reading, at + 1, limit);
  return end > at + 1 ? end : at;
}
