import { Memo } from "../learning/memo.ts";
import { lemmaOf } from "./lemma.ts";
import type { Tag } from "./token.ts";
import { type WordFacts, wordFacts } from "./word-hashes.ts";

/** A word form with what is known of it whatever its place. */
export class Lexeme {
  /** Lower case, with typographic apostrophes made straight. */
  readonly norm: string;
  readonly facts: WordFacts;
  private tag: Tag | null = null;
  private lemma = "";

  constructor(readonly text: string) {
    this.norm = text.toLowerCase().replaceAll("’", "'");
    this.facts = wordFacts(text);
  }

  /** Base form under a tag. Most forms only ever have one tag: the last one's base form is kept. */
  lemmaAs(tag: Tag): string {
    if (tag !== this.tag) {
      this.tag = tag;
      this.lemma = lemmaOf(this.norm, tag);
    }
    return this.lemma;
  }
}

const lexemes = new Memo<Lexeme>(16384);

/** The lexeme of a word form. */
export function lexemeOf(word: string): Lexeme {
  return lexemes.of(word) ?? lexemes.keep(word, new Lexeme(word));
}
