import type { Reading } from "./reading.ts";
import { reportingVerb } from "./verbs.ts";

/** A content is not followed further than this. */
const LONGEST = 130;
const FINITE = new Set(["VBD", "VBZ", "VBP", "MD"]);
/** Conjunctions that, after a comma, lead from what was said back to the telling. */
const BACK_TO_TELLING = new Set([
  "when",
  "while",
  "after",
  "before",
  "as",
  "according",
  "although",
  "though",
  "whereas",
  "since",
]);
const CLOSING = new Set([".", "!", "?", "''", ",", ";", ":", "...", "…", "—", "–", "-", "--", ")", "]", "``", "'"]);

/**
 * Index just after the last token of a content that begins at `start` and depends on `verb`: the end of the sentence, or
 * sooner where the telling goes on.
 */
export function contentEnd(reading: Reading, verb: number, start: number, limit: number): number {
  const last = Math.min(limit, start + LONGEST);
  let end = last;
  for (let at = start + 1; at < last; at++) {
    if (reading.isClaimed(at) && !reading.isClaimed(start)) {
      end = at;
      break;
    }
    if (reading.markOf(at) >= 0 && reading.markOf(at) === reading.markOf(at - 1)) continue;
    if (tellingGoesOn(reading, verb, start, at, last)) {
      end = at;
      break;
    }
  }
  return trimEnd(reading, start, end);
}

/** Without the full stop, comma or dash that belongs to the sentence; closing marks of the content's own stay. */
export function trimEnd(reading: Reading, start: number, from: number): number {
  let end = from;
  while (end > start + 1 && CLOSING.has(reading.tokens[end - 1]!.norm) && !closesOwnMark(reading, start, end - 1))
    end--;
  return end;
}

const CLOSING_MARKS = new Set(["”", "''", '"', "’", "'", "»", ")"]);

function closesOwnMark(reading: Reading, start: number, at: number): boolean {
  const place = reading.markOf(at);
  const mark = reading.marks[place];
  if (mark !== undefined) return reading.tokens[start]!.start <= mark.start || reading.markOf(start) === place;
  return CLOSING_MARKS.has(reading.norm(at)) && reading.norm(at) !== ")"
    ? hasOpening(reading, start, at)
    : reading.norm(at) === ")" && hasBracket(reading, start, at);
}

function hasOpening(reading: Reading, start: number, at: number): boolean {
  for (let index = at - 1; index >= start && at - index < 12; index--) {
    const norm = reading.norm(index);
    if (norm === "“" || norm === '"' || norm === "‘" || norm === "'" || norm === "''" || norm === "«") return true;
  }
  return false;
}

function hasBracket(reading: Reading, start: number, at: number): boolean {
  for (let index = at - 1; index >= start && at - index < 40; index--) if (reading.norm(index) === "(") return true;
  return false;
}

function tellingGoesOn(reading: Reading, verb: number, start: number, at: number, last: number): boolean {
  const norm = reading.norm(at);
  if (norm === ";") return true;
  if (norm === "and" || norm === "but")
    return isSecondVerb(reading, verb, start, at + 1) || tellsAgain(reading, at + 1, last);
  if (norm !== "," && norm !== "—" && norm !== "--" && norm !== "–") return false;
  const next = reading.norm(at + 1);
  // An official, who asked not to be named, said: the relative clause is over.
  if (FINITE.has(reading.tag(at + 1)) && isRelative(reading, verb)) return true;
  if (next === "according" || (BACK_TO_TELLING.has(next) && at - start >= 3 && leadsBack(reading, verb, start, at + 1)))
    return true;
  // …, adding that / …, citing / …, and called on
  const tag = reading.tag(at + 1);
  if (tag === "VBG" && attachesBefore(reading, verb, start, at + 1)) return true;
  if (next === "and" || next === "but")
    return (
      reading.norm(at + 2) !== "that" &&
      (tellsAgain(reading, at + 2, last) || coordinatesTelling(reading, verb, start, at + 2, last))
    );
  return false;
}

/** Whether a verb follows `, who` in a relative clause between commas. */
function isRelative(reading: Reading, verb: number): boolean {
  const from = reading.language.verbGroup(verb)?.from ?? verb;
  return reading.norm(from - 2) === "," && (reading.norm(from - 1) === "who" || reading.norm(from - 1) === "which");
}

function leadsBack(reading: Reading, verb: number, start: number, at: number): boolean {
  // …, when a reporter claimed that: another one speaks.
  for (let index = at + 1; index < at + 8; index++) {
    const token = reading.tokens[index];
    if ((token?.tag === "VBD" || token?.tag === "VBN") && reportingVerb(token.lemma)?.speech === true) return true;
  }
  // The clause's verb depends on something before the content: it is not part of what was said.
  return clauseHeadOutside(reading, verb, start, at) !== false;
}

/** Whether the clause that begins at a token hangs on the reporting verb or above it; null where the parser does not say. */
function clauseHeadOutside(reading: Reading, verb: number, start: number, at: number): boolean | null {
  for (let index = at; index < at + 14; index++) {
    const token = reading.tokens[index];
    if (token === undefined) return null;
    if (token.relation === "advcl" || token.relation === "conj" || token.relation === "parataxis") {
      return token.head === verb || token.head < start;
    }
  }
  return null;
}

function attachesBefore(reading: Reading, verb: number, start: number, at: number): boolean {
  const token = reading.tokens[at]!;
  return token.head !== at && token.relation !== "amod" && (token.head === verb || token.head < start);
}

/** `called it a farce and left`: a finite verb right after the conjunction that goes with the reporting verb. */
function isSecondVerb(reading: Reading, verb: number, start: number, at: number): boolean {
  const index = reading.tag(at) === "RB" ? at + 1 : at;
  const token = reading.tokens[index];
  if (token === undefined || !FINITE.has(token.tag)) return false;
  const tense = reading.tag(verb) === "VBN" ? "VBD" : reading.tag(verb);
  if (token.tag !== tense) return false;
  // called it “a farce” and left: the words in marks are the end of what was said.
  const mark = reading.markOf(at - 2);
  if (mark >= 0 && reading.markOf(at - 1) !== mark) return true;
  return token.relation === "conj" && (token.head === verb || token.head < start);
}

/** `, and her lawyer, Ada Quist, said …`: past words in marks somebody with a name or a role of their own speaks. */
function tellsAgain(reading: Reading, at: number, last: number): boolean {
  if (reading.markOf(at - 3) < 0 && reading.markOf(at - 2) < 0) return false;
  for (let index = at + 1; index < Math.min(last, at + 12); index++) {
    if (reading.markOf(index) >= 0) return false;
    const token = reading.tokens[index]!;
    if (FINITE.has(token.tag)) return token.tag !== "MD" && reportingVerb(token.lemma)?.speech === true;
  }
  return false;
}

/** `, and he called …`: the parser hangs the second verb on the reporting verb. */
function coordinatesTelling(reading: Reading, verb: number, start: number, at: number, last: number): boolean {
  for (let index = at; index < Math.min(last, at + 12); index++) {
    const token = reading.tokens[index]!;
    if (!FINITE.has(token.tag)) continue;
    const governor =
      token.relation === "aux" || token.relation === "aux:pass" || token.relation === "cop" ? token.head : index;
    const { head, relation } = reading.tokens[governor]!;
    return relation === "conj" && (head === verb || head < start);
  }
  return false;
}
