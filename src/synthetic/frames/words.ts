import { BACKGROUND_WORDS } from "./background.ts";
import { CLAIM_WORDS } from "./claims.ts";
import { STANCE_WORDS } from "./events.ts";
import { QUOTATION_WORDS, SAYINGS } from "./quotations.ts";

/** Every list that a slot `{@name}` is filled from. */
export const WORDS: Readonly<Record<string, readonly string[]>> = {
  ...BACKGROUND_WORDS,
  ...CLAIM_WORDS,
  ...STANCE_WORDS,
  ...QUOTATION_WORDS,
  ...SAYINGS,
};
