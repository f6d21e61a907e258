import { HASH_START, hashCode } from "../learning/hashing.ts";

/** Letter-case pattern of a word. */
export const SHAPE = {
  lower: 1,
  capital: 2,
  upper: 3,
  mixed: 4,
  digits: 5,
  digitsMixed: 6,
  mark: 7,
  hyphened: 8,
} as const;

/** What the features of a word are made of, as integers. */
export interface WordFacts {
  /** Hash of the word in lower case, digits as 0, typographic marks made plain. */
  readonly lower: number;
  readonly prefix1: number;
  readonly prefix2: number;
  readonly prefix3: number;
  readonly suffix1: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  readonly shape: number;
}

/** Hashes of a word, its beginnings and its endings; 0 for those that are longer than the word. */
export function wordFacts(word: string): WordFacts {
  const { length } = word;
  const prefixes = [0, 0, 0];
  let hash = HASH_START;
  for (let i = 0; i < length; i++) {
    hash = hashCode(hash, fold(word.charCodeAt(i)));
    if (i < 3) prefixes[i] = hash;
  }
  const lower = hash;
  const suffixes = [0, 0, 0, 0];
  hash = HASH_START;
  for (let n = 1; n <= 4; n++) {
    if (n <= length) hash = hashCode(hash, fold(word.charCodeAt(length - n)));
    suffixes[n - 1] = n < length || n === 1 ? hash : 0;
  }
  const [prefix1, prefix2, prefix3] = prefixes as [number, number, number];
  const [suffix1, suffix2, suffix3, suffix4] = suffixes as [number, number, number, number];
  return { lower, prefix1, prefix2, prefix3, suffix1, suffix2, suffix3, suffix4, shape: shapeOf(word) };
}

/** Typographic marks and the plain ones that stand for them in features. */
const PLAIN = new Map(
  [
    ["‘", "'"],
    ["’", "'"],
    ["‚", "'"],
    ["‛", "'"],
    ["“", '"'],
    ["”", '"'],
    ["„", '"'],
    ["«", '"'],
    ["»", '"'],
    ["–", "-"],
    ["—", "-"],
    ["‐", "-"],
    ["‑", "-"],
    ["−", "-"],
  ].map(([mark, plain]) => [mark!.charCodeAt(0), plain!.charCodeAt(0)]),
);

const ZERO = 48;

/** A code unit in lower case, digits as 0, typographic quotation marks and dashes as plain ones. */
export function fold(code: number): number {
  if (code < 128) {
    if (code >= 65 && code <= 90) return code | 32;
    return code >= ZERO && code <= 57 ? ZERO : code;
  }
  return PLAIN.get(code) ?? String.fromCharCode(code).toLowerCase().charCodeAt(0);
}

function isUpper(code: number): boolean {
  return code < 128 ? code >= 65 && code <= 90 : fold(code) !== code && !PLAIN.has(code);
}

function isLower(code: number): boolean {
  if (code < 128) return code >= 97 && code <= 122;
  const letter = String.fromCharCode(code);
  return letter.toUpperCase() !== letter;
}

/** Pattern of upper case, lower case, digits and hyphens: one of {@link SHAPE}. Only the first 24 characters are looked at. */
function shapeOf(word: string): number {
  let upper = 0;
  let lower = 0;
  let digits = 0;
  let hyphens = 0;
  const length = Math.min(word.length, 24);
  for (let i = 0; i < length; i++) {
    const code = word.charCodeAt(i);
    if (isLower(code)) lower++;
    else if (isUpper(code)) upper++;
    else if (code >= ZERO && code <= 57) digits++;
    else if (code === 45 && i > 0) hyphens++;
  }
  if (upper + lower === 0) return digits > 0 ? SHAPE.digits : SHAPE.mark;
  if (digits > 0) return SHAPE.digitsMixed;
  if (upper === 0) return hyphens > 0 ? SHAPE.hyphened : SHAPE.lower;
  if (lower === 0) return length === 1 ? SHAPE.capital : SHAPE.upper;
  return upper === 1 && isUpper(word.charCodeAt(0)) ? SHAPE.capital : SHAPE.mixed;
}
