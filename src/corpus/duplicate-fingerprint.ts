import { fingerprint } from "../article/fingerprint.ts";
import { HustingsError } from "../errors.ts";
import { base64Of, bytesOf } from "../learning/base64.ts";
import { HASH_START, hashCode, hashText, pair } from "../learning/hashing.ts";
import type { Article } from "../schema/index.ts";

/** Parts of a fingerprint: each says which shingle has the smallest hash among those that fell into its bin. */
export const FINGERPRINT_LENGTH = 64;

/** A text of fewer words has too few shingles for a share of them to mean anything: only the same words make it a duplicate. */
export const FEWEST_WORDS = 20;

/** Words of a shingle: long enough that two reporters seldom hit on the same one, short enough that an edit spoils few. */
const SHINGLE = 5;
const BIN_BITS = 6;
const VALUE_MASK = 0xffff_ffff >>> BIN_BITS;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Words without their case, marks, accents' encoding and spacing, in which copies of one text differ. */
function wordsOf(text: string): readonly string[] {
  return text.normalize("NFKC").toLowerCase().match(WORD) ?? [];
}

/** Spreads the bits of a running hash over the whole number. */
function mixed(hash: number): number {
  let value = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

/** The smallest hash of each bin, -1 for a bin that no shingle fell into. */
function smallestOfBins(words: readonly string[]): Int32Array {
  const smallest = new Int32Array(FINGERPRINT_LENGTH).fill(-1);
  const hashes = words.map(hashText);
  for (let end = SHINGLE; end <= hashes.length; end++) {
    let running = 0;
    for (let i = end - SHINGLE; i < end; i++) running = pair(running, hashes[i]!);
    const hash = mixed(running);
    const bin = hash >>> (32 - BIN_BITS);
    const value = hash & VALUE_MASK;
    if (smallest[bin]! < 0 || value < smallest[bin]!) smallest[bin] = value;
  }
  return smallest;
}

/** For an empty bin the value of another, drawn at random but the same in every text: equal texts stay equal, and no bin is preferred. */
function lender(smallest: Int32Array, bin: number): number {
  for (let attempt = 1; ; attempt++) {
    const other = mixed(hashCode(hashCode(HASH_START, bin), attempt)) >>> (32 - BIN_BITS);
    if (smallest[other]! >= 0) return other;
  }
}

/**
 * What near-duplicates of a text are known by: 64 numbers of 16 bits, of which two texts share about the share of five-word runs that
 * they have in common (the Jaccard index of their sets of five-word shingles). Case, punctuation, white space and
 * the encoding of accents do not count. Empty for a text of fewer than 20 words.
 *
 * MinHash (Broder 1997, "On the resemblance and containment of documents") with one pass for all bins (Li, Owen, Zhang 2012, "One
 * permutation hashing"), empty bins filled by optimal densification (Shrivastava 2017), values cut to their lowest bits
 * (Li, König 2010, "b-bit minwise hashing").
 *
 * @param text - best without page furniture and headline: see {@link bodyText}
 */
export function duplicateFingerprint(text: string): Uint16Array {
  const words = wordsOf(text);
  if (words.length < FEWEST_WORDS) return new Uint16Array(0);
  const smallest = smallestOfBins(words);
  return Uint16Array.from(smallest, (value, bin) => (value >= 0 ? value : smallest[lender(smallest, bin)]!));
}

/** A hash that is equal for texts of the same words, however they are set: 16 hexadecimal digits. */
export function exactHash(text: string): string {
  return fingerprint(wordsOf(text).join(" "));
}

/**
 * The paragraphs of an article, a line each: what is compared for duplicates. Headline, byline, dateline, captions and page furniture
 * differ between outlets that print the same text, and agree between different texts of one outlet. The whole text where nothing is left.
 */
export function bodyText({ text, blocks }: Pick<Article, "text" | "blocks">): string {
  const paragraphs = blocks.filter(({ kind }) => kind === "paragraph");
  return paragraphs.length === 0 ? text : paragraphs.map(({ start, end }) => text.slice(start, end)).join("\n");
}

/** Share of equal numbers in two fingerprints, 0 to 1: an estimate of the share of five-word runs in common, give or take 0.06. */
export function fingerprintSimilarity(a: Uint16Array, b: Uint16Array): number {
  if (a.length !== b.length || a.length === 0) return 0;
  let equal = 0;
  for (let i = 0; i < a.length; i++) if (a[i] === b[i]) equal++;
  return equal / a.length;
}

/** A fingerprint as base64 of its numbers, low byte first: 172 characters, none for an empty one. */
export function fingerprintToText(numbers: Uint16Array): string {
  const bytes = new Uint8Array(numbers.length * 2);
  numbers.forEach((number, i) => {
    bytes[2 * i] = number & 0xff;
    bytes[2 * i + 1] = number >>> 8;
  });
  return base64Of(bytes);
}

const ENCODED = /^[A-Za-z0-9+/]{171}=$/;

/**
 * The fingerprint that {@link fingerprintToText} wrote.
 *
 * @throws HustingsError `INVALID_INPUT` for a text that it can't have written
 */
export function fingerprintFromText(text: string): Uint16Array {
  if (text !== "" && !ENCODED.test(text)) {
    throw new HustingsError(
      "INVALID_INPUT",
      `A fingerprint is 172 characters of base64 or empty; got ${JSON.stringify(text.slice(0, 40))}.`,
    );
  }
  const bytes = bytesOf(text);
  return Uint16Array.from({ length: bytes.length / 2 }, (_, i) => bytes[2 * i]! | (bytes[2 * i + 1]! << 8));
}
