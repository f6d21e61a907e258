import type { Language } from "../language/language.ts";
import { type DateEnd, isNoun, phraseStart, within } from "./phrase.ts";

const MOST_PHRASES = 4;
const LONGEST_DATE = 4;

/** The token before an index that is no adverb and in no temporal expression: "Israel last Friday flatly | rejected". */
function wordBeforeDates(language: Language, index: number, sentence: number, dateEnd: DateEnd): number {
  let at = index - 1;
  for (let steps = 0; steps < LONGEST_DATE; steps++) {
    const token = within(language, sentence, at);
    if (token === undefined) return -1;
    let from = -1;
    for (let back = 0; back < LONGEST_DATE; back++) if (dateEnd(at - back) > at) from = at - back;
    // "on Tuesday" with its preposition
    if (from >= 0) at = language.tokens[from - 1]?.tag === "IN" ? from - 2 : from - 1;
    else if (token.tag === "RB") at--;
    else break;
  }
  return within(language, sentence, at) === undefined ? -1 : at;
}

/** The token before a parenthesis that ends at an index: "the front (RUF) | announced". */
function beforeParenthesis(language: Language, close: number): number {
  for (let at = close - 1; at > close - 8 && at >= 0; at--) if (language.tokens[at]!.tag === "-LRB-") return at - 1;
  return close;
}

/**
 * The noun before a verb that the parse gives no subject to, -1 where none stands there: temporal expressions, adverbs, parentheses,
 * phrases that depend on the noun and appositions between two commas are stepped over.
 */
export function subjectBefore(language: Language, verb: number, dateEnd: DateEnd): number {
  const { sentence } = language.tokens[verb]!;
  let at = wordBeforeDates(language, verb, sentence, dateEnd);
  if (at < 0) return -1;
  const isClosed = language.tokens[at]!.norm === ",";
  if (isClosed) at--;
  if (language.tokens[at]?.tag === "-RRB-") at = beforeParenthesis(language, at);
  for (let phrases = 0; phrases < MOST_PHRASES; phrases++) {
    const head = within(language, sentence, at);
    if (head === undefined || !(isNoun(head) || head.tag === "PRP")) return -1;
    const before = within(language, sentence, phraseStart(language, at) - 1);
    if (before?.tag === "IN" || before?.tag === "TO") at = before.index - 1;
    else if (!isClosed) return at;
    else return before?.norm === "," && isNoun(within(language, sentence, before.index - 1)) ? before.index - 1 : -1;
  }
  return -1;
}
