import { fingerprint } from "../article/fingerprint.ts";
import { HustingsError } from "../errors.ts";
import { pair } from "../learning/hashing.ts";
import { FINGERPRINT_LENGTH } from "./duplicate-fingerprint.ts";

/** What can be chosen for a {@link DuplicateIndex}. */
export interface DuplicateIndexOptions {
  /** How many of the last articles are remembered; 50,000 unless told otherwise. Memory is about 450 bytes for each, and no more. */
  readonly window?: number;
  /** Smallest similarity of a duplicate, above 0 up to 1; 0.35 unless told otherwise. */
  readonly threshold?: number;
}

/** What an article is a duplicate of. */
export interface Duplicate {
  /** Id of the earlier article, which is no duplicate itself. */
  readonly duplicateOf: string;
  /** Estimated share of five-word runs in common, 0 to 1; 1 for the same words. */
  readonly similarity: number;
  /** Both have the same words in the same order. */
  readonly exact: boolean;
}

/** Numbers of a fingerprint that make a band; two articles are compared when a band is equal. */
const ROWS = 2;
const BANDS = FINGERPRINT_LENGTH / ROWS;
/** Articles looked at in one bucket, latest first: stock phrases fill some buckets, and a copy has many others to be found in. */
const DEEPEST = 8;
/** No article: articles are numbered from 1 on. */
const NONE = 0;

function checkRange(name: string, value: number, least: number, most: number, whole: boolean): void {
  if (typeof value === "number" && value >= least && value <= most && (!whole || Number.isInteger(value))) return;
  const kind = whole ? "a whole number" : "a number";
  throw new HustingsError("INVALID_OPTION", `${name} must be ${kind} from ${least} to ${most}; got ${String(value)}.`);
}

/** The halves of a 64-bit hash. */
interface Halves {
  readonly high: number;
  readonly low: number;
}

/** Any string serves as a hash. */
function halves(hash: string): Halves {
  const digits = fingerprint(hash);
  return { high: Number.parseInt(digits.slice(0, 8), 16), low: Number.parseInt(digits.slice(8), 16) };
}

/**
 * Finds near-duplicates among the last articles of a stream: locality-sensitive hashing (Indyk, Motwani 1998) of fingerprints in 32
 * bands of two numbers, which finds 98.5 % of pairs at similarity 0.35, 99.6 % at 0.4 and practically all above. What it answers
 * depends on the articles and their order only.
 *
 * @example
 * const index = new DuplicateIndex();
 * const text = "The minister of fisheries told reporters in the harbour on Monday that the talks about the strait would go on next week.";
 * index.add("a", duplicateFingerprint(text), exactHash(text)); // → null
 * index.add("b", duplicateFingerprint(text.toUpperCase()), exactHash(text.toUpperCase()))?.duplicateOf; // → "a"
 */
export class DuplicateIndex {
  readonly #window: number;
  readonly #fewestEqual: number;
  readonly #ids: string[] = [];
  /** By row the two halves of the hash of the words. */
  readonly #high: Uint32Array;
  readonly #low: Uint32Array;
  /** By the lower bits of a hash the latest article with them; by row the one before it. */
  readonly #latestWords: Uint32Array;
  readonly #beforeWords: Uint32Array;
  /** Numbers of the remembered articles' fingerprints, an article a row; rows are used in turn. */
  readonly #numbers: Uint16Array;
  /** By bucket the latest article in it; by article and band the one before it in the same bucket. */
  readonly #latest: Uint32Array;
  readonly #before: Uint32Array;
  /** By row, the last article that this one was compared for. */
  readonly #comparedFor: Uint32Array;
  readonly #bucketMask: number;
  #count = 0;

  /**
   * @param options - see {@link DuplicateIndexOptions}
   * @throws HustingsError `INVALID_OPTION` for a window or threshold out of range
   */
  constructor({ window = 50_000, threshold = 0.35 }: DuplicateIndexOptions = {}) {
    checkRange("window", window, 1, 10_000_000, true);
    checkRange("threshold", threshold, 1 / FINGERPRINT_LENGTH, 1, false);
    this.#window = window;
    this.#fewestEqual = Math.ceil(threshold * FINGERPRINT_LENGTH);
    this.#numbers = new Uint16Array(window * FINGERPRINT_LENGTH);
    this.#before = new Uint32Array(window * BANDS);
    this.#comparedFor = new Uint32Array(window);
    this.#high = new Uint32Array(window);
    this.#low = new Uint32Array(window);
    this.#latestWords = new Uint32Array(2 ** Math.ceil(Math.log2(window)));
    this.#beforeWords = new Uint32Array(window);
    const buckets = 2 ** Math.floor(Math.log2(window * BANDS));
    this.#latest = new Uint32Array(buckets);
    this.#bucketMask = buckets - 1;
  }

