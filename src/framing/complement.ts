import type { Language } from "../language/language.ts";
import type { Token } from "../language/token.ts";

const QUESTION_WORDS = new Set(["how", "why", "what", "who", "where"]);
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

/** Whether `that` at a token opens a clause; else it points at something ("learned that in June", "recognise that."). */
function opensClause({ tokens }: Language, at: number): boolean {
  const { tag, sentence } = tokens[at]!;
  const next = tokens[at + 1];
  if (next === undefined || next.sentence !== sentence || /^(?:[.:]|''|-RRB-|IN)$/.test(next.tag)) return false;
  if (tag === "IN" || tag === "WDT") return true;
  // "that notion" points; "that notions differ", "that she left" and "that was so" do not.
  return /^(?:DT|PRP|PRP\$|NNS|NNP|EX|CD|MD|VBZ|VBD)$/.test(next.tag);
}

/**
 * Whether a clause follows a verb: `that`, a question word, or a clause of its own that the parser hangs on it. A name alone is none; neither is
 * "whether", which leaves open what follows.
 */
export function takesClause(language: Language, verb: number, to: number): boolean {
  const { tokens } = language;
  const next = tokens[to];
  if (next === undefined) return false;
  if (next.norm === "that") return opensClause(language, to);
  if (QUESTION_WORDS.has(next.norm)) return tokens[to + 1]?.sentence === next.sentence;
  if (next.norm === "whether" || next.norm === "if") return false;
  const clause = language.child(verb, "ccomp");
  return (
    clause >= to && (isVerb(tokens[clause]) || language.child(clause, "cop") >= 0) && language.subject(clause) >= to
  );
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
