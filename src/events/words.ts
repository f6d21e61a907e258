import type { EventMention } from "../schema/index.ts";
import type { EventPart } from "./context.ts";

export type EventClass = EventMention["class"];

/** For each place, the class of counted lemmas, null for words that are seldom events there. */
export type EventWords = ReadonlyMap<string, ReadonlyMap<string, EventClass | null>>;

/** Reads lines of a place, a class (`-` for seldom an event), a colon and lemmas. */
export function readEventWords(lines: readonly string[]): EventWords {
  const words = new Map<string, Map<string, EventClass | null>>();
  for (const line of lines) {
    const colon = line.indexOf(": ");
    const [part = "", name = "-"] = line.slice(0, colon).split(" ");
    const classes = words.get(part) ?? new Map<string, EventClass | null>();
    words.set(part, classes);
    for (const lemma of line.slice(colon + 2).split(" "))
      classes.set(lemma, name === "-" ? null : (name as EventClass));
  }
  return words;
}

/** Class of a lemma in its place; null where it is seldom an event, undefined where neither word nor place tells. */
export function countedClass(words: EventWords, part: EventPart, lemma: string): EventClass | null | undefined {
  const known = words.get(part)?.get(lemma);
  if (known !== undefined) return known;
  if (part === "verb") return "OCCURRENCE";
  return part === "clausal" ? countedClass(words, "verb", lemma) : undefined;
}
