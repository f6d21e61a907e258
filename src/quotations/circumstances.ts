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
    if (isEvent(reading, to)) return null;
    return to > at && !reading.tag(to).startsWith("VB") && reading.tag(to) !== "MD" ? { from: at, to } : null;
  }
  if (reading.norm(at) !== "to") return null;
  const to = phraseEnd(reading, at + 1, limit);
  return to > at + 1 ? { from: at + 1, to } : null;
}

/** Told a press conference, told the Today programme: an event or a programme is where it is said. */
const EVENTS = new Set([
  "conference",
  "briefing",
  "rally",
  "hearing",
  "programme",
  "program",
  "show",
  "podcast",
  "inquiry",
]);

function isEvent(reading: Reading, to: number): boolean {
  return EVENTS.has(reading.norm(to - 1));
}

/** Where something is said, by the words after a cue or, of a sentence's opening words, before it. */
export function mediumAround(reading: Reading, verb: number, after: number, limit: number): Range | null {
  if (addresses(reading.tokens[verb]!.lemma)) {
    const to = phraseEnd(reading, verb + 1, limit);
    if (to > verb + 1 && isEvent(reading, to)) return { from: verb + 1, to };
  }
  return mediumOf(reading, after, limit) ?? mediumBefore(reading, verb);
}

/** `In a post on his Telegram channel, the governor said`, `Speaking at a briefing, she said`. */
function mediumBefore(reading: Reading, verb: number): Range | null {
  const { from } = reading.language.sentenceOf(verb);
  if (verb - from > REACH || reading.markOf(from) >= 0) return null;
  const first = SPEAKING.has(reading.norm(from)) ? from + 1 : from;
  if (!OPENING.has(reading.norm(first))) return null;
  const medium = mediumOf(reading, first, Math.min(verb, first + 2 + LONGEST_OPENING));
  return medium !== null && medium.from === first + 1 ? medium : null;
}

const SPEAKING = new Set(["speaking", "writing", "appearing", "posting", "talking"]);
const OPENING = new Set(["in", "on", "at", "via", "during", "through"]);
const LONGEST_OPENING = 12;

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

/** The platform X, with the full stop of its sentence where the tokenizer takes it for an initial. */
const X = new Set(["x", "x."]);

function namesMedium(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (IS_MEDIUM.has(reading.tokens[at]!.lemma) || IS_MEDIUM.has(reading.norm(at)) || X.has(reading.norm(at)))
      return true;
  return false;
}

/** `an interview with the paper`: the phrase that says whose. */
function withCompany(reading: Reading, at: number, limit: number): number {
  const norm = reading.norm(at);
  if (norm !== "with" && norm !== "to" && norm !== "of" && norm !== "for" && norm !== "on") return at;
  if (norm === "on" && !namesMedium(reading, at + 1, phraseEnd(reading, at + 1, limit))) return at;
  const end = phraseEnd(reading, at + 1, limit);
  return end > at + 1 ? end : at;
}
