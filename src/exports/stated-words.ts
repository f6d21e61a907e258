const WORD = /[\p{L}\p{N}][\p{L}\p{N}.'’-]*/gu;
/** Marks that a word's match can end in: the full stop of its sentence, a dash. */
const TRAILING_MARKS: ReadonlySet<string> = new Set([".", "'", "’", "-"]);
const SHORTEST_STEM = 3;
const LONGEST_STEM = 18;

/** Lists of words and pairs of words to look for in a text; a star at the end of an entry stands for any ending. */
export class StatedWords<Entry> {
  readonly #whole = new Map<string, Entry[]>();
  readonly #stems = new Map<string, Entry[]>();

  constructor(lists: Iterable<readonly [entry: Entry, words: readonly string[]]>) {
    for (const [entry, words] of lists) {
      for (const word of words) {
        const isStem = word.endsWith("*");
        const key = isStem ? word.slice(0, -1) : word;
        const into = isStem ? this.#stems : this.#whole;
        into.set(key, [...(into.get(key) ?? []), entry]);
      }
    }
  }

  /** The entries that a text states, each once. */
  in(text: string): Set<Entry> {
    const found = new Set<Entry>();
    let before = "";
    for (const [match] of text.toLowerCase().matchAll(WORD)) {
      const word = bare(match);
      this.#add(word, found);
      if (before !== "") this.#add(`${before} ${word}`, found);
      before = word;
    }
    return found;
  }

  #add(word: string, found: Set<Entry>): void {
    for (const entry of this.#whole.get(word) ?? []) found.add(entry);
    const longest = Math.min(word.length, LONGEST_STEM);
    for (let length = SHORTEST_STEM; length <= longest; length++)
      for (const entry of this.#stems.get(word.slice(0, length)) ?? []) found.add(entry);
  }
}

/** A word without a possessive and without marks at its end. */
function bare(word: string): string {
  let end = word.length;
  while (end > 0) {
    if (TRAILING_MARKS.has(word[end - 1]!)) end--;
    else if (word[end - 1] === "s" && (word[end - 2] === "'" || word[end - 2] === "’")) end -= 2;
    else break;
  }
  return word.slice(0, end);
}
