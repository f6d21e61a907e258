import { FEELING_WORDS } from "../lexicons/feeling-words.ts";
import { PLAIN_NOUNS } from "../lexicons/plain-nouns.ts";
import { isMeta } from "./clause.ts";
import { isEvaluativeAdjective, polarityIn, polarityOf } from "./evaluation.ts";
import type { Phrase } from "./phrase.ts";
import type { Reading } from "./reading.ts";

const FEELINGS: ReadonlySet<string> = new Set(FEELING_WORDS.entries);
const PLAIN: ReadonlySet<string> = new Set(PLAIN_NOUNS.entries);

/** Adjectives after "as" and verbs of naming that say nothing by themselves: mocked as usual, described as follows. */
const VAGUE = new Set(
  "usual such follows following new big long same other different many due early late first second last next worse better".split(
    " ",
  ),
);

/** Whether the words judge: some word of them is evaluative, or they stand in quotation marks of their own. */
export const isJudgement = (reading: Reading, phrase: Phrase): boolean =>
  phrase.mark !== null || polarityIn(reading.tokens, phrase.from, phrase.to) !== 0;

/** Whether the head is a noun that says what something plainly is, with nothing evaluative beside it. */
export function isPlain(reading: Reading, phrase: Phrase): boolean {
  const head = reading.tokens[phrase.head]!;
  if (polarityIn(reading.tokens, phrase.from, phrase.to) !== 0) return false;
  return PLAIN.has(head.lemma) || PLAIN.has(head.norm) || /^\P{L}+$/u.test(head.text);
}

/** Whether the words say how somebody feels. */
export const isFeeling = (reading: Reading, phrase: Phrase): boolean => {
  if (phrase.kind !== "adjective") return false;
  for (let i = phrase.from; i <= phrase.head; i++) if (FEELINGS.has(reading.tokens[i]!.norm)) return true;
  return false;
};

/** Whether what a verb of naming puts on somebody can be a label. */
export function isWorthNaming(reading: Reading, phrase: Phrase): boolean {
  if (phrase.mark) return phrase.mark.use !== "title" && !isFeeling(reading, phrase);
  if (phrase.kind === "adjective") return !isFeeling(reading, phrase) && !VAGUE.has(reading.tokens[phrase.head]!.norm);
  const isWord = isMeta(reading.tokens[phrase.head]!.lemma) && judgementOf(reading, phrase) === 0;
  return !isPlain(reading, phrase) && !isWord;
}

/** Whether an evaluative word heads the phrase, or stands in it as an adjective: -1 against, 1 for, 0 for neither. */
export function judgementOf(reading: Reading, phrase: Phrase): -1 | 0 | 1 {
  const atHead = polarityOf(reading.tokens[phrase.head]!);
  if (atHead !== 0) return atHead;
  let found: -1 | 0 | 1 = 0;
  for (let i = phrase.from; i < phrase.head; i++) {
    const token = reading.tokens[i]!;
    if (!isEvaluativeAdjective(token)) continue;
    if (polarityOf(token) === -1) return -1;
    found = polarityOf(token);
  }
  return found;
}
