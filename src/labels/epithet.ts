import type { Sentence } from "../language/token.ts";
import { type Candidate, CONTEXT, holderAt } from "./candidate.ts";
import { headAfter, isMeta } from "./clause.ts";
import { isEvaluativeAdjective, isEvaluativeNoun, polarityOf } from "./evaluation.ts";
import { fillsMarks, type Phrase, readPhrase, readPhrases } from "./phrase.ts";
import type { Reading } from "./reading.ts";
import { nounBefore, subjectOf } from "./subject.ts";
import { isFeeling, judgementOf } from "./worth.ts";

const ROLE_NOUNS = new Set("role part figure image status mantle reputation guise mask air".split(" "));

/** Words that say how the phrase after them is meant. */
const OPENERS: ReadonlyMap<string, (reading: Reading, sentence: Sentence, at: number) => Candidate[]> = new Map([
  ...["so-called", "self-styled", "self-proclaimed"].map((word) => [word, soCalled] as const),
  ...["self-described", "self-identified", "self-declared", "self-avowed", "self-confessed"].map(
    (word) => [word, ownWords] as const,
  ),
  ...["alleged", "supposed", "purported", "accused", "would-be", "ostensible"].map((word) => [word, alleged] as const),
]);

/** Words put on somebody without a verb: so-called, scare quotes, an epithet before a name, an apposition after one. */
export function findEpithets(reading: Reading, sentence: Sentence): Candidate[] {
  const found: Candidate[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    const { norm } = reading.tokens[i]!;
    const opened = OPENERS.get(norm);
    if (opened) found.push(...opened(reading, sentence, i));
    else if (norm === ",") found.push(...apposition(reading, sentence, i));
    else found.push(...beforeName(reading, i));
    const mark = reading.markOpenedBy(i);
    if (mark && mark.use !== "title" && mark.use !== "nickname") found.push(...marked(reading, sentence, i));
  }
  return found;
}

/** "the self-described populist Jon Abel": whoever is so described applies the word. */
function ownWords(reading: Reading, sentence: Sentence, at: number): Candidate[] {
  const phrase = readPhrase(reading, at + 1, sentence.to);
  if (!phrase) return [];
  const beside = nameBeside(reading, sentence, at, phrase);
  const bearer = beside >= 0 ? beside : lastPerson(reading, sentence);
  if (bearer < 0) return [];
  const evidence = { from: at, to: phrase.to };
  return [
    { phrase, bearer, holder: holderAt(bearer), position: "applies", evidence, rule: "labels/own-words", strong: true },
  ];
}

/** The name after a phrase, or before it and a comma or article; -1 for none. */
function nameBeside({ tokens }: Reading, sentence: Sentence, at: number, phrase: Phrase): number {
  let after = phrase.next;
  if (tokens[after]?.norm === ",") after++;
  let last = -1;
  while (after < sentence.to && tokens[after]!.tag === "NNP") last = after++;
  if (last >= 0) return last;
  let before = at - 1;
  while (before > sentence.from && /^(?:DT|,)$/.test(tokens[before]!.tag)) before--;
  return before >= sentence.from && tokens[before]!.tag === "NNP" && before < at - 1 ? before : -1;
}

/** The person named last before a sentence, in its paragraph: whom "the self-described populist" means; -1 for none. */
function lastPerson({ actors, language }: Reading, { start, index, block }: Sentence): number {
  const before = language.sentences[index - 1];
  if (before?.block !== block) return -1;
  const named = actors
    .in(before.start, start)
    .findLast(({ actor, mention }) => actor.kind === "person" && mention.form === "name");
  return named ? language.tokenAt(named.mention.end - 1) : -1;
}

/** "the alleged criminals", "its supposed bias": left open; weak, so that the article must have the word as a label. */
function alleged(reading: Reading, sentence: Sentence, at: number): Candidate[] {
  const phrase = readPhrase(reading, at + 1, sentence.to);
  if (phrase?.kind !== "noun") return [];
  const evidence = { from: at, to: phrase.to };
  const bearer = tokens(reading, at - 1) === "PRP$" ? at - 1 : -1;
  return [
    {
      phrase,
      bearer,
      holder: CONTEXT,
      position: "distances",
      evidence,
      rule: "labels/alleged",
      strong: false,
    },
  ];
}

const tokens = (reading: Reading, at: number): string => reading.tokens[at]?.tag ?? "";

function soCalled(reading: Reading, sentence: Sentence, at: number): Candidate[] {
  const next = reading.tokens[at + 1]?.tag ?? "";
  // so-called Romanian “spies”
  const whose = /^(?:JJ|NNP)/.test(next) && reading.markOpenedBy(at + 2) !== null ? at + 1 : -1;
  return readPhrases(reading, whose >= 0 ? at + 2 : at + 1, sentence.to).map((phrase) => ({
    phrase,
    bearer: phrase.before >= 0 ? phrase.before : Math.max(whose, headOfRole(reading, at)),
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
  if (phrase.mark.use === "quotation" && !fillsMarks(reading, phrase)) return [];
  const judged = judgementOf(reading, phrase) !== 0;
  const candidate: Candidate = {
    phrase,
    bearer:
      phrase.before >= 0
        ? phrase.before
        : Math.max(headOfRole(reading, at), possessorOf(reading, sentence, at, phrase)),
    holder: CONTEXT,
    position: null,
    evidence: { from: at, to: Math.max(phrase.next, phrase.to) },
    rule: "labels/scare-quotes",
    strong: true,
  };
  return [isAtArmsLength(reading, phrase, judged, at) ? candidate : { ...candidate, strong: false, loose: true }];
}

/** "its “blackmail”", "the “hypocrisy” of the party": whose the words in marks are; -1 for nobody's. */
function possessorOf(reading: Reading, sentence: Sentence, at: number, phrase: Phrase): number {
  const { tokens } = reading;
  if (phrase.relatum) return phrase.relatum.to - 1;
  const before = tokens[at - 1];
  if (before?.tag === "PRP$" && at - 1 >= sentence.from) return at - 1;
  for (const i of [phrase.head + 1, phrase.next])
    if (tokens[i]?.norm === "of" && i + 1 < sentence.to) return headAfter(reading, i + 1, sentence.to);
  return -1;
}

/** Whether words in marks are a label by themselves: one at arm's length, or one that judges before what it is said of. */
function isAtArmsLength(reading: Reading, phrase: Phrase, judged: boolean, at: number): boolean {
  if (phrase.mark?.use === "quotation" || phrase.mark?.use === "term") return false;
  const isFree = phrase.before < 0 && reading.quotationAt(at) !== null && headOfRole(reading, at) < 0;
  if (!judged && (isNameOrFigure(reading, phrase) || isFree)) return false;
  return phrase.mark?.use === "scare" || (judged && phrase.before >= 0 && phrase.to - phrase.from <= 4);
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

/** "playing a role of ‘messenger’": on the subject of the verb before; "the image of Reyl as a ‘rebel’": on Reyl; -1 elsewhere. */
function headOfRole(reading: Reading, at: number): number {
  const { tokens, language } = reading;
  const { from } = language.sentenceOf(at);
  const as = tokens[at - 1]?.tag === "DT" ? at - 2 : at - 1;
  if (tokens[as]?.norm === "as" && as - 1 > from && tokens[as - 1]!.tag.startsWith("NN")) return as - 1;
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
  const isNoun = !isEvaluativeAdjective(token);
  if (isNoun && !(tokens[at - 1]?.norm === "that" && isEvaluativeNoun(token))) return [];
  if (!next || polarityOf(token) !== -1 || !/^\p{Lu}/u.test(next.text)) return [];
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
