import { WEEKDAYS } from "../lexicons/weekdays.ts";
import type { Reading } from "./reading.ts";

const SKIPPED_TAGS: ReadonlySet<string> = new Set(["MD", "RB", "RBR", "TO", "VBD", "VBP", "VBZ", "VB", "VBN", "VBG"]);
/** Tags of words that a noun phrase can end with. */
export const NOUNLIKE: ReadonlySet<string> = new Set(["NN", "NNS", "NNP", "NNPS", "PRP", "WP", "CD"]);

/** Subject of a verb: by the parse, failing that the noun or pronoun just before its verb group; -1 where neither finds one. */
export function subjectOf(reading: Reading, verb: number): number {
  const { language } = reading;
  const parsed = language.subject(verb);
  const start = language.verbGroup(verb)?.from ?? verb;
  const past = beforeParenthesis(reading, start);
  if (past < start && (parsed < 0 || parsed >= past)) return nounBefore(reading, past);
  if (parsed < 0 || parsed === verb) {
    const near = headOfChain(reading, nounBefore(reading, start));
    return near < 0 ? near : pastRelative(reading, near, start);
  }
  return apposed(reading, parsed, start) ?? antecedent(reading, pastRelative(reading, parsed, start));
}

/** Most tokens of a relative clause before the noun that the parse takes for the subject. */
const LONGEST_RELATIVE = 8;
const VERBAL = /^(?:V|MD)/;

/**
 * "People who block a road are …", "an election that nobody may watch is …": the noun before the relative clause, where the parse takes
 * one in it for the subject; else the token itself.
 */
function pastRelative({ tokens, language }: Reading, subject: number, verb: number): number {
  const { from } = language.nounPhrase(subject);
  const first = Math.max(language.sentenceOf(subject).from + 1, from - LONGEST_RELATIVE);
  let hasVerb = false;
  for (let i = subject + 1; i < verb; i++) hasVerb ||= VERBAL.test(tokens[i]!.tag);
  for (let i = from - 1; i >= first; i--) {
    const { tag, norm } = tokens[i]!;
    if (!/^[A-Z]/.test(tag)) return subject;
    if (tag === "WP" || tag === "WDT" || norm === "that") {
      const before = tokens[i - 1]!;
      return hasVerb && NOUNLIKE.has(before.tag) && before.tag !== "PRP" ? before.index : subject;
    }
    hasVerb ||= VERBAL.test(tag);
  }
  return subject;
}

const WEEKDAYS_NAMED: ReadonlySet<string> = new Set(WEEKDAYS.entries.map(([word]) => word));
const LONGEST_PARENTHESIS = 9;
const OPENS_PARENTHESIS = new Set([
  "without",
  "as",
  "in",
  "like",
  "despite",
  "unlike",
  "with",
  "after",
  "before",
  "while",
  "at",
  "who",
  "whose",
]);

/** "Lind, without naming him, accused": the comma before the parenthesis that ends just before a token; the token itself where none does. */
function beforeParenthesis({ tokens, language }: Reading, at: number): number {
  let close = at - 1;
  if (tokens[close]?.tag === "RB") close--;
  // Lind, who leads the Civic Union, on Sunday rejected
  if (tokens[close - 1]?.norm === "on" && WEEKDAYS_NAMED.has(tokens[close]!.norm)) close -= 2;
  if (tokens[close]?.norm !== ",") return at;
  const { from } = language.sentenceOf(at);
  for (let i = close - 1; i > from && i > close - LONGEST_PARENTHESIS; i--) {
    if (tokens[i]!.norm === ",") return OPENS_PARENTHESIS.has(tokens[i + 1]!.norm) ? i : at;
  }
  return at;
}

const CHAINED = new Set([
  "of",
  "by",
  "on",
  "to",
  "for",
  "in",
  "with",
  "from",
  "against",
  "about",
  "over",
  "between",
  "among",
  "at",
]);
const LONGEST_CHAIN = 5;

/** "efforts to crack down on the use of media were": efforts, from media; the noun itself where no preposition stands before its phrase. */
function headOfChain({ tokens, language }: Reading, noun: number): number {
  let head = noun;
  for (let step = 0; head >= 0 && step < LONGEST_CHAIN; step++) {
    const { from } = language.sentenceOf(head);
    let at = language.nounPhrase(head).from - 1;
    if (at <= from || !CHAINED.has(tokens[at]!.norm)) return head;
    at--;
    if (tokens[at]!.tag === "RP") at--;
    if (tokens[at]?.tag === "VB" && tokens[at - 1]?.tag === "TO") at -= 2;
    if (at < from || !NOUNLIKE.has(tokens[at]!.tag)) return head;
    head = at;
  }
  return head;
}

/** "The rapporteur, lawmaker Otto Bauer, used …": the actor whom an apposition before the verb names, where the subject itself names none. */
function apposed(reading: Reading, subject: number, verb: number): number | null {
  const near = verb - 2;
  if (near <= subject || reading.tokens[verb - 1]?.norm !== "," || reading.actorAt(subject) !== null) return null;
  return reading.tokens[near]!.tag.startsWith("NNP") && reading.actorAt(near)?.kind === "person" ? near : null;
}

/** For a relative pronoun the noun it stands for, where that is just before it; else the token itself. */
export function antecedent(reading: Reading, token: number): number {
  const { tag, norm } = reading.tokens[token]!;
  if (tag !== "WDT" && tag !== "WP" && !(norm === "that" && tag === "IN")) return token;
  const before = nounBefore(reading, token);
  return before >= 0 ? before : token;
}

/** The noun or pronoun that ends just before a token, over auxiliaries, adverbs, a comma and a relative pronoun; -1 for none. */
export function nounBefore(reading: Reading, token: number): number {
  const { from } = reading.language.sentenceOf(token);
  for (let i = token - 1; i >= from && i >= token - 6; i--) {
    const { tag, norm } = reading.tokens[i]!;
    if (tag === "WP" || tag === "WDT" || norm === "," || norm === "that") continue;
    if (NOUNLIKE.has(tag)) return i;
    if (norm === "this" || norm === "these" || norm === "those") return i;
    if (!SKIPPED_TAGS.has(tag)) return -1;
  }
  return -1;
}
