import type { Language } from "../language/language.ts";
import type { Token } from "../language/token.ts";

const CLAUSE_OPENERS = new Set(["that", "how", "why", "what", "whether", "who", "where"]);
const NEGATIONS = new Set(["not", "n't", "n’t", "never"]);

/** Whether a token is a verb form. */
export function isVerb(token: Token | undefined): boolean {
  return token?.tag.startsWith("VB") ?? false;
}

/** Whether a token is a verb form, or a plural that must be one: a noun before it, `that` after it ("the office admits that"). */
export function isVerbal(tokens: readonly Token[], { tag, index }: Token): boolean {
  if (tag.startsWith("VB")) return true;
  return tag === "NNS" && tokens[index + 1]?.norm === "that" && (tokens[index - 1]?.tag.startsWith("NN") ?? false);
}

function nextWord(tokens: readonly Token[], from: number): Token | undefined {
  const token = tokens[from];
  return token !== undefined && NEGATIONS.has(token.norm) ? tokens[from + 1] : token;
}

/** Whether a clause follows a verb: `that`, a question word, or a clause that the parser hangs on it; a name alone is none. */
export function takesClause(language: Language, verb: number, to: number): boolean {
  if (CLAUSE_OPENERS.has(language.tokens[to]?.norm ?? "")) return true;
  const clause = language.child(verb, "ccomp");
  return clause >= to && (language.tokens[clause]?.tag !== "NNP" || language.subject(clause) >= 0);
}

/** Whether `to` and a verb follow, as in "failed to answer". */
export function takesInfinitive({ tokens }: Language, to: number): boolean {
  const particle = nextWord(tokens, to);
  if (particle?.norm !== "to") return false;
  const verb = tokens[particle.index + 1];
  return verb?.tag === "VB" || (verb?.tag.startsWith("RB") === true && tokens[particle.index + 2]?.tag === "VB");
}

/** Whether a verb in -ing follows, as in "stopped talking". */
export function takesGerund({ tokens }: Language, to: number): boolean {
  return tokens[to]?.tag === "VBG";
}
