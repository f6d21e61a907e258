import type { Language } from "../language/language.ts";
import type { Token } from "../language/token.ts";
import { MONTHS } from "../lexicons/months.ts";
import { PARTS_OF_DAY } from "../lexicons/parts-of-day.ts";
import { TIME_UNITS } from "../lexicons/time-units.ts";
import { WEEKDAYS } from "../lexicons/weekdays.ts";

/** How far after the verb an agent is looked for. */
const WINDOW = 12;

/** Heads of by-phrases that tell when. */
const TIMES = new Set([
  ...TIME_UNITS.entries.map(([word]) => word),
  ...MONTHS.entries.map(([word]) => word),
  ...WEEKDAYS.entries.map(([word]) => word),
  ...PARTS_OF_DAY.entries.map(([word]) => word),
  ..."now then today tonight tomorrow yesterday end beginning start time date deadline noon midnight spring summer autumn fall winter christmas easter".split(
    " ",
  ),
]);

/** Heads that tell how much. */
const MEASURES = new Set(
  "percent per % percentage point vote margin dollar cent degree mile kilometer kilometre meter metre inch foot ton barrel seat fraction half third quarter factor notch".split(
    " ",
  ),
);

/** Heads that tell by what means or in what way: none of them acts. */
const MEANS = new Set(
  "accident air boat bus car chance default definition design ear email e-mail example extension fax fire force gunpoint hand implication land law lottery mail means mistake name nature necessity number phone plane post proxy rail road rule sea telephone train truck turn virtue way".split(
    " ",
  ),
);

const NAME_OF_YEAR = /^(?:1[5-9]|20)\d\d$/;

/** Last word of the noun phrase that begins at a token, as far as tags tell. */
function headAfter(tokens: readonly Token[], from: number): Token | undefined {
  let head: Token | undefined;
  for (let at = from; at < tokens.length && at < from + 8; at++) {
    const token = tokens[at]!;
    if (/^(?:NN|CD|PRP$|DT$|WP)/.test(token.tag)) head = token;
    else if (!/^(?:JJ|RB|PDT|PRP\$|POS|HYPH|\$)/.test(token.tag)) break;
  }
  return head;
}

/** Whether what follows `by` is somebody or something that acts: no time, amount, means, or thing done. */
function acts(tokens: readonly Token[], by: number): boolean {
  const next = tokens[by + 1];
  if (next === undefined || next.tag === "VBG" || NAME_OF_YEAR.test(next.norm) || TIMES.has(next.norm)) return false;
  const head = headAfter(tokens, by + 1);
  if (head === undefined) return true;
  return ![head.norm, head.lemma].some((word) => TIMES.has(word) || MEASURES.has(word) || MEANS.has(word));
}

/**
 * Whether a by-phrase after a passive verb names who or what did it. A by-phrase of time, amount or means names none ("by Monday", "by three
 * points", "by mail"), and one after another participle belongs to that ("was freed after being cleared by the court").
 */
export function hasAgent({ tokens }: Language, verb: number): boolean {
  const { sentence } = tokens[verb]!;
  for (let at = verb + 1; at < tokens.length && at < verb + WINDOW; at++) {
    const token = tokens[at]!;
    if (token.sentence !== sentence) return false;
    if (token.norm === "by" && acts(tokens, at)) return true;
    if (token.tag === "VBN" && tokens[at - 1]?.norm !== "and" && tokens[at - 1]?.norm !== "or") return false;
  }
  return false;
}
