/** Longer strings are not kept: cut from a text they may be a view of it, and would keep it all in memory. They are rare as words. */
const LONGEST = 12;

/**
 * What was worked out for the words met lately, from the word alone: the same words come back all the time. When it holds `most` words
 * it forgets them all, so that its size is bounded; nothing may depend on what it holds.
 *
 * @example
 * const stems = new Memo<string>(1000);
 * stems.of("walking") ?? stems.keep("walking", stem("walking")); // "walk"
 */
export class Memo<Value> {
  private readonly known = new Map<string, Value>();

  constructor(private readonly most: number) {}

  /** What is held for a word. */
  of(word: string): Value | undefined {
    return this.known.get(word);
  }

  /** Holds a value for a word, and gives it back. */
  keep(word: string, value: Value): Value {
    if (word.length > LONGEST) return value;
    if (this.known.size === this.most) this.known.clear();
    this.known.set(word, value);
    return value;
  }
}
