import type { Sentence } from "../language/token.ts";
import { type Candidate, CONTEXT } from "./candidate.ts";
import { headAfter, isMeta, nounBefore, subjectOf } from "./clause.ts";
import { isEvaluativeAdjective, polarityOf } from "./evaluation.ts";
import { type Phrase, readPhrase, readPhrases } from "./phrase.ts";
import type { Reading } from "./reading.ts";
import { isFeeling, judgementOf } from "./worth.ts";

const ROLE_NOUNS = new Set("role part figure image status mantle reputation guise mask air".split(" "));

/** Words put on somebody without a verb: so-called, scare quotes, an epithet before a name, an apposition after one. */
export function findEpithets(reading: Reading, sentence: Sentence): Candidate[] {
  const found: Candidate[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    const { norm } = reading.tokens[i]!;
    if (norm === "so-called" || norm === "self-styled" || norm === "self-proclaimed")
      found.push(...soCalled(reading, sentence, i));
    else if (norm === ",") found.push(...apposition(reading, sentence, i));
    else found.push(...beforeName(reading, i));
    const mark = reading.markOpenedBy(i);
    if (mark && (mark.use === "scare" || mark.use === "mixed" || mark.use === "slogan"))
      found.push(...marked(reading, sentence, i));
  }
  return found;
}

function soCalled(reading: Reading, sentence: Sentence, at: number): Candidate[] {
  return readPhrases(reading, at + 1, sentence.to).map((phrase) => ({
    phrase,
    bearer: phrase.before >= 0 ? phrase.before : headOfRole(reading, at),
    holder: CONTEXT,
    position: "distances",
    evidence: { from: at, to: phrase.to },
    rule: "labels/so-called",
    strong: true,
  }));
}

