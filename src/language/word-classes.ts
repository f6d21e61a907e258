import { HASH_START, hashCode } from "../learning/hashing.ts";
import { TAGS, type Tag } from "./token.ts";
import { fold } from "./word-hashes.ts";

/**
 * Known words and the tags they are seen with. A class is such a set of tags; words with one tag only and enough evidence are
 * fixed: they get their tag without weighing features.
 *
 * Packed as lines, one a class: the tags, a colon, the words, all separated by blanks; `!` starts the line of a fixed class.
 */
export class WordClasses {
  private readonly keys: Int32Array;
  private readonly classes: Uint16Array;
  private readonly mask: number;
  private readonly fixedTags: number[] = [-1];

  constructor(packed: string) {
    const lines = packed.split("\n").filter((line) => line !== "");
    const words = lines.map((line) => line.slice(line.indexOf(": ") + 2).split(" "));
    let size = 1024;
    while (size < 2 * words.reduce((sum, list) => sum + list.length, 0)) size *= 2;
    this.keys = new Int32Array(size);
    this.classes = new Uint16Array(size);
    this.mask = size - 1;
    for (const [i, line] of lines.entries()) {
      const tag = line.startsWith("!") ? line.slice(1, line.indexOf(": ")) : "";
      this.fixedTags.push(TAGS.indexOf(tag as Tag));
      for (const word of words[i]!) this.add(hashLower(word), i + 1);
    }
  }

  private add(key: number, wordClass: number): void {
    let slot = key & this.mask;
    while (this.classes[slot] !== 0) slot = (slot + 1) & this.mask;
    this.keys[slot] = key;
    this.classes[slot] = wordClass;
  }

  /** Class of the word with this lower-case hash; 0 where it is not known. */
  classOf(lower: number): number {
    let slot = lower & this.mask;
    while (this.classes[slot] !== 0) {
      if (this.keys[slot] === lower) return this.classes[slot]!;
      slot = (slot + 1) & this.mask;
    }
    return 0;
  }

  /** Place in the tag list of the one tag that words of a class have; -1 where features decide. */
  fixedTag(wordClass: number): number {
    return this.fixedTags[wordClass]!;
  }
}

/** Hash of a word as features see it: lower case, digits as 0, typographic marks made plain. */
export function hashLower(word: string): number {
  let hash = HASH_START;
  for (let i = 0; i < word.length; i++) hash = hashCode(hash, fold(word.charCodeAt(i)));
  return hash;
}
