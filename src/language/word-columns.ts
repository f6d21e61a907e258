import { lexemeOf } from "./lexeme.ts";
import type { WordFacts } from "./word-hashes.ts";

/** Facts of each word of a sentence, filled once and read by every feature. Columns grow with the longest sentence. */
export class WordColumns implements Record<keyof WordFacts, Int32Array> {
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
    for (let at = 0; at < words.length; at++) {
      const { facts } = lexemeOf(words[at]!);
      this.lower[at] = facts.lower;
      this.prefix1[at] = facts.prefix1;
      this.prefix2[at] = facts.prefix2;
      this.prefix3[at] = facts.prefix3;
      this.suffix1[at] = facts.suffix1;
      this.suffix2[at] = facts.suffix2;
      this.suffix3[at] = facts.suffix3;
      this.suffix4[at] = facts.suffix4;
      this.shape[at] = facts.shape;
    }
  }

  private grow(size: number): void {
    for (const name of Object.keys(this) as (keyof WordFacts)[]) this[name] = new Int32Array(size);
  }
}