  /**
   * The earlier article that this one duplicates, the most similar and then the first of several; null for a new one, which is
   * remembered. Duplicates are not: a copy of a copy is compared with the first.
   *
   * @param id - id of the article
   * @param numbers - from `duplicateFingerprint`; empty for a short text, which only `hash` can make a duplicate
   * @param hash - from `exactHash`
   * @throws HustingsError `INVALID_INPUT` for a fingerprint of another length
   */
  add(id: string, numbers: Uint16Array, hash: string | null = null): Duplicate | null {
    if (numbers.length !== 0 && numbers.length !== FINGERPRINT_LENGTH) {
      throw new HustingsError(
        "INVALID_INPUT",
        `A fingerprint has ${FINGERPRINT_LENGTH} numbers or none; got ${numbers.length}.`,
      );
    }
    this.#count++;
    // Its places in buckets end by themselves: they are older than the window.
    this.#ids[this.#row(this.#count)] = "";
    const words = hash === null ? null : halves(hash);
    const same = words === null ? NONE : this.#ofWords(words);
    if (same !== NONE) return { duplicateOf: this.#ids[this.#row(same)]!, similarity: 1, exact: true };
    const found = numbers.length === 0 ? null : this.#nearest(numbers);
    if (found !== null) return found;
    this.#remember(id, numbers, words);
    return null;
  }

  #row(article: number): number {
    return article % this.#window;
  }

  #remembers(article: number): boolean {
    return article !== NONE && article > this.#count - this.#window;
  }

  /** The remembered article of these words. */
  #ofWords({ high, low }: Halves): number {
    let article = this.#latestWords[low & (this.#latestWords.length - 1)]!;
    while (this.#remembers(article)) {
      const row = this.#row(article);
      if (this.#high[row] === high && this.#low[row] === low) return article;
      article = this.#beforeWords[row]!;
    }
    return NONE;
  }

  #bucket(numbers: Uint16Array, band: number): number {
    const key = numbers[ROWS * band]! | (numbers[ROWS * band + 1]! << 16);
    const hash = pair(key, band);
    return (hash ^ (hash >>> 15)) & this.#bucketMask;
  }

  #nearest(numbers: Uint16Array): Duplicate | null {
    let most = 0;
    let nearest = NONE;
    for (let band = 0; band < BANDS; band++) {
      let article = this.#latest[this.#bucket(numbers, band)]!;
      for (let depth = 0; depth < DEEPEST && this.#remembers(article); depth++) {
        const row = this.#row(article);
        const equal = this.#comparedFor[row] === this.#count ? 0 : this.#equal(numbers, row, band);
        if (equal > most || (equal === most && article < nearest)) {
          most = equal;
          nearest = article;
        }
        article = this.#before[row * BANDS + band]!;
      }
    }
    if (most < this.#fewestEqual) return null;
    return { duplicateOf: this.#ids[this.#row(nearest)]!, similarity: most / FINGERPRINT_LENGTH, exact: false };
  }

  /** How many numbers are equal to those of a row; 0 where the band isn't and the two only share its bucket. */
  #equal(numbers: Uint16Array, row: number, band: number): number {
    const start = row * FINGERPRINT_LENGTH;
    for (let i = ROWS * band; i < ROWS * (band + 1); i++) if (this.#numbers[start + i] !== numbers[i]) return 0;
    this.#comparedFor[row] = this.#count;
    let equal = 0;
    for (let i = 0; i < FINGERPRINT_LENGTH; i++) if (this.#numbers[start + i] === numbers[i]) equal++;
    return equal;
  }

  #remember(id: string, numbers: Uint16Array, words: Halves | null): void {
    const row = this.#row(this.#count);
    this.#ids[row] = id;
    if (words !== null) {
      const bucket = words.low & (this.#latestWords.length - 1);
      this.#high[row] = words.high;
      this.#low[row] = words.low;
      this.#beforeWords[row] = this.#latestWords[bucket]!;
      this.#latestWords[bucket] = this.#count;
    }
    this.#numbers.set(numbers, row * FINGERPRINT_LENGTH);
    for (let band = 0; band < BANDS && numbers.length > 0; band++) {
      const bucket = this.#bucket(numbers, band);
      this.#before[row * BANDS + band] = this.#latest[bucket]!;
      this.#latest[bucket] = this.#count;
    }
  }
}
