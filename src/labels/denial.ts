import type { Sentence } from "../language/token.ts";
import { type Candidate, CONTEXT } from "./candidate.ts";
import { headAfter } from "./clause.ts";
import { isEvaluative } from "./evaluation.ts";
import { type Phrase, readPhrase } from "./phrase.ts";
import type { Reading } from "./reading.ts";
import { subjectOf } from "./subject.ts";
import { judgementOf } from "./worth.ts";

const BE = new Set(["is", "was", "are", "were", "'s", "'re"]);
const NOT = new Set(["not", "n't", "never"]);
const SEEING = new Set(["see", "find", "witness", "have", "detect"]);
/** What may stand between a verb of seeing and the noun that is denied. */
const ANY = new Set(["any", "a", "an"]);
const ENDS = new Set([".", ",", "!", "?", ";", ":", "”", "’", '"', "''", "but", "and", "in", "here", "at"]);
const ARTICLES = new Set(["a", "an", "the"]);
const LONGEST_SUBJECT = 5;
const FARTHEST_IF = 14;
const LONGEST_HEADING = 8;

/** Words denied or asked about without a predicate noun: "There is no war", "We did not see fraud", "It wasn't padded", "Was it rigged?" */
export function findDenials(reading: Reading, sentence: Sentence): Candidate[] {
  const found: Candidate[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    const { norm, lemma, tag } = reading.tokens[i]!;
    if (norm === "there") found.push(...notThere(reading, sentence, i));
    else if (tag.startsWith("VB") && SEEING.has(lemma)) found.push(...notSeen(reading, sentence, i));
    if (BE.has(norm)) found.push(...participle(reading, sentence, i));
  }
  found.push(
    ...ifNot(reading, sentence),
    ...asked(reading, sentence),
    ...answered(reading, sentence),
    ...fragment(reading, sentence),
  );
  return found;
}

/** "There is no war": weak, so that somebody else must say there is; strong for a word that judges, in what somebody says. */
function notThere(reading: Reading, sentence: Sentence, there: number): Candidate[] {
  const { tokens } = reading;
  let at = there + 1;
  while (at < sentence.to && at < there + 4 && tokens[at]!.norm !== "no") at++;
  const isThere = BE.has(tokens[there + 1]?.norm ?? "") || tokens[there + 2]?.norm === "been";
  if (tokens[at]?.norm === "no") return isThere ? denied(reading, sentence, there, at + 1) : [];
  return isThere ? existing(reading, sentence, there) : [];
}

/** "There has been a police operation": weak, so that it must stand in a denied word's place or be denied by somebody else. */
function existing(reading: Reading, sentence: Sentence, there: number): Candidate[] {
  const { tokens } = reading;
  const at = tokens[there + 2]?.norm === "been" ? there + 3 : there + 2;
  const article = tokens[at]?.norm;
  const phrase = article === "a" || article === "an" ? readPhrase(reading, at, sentence.to) : null;
  if (phrase?.kind !== "noun" || phrase.mark !== null) return [];
  const evidence = { from: there, to: phrase.to };
  return [{ phrase, bearer: -1, holder: CONTEXT, position: null, evidence, rule: "labels/existence", strong: false }];
}

/** "We did not see fraud", "found no fraud": only words that judge. */
function notSeen(reading: Reading, sentence: Sentence, verb: number): Candidate[] {
  const { tokens, language } = reading;
  const no = tokens[verb + 1]?.norm === "no";
  if (!no && !language.negated(verb)) return [];
  const at = no || ANY.has(tokens[verb + 1]?.norm ?? "") ? verb + 2 : verb + 1;
  return denied(reading, sentence, verb, at).filter(({ strong }) => strong);
}

