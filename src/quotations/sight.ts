import type { Language } from "../language/language.ts";
import type { Token } from "../language/token.ts";
import type { PairedStretch } from "./pairing.ts";

/** What ends somebody's utterance, as the last thing before the closing mark. */
export const END_OF_UTTERANCE: ReadonlySet<string> = new Set([".", "!", "?", ",", "…", "...", "—", "--"]);

/** A stretch in marks with the words in it and around it. */
export class Sight {
  constructor(
    readonly language: Language,
    readonly stretch: PairedStretch,
    /** First token between the marks. */
    readonly from: number,
    /** Token after the last between the marks. */
    readonly to: number,
  ) {}

  token(at: number): Token | undefined {
    return this.language.tokens[at];
  }

  norm(at: number): string {
    return this.token(at)?.norm ?? "";
  }

  lemma(at: number): string {
    return this.token(at)?.lemma ?? "";
  }

  tag(at: number): string {
    return this.token(at)?.tag ?? "";
  }

  /** Index of the token before the opening mark. */
  get before(): number {
    const opening = this.language.tokenAt(this.stretch.start);
    return Math.min(opening, this.from) - 1;
  }

  /** Index of the token after the closing mark. */
  get after(): number {
    return this.language.tokenAt(this.stretch.end);
  }

  /** How many tokens stand between the marks. */
  get length(): number {
    return this.to - this.from;
  }

  /** Whether the words between the marks end as an utterance does. */
  get endsUtterance(): boolean {
    return END_OF_UTTERANCE.has(this.norm(this.to - 1));
  }

  isCapitalised(at: number): boolean {
    const first = this.token(at)?.text.charAt(0) ?? "";
    return first !== first.toLowerCase();
  }
}
