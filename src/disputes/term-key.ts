import { foldName } from "../actors/name-keys.ts";
import { undo } from "../language/inflection.ts";
import { stem } from "../language/natural.ts";

const WORD = /[\p{L}\p{M}\p{N}]+(?:'\p{L}+)?/gu;
/** Words before a term that do not make it another one. */
const LIGHT: ReadonlySet<string> = new Set(
  "a an the this that these those my our your his her its their own mere just simply really so such very".split(" "),
);

const singular = (word: string): string => undo(word, "plural", () => undefined);

/** The words of a term, folded: without case, diacritics, hyphens, quotation marks, and without light words before it. */
export function wordsOf(form: string): string[] {
  const words = foldName(form).match(WORD) ?? [];
  let from = 0;
  while (from < words.length - 1 && LIGHT.has(words[from]!)) from++;
  return words.slice(from);
}

/**
 * What spellings and inflections of one term have in common: stem and number are folded, and a term of two words is the same written
 * as one ("back yard", "back-yards", "backyard").
 */
export function termKey(form: string): string {
  const words = wordsOf(form);
  if (words.length === 0) return form;
  if (words.length <= 2) return stem([...words.slice(0, -1).map(singular), words.at(-1)!].join(""));
  return words.map((word) => stem(singular(word))).join(" ");
}

/** A noun before one of these is whole without what follows: a vassal of the Kremlin is a vassal. */
const PREPOSITIONS: ReadonlySet<string> = new Set("of with without for in on to from by against about at".split(" "));

/**
 * Of several forms of one term, those that only stand for another: the end of one ("horse" beside "Trojan horse"), or the word before
 * its noun ("vassal" beside "vassal state").
 */
export function shortForms(forms: readonly string[]): Set<string> {
  const words = forms.map((form) => wordsOf(form).map((word) => ({ word, key: stem(singular(word)) })));
  const joined = (part: readonly { readonly key: string }[]): string => part.map(({ key }) => key).join(" ");
  const parts = new Set<string>();
  for (const whole of words) {
    const noun = whole.findIndex(({ word }) => PREPOSITIONS.has(word));
    const to = noun < 0 ? whole.length : noun;
    for (let i = 1; i < to; i++) {
      parts.add(joined(whole.slice(0, i)));
      parts.add(joined(whole.slice(i, to)));
      parts.add(joined(whole.slice(i)));
    }
  }
  return new Set(forms.filter((_, i) => parts.has(joined(words[i]!))));
}
