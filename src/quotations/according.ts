import { contentEnd, trimEnd } from "./extent.ts";
import { fullPhrase, phraseEnd } from "./phrases.ts";
import type { Range, Reading } from "./reading.ts";
import { type Relation, relation, type Stretch } from "./relation.ts";

/** Finds `according to the report, …` and `…, according to two officials`. */
export function accordingRelations(reading: Reading, taken: ReadonlySet<number>): Relation[] {
  const found: Relation[] = [];
  for (const { index, norm } of reading.tokens) {
    if (norm !== "according" || reading.norm(index + 1) !== "to" || taken.has(index)) continue;
    if (reading.marks[reading.markOf(index)]?.use === "quotation") continue;
    const made = attribute(reading, index);
    if (made !== null) found.push(made);
  }
  return found;
}

function attribute(reading: Reading, at: number): Relation | null {
  const { from, to } = reading.language.sentenceOf(at);
  const phrase = fullPhrase(reading, at + 2, to);
  if (phrase === null) return null;
  const source = qualified(reading, phrase, to);
  const content: Stretch[] = [];
  const before = trimEnd(reading, from, at);
  const opens = at - from <= 1;
  if (!opens && before > from) content.push(stretch(reading, skipOpening(reading, from, before), before));
  if (reading.norm(source.to) === "," && (opens || to - source.to > 4)) {
    const start = source.to + 1;
    const end = opens ? contentEnd(reading, at, start, to) : trimEnd(reading, start, to);
    if (end > start) content.push(stretch(reading, start, end));
  } else if (opens) return null;
  if (content.length === 0) return null;
  return relation({
    rule: "quotations/according-to",
    content,
    cue: [{ from: at, to: at + 2 }],
    source: [source],
    anchor: at,
  });
}

/** Two people *familiar with the matter*, a diplomat *briefed on the talks*. */
function qualified(reading: Reading, { from, to }: Range, limit: number): Range {
  const tag = reading.tag(to);
  if ((tag !== "JJ" && tag !== "VBN") || !/^(?:with|on|to|by|about|in)$/.test(reading.norm(to + 1)))
    return { from, to };
  const end = phraseEnd(reading, to + 2, limit);
  return end > to + 2 ? { from, to: end } : { from, to };
}

/** But, And and the like at the head of a sentence join it to the one before; they are the narrator's. */
function skipOpening(reading: Reading, from: number, to: number): number {
  return reading.tag(from) === "CC" && to - from > 2 ? from + 1 : from;
}

function stretch(reading: Reading, from: number, to: number): Stretch {
  return { start: reading.tokens[from]!.start, end: reading.tokens[to - 1]!.end };
}
