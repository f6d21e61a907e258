/**
 * Where sentences end. Compromise proposes; what is certain from the marks overrides it, since it keeps the sentences of a
 * quotation together and is led astray by titles and initials.
 */
import { ABBREVIATIONS_BEFORE } from "../lexicons/abbreviations.ts";

/** A token before tags: where it stands and what compromise said of the place after it. */
export interface RawToken {
  readonly start: number;
  readonly end: number;
  /** Whether compromise ends a sentence after this token. */
  proposed: boolean;
}

const CLOSING = new Set(["”", "’", '"', "'", "»", ")", "]", "''"]);
const OPENING = new Set(["“", "‘", '"', "'", "«", "(", "[", "„"]);
const SAYS = new Set(
  "said says asked asks added replied answered shouted cried wrote insisted told declared remarked".split(" "),
);

const isUpperOrDigit = (character: string): boolean => /[\p{Lu}\p{Lt}\p{Lo}\p{N}$€£#@]/u.test(character);

/** Whether a token is one of a set of marks, which have one or two characters. */
function isOneOf(marks: ReadonlySet<string>, text: string, { start, end }: RawToken): boolean {
  return end - start <= 2 && marks.has(text.slice(start, end));
}

/** What the last word before the place tells: "ends", "goes on", or "perhaps". */
function stopKind(text: string, tokens: readonly RawToken[], at: number): "ends" | "no" | "perhaps" {
  let i = at;
  while (i > 0 && isOneOf(CLOSING, text, tokens[i]!)) i--;
  const { start, end } = tokens[i]!;
  const last = text.charAt(end - 1);
  if (last === "!" || last === "?") return "ends";
  if (last === "…" || (last === "." && end - start > 1 && text.charAt(start) === ".")) return "perhaps";
  if (last !== ".") return "no";
  if (end - start === 1) return "ends";
  const word = text.slice(start, end - 1).toLowerCase();
  return ABBREVIATIONS_BEFORE.has(word) || word.length === 1 ? "no" : "perhaps";
}

/** Whether `“…?” Smith asked` goes on: a closing mark after ? or !, then a name or pronoun, then a verb of saying. */
function continuesWithCue(text: string, tokens: readonly RawToken[], at: number): boolean {
  if (!isOneOf(CLOSING, text, tokens[at]!)) return false;
  for (let i = at + 1; i < Math.min(at + 5, tokens.length); i++) {
    if (SAYS.has(text.slice(tokens[i]!.start, tokens[i]!.end).toLowerCase())) return true;
  }
  return false;
}

/** Whether the token after the place starts with a capital, digit or opening mark, and so can start a sentence. */
function canStart(text: string, tokens: readonly RawToken[], next: number): boolean {
  let i = next;
  while (i < tokens.length - 1 && isOneOf(OPENING, text, tokens[i]!)) i++;
  const first = tokens[i];
  return first !== undefined && isUpperOrDigit(String.fromCodePoint(text.codePointAt(first.start) ?? 32));
}

/** Whether a sentence ends after token `at` of a piece. The last token of a piece always ends one. */
export function endsSentence(text: string, tokens: readonly RawToken[], at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined) return true;
  const token = tokens[at]!;
  const spaced = next.start > token.end;
  if (!spaced) return false;
  const isMark = next.end - next.start === 1;
  if (isMark && isOneOf(CLOSING, text, next) && !isOneOf(OPENING, text, next)) return false;
  const kind = stopKind(text, tokens, at);
  if (kind === "no") return token.proposed && text.slice(token.end, next.start).includes("\n\n");
  if (!canStart(text, tokens, at + 1)) return false;
  if (kind === "ends") return !continuesWithCue(text, tokens, at) || text.charAt(token.start - 1) === ".";
  return token.proposed || text.charAt(token.end - 1) !== ".";
}