/** A stretch at arm's length: “illegal” immigrants, a role of ‘messenger’. */
function marked(reading: Reading, sentence: Sentence, at: number): Candidate[] {
  const phrase = readPhrase(reading, at, sentence.to);
  if (!phrase?.mark || isFeeling(reading, phrase) || /^[@#]/.test(reading.tokens[phrase.from]!.text)) return [];
  if (phrase.before >= 0 && isMeta(reading.tokens[phrase.before]!.lemma)) return [];
  const judged = judgementOf(reading, phrase) !== 0;
  if (
    !judged &&
    (isNameOrFigure(reading, phrase) ||
      (phrase.before < 0 && reading.quotationAt(at) !== null && headOfRole(reading, at) < 0))
  )
    return [];
  const scare = phrase.mark.use === "scare";
  if (!scare && !(judged && phrase.before >= 0 && phrase.to - phrase.from <= 4)) return [];
  return [
    {
      phrase,
      bearer: phrase.before >= 0 ? phrase.before : headOfRole(reading, at),
      holder: CONTEXT,
      position: null,
      evidence: { from: at, to: Math.max(phrase.next, phrase.to) },
      rule: "labels/scare-quotes",
      strong: scare || judged,
    },
  ];
}

/** Capitals throughout or figures: a name, a title, a sum. */
function isNameOrFigure(reading: Reading, { from, to }: Phrase): boolean {
  let capitals = true;
  for (let i = from; i < to; i++) {
    const { tag } = reading.tokens[i]!;
    if (tag === "CD" || tag === "$") return true;
    if (tag !== "NNP" && tag !== "NNPS") capitals = false;
  }
  return capitals;
}

/** "playing a role of ‘messenger’": on the subject of the verb before; -1 where no such noun stands before. */
function headOfRole(reading: Reading, at: number): number {
  const { tokens, language } = reading;
  const { from } = language.sentenceOf(at);
  const noun = tokens[at - 1]?.tag === "DT" || tokens[at - 1]?.tag === "JJ" ? at - 3 : at - 2;
  if (noun < from || tokens[noun + 1]?.norm !== "of" || !ROLE_NOUNS.has(tokens[noun]!.lemma)) return -1;
  for (let i = noun - 1; i >= from && i >= noun - 5; i--) {
    if (!tokens[i]!.tag.startsWith("VB")) continue;
    const near = nounBefore(reading, reading.language.verbGroup(i)?.from ?? i);
    return near >= 0 ? near : subjectOf(reading, i);
  }
  return -1;
}

/** "corrupt Lena Ortiz", "crooked Ortiz". */
function beforeName(reading: Reading, at: number): Candidate[] {
  const { tokens } = reading;
  const token = tokens[at]!;
  const next = tokens[at + 1];
  if (next?.tag !== "NNP" || !isEvaluativeAdjective(token) || polarityOf(token) !== -1) return [];
  if (token.tag === "VBG" || tokens[at - 1]?.tag === "PRP" || tokens[at - 1]?.tag.startsWith("NNP")) return [];
  const actor = reading.actors.at(next.start, next.end);
  if (actor?.actor.kind !== "person" || actor.mention.form === "pronoun") return [];
  const phrase: Phrase = {
    from: at,
    to: at + 1,
    head: at,
    kind: "adjective",
    mark: null,
    relatum: null,
    determiner: -1,
    before: at + 1,
    next: at + 1,
  };
  return [
    {
      phrase,
      bearer: at + 1,
      holder: CONTEXT,
      position: null,
      evidence: { from: at, to: at + 2 },
      rule: "labels/epithet-before-name",
      strong: true,
    },
  ];
}

/** "Ortiz, a puppet of the banks, …": an evaluative noun phrase with a or an after an actor and a comma. */
function apposition(reading: Reading, sentence: Sentence, comma: number): Candidate[] {
  const article = reading.tokens[comma + 1]?.norm;
  if ((article !== "a" && article !== "an") || comma === sentence.from) return [];
  const actor = reading.actorAt(comma - 1);
  if (!actor) return [];
  const phrase = readPhrase(reading, comma + 1, sentence.to);
  if (phrase?.kind !== "noun" || judgementOf(reading, phrase) !== -1) return [];
  return [
    {
      phrase,
      bearer: comma - 1,
      holder: CONTEXT,
      position: null,
      evidence: { from: comma - 1, to: phrase.to },
      rule: "labels/apposition",
      strong: true,
    },
  ];
}

/** "the Bismarck of the Balkans": a person's name made a kind by an article, put on somebody else. */
export function findComparisons(reading: Reading, sentence: Sentence): Candidate[] {
  const found: Candidate[] = [];
  const { tokens } = reading;
  for (let i = sentence.from; i + 3 < sentence.to; i++) {
    if (tokens[i]!.norm !== "the" || tokens[i + 1]!.tag !== "NNP" || tokens[i + 2]!.norm !== "of") continue;
    const person = reading.actorAt(i + 1);
    const whose = headAfter(reading, i + 3, sentence.to);
    if (person?.kind !== "person" || whose < 0 || tokens[whose]!.tag !== "NNP") continue;
    const phrase: Phrase = {
      from: i + 1,
      to: whose + 1,
      head: i + 1,
      kind: "noun",
      mark: null,
      relatum: { from: i + 3, to: whose + 1 },
      determiner: i,
      before: -1,
      next: whose + 1,
    };
    const bearer = compared(reading, sentence, i);
    if (bearer < 0) continue;
    found.push({
      phrase,
      bearer,
      holder: CONTEXT,
      position: null,
      evidence: { from: i, to: whose + 1 },
      rule: "labels/comparison",
      strong: true,
    });
  }
  return found;
}

/** On whom "the Bismarck of …" is put: the subject of a copula before it, or the actor before a comma; -1 for neither. */
function compared(reading: Reading, sentence: Sentence, at: number): number {
  const { tokens } = reading;
  for (let i = at - 1; i >= sentence.from && i >= at - 4; i--) {
    if (tokens[i]!.lemma === "be" || tokens[i]!.lemma === "become") return subjectOf(reading, i);
  }
  return tokens[at - 1]?.norm === "," && at - 2 >= sentence.from && reading.actorAt(at - 2) ? at - 2 : -1;
}
