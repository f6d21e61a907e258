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

/** Stands for any number after "the". */
export const DIGITS = "#";

/** Finds one kind of expression, generously: whether it really is one is decided later. */
export interface Parser {
  readonly rule: string;
  /** Words it can begin with, but for "the". */
  readonly starts: readonly string[];
  /** Words it can go on with where it begins with "the"; {@link DIGITS} for a number. */
  readonly afterThe?: readonly string[];
  /** Whether it can begin with digits. */
  readonly numbers?: boolean;
  /** Reads an expression that begins at `i`, or null. */
  parse(p: Pieces, i: number): Match | null;
}
