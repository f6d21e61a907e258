import type { Sentence } from "../language/token.ts";
import { type Candidate, CONTEXT } from "./candidate.ts";
import { headAfter } from "./clause.ts";
import { isEvaluativeNoun } from "./evaluation.ts";
import type { Phrase } from "./phrase.ts";
import type { Reading } from "./reading.ts";

/** How loaded a noun that no list has must be by itself to be proposed at all. */
const LEAST_LEANING = 5;
const LONGEST_BEFORE = 3;

/** "the hypocrisy of the party", "these clowns": a noun that judges, in whatever place. All weak, and only the model speaks for them. */
export function findLoadedNouns(reading: Reading, sentence: Sentence): Candidate[] {
  const { tokens } = reading;
  const found: Candidate[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    const { tag } = tokens[i]!;
    if (tag !== "NN" && tag !== "NNS") continue;
    if (!isEvaluativeNoun(tokens[i]!) && reading.leaningOf(i).loaded < LEAST_LEANING) continue;
    if (i + 1 < sentence.to && /^NNS?$/.test(tokens[i + 1]!.tag)) continue;
    let from = i;
    while (from > sentence.from && i - from < LONGEST_BEFORE && /^(?:NN|JJ|VBG|VBN)$/.test(tokens[from - 1]!.tag))
      from--;
    const phrase: Phrase = {
      ...{ from, to: i + 1, head: i, kind: "noun", mark: null, relatum: null },
      ...{ determiner: tokens[from - 1]?.tag === "DT" ? from - 1 : -1, before: -1, next: i + 1 },
    };
    const evidence = { from, to: i + 1 };
    const bearer = bearerOf(reading, sentence, from, i);
    const rule = "labels/loaded-noun";
    found.push({ phrase, bearer, holder: CONTEXT, position: null, evidence, rule, strong: false, loose: true });
  }
  return found;
}

/** Whose it is, before it with a possessive mark or behind "of", or the noun it stands beside; -1 for none. */
function bearerOf(reading: Reading, sentence: Sentence, from: number, head: number): number {
  const { tokens } = reading;
  const before = tokens[from - 1];
  if (before?.tag === "POS" && from - 2 >= sentence.from) return from - 2;
  if (before?.tag === "PRP$") return from - 1;
  const next = tokens[head + 1];
  return next?.norm === "of" && head + 2 < sentence.to ? headAfter(reading, head + 2, sentence.to) : -1;
}
