import type { Language } from "../language/language.ts";
import type { Token } from "../language/token.ts";
import { isVerb, isVerbal, takesClause, takesGerund, takesInfinitive } from "./complement.ts";

/** A phrase at a place in the text, asked whether it is used as its lexicon means it. */
export interface Use {
  readonly language: Language;
  readonly from: number;
  readonly to: number;
  readonly token: Token;
}

const MODALS = new Set(["may", "might", "could"]);
const SEEMING = new Set(["seem", "appear"]);
const NOT = new Set(["not", "n't", "n’t"]);
const COMPARING = new Set(["more", "less", "most", "least"]);

/** How many words before a place are looked at for what opens its clause. */
const CLAUSE_REACH = 6;

/** Whether one of some words stands shortly before a place, with neither a comma nor a mark between. */
function follows({ tokens }: Language, from: number, words: ReadonlySet<string>): number {
  const { sentence } = tokens[from]!;
  for (let at = from - 1; at >= 0 && from - at <= CLAUSE_REACH; at--) {
    const { norm, tag, sentence: other } = tokens[at]!;
    if (other !== sentence || tag === "," || tag === ":" || tag === "``") return -1;
    if (words.has(norm)) return at;
  }
  return -1;
}

const PURPOSES = new Set(["so", "wish", "wished", "wishes", "if"]);

/** Whether could tells of being able and not of what may be: "so the court could meet", "I wish I could", "if he could only read". */
function isAbility({ language, from }: Use): boolean {
  const opener = follows(language, from, PURPOSES);
  if (opener < 0) return false;
  // "so vague that it could apply to all": so with its adjective opens no purpose.
  return !/^(?:JJ|RB)/.test(language.tokens[opener + 1]!.tag);
}

/** Whether a hedge holds back: no name of a month, no negated or able modal, no share of a group that is likelier than another. */
export function isHedge(use: Use): boolean {
  const { language, from, to, token } = use;
  const { tokens } = language;
  const { norm } = token;
  if (MODALS.has(norm)) {
    const next = tokens[to];
    if (token.tag !== "MD" || next === undefined || NOT.has(next.norm)) return false;
    return (next.tag.startsWith("VB") || next.tag === "RB") && !(norm === "could" && isAbility(use));
  }
  if (SEEMING.has(token.lemma))
    return isVerb(token) && (takesInfinitive(language, to) || takesClause(language, token.index, to));
  const before = tokens[from - 1]?.norm ?? "";
  if (norm === "likely") return !COMPARING.has(before);
  // "very or somewhat worried" and "at least somewhat worried" are answers in a poll.
  return norm !== "somewhat" || (before !== "or" && before !== "least");
}

const DOUBTING = new Set(["if", "whether", "maybe", "perhaps", "could", "might", "may", "should", "little", "what"]);
/** Boosters that among words of doubt only ask what is so. */
const EMPHASISING = new Set(["actually", "truly", "in", "indeed"]);

/** Whether a booster closes the door on doubt: not "almost certainly", "loudly and clearly", "as surely as", "a clearly marked path". */
export function isBooster({ language, from, to, token }: Use): boolean {
  const { tokens } = language;
  const before = tokens[from - 1];
  const next = tokens[to];
  if (before?.norm === "almost" || before?.norm === "nearly" || before?.norm === "as") return false;
  if (token.norm === "obvious") return before?.norm !== "no" && !language.negated(token.index);
  if (before?.norm === "and" && tokens[from - 2]?.tag === "RB" && token.tag === "RB" && next?.tag !== "VB")
    return false;
  if ((token.norm === "clearly" || token.norm === "plainly") && next?.tag === "VBN")
    return !tokens[to + 1]?.tag.startsWith("NN");
  if (!EMPHASISING.has(token.norm)) return true;
  return before?.norm !== "to" && follows(language, from, DOUBTING) < 0;
}

const KNOWING = new Set(["know", "remember", "learn", "find", "forget"]);
const DENYING = new Set(["not", "n't", "n’t", "never", "nobody", "no", "want", "wanted", "wants", "if", "would"]);
const QUESTIONS = new Set(["how", "why", "what", "who", "where"]);

/**
 * Whether a factive verb takes its clause to be true. A question under knowing is taken for answered only where somebody does know it: not in
 * "does not know why", "wants to know who", "find out what"; and never with to and a verb ("knows how to swim"). "You know" opens talk.
 */
export function isFactive({ language, token, to }: Use): boolean {
  const { tokens } = language;
  if (!isVerbal(tokens, token) || !takesClause(language, token.index, to)) return false;
  if (tokens[to]!.norm === "that") return true;
  if (token.norm === "know" && tokens[token.index - 1]?.norm === "you") return false;
  if (!QUESTIONS.has(tokens[to]!.norm)) return true;
  if (tokens[to + 1]?.norm === "to") return false;
  if (!KNOWING.has(token.lemma)) return true;
  if (tokens[token.index - 1]?.norm === "to" || tokens[token.index - 1]?.norm === "who") return false;
  return token.lemma !== "find" && follows(language, token.index, DENYING) < 0;
}

/** Whether an assertive verb brings in a clause. */
export function isAssertive({ language, token, to }: Use): boolean {
  return isVerbal(language.tokens, token) && takesClause(language, token.index, to);
}

export function isImplicative({ language, token, to }: Use): boolean {
  if (!isVerb(token)) return false;
  if (token.lemma === "pretend" || takesInfinitive(language, to)) return true;
  return token.lemma !== "manage" && takesGerund(language, to);
}

const CHANGES_OF_STATE = new Set(["stop", "cease", "quit", "continue", "resume", "keep", "carry"]);
/** Before to and a verb these tell what for: "stopped to look". */
const STOPPING = new Set(["stop", "quit"]);
const IDIOMS = new Set(["now", "time", "over", "off"]);

/** Whether a word takes an earlier state for granted. */
export function isPresupposing({ language, from, token, to }: Use): boolean {
  const { tokens } = language;
  const { norm, lemma } = token;
  const next = tokens[to];
  if (CHANGES_OF_STATE.has(lemma)) {
    if (!isVerb(token)) return false;
    return takesGerund(language, to) || (!STOPPING.has(lemma) && takesInfinitive(language, to));
  }
  if (norm === "still" || norm === "again") {
    // "Still, it rained" and "Again, nobody came" join sentences; "now and again" is now and then.
    if (next?.tag === "," && language.sentences[token.sentence]!.from === from) return false;
    if (tokens[from - 1]?.norm === "and" && IDIOMS.has(tokens[from - 2]?.norm ?? "")) return false;
  }
  // "any more trouble", "any more than": an amount.
  if (norm === "any" && tokens[from + 1]?.norm === "more") return !/^(?:NN|JJ|IN|CD)/.test(next?.tag ?? "");
  // "records that go back to 1920"
  if (lemma === "go" && next?.tag === "CD") return false;
  return token.tag.startsWith("RB") || isVerb(token) || to - token.index > 1;
}
