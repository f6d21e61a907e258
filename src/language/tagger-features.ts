import { pair } from "../learning/hashing.ts";
import { Templates } from "../learning/templates.ts";
import type { WordClasses } from "./word-classes.ts";
import { WordColumns } from "./word-columns.ts";
import { SHAPE } from "./word-hashes.ts";

/** Most features a word has. */
export const TAGGER_FEATURES = 25;

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
  readonly hashes = new WordColumns();
  count = 0;
  private readonly templates = new Templates({ number: 1, singles: 14, pairs: 11 });
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
    const { single, first, second } = this.templates;
    single[0] = word;
    single[1] = suffix1[at]!;
    single[2] = suffix2[at]!;
    single[3] = suffix4[at]!;
    single[4] = prefix1[at]!;
    single[5] = prefix2[at]!;
    single[6] = prefix3[at]!;
    single[7] = previous;
    single[8] = last;
    single[9] = next;
    single[10] = this.lower(at - 2);
    single[11] = nextKind;
    single[12] = this.kind(at + 2);
    single[13] = own;
    first[0] = word;
    second[0] = shape + start * 64;
    first[1] = shape;
    second[1] = start;
    first[2] = suffix3[at]!;
    second[2] = shape;
    first[3] = previous;
    second[3] = beforePrevious;
    first[4] = previous;
    second[4] = word;
    first[5] = previous;
    second[5] = suffix2[at]!;
    first[6] = last;
    second[6] = word;
    first[7] = this.shape(at - 1);
    second[7] = pair(shape, this.shape(at + 1));
    first[8] = previous;
    second[8] = nextKind;
    first[9] = own;
    second[9] = nextKind;
    first[10] = word;
    second[10] = nextKind;
    this.count = this.templates.hash(this.features, 0);
  }
}
