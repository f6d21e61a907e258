import type { Language } from "../language/language.ts";
import type { Token } from "../language/token.ts";

/**
 * The places in which a word can be an event trigger: a main verb, a main verb with a clause as complement, a participle before its
 * noun, a noun that heads its phrase, an adjective in a predicate.
 */
export const EVENT_PARTS = ["verb", "clausal", "modifier", "noun", "predicate"] as const;

/** One of {@link EVENT_PARTS}. */
export type EventPart = (typeof EVENT_PARTS)[number];

const COMPLEMENT_STARTS: ReadonlySet<string> = new Set(["that", "to", "whether", "if"]);
const BEFORE_GROUP: ReadonlySet<string> = new Set(["VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "MD", "RB", "TO"]);
/** Verbs that say nothing happened: the copula is an event only through its predicate. */
const COPULAS: ReadonlySet<string> = new Set(["be", "'s", "'re", "'m"]);

/** Days that wires put between subject and verb: "the minister today praised". */
const DAYS: ReadonlySet<string> = new Set(
  "today yesterday monday tuesday wednesday thursday friday saturday sunday".split(" "),
);

const isNoun = (token: Token | undefined): boolean => token?.tag.startsWith("NN") ?? false;

function neighbour(language: Language, token: Token, step: number): Token | undefined {
  const other = language.tokens[token.index + step];
  return other?.sentence === token.sentence ? other : undefined;
}

/** Whether a clause follows: to + verb, that, whether, a gerund, an adverb between them allowed. */
function takesClause(language: Language, token: Token): boolean {
  let next = neighbour(language, token, 1);
  if (next?.tag === "RB") next = neighbour(language, token, 2);
  if (next === undefined) return false;
  if (next.norm === "to") return neighbour(language, next, 1)?.tag === "VB";
  return COMPLEMENT_STARTS.has(next.norm) || next.tag === "VBG";
}

function verbPart(language: Language, token: Token): EventPart | null {
  if (COPULAS.has(token.lemma)) return null;
  if (language.verbGroup(token.index)?.verb !== token.index) return null;
  if (token.tag === "VBN" || token.tag === "VBG") {
    const before = neighbour(language, token, -1);
    const grouped = before !== undefined && BEFORE_GROUP.has(before.tag);
    // With a subject of its own the parse has it as a verb, whatever the tag: "the army shelled positions".
    const hasSubject = language.child(token.index, "nsubj") >= 0;
    if (
      !grouped &&
      !hasSubject &&
      !(before && DAYS.has(before.norm)) &&
      isNoun(neighbour(language, token, 1)) &&
      (token.tag === "VBN" || before?.tag === "DT")
    )
      return "modifier";
  }
  return takesClause(language, token) ? "clausal" : "verb";
}

/** In which of these places a token stands, null where it cannot be a trigger. */
export function eventContext(language: Language, index: number): EventPart | null {
  const token = language.tokens[index];
  if (token === undefined) return null;
  if (token.tag.startsWith("VB")) return verbPart(language, token);
  if (token.tag === "NN" || token.tag === "NNS") return isNoun(neighbour(language, token, 1)) ? null : "noun";
  if (token.tag === "JJ") {
    const next = neighbour(language, token, 1);
    return isNoun(next) || next?.tag === "JJ" ? null : "predicate";
  }
  return token.norm === "according" ? "verb" : null;
}
