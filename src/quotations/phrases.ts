import type { Range, Reading } from "./reading.ts";

const PRENOMINAL = new Set([
  "DT",
  "PDT",
  "PRP$",
  "JJ",
  "JJR",
  "JJS",
  "CD",
  "NN",
  "NNS",
  "NNP",
  "NNPS",
  "POS",
  "$",
  "HYPH",
  "AFX",
  "FW",
  "WP$",
  "ADD",
]);
const NOUNS = new Set(["NN", "NNS", "NNP", "NNPS", "CD", "ADD", "FW"]);
/** Determiners and adjectives that can stand alone as a subject: some say, many believe, others warn. */
const ALONE = new Set(
  "some many others both most few several this these those all another none one each neither either critics".split(" "),
);
const FINITE = new Set(["VBD", "VBZ", "VBP", "MD"]);
const LONGEST_PHRASE = 16;
const LONGEST_APPOSITION = 24;
const ATTACHED = new Set(["of", "at", "for", "from", "in", "with", "to", "on", "by"]);

export function isNoun(tag: string): boolean {
  return NOUNS.has(tag);
}

/** Index just after the simple noun phrase that begins at a token, or the token itself where none begins. */
export function phraseEnd(reading: Reading, from: number, limit: number): number {
  if (reading.tag(from) === "PRP" || reading.tag(from) === "EX") return from + 1;
  let at = from;
  let end = from;
  const last = Math.min(limit, from + LONGEST_PHRASE);
  while (at < last && continuesPhrase(reading, at, from)) {
    if (NOUNS.has(reading.tag(at)) || (ALONE.has(reading.norm(at)) && at === from)) end = at + 1;
    at++;
  }
  return end;
}

function continuesPhrase(reading: Reading, at: number, from: number): boolean {
  const tag = reading.tag(at);
  if (PRENOMINAL.has(tag)) return tag !== "DT" || at === from || reading.tag(at - 1) === "PDT";
  const next = reading.tag(at + 1);
  // the recently elected mayor, the leading candidate
  if (tag === "RB" || tag === "RBS" || tag === "VBN" || tag === "VBG")
    return PRENOMINAL.has(next) && next !== "DT" && at > from;
  // the President & CEO, men and women
  return (
    tag === "CC" &&
    at > from &&
    NOUNS.has(reading.tag(at - 1)) &&
    PRENOMINAL.has(next) &&
    next !== "DT" &&
    next !== "PRP$"
  );
}

/** Index of the first token of the simple noun phrase that ends just before `end`, or `end` where none does. */
export function phraseStart(reading: Reading, end: number, limit: number): number {
  const last = reading.tag(end - 1);
  if (last === "PRP" || last === "WP" || last === "EX") return end - 1;
  if (!NOUNS.has(last) && !ALONE.has(reading.norm(end - 1))) return end;
  let at = end - 1;
  const first = Math.max(limit, end - LONGEST_PHRASE);
  while (at > first && !opensPhrase(reading.tag(at)) && precedesNoun(reading, at - 1)) at--;
  return at;
}

function opensPhrase(tag: string): boolean {
  return tag === "DT" || tag === "PRP$" || tag === "WP$";
}

function precedesNoun(reading: Reading, at: number): boolean {
  const tag = reading.tag(at);
  if (PRENOMINAL.has(tag) || tag === "RBS") return true;
  if (tag === "VBN" || tag === "VBG" || tag === "RB")
    return opensPhrase(reading.tag(at - 1)) || reading.tag(at - 1) === "JJ";
  return tag === "CC" && NOUNS.has(reading.tag(at - 1)) && !opensPhrase(reading.tag(at + 1));
}

/** The noun phrase that begins at a token with the prepositional phrases and the apposition that belong to it. */
export function fullPhrase(reading: Reading, from: number, limit: number): Range | null {
  let to = phraseEnd(reading, from, limit);
  if (to === from) return null;
  if (reading.tag(from) === "PRP") return { from, to };
  to = attachedPhrases(reading, to, limit);
  to = joinedPhrase(reading, to, limit);
  return { from, to: appositionEnd(reading, to, limit) };
}

/** X and Y: a second phrase after and, where it is a name or has its own determiner. */
function joinedPhrase(reading: Reading, at: number, limit: number): number {
  if (reading.norm(at) !== "and") return at;
  const end = phraseEnd(reading, at + 1, limit);
  return end > at + 1 && !reading.tag(end).startsWith("VB") && reading.tag(end) !== "MD" ? end : at;
}

function attachedPhrases(reading: Reading, at: number, limit: number): number {
  let to = at;
  for (let count = 0; count < 3; count++) {
    const preposition = reading.norm(to);
    if (!ATTACHED.has(preposition)) break;
    const end = phraseEnd(reading, to + 1, limit);
    if (end === to + 1) break;
    // said Smith in a statement, on Tuesday: the manner and time of saying, not part of the name.
    if (preposition !== "of" && (isCircumstance(reading, to, end) || !isAttached(reading, to))) break;
    to = end;
  }
  return to;
}

const CIRCUMSTANCES = new Set(
  "statement interview speech letter email e-mail tweet post release conference report article op-ed column interview address television tv cnn telegram twitter facebook monday tuesday wednesday thursday friday saturday sunday morning afternoon evening night week month year reporters journalists phone telephone radio remarks memo briefing hearing rally debate event news channel blog video".split(
    " ",
  ),
);

function isCircumstance(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (CIRCUMSTANCES.has(reading.norm(at))) return true;
  return false;
}

/** Prepositions other than of belong to a common noun (a lawyer for the campaign), hardly ever to a name or pronoun. */
function isAttached(reading: Reading, preposition: number): boolean {
  const tag = reading.tag(preposition - 1);
  return tag === "NN" || tag === "NNS";
}

/** End of `, a professor at Lund` or `, who leads the party` after a phrase; the phrase's own end where none follows. */
export function appositionEnd(reading: Reading, at: number, limit: number): number {
  if (reading.norm(at) !== "," || !startsApposition(reading, at + 1)) return at;
  const last = Math.min(limit, at + LONGEST_APPOSITION);
  let relative = false;
  for (let end = at + 1; end < last; end++) {
    const norm = reading.norm(end);
    const tag = reading.tag(end);
    relative ||= tag === "WP" || tag === "WDT" || tag === "WP$" || tag === "WRB" || norm === "that";
    // A clause of its own, not an apposition: According to the port, the ferry ran aground.
    if (FINITE.has(tag) && !relative) return at;
    if (norm === "," || norm === "." || norm === ";" || norm === ":" || reading.tag(end) === "``")
      return end > at + 1 ? end : at;
  }
  return last === limit && last > at + 1 ? last : at;
}

function startsApposition(reading: Reading, at: number): boolean {
  const tag = reading.tag(at);
  const norm = reading.norm(at);
  if (norm === "who" || norm === "whose" || norm === "himself" || norm === "herself") return true;
  if (norm === "a" || norm === "an" || norm === "the" || tag === "PRP$")
    return phraseEnd(reading, at, at + LONGEST_PHRASE) > at;
  return (
    (tag === "NN" || tag === "NNP" || tag === "JJ" || tag === "CD") && phraseEnd(reading, at, at + LONGEST_PHRASE) > at
  );
}
