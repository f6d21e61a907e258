import type { Position } from "../schema/index.ts";
import type { Phrase } from "./phrase.ts";
import type { Range } from "./reading.ts";

/** Who holds a candidate's position, as far as its construction says. */
export type HolderClue =
  /** The speaker of the quotation it stands in, else the narrator. */
  | { readonly from: "context" }
  /** The actor whom a noun or pronoun refers to. */
  | { readonly from: "token"; readonly token: number }
  /** Whoever asked, where the asking verb has no subject of its own. */
  | { readonly from: "asker" };

/** A label claim before it is known who its actors are and whether the words are worth reporting. */
export interface Candidate {
  readonly phrase: Phrase;
  /** Head of the words on which the label is put, -1 where the construction names none. */
  readonly bearer: number;
  readonly holder: HolderClue;
  /** Null: whatever follows from the marks and the voice the words stand in. */
  readonly position: Position | null;
  readonly evidence: Range;
  readonly rule: string;
  /** True where the construction alone makes a label; false where the term must be established elsewhere in the article. */
  readonly strong: boolean;
  /** True where only the learned model can speak for it: what other claims there are on the term says nothing. */
  readonly loose?: true;
}

export const CONTEXT: HolderClue = { from: "context" };

/** The holder that a token names, or the context where there is no token. */
export const holderAt = (token: number): HolderClue => (token >= 0 ? { from: "token", token } : CONTEXT);
