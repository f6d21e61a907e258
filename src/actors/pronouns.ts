import type { Language } from "../language/language.ts";
import type { Token } from "../language/token.ts";
import type { Wanted } from "./salience.ts";

const WANTED: ReadonlyMap<string, Wanted> = new Map<string, Wanted>([
  ...["he", "him", "his", "himself"].map((word) => [word, { gender: "male", number: "singular" }] as const),
  ...["she", "her", "hers", "herself"].map((word) => [word, { gender: "female", number: "singular" }] as const),
  ...["they", "them", "their", "theirs", "themselves"].map(
    (word) => [word, { gender: null, number: "plural" }] as const,
  ),
  ...["it", "its", "itself"].map((word) => [word, { gender: null, number: "thing" }] as const),
]);

/** First person: inside a quotation, its speaker. */
export const FIRST_PERSON: ReadonlySet<string> = new Set("i me my mine myself we us our ours ourselves".split(" "));

const BE = new Set([
  "is",
  "was",
  "'s",
  "be",
  "been",
  "will",
  "would",
  "seems",
  "seemed",
  "appears",
  "appeared",
  "remains",
  "took",
  "takes",
]);

/** What a third-person pronoun asks of its antecedent; null for other words, and for an `it` that stands for nobody. */
export function wantedBy(language: Language, token: Token): Wanted | null {
  const wanted = WANTED.get(token.norm) ?? null;
  if (wanted === null || !token.tag.startsWith("PRP")) return null;
  return token.norm === "it" && isPleonastic(language, token) ? null : wanted;
}

/** "It is clear that", "it was raining", "it seems": an `it` before be is taken for somebody only before a noun phrase with an article. */
function isPleonastic(language: Language, token: Token): boolean {
  if (token.relation === "expl") return true;
  const verb = language.tokens[token.index + 1];
  if (verb === undefined || !BE.has(verb.norm)) return false;
  const after = language.tokens[token.index + 2];
  return !(after?.norm === "a" || after?.norm === "an");
}
