import type { Sentence } from "../language/token.ts";
import { type Candidate, holderAt } from "./candidate.ts";
import { isDenial, isMeta } from "./clause.ts";
import type { Range, Reading } from "./reading.ts";
import { nounBefore, subjectOf } from "./subject.ts";
import { lastTerm, wordTalk } from "./word-talk.ts";

/** How a noun phrase points back at a charge already made: "that charge", "both critiques", "a claim that he denied". */
const POINTERS = new Set(["that", "this", "those", "these", "both", "such", "the", "a", "an", "all"]);
const FARTHEST_DENIAL = 8;
/** How many claims of the sentence before a reply answers. */
const ANSWERED = 3;
/** How many claims before a sentence "the phrase" may point back at. */
const REMEMBERED = 6;

/** Candidates of every sentence, with what replies to them or takes them up: "a charge that the mayor denied", "used the phrase". */
export function withReplies(
  reading: Reading,
  sentences: readonly Sentence[],
  candidatesIn: (sentence: Sentence) => Candidate[],
): Candidate[] {
  const all: Candidate[] = [];
  let previous: readonly Candidate[] = [];
  let recent: Candidate[] = [];
  let block = -1;
  for (const sentence of sentences) {
    const own = candidatesIn(sentence);
    const earlier = sentence.block === block ? previous : lastNamed(recent);
    const replies = repliesIn(reading, sentence, [...earlier, ...own]);
    all.push(...own, ...(replies.length > 0 ? replies : wordTalk(reading, sentence, recent)));
    recent = [...recent, ...own.filter(({ strong, phrase }) => strong || phrase.mark !== null)].slice(-REMEMBERED);
    if (own.length > 0 || sentence.block !== block) previous = own.slice(-ANSWERED);
    block = sentence.block;
  }
  return all;
}

/** What a reply in another paragraph answers: the term last named. */
function lastNamed(recent: readonly Candidate[]): Candidate[] {
  const term = lastTerm(recent);
  return term === null ? [] : [term];
}

function repliesIn(reading: Reading, sentence: Sentence, answered: readonly Candidate[]): Candidate[] {
  const open = answered.filter(({ strong, position }) => strong && position !== "rejects");
  if (open.length === 0) return [];
  for (let i = sentence.from + 1; i < sentence.to; i++) {
    const { tag, lemma } = reading.tokens[i]!;
    if (!tag.startsWith("NN") || !isMeta(lemma) || !POINTERS.has(reading.tokens[i - 1]!.norm)) continue;
    const denial = denialOf(reading, sentence, i);
    if (!denial) continue;
    const earlier = open.filter(({ phrase }) => phrase.next <= Math.min(denial.from, i));
    return earlier.slice(-ANSWERED).map(({ phrase, bearer }) => ({
      phrase,
      bearer,
      holder: holderAt(denial.subject),
      position: "rejects",
      evidence: { from: denial.from, to: denial.to },
      rule: "labels/reply",
      strong: true,
    }));
  }
  return [];
}

/** A verb of denial that has the noun as its object, before it ("disputed both critiques") or after it ("a charge that she denied"). */
function denialOf(reading: Reading, sentence: Sentence, noun: number): (Range & { subject: number }) | null {
  const { tokens, language } = reading;
  const next = tokens[noun + 1]?.norm ?? "";
  if (noun + 1 < sentence.to && next === "of") return null;
  for (let i = noun - 2; i >= sentence.from && i >= noun - 4; i--) {
    if (isDenial(tokens[i]!.lemma) && !language.negated(i) && next !== "that")
      return { from: i, to: noun + 1, subject: subjectOf(reading, i) };
  }
  for (let i = noun + 1; i < sentence.to && i <= noun + FARTHEST_DENIAL; i++) {
    if (tokens[i]!.tag.startsWith("VB") && isDenial(tokens[i]!.lemma) && !language.negated(i)) {
      const { norm } = tokens[i - 1]!;
      const parsed = norm === "," ? -1 : subjectOf(reading, i);
      const subject = parsed === noun ? nounBefore(reading, i) : parsed;
      return subject === noun || subject < 0 ? null : { from: noun, to: i + 1, subject };
    }
  }
  return null;
}
