import type { Sentence } from "../language/token.ts";
import { type Candidate, CONTEXT } from "./candidate.ts";
import { headAfter } from "./clause.ts";
import { readPhrase } from "./phrase.ts";
import type { Reading } from "./reading.ts";
import { isPlain, judgementOf } from "./worth.ts";

const ENDS = new Set([",", ".", "!"]);
const FARTHEST_OF = 8;

/** "A disgrace,” she said of the vote; “What a circus”: all that a quotation says is a noun phrase, put on what is spoken of. */
export function findVerbless(reading: Reading, sentence: Sentence): Candidate[] {
  const { tokens } = reading;
  const { from } = sentence;
  const mark = reading.markOpenedBy(from);
  if (mark === null || reading.quotationAt(from + 1) === null) return [];
  const exclaims = tokens[from + 1]?.norm === "what";
  const at = exclaims ? from + 2 : from + 1;
  const article = tokens[at]?.norm;
  if (article !== "a" && article !== "an") return [];
  const phrase = readPhrase(reading, at, sentence.to);
  if (phrase?.kind !== "noun" || phrase.mark !== null || !ENDS.has(tokens[phrase.to]?.norm ?? "")) return [];
  if (tokens[phrase.to]!.end > mark.innerEnd) return [];
  const bearer = spokenOf(reading, sentence, phrase.to + 1);
  // A court of flatterers, she said of the cabinet
  const isFigure = bearer >= 0 && tokens[phrase.head + 1]?.norm === "of";
  if (isPlain(reading, phrase) && !isFigure) return [];
  return [
    {
      phrase,
      bearer,
      holder: CONTEXT,
      position: "applies",
      evidence: { from, to: phrase.to },
      rule: "labels/verbless",
      strong: isFigure || judgementOf(reading, phrase) !== 0,
    },
  ];
}

/** "… she said of the vote": what the quotation is about; -1 where its frame does not say. */
function spokenOf(reading: Reading, sentence: Sentence, at: number): number {
  for (let i = at; i < sentence.to && i < at + FARTHEST_OF; i++) {
    if (reading.tokens[i]!.norm === "of" && reading.tokens[i - 1]?.tag.startsWith("VB")) {
      return headAfter(reading, i + 1, sentence.to);
    }
  }
  return -1;
}