function denied(reading: Reading, sentence: Sentence, from: number, at: number): Candidate[] {
  const phrase = readPhrase(reading, at, sentence.to);
  if (phrase?.kind !== "noun" || phrase.from !== at || phrase.to - phrase.from > 2) return [];
  if (!ENDS.has(reading.tokens[phrase.to]?.norm ?? ".")) return [];
  const strong = judgementOf(reading, phrase) === -1 && reading.quotationAt(phrase.head) !== null;
  return [
    {
      phrase,
      bearer: -1,
      holder: CONTEXT,
      position: "rejects",
      evidence: { from, to: phrase.to },
      rule: "labels/denied-existence",
      strong,
    },
  ];
}

/** "It wasn't padded": weak, for a participle that the article has as a label. */
function participle(reading: Reading, sentence: Sentence, be: number): Candidate[] {
  const { tokens } = reading;
  if (!NOT.has(tokens[be + 1]?.norm ?? "") || be + 2 >= sentence.to) return [];
  const phrase = participleAt(reading, be + 2);
  if (!phrase) return [];
  return [
    {
      phrase,
      bearer: subjectOf(reading, be + 2),
      holder: CONTEXT,
      position: "rejects",
      evidence: { from: be, to: phrase.to },
      rule: "labels/denied-predicate",
      strong: false,
    },
  ];
}

function participleAt(reading: Reading, at: number): Phrase | null {
  const token = reading.tokens[at];
  return token && (token.tag === "VBN" || token.tag === "VBD") ? single(at, "adjective") : null;
}

function single(at: number, kind: Phrase["kind"]): Phrase {
  return { from: at, to: at + 1, head: at, kind, mark: null, relatum: null, determiner: -1, before: -1, next: at + 1 };
}

/** "What is it, if not a sham?": whoever asks like this says that it is. */
function ifNot(reading: Reading, sentence: Sentence): Candidate[] {
  const { tokens } = reading;
  const first = questionOpening(reading, sentence);
  if (!/^(?:what|who)$/.test(tokens[first]?.norm ?? "") || !BE.has(tokens[first + 1]?.norm ?? "")) return [];
  for (let i = first + 2; i + 2 < sentence.to && i < first + FARTHEST_IF; i++) {
    if (tokens[i]!.norm !== "if" || tokens[i + 1]!.norm !== "not") continue;
    const phrase = readPhrase(reading, i + 2, sentence.to);
    const article = tokens[phrase?.determiner ?? -1]?.norm;
    if (phrase?.kind !== "noun" || (article !== "a" && article !== "an")) return [];
    const bearer = headAfter(reading, first + 2, i);
    const evidence = { from: first, to: phrase.to };
    return [{ phrase, bearer, holder: CONTEXT, position: "applies", evidence, rule: "labels/if-not", strong: true }];
  }
  return [];
}

/** "Was it rigged?": whoever speaks asks, about a word that the article has as a label. */
function asked(reading: Reading, sentence: Sentence): Candidate[] {
  const first = questionOpening(reading, sentence);
  if (!BE.has(reading.tokens[first]?.norm ?? "") || !isQuestion(reading, sentence)) return [];
  const subject = invertedSubject(reading, sentence, first + 1);
  if (subject === null) return [];
  const phrase = participleAt(reading, subject.to) ?? readPhrase(reading, subject.to, sentence.to);
  if (!phrase || phrase.from > subject.to + 2) return [];
  return [
    {
      phrase,
      bearer: subject.head,
      holder: CONTEXT,
      position: "questions",
      evidence: { from: first, to: sentence.to },
      rule: "labels/question",
      strong: phrase.mark !== null && phrase.mark.use !== "title",
    },
  ];
}

/** The subject behind the verb of a question: its noun, and where it ends, also behind "of" and "in" ("the vote in Norland"); null for none. */
function invertedSubject(
  { tokens }: Reading,
  sentence: Sentence,
  from: number,
): { readonly head: number; readonly to: number } | null {
  let head = -1;
  for (let at = from; at < sentence.to && at < from + LONGEST_SUBJECT; at++) {
    const { tag, norm } = tokens[at]!;
    const after = tokens[at + 1]?.tag ?? "";
    if (ARTICLES.has(norm) || (!tag.startsWith("NN") && tag !== "PRP" && tag !== "DT")) continue;
    if (after.startsWith("NN") || after === "POS") continue;
    if (head < 0) head = at;
    if (after !== "IN") return { head, to: at + 1 };
  }
  return null;
}

