import type { Sentence, Tag } from "../language/token.ts";
import { type Candidate, CONTEXT } from "./candidate.ts";
import { isEvaluativeAdjective } from "./evaluation.ts";
import type { Phrase } from "./phrase.ts";
import type { Reading } from "./reading.ts";

const ADJECTIVES: ReadonlySet<Tag> = new Set<Tag>(["JJ", "JJS", "VBN", "VBG", "AFX"]);
/** Adjectives that the tagger takes for nouns: a rosy picture. */
const LEAST_LEANING_OF_NOUN = 4;
const NOUNS: ReadonlySet<Tag> = new Set<Tag>(["NN", "NNS"]);
/** Words that make an adjective stronger or weaker, and belong to it. */
const DEGREES = new Set(
  "very so too more most extremely totally utterly deeply highly fundamentally politically".split(" "),
);
/** A noun stands at most so many words after an adjective of it. */
const FARTHEST_NOUN = 4;
/** How loaded an adjective that no list has must be by itself to be proposed at all. */
const LEAST_LEANING = 2;

/** "divisive rhetoric", "a trumped-up charge": an adjective before a common noun. All weak: most adjectives only describe. */
export function findAttributes(reading: Reading, sentence: Sentence): Candidate[] {
  const found: Candidate[] = [];
  for (let i = sentence.from; i + 1 < sentence.to; i++) {
    if (!mayJudge(reading, i)) continue;
    const noun = nounAfter(reading, sentence, i);
    if (noun < 0) continue;
    const from = i > sentence.from && DEGREES.has(reading.tokens[i - 1]!.norm) ? i - 1 : i;
    const phrase: Phrase = {
      ...{ from, to: i + 1, head: i, kind: "adjective", mark: null, relatum: null },
      ...{ determiner: -1, before: noun, next: i + 1 },
    };
    const evidence = { from, to: noun + 1 };
    const rule = "labels/attribute";
    found.push({ phrase, bearer: noun, holder: CONTEXT, position: null, evidence, rule, strong: false, loose: true });
  }
  return found;
}

function mayJudge(reading: Reading, at: number): boolean {
  const token = reading.tokens[at]!;
  const isNoun = token.tag === "NN";
  if (!isNoun && !ADJECTIVES.has(token.tag)) return false;
  if (isEvaluativeAdjective(token)) return true;
  if (isNoun && token.relation !== "amod") return false;
  const { loaded } = reading.leaningOf(at);
  if (isNoun) return loaded >= LEAST_LEANING_OF_NOUN;
  return loaded >= LEAST_LEANING || (token.norm.includes("-") && /^\p{L}+-\p{L}+/u.test(token.norm));
}

/** The noun that the adjective stands before, over other adjectives, nouns, commas and "and"; -1 for none. */
function nounAfter({ tokens }: Reading, sentence: Sentence, adjective: number): number {
  for (let i = adjective + 1; i < sentence.to && i <= adjective + FARTHEST_NOUN; i++) {
    const { tag, norm } = tokens[i]!;
    if (NOUNS.has(tag)) return NOUNS.has(tokens[i + 1]?.tag ?? ".") && i + 1 < sentence.to ? i + 1 : i;
    if (!ADJECTIVES.has(tag) && norm !== "," && norm !== "and" && tag !== "NNP") return -1;
  }
  return -1;
}
