import { pair } from "../learning/hashing.ts";
import { Templates } from "../learning/templates.ts";
import type { WordClasses } from "./word-classes.ts";
import { SHAPE, WordHashes } from "./word-hashes.ts";

/** Most features a word has. */
export const TAGGER_FEATURES = 40;

/** Stand-ins for what lies before and after the sentence. */
const BEFORE = 0x51ed270b;
const AFTER = 0x2545f491;

/** How a sentence is written: letter case tells little in headlines, and nothing in lines of capitals. */
const CASE = { normal: 0, title: 1, upper: 2 } as const;

const SINGLES = [1, 3, 4, 5, 6, 7, 8, 9, 12, 16, 17, 18, 19, 24, 25, 32];
const PAIRS = [2, 10, 11, 13, 14, 15, 20, 21, 22, 23, 26, 27, 28, 29, 30, 31, 33, 34, 35];

/**
 * Features of the words of one sentence for the tagger. `read` takes in the sentence; `collect` then gives the features of one
 * word, given the two tags before it.
 */
export class TaggerFeatures {
  /** Hashes of the current word's features; the first {@link count} are valid. */
  readonly features = new Int32Array(TAGGER_FEATURES);
  readonly hashes = new WordHashes();
  count = 0;
  private readonly templates = new Templates(SINGLES, PAIRS);
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
    const { first, second } = this.templates;
    first[1] = word;
    first[2] = word;
    second[2] = shape + start * 64;
    first[3] = suffix1[at]!;
    first[4] = suffix2[at]!;
    first[5] = suffix3[at]!;
    first[6] = suffix4[at]!;
    first[7] = prefix1[at]!;
    first[8] = prefix2[at]!;
    first[9] = prefix3[at]!;
    first[10] = shape;
    second[10] = start;
    first[11] = suffix3[at]!;
    second[11] = shape;
    first[12] = previous;
    first[13] = previous;
    second[13] = beforePrevious;
    first[14] = previous;
    second[14] = word;
    first[15] = previous;
    second[15] = suffix2[at]!;
    first[16] = last;
    first[17] = next;
    first[18] = this.lower(at - 2);
    first[19] = this.lower(at + 2);
    first[20] = last;
    second[20] = word;
    first[21] = word;
    second[21] = next;
    first[22] = previous;
    second[22] = next;
    first[23] = this.shape(at - 1);
    second[23] = pair(shape, this.shape(at + 1));
    first[24] = nextKind;
    first[25] = this.kind(at + 2);
    first[26] = previous;
    second[26] = nextKind;
    first[27] = own;
    second[27] = nextKind;
    first[28] = own;
    second[28] = previous;
    first[29] = pair(own, previous);
    second[29] = nextKind;
    first[30] = nextKind;
    second[30] = this.kind(at + 2);
    first[31] = pair(previous, beforePrevious);
    second[31] = own;
    first[32] = own;
    first[33] = last;
    second[33] = next;
    first[34] = word;
    second[34] = nextKind;
    first[35] = pair(previous, beforePrevious);
    second[35] = word;
    this.count = this.templates.hash(this.features, 0);
  }
}
