import type { PloverType } from "../schema/index.ts";

/** Triggers that alone make an interaction of a PLOVER type. */
export interface PloverWords {
  readonly type: PloverType;
  /** Lemmas; of a verb with its particle or preposition both, as in `turn-down`. */
  readonly lemmas: readonly string[];
}

/** General verbs that make an interaction of a PLOVER type together with a noun. */
export interface PloverConstruction {
  /** Null where verb and noun together are no interaction though the verb often is one. */
  readonly type: PloverType | null;
  /** As in {@link PloverWords}. */
  readonly verbs: readonly string[];
  /** Lemmas of the noun: of a compound its last two words, as in `hunger-strike`; `*` is any noun. */
  readonly nouns: readonly string[];
}

/** Words of a list with spaces between them. */
export const words = (text: string): readonly string[] => text.split(" ");

/** Where the word lists of interactions come from. */
export const PLOVER_SOURCE =
  "compiled for hustings from the category definitions of the PLOVER manual (draft 0.8, 2021) and the CAMEO-to-PLOVER conversion table: for each act that a category names, the verbs, nouns and pairs of verb and object that news uses for it";
