import type { Pieces } from "../pieces.ts";
import type { Mod, Reading } from "../reading.ts";

/** What a parser found at the place it was asked about. */
export interface Match {
  /** Place after the last piece. */
  readonly to: number;
  readonly reading: Reading;
  readonly mod?: Mod;
  /** Name of the finding's rule, without the folder, where the parser knows more than one. */
  readonly rule?: string;
  /** A second expression right behind, as in 9-11 November. */
  readonly and?: { readonly from: number; readonly to: number; readonly reading: Reading };
}

/** Stands for any number as the second word of a start. */
export const DIGITS = "#";

/** Starts of two words: the first with each of the second ones. */
export const after = (first: string, second: readonly string[]): string[] => second.map((word) => `${first} ${word}`);

/** Finds one kind of expression, generously: whether it really is one is decided later. */
export interface Parser {
  readonly rule: string;
  /** Words it can begin with: one (`last`), or two where one would be asked about too often (`the year`, {@link after}). */
  readonly starts: readonly string[];
  /** Whether it can begin with digits. */
  readonly numbers?: boolean;
  /** Reads an expression that begins at `i`, or null. */
  parse(p: Pieces, i: number): Match | null;
}
