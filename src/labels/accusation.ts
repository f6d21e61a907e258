import type { Sentence } from "../language/token.ts";
import { type Candidate, CONTEXT, type HolderClue, holderAt } from "./candidate.ts";
import { agentOf, headAfter, isDenial, isMeta, isPassive } from "./clause.ts";
import { isEvaluativeNoun } from "./evaluation.ts";
import { type Phrase, readPhrase, readPhrases } from "./phrase.ts";
import type { Reading } from "./reading.ts";
import { subjectOf } from "./subject.ts";
import { isFeeling, isJudgement, isPlain } from "./worth.ts";

const FARTHEST_OF = 8;
const LONGEST_DENIED = 5;
const PREPOSITIONS_OF_BEARER = new Set(["against", "of", "toward", "towards", "by"]);

/** "denied a “U-turn”", "rejects ‘surrender’": words in marks that are the object of a verb of denial. */
function deniedObject(reading: Reading, sentence: Sentence, verb: number): Candidate[] {
  if (reading.language.negated(verb) || reading.tokens[verb]!.lemma === "refuse") return [];
  const phrase = readPhrase(reading, verb + 1, sentence.to);
  if (phrase?.mark == null || phrase.mark.use === "title" || phrase.from > verb + 3 || phrase.before >= 0) return [];
  if (phrase.kind !== "noun" || phrase.to - phrase.from > LONGEST_DENIED) return [];
  const subject = subjectOf(reading, verb);
  const evidence = { from: verb, to: phrase.to };
  return [
    {
      phrase,
      bearer: -1,
      holder: holderAt(subject),
      position: "rejects",
      evidence,
      rule: "labels/denied-object",
      strong: true,
    },
  ];
}

/** "accused her of being a puppet", "accusations of cowardice against him", "denied being a puppet". */
export function findAccusations(reading: Reading, sentence: Sentence): Candidate[] {
  const found: Candidate[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    const { tag, lemma, norm } = reading.tokens[i]!;
    if (tag.startsWith("VB") && lemma === "accuse") found.push(...accused(reading, sentence, i));
    else if ((tag.startsWith("VB") || norm === "denies") && isDenial(lemma) && reading.tokens[i + 1]?.norm === "being")
      found.push(...deniedBeing(reading, sentence, i));
    else if ((tag.startsWith("VB") || norm === "denies") && isDenial(lemma))
      found.push(...deniedObject(reading, sentence, i));
    else if (lemma === "for" && reading.tokens[i + 1]?.norm === "being") found.push(...forBeing(reading, sentence, i));
    else if (tag.startsWith("NN") && (isMeta(lemma) || norm === "talk") && reading.tokens[i + 1]?.norm === "of")
      found.push(...chargeOf(reading, sentence, i));
  }
  return found;
}

function accused(reading: Reading, sentence: Sentence, verb: number): Candidate[] {
  const of = ofAfter(reading, sentence, verb);
  if (of < 0) return [];
  const passive = isPassive(reading, verb);
  const subject = subjectOf(reading, verb);
  const object = passive ? subject : headAfter(reading, verb + 1, of);
  const holder: HolderClue = passive ? (agentOf(reading, verb) ?? CONTEXT) : holderAt(subject);
  const denied = reading.language.negated(verb);
  return charges(reading, sentence, of + 1).map((phrase) => ({
    phrase,
    bearer: object,
    holder,
    position: denied ? "rejects" : "applies",
    evidence: { from: verb, to: phrase.to },
    rule: "labels/accusation",
    strong: true,
  }));
}

function ofAfter(reading: Reading, sentence: Sentence, verb: number): number {
  for (let i = verb + 1; i < sentence.to && i <= verb + FARTHEST_OF; i++) {
    const next = reading.tokens[i + 1];
    if (reading.tokens[i]!.norm === "of" && next !== undefined && (next.norm === "being" || isCharge(reading, i + 1)))
      return i;
  }
  return -1;
}

/** A bare noun that judges: accused of cowardice, of racism, of ''treachery''. */
function isCharge(reading: Reading, at: number): boolean {
  const token = reading.tokens[at]!;
  if (reading.markOpenedBy(at)) return true;
  return (token.tag === "NN" || token.tag === "JJ") && (isEvaluativeNoun(token) || token.norm.endsWith("ism"));
}

