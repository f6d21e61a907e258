import { type EventPart, eventContext } from "../src/events/context.ts";
import type { Language } from "../src/language/language.ts";

/** One event word as counted in a corpus. */
export interface EventWord {
  readonly part: EventPart;
  /** Its usual class as an event; null when the word is seldom an event. */
  readonly class: string | null;
  readonly lemma: string;
}

/** An analysed text and where its annotated triggers begin. */
export interface AnnotatedText {
  readonly language: Language;
  readonly classAt: ReadonlyMap<number, string>;
}

interface Count {
  seen: number;
  events: number;
  readonly classes: Map<string, number>;
}

/** Share of each part's words that are events when nothing is known about the lemma, and how much that weighs. */
const PRIOR: Readonly<Record<EventPart, { share: number; weight: number; from: number }>> = {
  verb: { share: 0.85, weight: 1, from: 0.4 },
  clausal: { share: 0.9, weight: 1, from: 0.4 },
  modifier: { share: 0.2, weight: 2, from: 0.4 },
  noun: { share: 0.1, weight: 1, from: 0.4 },
  predicate: { share: 0.1, weight: 1, from: 0.4 },
};

/** The class most events of a word have, OCCURRENCE where two are as frequent. */
function usualClass(count: Count): string {
  let best = "OCCURRENCE";
  for (const [name, times] of count.classes) if (times > (count.classes.get(best) ?? 0)) best = name;
  return best;
}

/** Counts every word in its context and keeps those that differ from what is assumed of an unknown word. */
export function learnEventWords(texts: Iterable<AnnotatedText>): EventWord[] {
  const counts = new Map<string, Count>();
  for (const { language, classAt } of texts) {
    for (const token of language.tokens) {
      const part = eventContext(language, token.index);
      if (part === null) continue;
      const key = `${part} ${token.lemma}`;
      const count = counts.get(key) ?? { seen: 0, events: 0, classes: new Map<string, number>() };
      counts.set(key, count);
      count.seen++;
      const name = classAt.get(token.start);
      if (name === undefined) continue;
      count.events++;
      count.classes.set(name, (count.classes.get(name) ?? 0) + 1);
    }
  }
  const words: EventWord[] = [];
  for (const [key, count] of counts) {
    const [part, lemma] = key.split(" ") as [EventPart, string];
    const { share, weight, from } = PRIOR[part];
    const isEvent = (count.events + share * weight) / (count.seen + weight) >= from;
    const assumed = share >= from;
    const name = usualClass(count);
    if (isEvent && (!assumed || name !== "OCCURRENCE")) words.push({ part, class: name, lemma });
    if (!isEvent && assumed) words.push({ part, class: null, lemma });
  }
  return words.sort((a, b) => (a.lemma < b.lemma ? -1 : 1));
}
