import type { Language } from "../language/language.ts";
import type { Token } from "../language/token.ts";
import type { Article, Block } from "../schema/index.ts";
import type { Mark } from "./mark.ts";

/** Half-open range of tokens. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Uses of marks that set words down as somebody's own. */
const SPOKEN: ReadonlySet<Mark["use"]> = new Set(["quotation", "mixed"]);

/** Tokens and marks side by side, as the rules of attribution read them. */
export class Reading {
  readonly tokens: readonly Token[];
  /** For each token the place of the outermost spoken mark around it, -1 for none. */
  private readonly markAt: Int32Array;

  private readonly claimed: Uint8Array;

  constructor(
    readonly article: Article,
    readonly language: Language,
    readonly marks: readonly Mark[],
  ) {
    this.tokens = language.tokens;
    this.markAt = new Int32Array(this.tokens.length + 1).fill(-1);
    this.claimed = new Uint8Array(this.tokens.length + 1);
    let at = 0;
    for (const [place, mark] of marks.entries()) {
      if (!SPOKEN.has(mark.use)) continue;
      while (at < this.tokens.length && this.tokens[at]!.start < mark.start) at++;
      for (; at < this.tokens.length && this.tokens[at]!.start < mark.end; at++) this.markAt[at] = place;
    }
  }

  /** Place of the outermost spoken mark around a token, -1 for none. */
  markOf(token: number): number {
    return this.markAt[token] ?? -1;
  }

  /** Sets tokens aside for a relation, so that no other relation's content runs over them. */
  claim({ from, to }: Range): void {
    for (let at = Math.max(0, from); at < to; at++) this.claimed[at] = 1;
  }

  /** Whether a relation has the token as part of its cue, source or quoted words. */
  isClaimed(token: number): boolean {
    return this.claimed[token] === 1;
  }

  /** Half-open range of a spoken mark's tokens. */
  rangeOf(mark: Mark): Range {
    return this.language.tokensIn(mark.start, mark.end);
  }

  /** Whether two tokens stand in the same block. */
  sameBlock(one: number, other: number): boolean {
    return this.blockOf(one) === this.blockOf(other);
  }

  /** Place of a token's block in the article; -1 past either end of the text. */
  blockOf(token: number): number {
    return this.tokens[token] === undefined ? -1 : this.language.sentenceOf(token).block;
  }

  /** Kind of the block a token stands in, null past either end of the text. */
  blockKind(token: number): Block["kind"] | null {
    return this.article.blocks[this.blockOf(token)]?.kind ?? null;
  }

  /** The norm of a token, empty past either end of the text. */
  norm(token: number): string {
    return this.tokens[token]?.norm ?? "";
  }

  /** The tag of a token, empty past either end of the text. */
  tag(token: number): string {
    return this.tokens[token]?.tag ?? "";
  }
}