function charges(reading: Reading, sentence: Sentence, at: number): Phrase[] {
  const being = reading.tokens[at]?.norm === "being";
  const phrases = readPhrases(reading, being ? at + 1 : at, sentence.to);
  return phrases.filter(
    (phrase) => !isFeeling(reading, phrase) && (phrase.mark ? phrase.mark.use !== "title" : !isPlain(reading, phrase)),
  );
}

function deniedBeing(reading: Reading, sentence: Sentence, verb: number): Candidate[] {
  if (reading.language.negated(verb)) return [];
  const subject = subjectOf(reading, verb);
  return charges(reading, sentence, verb + 1).map((phrase) => ({
    phrase,
    bearer: subject,
    holder: holderAt(subject),
    position: "rejects",
    evidence: { from: verb, to: phrase.to },
    rule: "labels/denied-being",
    strong: true,
  }));
}

/** "criticised her for being a puppet", "praised him for being a pioneer": on the object, by the subject of the verb. */
function forBeing(reading: Reading, sentence: Sentence, at: number): Candidate[] {
  const { tokens } = reading;
  let verb = at - 1;
  while (verb >= sentence.from && verb >= at - 8 && !tokens[verb]!.tag.startsWith("VB")) verb--;
  if (verb < sentence.from || !tokens[verb]!.tag.startsWith("VB") || tokens[verb]!.lemma === "be") return [];
  const passive = isPassive(reading, verb);
  const subject = subjectOf(reading, verb);
  const reputed = reputationOf(reading, verb, at);
  return charges(reading, sentence, at + 1)
    .filter((phrase) => isJudgement(reading, phrase) || phrase.kind === "noun")
    .map((phrase) => ({
      phrase,
      bearer: reputed >= 0 ? reputed : passive ? subject : headAfter(reading, verb + 1, at),
      holder: reputed >= 0 ? CONTEXT : passive ? (agentOf(reading, verb) ?? CONTEXT) : holderAt(subject),
      position: "applies",
      evidence: { from: verb, to: phrase.to },
      rule: "labels/for-being",
      strong: true,
    }));
}

/** "his reputation among rivals for being": whose it is; -1 where there is none. */
function reputationOf({ tokens }: Reading, from: number, to: number): number {
  for (let i = to - 1; i > from; i--) {
    if (tokens[i]!.lemma !== "reputation") continue;
    if (tokens[i - 1]?.tag === "PRP$") return i - 1;
    return tokens[i - 1]?.tag === "POS" ? i - 2 : -1;
  }
  return -1;
}

/** "rejected accusations of cowardice", "Ortiz's charge of cowardice": only where somebody makes or rejects the charge. */
function chargeOf(reading: Reading, sentence: Sentence, noun: number): Candidate[] {
  const at = noun + 2;
  if (at >= sentence.to || !(reading.tokens[at]!.norm === "being" || isCharge(reading, at))) return [];
  const verb = denialBefore(reading, sentence, noun);
  if (verb < 0) return [];
  const subject = subjectOf(reading, verb);
  return charges(reading, sentence, at).map((phrase) => ({
    phrase,
    bearer: bearerAfter(reading, sentence, phrase.next) ?? subject,
    holder: holderAt(subject),
    position: "rejects",
    evidence: { from: verb, to: phrase.to },
    rule: "labels/denied-charge",
    strong: true,
  }));
}

/** The verb of denial whose object a charge is, "push back against" included; -1 for none. */
function denialBefore(reading: Reading, sentence: Sentence, noun: number): number {
  for (let i = noun - 1; i >= sentence.from && i >= noun - 6; i--) {
    const { tag, lemma, norm } = reading.tokens[i]!;
    if (norm === "back" && reading.tokens[i - 1]?.lemma === "push") return i - 1;
    if (tag.startsWith("VB") && isDenial(lemma)) return reading.language.negated(i) ? -1 : i;
  }
  return -1;
}

function bearerAfter(reading: Reading, sentence: Sentence, at: number): number | null {
  if (!PREPOSITIONS_OF_BEARER.has(reading.tokens[at]?.norm ?? "")) return null;
  const head = headAfter(reading, at + 1, sentence.to);
  return head >= 0 ? head : null;
}