/** "Fake, no", "An emperor?": a word taken up and answered, or thrown back; only where the article has it as a label. */
function answered(reading: Reading, sentence: Sentence): Candidate[] {
  const { tokens } = reading;
  const first = opening(reading, sentence);
  const phrase = readPhrase(reading, first, Math.min(sentence.to, first + 6)) ?? wordAt(reading, first);
  if (!phrase || phrase.mark || phrase.from > first + 1 || phrase.to - phrase.from > 3) return [];
  const next = tokens[phrase.to]?.norm;
  const base = { phrase, bearer: -1, holder: CONTEXT, strong: false } as const;
  if (next === "?" && reading.quotationAt(phrase.head) !== null) {
    const evidence = { from: first, to: phrase.to + 1 };
    return [{ ...base, position: "rejects", evidence, rule: "labels/echo-question" }];
  }
  const answer = tokens[phrase.to + 1]?.norm;
  if (next !== "," || (answer !== "no" && answer !== "yes")) return [];
  if (!/^[\p{P}]$/u.test(tokens[phrase.to + 2]?.text ?? ".")) return [];
  const evidence = { from: first, to: phrase.to + 2 };
  return [{ ...base, position: answer === "no" ? "rejects" : "applies", evidence, rule: "labels/short-answer" }];
}

/** "Not a coup, says general": a denial without a verb; strong with a or an, else where the article has the word as a label. */
function fragment(reading: Reading, sentence: Sentence): Candidate[] {
  const { tokens } = reading;
  const first = opening(reading, sentence);
  if (tokens[first]?.norm !== "not") return [];
  const phrase = readPhrase(reading, first + 1, sentence.to);
  const article = tokens[phrase?.determiner ?? -1]?.norm;
  if (phrase?.kind !== "noun" || phrase.from > first + 3 || !ENDS.has(tokens[phrase.next]?.norm ?? ".")) return [];
  const evidence = { from: first, to: phrase.to };
  const strong = article === "a" || article === "an" || article === "another" || phrase.mark !== null;
  return [
    { phrase, bearer: -1, holder: CONTEXT, position: "rejects", evidence, rule: "labels/denied-fragment", strong },
  ];
}

/** The tagger takes an adjective alone at a sentence's start for a name or a verb. */
function wordAt(reading: Reading, at: number): Phrase | null {
  const token = reading.tokens[at];
  return token && isEvaluative(token.norm) ? single(at, "adjective") : null;
}

/** First word of a sentence, past an opening mark. */
function opening(reading: Reading, sentence: Sentence): number {
  let at = sentence.from;
  while (at < sentence.to && /^[\p{P}]+$/u.test(reading.tokens[at]!.text)) at++;
  return at;
}

/** The same past a heading that ends in a colon: "Budget battle: is the reserve a “slush fund”?" */
function questionOpening(reading: Reading, sentence: Sentence): number {
  const first = opening(reading, sentence);
  for (let i = first; i < sentence.to && i < first + LONGEST_HEADING; i++) {
    if (reading.tokens[i]!.norm === ":") return i + 1;
  }
  return first;
}

/** Whether a sentence ends with a question mark, or the quotation in it does: “Was it rigged?” she asked. */
function isQuestion({ tokens }: Reading, sentence: Sentence): boolean {
  for (let i = sentence.to - 1; i >= sentence.from; i--) {
    if (tokens[i]!.norm === "?") return i >= sentence.to - 3 || tokens[i + 1]!.tag === "''";
  }
  return false;
}
