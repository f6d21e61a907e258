import type { Token } from "../../language/token.ts";
import { HASH_START, hashCode, hashText } from "../../learning/hashing.ts";
import { type WordScores, wordScore } from "../../learning/word-scores.ts";

/** Lowest log-odds of the first step, and how much each step is worth. */
const LOWEST = -3.6;
const STEP = 0.4;
const MIDDLE = 8;
const NAME_STEP = 0.35;

/**
 * How loaded a word is by itself, as a byte, from log-odds: of loaded wording against plain words, and of name-calling against other
 * loaded wording. The upper four bits tell the first (0 hardly ever, 15 nearly always), the lower four the second.
 */
export function leaning(loaded: number, name: number): number {
  const upper = Math.max(0, Math.min(15, Math.floor((loaded - LOWEST) / STEP)));
  const lower = Math.max(0, Math.min(15, Math.round(name / NAME_STEP) + MIDDLE));
  return upper === 0 ? 0 : upper * 16 + lower;
}

/** A step of tone as log-odds, and the step of a word that says nothing of its sentence; 0 stands for a word that is not known. */
const TONE_STEP = 0.05;
const NEUTRAL = 128;

/** The step of a word's tone: how much its sentence leans by it, from log-odds. */
export function toneStep(odds: number): number {
  return Math.max(1, Math.min(255, Math.round(odds / TONE_STEP) + NEUTRAL));
}

/** The log-odds that a step of tone stands for. */
export function toneOf(step: number): number {
  return (step - NEUTRAL) * TONE_STEP;
}

/** The hash of a word as the table of leanings has it. */
export const leaningKey: (word: string) => number = hashText;

const HYPHEN = 45;
/** Parts of compounds shorter than this say nothing: "co", "re", "un". */
const SHORTEST_PART = 3;

/** The bytes of a word, its leaning the lower; of a hyphenated one that is not known, the leaning of its most loaded part. */
function scoreOf(scores: WordScores, norm: string, hash: number): number {
  const known = wordScore(scores, hash);
  if (known !== 0 || !norm.includes("-")) return known;
  let most = 0;
  let part = HASH_START;
  let length = 0;
  for (let i = 0; i <= norm.length; i++) {
    const code = i < norm.length ? norm.charCodeAt(i) : HYPHEN;
    if (code !== HYPHEN) {
      part = hashCode(part, code);
      length++;
      continue;
    }
    if (length >= SHORTEST_PART) most = Math.max(most, wordScore(scores, part) & 0xff);
    part = HASH_START;
    length = 0;
  }
  return most;
}

/** Hashes of all tokens, their leanings and their tones. */
export interface Leanings {
  readonly hashes: Int32Array;
  readonly bytes: Uint8Array;
  readonly tones: Uint8Array;
}

/** Looks all tokens up. */
export function leaningsOf(scores: WordScores, tokens: readonly Token[]): Leanings {
  const hashes = new Int32Array(tokens.length);
  const bytes = new Uint8Array(tokens.length);
  const tones = new Uint8Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    const { norm } = tokens[i]!;
    const hash = leaningKey(norm);
    hashes[i] = hash;
    const score = scoreOf(scores, norm, hash);
    bytes[i] = score & 0xff;
    tones[i] = score >>> 8;
  }
  return { hashes, bytes, tones };
}
