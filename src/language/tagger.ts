import { best, score } from "../learning/perceptron.ts";
import { unpack, type Weights } from "../learning/weights.ts";
import { taggerModel } from "../models/tagger.ts";
import { TaggerFeatures } from "./tagger-features.ts";
import { TAGS, type Tag } from "./token.ts";
import { WordClasses } from "./word-classes.ts";
import { SHAPE } from "./word-hashes.ts";

/** Part-of-speech tagger: an averaged perceptron that goes through a sentence once, from left to right. */
export class Tagger {
  private readonly features: TaggerFeatures;
  private readonly scores = new Int32Array(TAGS.length);

  constructor(
    private readonly weights: Weights,
    private readonly words: WordClasses,
  ) {
    this.features = new TaggerFeatures(words);
  }

  tag(words: readonly string[]): Tag[] {
    const { features, weights, scores } = this;
    features.read(words);
    const tags = new Array<Tag>(words.length);
    let previous = -1;
    let beforePrevious = -1;
    for (let i = 0; i < words.length; i++) {
      let tag = this.fixed(i, words[i]!);
      if (tag < 0) {
        features.collect(i, previous, beforePrevious);
        score(weights, features.features, features.count, scores);
        tag = best(scores);
      }
      tags[i] = TAGS[tag]!;
      if (tag === MODAL && previous === PRESENT) previous = this.nounBeforeModal(tags, words, i);
      beforePrevious = previous;
      previous = tag;
    }
    return tags;
  }

  /**
   * No finite verb stands right before a modal: in "said that talks would resume" a left-to-right reading takes "that talks"
   * for a relative clause until it meets "would". Sets the word before to a plural noun, and "that" before it to a
   * conjunction; gives the place of its tag.
   */
  private nounBeforeModal(tags: Tag[], words: readonly string[], modal: number): number {
    if (!words[modal - 1]!.toLowerCase().endsWith("s") || words[modal - 1]!.length < 4) return PRESENT;
    tags[modal - 1] = "NNS";
    if (tags[modal - 2] === "WDT" && words[modal - 2]!.toLowerCase() === "that") tags[modal - 2] = "IN";
    return PLURAL;
  }

  /** Tag that needs no weighing: opening and closing typographic quotation marks, and words that only ever have one tag. */
  private fixed(at: number, word: string): number {
    if (word.length === 1) {
      const mark = QUOTATION_MARKS.get(word);
      if (mark !== undefined) return mark;
    }
    return this.features.hashes.shape[at] === SHAPE.upper ? -1 : this.words.fixedTag(this.features.classOf(at));
  }
}

const MODAL = TAGS.indexOf("MD");
const PRESENT = TAGS.indexOf("VBZ");
const PLURAL = TAGS.indexOf("NNS");
const OPENING = TAGS.indexOf("``");
const CLOSING = TAGS.indexOf("''");
const QUOTATION_MARKS = new Map([
  ["“", OPENING],
  ["„", OPENING],
  ["«", OPENING],
  ["”", CLOSING],
  ["»", CLOSING],
]);

let tagger: Tagger | null = null;

/**
 * Penn Treebank tags of the words of one sentence, one a word. Words are split as in the English UD treebanks ("do" "n't",
 * "minister" "'s") save that hyphenated words are one. Any strings go; the result depends on the words alone.
 *
 * @example
 * tag(["She", "has", "n't", "resigned", "."]); // → ["PRP", "VBZ", "RB", "VBN", "."]
 */
export function tag(words: readonly string[]): Tag[] {
  tagger ??= new Tagger(unpack(taggerModel.weights), new WordClasses(taggerModel.words));
  return tagger.tag(words);
}
