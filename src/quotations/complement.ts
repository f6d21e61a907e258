import { phraseEnd } from "./phrases.ts";
import type { Range, Reading } from "./reading.ts";

/** What stands after a verb as that which is said, thought or asked. */
export type ComplementKind =
  | "that"
  | "wh"
  | "infinitive"
  | "quote"
  | "colon"
  | "clause"
  | "gerund"
  | "object"
  | "preposition"
  | "none";

/** A verb's complement: where it begins, and who or what stands between. */
export interface Complement {
  readonly kind: ComplementKind;
  /** Index of the content's first token. */
  readonly start: number;
  /** The words between verb and content that belong to the cue (told *reporters*, wrote *on Facebook*), null where none. */
  readonly between: Range | null;
  /** Index of the preposition of a `preposition` complement, -1 otherwise. */
  readonly preposition: number;
}

/** How far after the verb its complement can begin. */
const FARTHEST = 18;
const FINITE = new Set(["VBD", "VBZ", "VBP", "MD"]);
const WH = new Set(["whether", "if", "how", "why", "what", "who", "whom", "whose", "which", "when", "where"]);

/** Reads what follows a verb group up to `limit` (the end of its sentence). */
export function complementAfter(reading: Reading, at: number, limit: number): Complement {
  const start = skipAdverbs(reading, at, limit);
  const direct = complementAt(reading, start, limit, false);
  if (direct !== "object" && direct !== "preposition" && direct !== "none")
    return complement(direct, contentStart(reading, direct, start), null);
  const passed = behindPhrases(reading, start, limit);
  if (passed !== null) return passed;
  if (direct === "preposition") return { kind: direct, start: start + 1, between: null, preposition: start };
  return complement(direct, start, null);
}

function complement(kind: ComplementKind, start: number, between: Range | null): Complement {
  return { kind, start, between, preposition: -1 };
}

/** Behind the colon or comma that leads to the words. */
function contentStart(reading: Reading, kind: ComplementKind, at: number): number {
  return kind === "colon" || (kind === "quote" && reading.norm(at) === ",") ? at + 1 : at;
}

function skipAdverbs(reading: Reading, from: number, limit: number): number {
  let at = from;
  while (at < limit && (reading.tag(at) === "RP" || reading.tag(at) === "RB" || reading.tag(at) === "RBR")) at++;
  return at;
}

/** `told reporters in Oslo on Monday that …`: a complement after an object and prepositional phrases. */
function behindPhrases(reading: Reading, from: number, limit: number): Complement | null {
  let at = from;
  const last = Math.min(limit, from + FARTHEST);
  while (at < last) {
    const preposition = reading.tag(at) === "IN" || reading.tag(at) === "TO" ? 1 : 0;
    let end = phraseEnd(reading, at + preposition, last);
    if (reading.norm(at) === "at" && reading.norm(at + 1) === "once") end = at + 2;
    if (end === at + preposition) return null;
    while (end < last && reading.tag(end) === "RB") end++;
    at = end;
    const kind = complementAt(reading, at, limit, true);
    if (
      kind === "that" ||
      kind === "quote" ||
      kind === "colon" ||
      kind === "wh" ||
      kind === "infinitive" ||
      (kind === "clause" && at > from)
    ) {
      return complement(kind, contentStart(reading, kind, at), { from, to: at });
    }
  }
  return null;
}

/** A conjunction or a question word that leads to a clause, null for other words. */
function clauseOpener(reading: Reading, at: number, limit: number, behind: boolean): ComplementKind | null {
  const norm = reading.norm(at);
  if (norm === "that" && isThatClause(reading, at, limit))
    return behind && isRelativeThat(reading, at) ? "none" : "that";
  if (WH.has(norm)) return relativeAfterNoun(reading, at) ? "none" : "wh";
  return null;
}

/** What begins at a token. `behind`: an object or phrase has been passed, so that a bare noun phrase is no complement any more. */
function complementAt(reading: Reading, at: number, limit: number, behind: boolean): ComplementKind {
  if (at >= limit) return "none";
  const norm = reading.norm(at);
  const tag = reading.tag(at);
  if (norm === ":") return "colon";
  if (norm === "," && opensMark(reading, at + 1)) return "quote";
  if (opensMark(reading, at)) return "quote";
  const opener = clauseOpener(reading, at, limit, behind);
  if (opener !== null) return opener;
  if (tag === "TO" && reading.tag(at + 1).startsWith("VB")) return "infinitive";
  if (isClause(reading, at, limit)) return behind && !isPlainClause(reading, at) ? "none" : "clause";
  if (behind) return "none";
  if (tag === "VBG") return "gerund";
  if (tag === "IN" || tag === "TO")
    return phraseEnd(reading, at + 1, limit) > at + 1 || opensMark(reading, at + 1) ? "preposition" : "none";
  return phraseEnd(reading, at, limit) > at ? "object" : "none";
}

function opensMark(reading: Reading, at: number): boolean {
  const mark = reading.marks[reading.markOf(at)];
  return mark !== undefined && mark.start === reading.tokens[at]?.start;
}

/** `that` as a conjunction, not as in `said that` or `that plan is`. */
function isThatClause(reading: Reading, at: number, limit: number): boolean {
  return at + 2 < limit && reading.norm(at + 1) !== "." && reading.norm(at + 1) !== ",";
}

/** "vetoed a bill that would cut taxes": after an object, a that with a verb right behind it belongs to the object. */
function isRelativeThat(reading: Reading, at: number): boolean {
  const isThing = reading.tag(at - 1) === "NN" || reading.tag(at - 1) === "NNS";
  const next = reading.tag(at + 1);
  return isThing && FINITE.has(next);
}

function relativeAfterNoun(reading: Reading, at: number): boolean {
  const norm = reading.norm(at);
  return (norm === "who" || norm === "which" || norm === "whom" || norm === "whose") && reading.norm(at - 1) === ",";
}

/** A pronoun or a determined phrase that a told-who complement can begin with: told them *he would*. */
function isPlainClause(reading: Reading, at: number): boolean {
  const tag = reading.tag(at);
  return tag === "PRP" || tag === "DT" || tag === "PRP$" || tag === "NNP" || tag === "EX" || tag === "NNS";
}

/** "Ortega, 54, broke the law": past the age between commas. */
function pastAge(reading: Reading, at: number): number {
  const isAge = reading.norm(at) === "," && reading.tag(at + 1) === "CD" && reading.norm(at + 2) === ",";
  return isAge ? at + 3 : at;
}

/** A noun phrase followed by a finite verb, within reach and before any punctuation. */
function isClause(reading: Reading, at: number, limit: number): boolean {
  const phrase = phraseEnd(reading, at, limit);
  if (phrase === at) return false;
  let end = pastAge(reading, phrase);
  for (let step = 0; step < 8 && end < limit; step++) {
    const tag = reading.tag(end);
    if (FINITE.has(tag)) return true;
    // the head of the agency would, critics of the plan are
    if (tag === "RB" || tag === "POS") end++;
    else if (tag === "IN" && reading.norm(end) !== "that") {
      const next = phraseEnd(reading, end + 1, limit);
      if (next === end + 1) return false;
      end = next;
    } else return false;
  }
  return false;
}
