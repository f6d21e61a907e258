/** Longer strings are not kept: cut from a text they may be a view of it, and would keep it all in memory. They are rare as words. */
const LONGEST = 12;

/**
 * Remembers what a function of a word alone gave for the words met lately: the same words come back all the time. When it holds `most`
 * words it forgets them all, so that its size is bounded; what it gives never depends on what it remembers.
 *
 * @example
 * const stems = new Memo(1000, stem);
 * stems.of("walking"); // "walk", worked out
 * stems.of("walking"); // "walk", remembered
 */
export class Memo<Value> {
  private readonly known = new Map<string, Value>();

  constructor(
    private readonly most: number,
    private readonly work: (word: string) => Value,
  ) {}

  of(word: string): Value {
    const known = this.known.get(word);
    if (known !== undefined) return known;
    const value = this.work(word);
    if (word.length > LONGEST) return value;
    if (this.known.size === this.most) this.known.clear();
    this.known.set(word, value);
    return value;
  }
}
