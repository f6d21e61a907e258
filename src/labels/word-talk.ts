import type { Sentence } from "../language/token.ts";
import { LABEL_NOUNS } from "../lexicons/label-nouns.ts";
import { ADOPTION_VERBS } from "../lexicons/position-verbs.ts";
import type { Position } from "../schema/index.ts";
import { type Candidate, CONTEXT, type HolderClue, holderAt } from "./candidate.ts";
import { agentOf, governorOf, isPassive } from "./clause.ts";
import { verdictAfter } from "./comment.ts";
import type { Range, Reading } from "./reading.ts";
import { positionOfRefusal, refusalBefore } from "./refusal.ts";
import { subjectOf } from "./subject.ts";

const ADOPTIONS: ReadonlySet<string> = new Set(ADOPTION_VERBS.entries);
/** Nouns that name a word as a word; "charge" and "claim" are answered by replies. */
const WORD_NOUNS: ReadonlySet<string> = new Set(
  LABEL_NOUNS.entries.filter((word) =>
    /^(?:label|word|term|tag|epithet|moniker|phrase|expression|nickname|sobriquet|comparison|analogy|metaphor|description|characterization|characterisation|charge|accusation)$/.test(
      word,
    ),
  ),
);
const POINTERS = new Set(["the", "that", "this"]);
const FITTING = new Set(["fit", "apply", "suit"]);
const FARTHEST_VERB = 5;

interface Talk {
  readonly holder: HolderClue;
  readonly position: Position;
  readonly evidence: Range;
}

/** "used the phrase", "coined the nickname", "the term has been used by …", "the word did not fit": positions on the term last named. */
export function wordTalk(reading: Reading, sentence: Sentence, recent: readonly Candidate[]): Candidate[] {
  const term = lastTerm(recent);
  if (!term) return [];
  const taken = takenUp(reading, sentence);
  if (taken !== null)
    return [{ ...taken, phrase: term.phrase, bearer: term.bearer, rule: "labels/word-talk", strong: true }];
  for (let i = sentence.from + 1; i < sentence.to; i++) {
    const { lemma } = reading.tokens[i]!;
    const before = reading.tokens[i - 1]!.norm;
    if (!WORD_NOUNS.has(lemma) || !POINTERS.has(before) || namesItsOwn(reading, i)) continue;
    const talk = adoptedBefore(reading, sentence, i) ?? talkAfter(reading, sentence, i);
    if (!talk) continue;
    return [{ ...talk, phrase: term.phrase, bearer: term.bearer, rule: "labels/word-talk", strong: true }];
  }
  return [];
}

/** The term last named: a noun rather than an adjective, words in marks rather than others. */
export function lastTerm(recent: readonly Candidate[]): Candidate | null {
  const nouns = recent.filter(({ phrase }) => phrase.kind === "noun");
  const among = nouns.length > 0 ? nouns : recent;
  return among.findLast(({ phrase }) => phrase.mark !== null) ?? among.at(-1) ?? null;
}

/** "the word “X”", "the word amnesty", "the word of …": a term stands beside it. */
function namesItsOwn(reading: Reading, noun: number): boolean {
  const next = reading.tokens[noun + 1];
  return (
    next !== undefined && (reading.markOpenedBy(noun + 1) !== null || next.norm === "of" || /^(?:NN|JJ)/.test(next.tag))
  );
}

function adoptedBefore(reading: Reading, sentence: Sentence, noun: number): Talk | null {
  const verb = noun - 2;
  if (verb < sentence.from || !ADOPTIONS.has(reading.tokens[verb]!.lemma)) return null;
  const refusal = refusalBefore(reading, sentence, verb);
  const subject = subjectOf(reading, refusal ?? verb);
  if (subject < 0 || (reading.actorAt(subject) === null && reading.quotationAt(subject) === null)) return null;
  const governor = governorOf(reading, verb);
  if (governor?.position === "questions")
    return { holder: governor.holder, position: "questions", evidence: { from: verb, to: noun + 1 } };
  const own = reading.language.negated(verb) ? "rejects" : "applies";
  return {
    holder: holderAt(subject),
    position: refusal === null ? own : positionOfRefusal(reading, refusal),
    evidence: { from: refusal ?? verb, to: noun + 1 },
  };
}

function talkAfter(reading: Reading, sentence: Sentence, noun: number): Talk | null {
  const { tokens, language } = reading;
  for (let i = noun + 1; i < sentence.to && i <= noun + FARTHEST_VERB; i++) {
    const { lemma, tag } = tokens[i]!;
    const evidence = { from: noun, to: i + 1 };
    if (FITTING.has(lemma)) return { holder: CONTEXT, position: language.negated(i) ? "rejects" : "applies", evidence };
    if (!tag.startsWith("VB") || !ADOPTIONS.has(lemma) || !isPassive(reading, i)) continue;
    const agent = agentOf(reading, i);
    if (agent?.from === "token" && reading.actorAt(agent.token))
      return { holder: agent, position: "applies", evidence };
  }
  const verdict = verdictAfter(reading, sentence, noun + 1, { from: noun, to: noun + 1 });
  return verdict && { ...verdict, holder: holderAt(noun) };
}

/** "There is no other word for it", "that is not the word I would use": said of the word last named, in a quotation. */
function takenUp(reading: Reading, sentence: Sentence): Talk | null {
  const { tokens } = reading;
  for (let i = sentence.from + 2; i < sentence.to; i++) {
    if (!/^(?:word|term|name)$/.test(tokens[i]!.norm) || reading.quotationAt(i) === null) continue;
    const evidence = { from: i - 2, to: i + 1 };
    const isOther = tokens[i - 1]!.norm === "other" && tokens[i - 2]!.norm === "no";
    if (isOther && tokens[i + 1]?.norm === "for") return { holder: holderAt(i), position: "applies", evidence };
    const isMine = /^(?:i|we)$/.test(tokens[i + 1]?.norm ?? "") && tokens[i - 1]!.norm === "the";
    if (isMine && /^(?:not|n't)$/.test(tokens[i - 2]!.norm))
      return { holder: holderAt(i), position: "rejects", evidence };
  }
  return null;
}
