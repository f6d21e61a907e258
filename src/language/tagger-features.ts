import { feature, pair } from "../learning/hashing.ts";
import type { WordClasses } from "./word-classes.ts";
import { SHAPE, WordHashes } from "./word-hashes.ts";

/** Most features a word has. */
export const TAGGER_FEATURES = 40;

/** Stand-ins for what lies before and after the sentence. */
const BEFORE = 0x51ed270b;
const AFTER = 0x2545f491;

/** How a sentence is written: letter case tells little in headlines, and nothing in lines of capitals. */
const CASE = { normal: 0, title: 1, upper: 2 } as const;

/**
 * Features of the words of one sentence for the tagger. `read` takes in the sentence; `collect` then gives the features of one
 * word, given the two tags before it.
 */
export class TaggerFeatures {
  /** Hashes of the current word's features; the first {@link count} are valid. */
  readonly features = new Int32Array(TAGGER_FEATURES);
  readonly hashes = new WordHashes();
  count = 0;
  private classes = new Int32Array(0);
  private length = 0;
  private writtenIn: number = CASE.normal;

  constructor(private readonly words: WordClasses) {}

  read(words: readonly string[]): void {
    this.hashes.fill(words);
    this.length = words.length;
    if (this.classes.length < words.length) this.classes = new Int32Array(words.length * 2);
    for (let i = 0; i < words.length; i++) this.classes[i] = this.words.classOf(this.hashes.lower[i]!);
    this.writtenIn = this.caseOf();
  }

  /** Class of the word at a place: which tags it is known to have, 0 where it is unknown. */
  classOf(at: number): number {
    return this.classes[at]!;
  }

  private caseOf(): number {
    const { shape } = this.hashes;
    let letters = 0;
    let capitals = 0;
    let upper = 0;
    for (let i = 0; i < this.length; i++) {
      const s = shape[i]!;
      if (s === SHAPE.mark || s === SHAPE.digits) continue;
      letters++;
      if (s === SHAPE.upper) upper++;
      if (s === SHAPE.upper || s === SHAPE.capital || s === SHAPE.mixed) capitals++;
    }
    if (letters >= 3 && upper * 4 >= letters * 3) return CASE.upper;
    return letters >= 3 && capitals * 10 >= letters * 6 ? CASE.title : CASE.normal;
  }

  private push(template: number, value: number): void {
    this.features[this.count++] = feature(template, value);
  }

  private lower(at: number): number {
    if (at < 0) return BEFORE;
    return at < this.length ? this.hashes.lower[at]! : AFTER;
  }

  private classAt(at: number): number {
    return at < 0 || at >= this.length ? -1 : this.classes[at]!;
  }

  /** Word class where it is known, otherwise ending and shape: what to go by for a neighbour. */
  private kind(at: number): number {
    const known = this.classAt(at);
    if (known !== 0) return known;
    return pair(this.hashes.suffix2[at]!, this.shape(at));
  }

  private shape(at: number): number {
    if (at < 0 || at >= this.length) return 0;
    return this.writtenIn === CASE.normal ? this.hashes.shape[at]! : this.hashes.shape[at]! + this.writtenIn * 16;
  }

  /** Sets the features of the word at `at`; tags are given as places in the tag list, -1 before the sentence. */
  collect(at: number, previous: number, beforePrevious: number): void {
    const { suffix1, suffix2, suffix3, suffix4, prefix1, prefix2, prefix3 } = this.hashes;
    const word = this.lower(at);
    const next = this.lower(at + 1);
    const last = this.lower(at - 1);
    const shape = this.shape(at);
    const start = at === 0 ? 1 : 0;
    const own = this.classAt(at);
    const nextKind = this.kind(at + 1);
    this.count = 0;
    this.push(1, word);
    this.push(2, pair(word, shape + start * 64));
    this.push(3, suffix1[at]!);
    this.push(4, suffix2[at]!);
    this.push(5, suffix3[at]!);
    this.push(6, suffix4[at]!);
    this.push(7, prefix1[at]!);
    this.push(8, prefix2[at]!);
    this.push(9, prefix3[at]!);
    this.push(10, pair(shape, start));
    this.push(11, pair(suffix3[at]!, shape));
    this.push(12, previous);
    this.push(13, pair(previous, beforePrevious));
    this.push(14, pair(previous, word));
    this.push(15, pair(previous, suffix2[at]!));
    this.push(16, last);
    this.push(17, next);
    this.push(18, this.lower(at - 2));
    this.push(19, this.lower(at + 2));
    this.push(20, pair(last, word));
    this.push(21, pair(word, next));
    this.push(22, pair(previous, next));
    this.push(23, pair(this.shape(at - 1), pair(shape, this.shape(at + 1))));
    this.push(24, nextKind);
    this.push(25, this.kind(at + 2));
    this.push(26, pair(previous, nextKind));
    this.push(27, pair(own, nextKind));
    this.push(28, pair(own, previous));
    this.push(29, pair(pair(own, previous), nextKind));
    this.push(30, pair(nextKind, this.kind(at + 2)));
    this.push(31, pair(pair(previous, beforePrevious), own));
    this.push(32, own);
    this.push(33, pair(last, next));
    this.push(34, pair(word, nextKind));
    this.push(35, pair(pair(previous, beforePrevious), word));
  }
}
