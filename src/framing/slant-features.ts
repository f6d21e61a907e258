import type { Language } from "../language/language.ts";
import type { Sentence, Tag, Token } from "../language/token.ts";
import type { FramingCue } from "../schema/index.ts";
import type { LoadedChances } from "./learned/loaded-spans.ts";
import { toneOf } from "./learned/word-leanings.ts";

/** What the slant of a sentence is judged by; the first is a constant. */
export const SLANT_FEATURES = [
  "constant",
  "loaded, narrator",
  "loaded, speaker",
  "loaded in all",
  "tone",
  "judging adjectives",
  "boosters",
  "hedges",
  "presuppositions",
  "scare quotes",
  "agentless passives",
  "exclamation",
  "question",
  "comparatives",
  "adverbs in -ly",
  "numbers",
  "modals",
  "negations",
  "present tense",
] as const;

const LOADED = { narrator: 1, speaker: 2, inAll: 3, tone: 4, judging: 5 } as const;
/** Places of the features that count cues of a rule or tokens. */
const CUES: ReadonlyMap<string, number> = new Map([
  ["framing/judging-adjective", 5],
  ["framing/booster", 6],
  ["framing/hedge", 7],
  ["framing/presupposition-trigger", 8],
  ["framing/scare-quote", 9],
  ["framing/agentless-passive", 10],
]);
const EXCLAMATION = 11;
const QUESTION = 12;
const COMPARATIVE = 13;
const ADVERB = 14;
const NUMBER = 15;
const MODAL = 16;
const NEGATION = 17;
const PRESENT = 18;

/** Most of a kind that count. */
const MOST = 3;
/** Shorter sentences count as this long where something is shared out over a sentence. */
const SHORTEST = 10;
const PER_TOKENS = 25;
/** Added to chances before the logarithm: what a plain sentence has. */
const FLOOR = 0.1;

const TONAL: ReadonlySet<Tag> = new Set([
  "NN",
  "NNS",
  "JJ",
  "JJR",
  "JJS",
  "VB",
  "VBD",
  "VBG",
  "VBN",
  "VBP",
  "VBZ",
  "RB",
]);

/** Whether a word of this tag has a tone: it is a content word and no name. */
export function hasTone(tag: Tag): boolean {
  return TONAL.has(tag);
}

const BY_TAG: ReadonlyMap<Tag, number> = new Map([
  ["JJR", COMPARATIVE],
  ["JJS", COMPARATIVE],
  ["RBR", COMPARATIVE],
  ["RBS", COMPARATIVE],
  ["CD", NUMBER],
  ["MD", MODAL],
  ["VBZ", PRESENT],
  ["VBP", PRESENT],
]);
const NEGATIONS = new Set(["not", "n't", "n’t", "never", "no", "nothing", "nobody"]);
/** The place of the feature that a token counts for, 0 for none. */
function countedAs({ norm, tag }: Token): number {
  const byTag = BY_TAG.get(tag);
  if (byTag !== undefined) return byTag;
  if (norm === "!") return EXCLAMATION;
  if (norm === "?") return QUESTION;
  if (NEGATIONS.has(norm)) return NEGATION;
  return tag === "RB" && norm.endsWith("ly") ? ADVERB : 0;
}

/** The features of a sentence, from its tokens, its cues, and what the model of loaded wording says of its words. */
export function slantFeatures(
  { tokens }: Language,
  { from, to }: Sentence,
  cues: readonly FramingCue[],
  { loaded, name, tones }: LoadedChances,
): number[] {
  const features = SLANT_FEATURES.map((_, place): number => (place === 0 ? 1 : 0));
  for (const { rule, weight, holder, kind } of cues) {
    const place = CUES.get(rule);
    if (place !== undefined) features[place] = Math.min(MOST, features[place]! + 1);
    if (kind !== "loaded-word" || place === LOADED.judging) continue;
    const whose = holder === "narrator" ? LOADED.narrator : LOADED.speaker;
    features[whose] = Math.max(features[whose]!, weight);
  }
  let chances = 0;
  let tone = 0;
  let toned = 0;
  for (let at = from; at < to; at++) {
    const token = tokens[at]!;
    chances += loaded[at]! + name[at]!;
    const place = countedAs(token);
    if (place > 0) features[place] = Math.min(MOST, features[place]! + 1);
    if (tones[at] === 0 || !hasTone(token.tag)) continue;
    tone += toneOf(tones[at]!);
    toned++;
  }
  features[LOADED.inAll] = Math.log((chances / Math.max(to - from, SHORTEST)) * PER_TOKENS + FLOOR);
  features[LOADED.tone] = toned === 0 ? 0 : tone / toned;
  return features;
}
