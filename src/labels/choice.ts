import type { Sentence } from "../language/token.ts";
import type { Position } from "../schema/index.ts";
import { type Candidate, CONTEXT } from "./candidate.ts";
import { type Phrase, readPhrase } from "./phrase.ts";
import type { Reading } from "./reading.ts";
import { subjectOf } from "./subject.ts";
import { isPlain } from "./worth.ts";

const BE = new Set(["is", "was", "are", "were"]);
const FARTHEST_VERB = 5;
const LONGEST_SUBJECT = 4;

/** Two words set against each other: "more a bribe than a subsidy", "not a tap but a flood", "Was it a coup or a revolution?" */
export function findChoices(reading: Reading, sentence: Sentence): Candidate[] {
  const found: Candidate[] = asked(reading, sentence);
  for (let i = sentence.from + 1; i + 3 < sentence.to; i++) {
    const { norm } = reading.tokens[i]!;
    if (norm === "more" || norm === "less") found.push(...compared(reading, sentence, i, norm === "more"));
    else if (norm === "not") found.push(...corrected(reading, sentence, i));
  }
  return found;
}

/** "more a bribe than a subsidy", "less of a plan than a wish". */
function compared(reading: Reading, sentence: Sentence, at: number, isMore: boolean): Candidate[] {
  const { tokens } = reading;
  const next = tokens[at + 1]!.norm;
  const first = indefinite(reading, next === "of" || next === "like" ? at + 2 : at + 1, sentence.to);
  if (!first || tokens[first.next]?.norm !== "than") return [];
  const second = indefinite(
    reading,
    tokens[first.next + 1]?.norm === "like" ? first.next + 2 : first.next + 1,
    sentence.to,
  );
  return second
    ? pair(reading, sentence, at, [first, isMore ? null : "rejects"], [second, isMore ? "rejects" : null])
    : [];
}

/** "heralds not a tap on the brakes, but a new age": after a verb other than a copula. */
function corrected(reading: Reading, sentence: Sentence, not: number): Candidate[] {
  const { tokens } = reading;
  const before = tokens[not - 1]!;
  if (!/^VB[DPZ]$/.test(before.tag) || before.lemma === "be" || before.lemma === "do") return [];
  const first = indefinite(reading, not + 1, sentence.to);
  if (!first) return [];
  const but = tokens[first.next]?.norm === "," ? first.next + 1 : first.next;
  const second = tokens[but]?.norm === "but" ? indefinite(reading, but + 1, sentence.to) : null;
  return second ? pair(reading, sentence, not, [first, "rejects"], [second, null]) : [];
}

/** "Was it a coup or a revolution?": both are in question. */
function asked(reading: Reading, sentence: Sentence): Candidate[] {
  const { tokens } = reading;
  let be = sentence.from;
  while (be < sentence.to && /^[\p{P}]+$/u.test(tokens[be]!.text)) be++;
  if (!BE.has(tokens[be]?.norm ?? "")) return [];
  for (let i = be + 1; i < sentence.to && i <= be + LONGEST_SUBJECT; i++) {
    const first = indefinite(reading, i + 1, sentence.to);
    if (!first || tokens[first.next]?.norm !== "or") continue;
    const second = indefinite(reading, first.next + 1, sentence.to);
    if (!second) return [];
    const evidence = { from: be, to: second.to };
    const base = {
      bearer: i,
      holder: CONTEXT,
      position: "questions",
      evidence,
      rule: "labels/choice",
      strong: true,
    } as const;
    return [
      { ...base, phrase: first },
      { ...base, phrase: second },
    ];
  }
  return [];
}

function pair(
  reading: Reading,
  sentence: Sentence,
  at: number,
  ...sides: readonly [Phrase, Position | null][]
): Candidate[] {
  let verb = at - 1;
  while (verb > sentence.from && verb > at - FARTHEST_VERB && !reading.tokens[verb]!.tag.startsWith("VB")) verb--;
  if (!reading.tokens[verb]!.tag.startsWith("VB")) return [];
  const bearer = subjectOf(reading, verb);
  const evidence = { from: verb, to: sides[1]![0].to };
  // Two plain nouns tell amounts and kinds apart: more of a town than a village.
  const strong = !sides.every(([phrase]) => isPlain(reading, phrase));
  return sides.map(([phrase, position]) => ({
    phrase,
    bearer,
    holder: CONTEXT,
    position,
    evidence,
    rule: "labels/choice",
    strong,
  }));
}

/** A noun phrase with a or an that begins at a token. */
function indefinite(reading: Reading, at: number, limit: number): Phrase | null {
  const article = reading.tokens[at]?.norm;
  if (article !== "a" && article !== "an") return null;
  const phrase = readPhrase(reading, at, limit);
  return phrase?.kind === "noun" ? phrase : null;
}
