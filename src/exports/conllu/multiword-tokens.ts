import type { Token } from "../../language/token.ts";

/** Clitics that English writes without a space after their word. */
const CLITIC = /^(?:n['’]t|['’](?:s|m|d|ll|re|ve)?)$/i;
const ENDS_WORD = /[\p{L}\p{N}.]$/u;
/** Words written as one that are no clitics: cannot, gonna, gotta, wanna. */
const FUSED: ReadonlySet<string> = new Set(["can not", "gon na", "got ta", "wan na"]);

/** Whether a token is written as one word with the one before it, so that both are words of a multiword token: do|n’t, Lima|’s, can|not. */
export function isJoined(before: Token, token: Token): boolean {
  if (before.end !== token.start) return false;
  if (FUSED.has(`${before.norm} ${token.norm}`)) return true;
  // A mark of quotation looks like the possessive of a plural.
  if (token.norm === "'" && token.tag !== "POS") return false;
  return CLITIC.test(token.text) && ENDS_WORD.test(before.text);
}

/** The multiword tokens of a sentence by the index of their first word, each with the index just after its last. */
export function multiwordTokens(words: readonly Token[]): Map<number, number> {
  const found = new Map<number, number>();
  let first = 0;
  for (let i = 1; i <= words.length; i++) {
    const word = words[i];
    if (word !== undefined && isJoined(words[i - 1]!, word)) continue;
    if (i - first > 1) found.set(words[first]!.index, words[i - 1]!.index + 1);
    first = i;
  }
  return found;
}
