import type { Sentence } from "../language/token.ts";
import type { Reading } from "./reading.ts";

const PLURAL = new Set(["these", "those", "they", "them", "both"]);
/** Nouns that say when, not what. */
const TIMES =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:morning|afternoon|evening|night|day|week|month|year|time|hour|today|moment)s?$/;
/** Nouns for nobody in particular. */
const INDEFINITE = /^(?:any|every|some|no)(?:one|body|thing)$/;
/** How far back words that a pronoun points at may stand, in sentences. */
const FARTHEST = 2;

/**
 * The noun that "it", "this" or "they" points back at where no actor does: in its own sentence the object before it, else the subject
 * of the sentence before for a subject, its object for an object. -1 where nothing fits.
 */
export function thingBefore(reading: Reading, pronoun: number): number {
  const { language, tokens } = reading;
  const sentence = language.sentenceOf(pronoun);
  const isObject = tokens[pronoun]!.relation === "obj" || tokens[pronoun - 1]?.tag.startsWith("VB") === true;
  const isPlural = PLURAL.has(tokens[pronoun]!.norm);
  let best = bestIn(reading, sentence, pronoun, isObject, isPlural);
  for (let back = 1; best < 0 && back <= FARTHEST; back++) {
    const before = language.sentences[sentence.index - back];
    if (before === undefined || before.block < sentence.block - 1) break;
    best = bestIn(reading, before, before.to, isObject, isPlural);
  }
  return best;
}

/** The noun of a sentence, before a token, that a pronoun most likely points at. */
function bestIn(reading: Reading, sentence: Sentence, limit: number, isObject: boolean, isPlural: boolean): number {
  let best = -1;
  let bestScore = 0;
  for (let i = sentence.from; i < limit; i++) {
    const score = scoreOf(reading, i, isObject, isPlural);
    if (score > 0 && score >= bestScore) [best, bestScore] = [i, score];
  }
  return best;
}

function scoreOf(reading: Reading, token: number, isObject: boolean, isPlural: boolean): number {
  const { tag, relation, norm, head } = reading.tokens[token]!;
  if (!tag.startsWith("NN") || TIMES.test(norm) || INDEFINITE.test(norm)) return 0;
  if (isPlural !== (tag === "NNS" || tag === "NNPS")) return 0;
  const kind = reading.actorAt(token)?.kind;
  if (!isPlural && (kind === "person" || kind === "unnamed")) return 0;
  const before = reading.tokens[reading.language.nounPhrase(token).from]!.norm;
  if (before === "no") return 0;
  const isMain = reading.tokens[head]?.relation === "root" ? 1 : 0;
  if (relation === "nsubj" || relation === "nsubj:pass") return (isObject ? 2 : 4) + isMain;
  if (relation === "obj") return (isObject ? 4 : 3) + isMain;
  if (relation === "obl") return 2 + isMain;
  if (relation === "nmod") return before === "this" || before === "that" || before === "these" ? 2 : 0;
  return relation === "root" || relation === "xcomp" ? 2 : 0;
}
