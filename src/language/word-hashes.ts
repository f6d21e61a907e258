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

/** Facts of each word of a sentence as integers, filled once and read by every feature. Columns grow with the longest sentence. */
export class WordHashes {
  /** Hash of the word in lower case, digits as 0, typographic marks made plain. */
  lower = new Int32Array(0);
  prefix1 = new Int32Array(0);
  prefix2 = new Int32Array(0);
  prefix3 = new Int32Array(0);
  suffix1 = new Int32Array(0);
  suffix2 = new Int32Array(0);
  suffix3 = new Int32Array(0);
  suffix4 = new Int32Array(0);
  shape = new Int32Array(0);

  /** Fills the columns for the words. */
  fill(words: readonly string[]): void {
    if (this.lower.length < words.length) this.grow(words.length * 2);
    for (let i = 0; i < words.length; i++) this.read(words[i]!, i);
  }

  private grow(size: number): void {
    for (const name of COLUMNS) this[name] = new Int32Array(size);
  }

  private read(word: string, at: number): void {
    const { length } = word;
    let hash = HASH_START;
    for (let i = 0; i < length; i++) {
      hash = hashCode(hash, fold(word.charCodeAt(i)));
      if (i === 0) this.prefix1[at] = hash;
      if (i === 1) this.prefix2[at] = hash;
      if (i === 2) this.prefix3[at] = hash;
    }
    this.lower[at] = hash;
    if (length < 1) this.prefix1[at] = 0;
    if (length < 2) this.prefix2[at] = 0;
    if (length < 3) this.prefix3[at] = 0;
    hash = HASH_START;
    const suffixes = [this.suffix1, this.suffix2, this.suffix3, this.suffix4];
    for (let n = 1; n <= 4; n++) {
      if (n <= length) hash = hashCode(hash, fold(word.charCodeAt(length - n)));
      suffixes[n - 1]![at] = n < length || n === 1 ? hash : 0;
    }
    this.shape[at] = shapeOf(word);
  }
}

const COLUMNS = [
  "lower",
  "prefix1",
  "prefix2",
  "prefix3",
  "suffix1",
  "suffix2",
  "suffix3",
  "suffix4",
  "shape",
] as const;

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
