import { article } from "../src/article/stage.ts";
import { eventContext } from "../src/events/context.ts";
import { countedClass, readEventWords } from "../src/events/words.ts";
import { language } from "../src/language/stage.ts";
import type { Source } from "../src/layers.ts";
import { type AnnotatedText, type EventWord, learnEventWords } from "./event-words.ts";
import type { TimemlDocument } from "./timeml.ts";

const FOLDS = 5;

/** How well counted words find annotated events, as shares of 1. */
export interface EventScores {
  /** F1 of the triggers found. */
  readonly trigger: number;
  /** F1 where the class must be right too. */
  readonly class: number;
}

/** Tokens and tags of an annotated document, as the analysis would see them. */
export function annotated({ name, text, published, events }: TimemlDocument): AnnotatedText {
  const publishedBasis = published === null ? null : "given";
  const source: Source = {
    text,
    id: name,
    url: null,
    title: null,
    byline: null,
    published,
    publishedBasis,
    outlet: null,
    language: null,
  };
  const context = { note: () => undefined };
  const read = article.run({ source }, context);
  return { ...language.run(read, context), classAt: new Map(events.map((event) => [event.start, event.class])) };
}

/** The counted words in lines: a place, a class (`-` for seldom an event), a colon and lemmas. */
export function packEventWords(words: readonly EventWord[]): string[] {
  const lines = new Map<string, string[]>();
  for (const word of words) {
    const key = `${word.part} ${word.class ?? "-"}`;
    lines.set(key, [...(lines.get(key) ?? []), word.lemma]);
  }
  return [...lines].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, lemmas]) => `${key}: ${lemmas.join(" ")}`);
}

/** Scores of counted words alone, each document judged by words counted on the other folds. */
export function scoreEventWords(texts: readonly AnnotatedText[]): EventScores {
  let [found, right, rightClass, wanted] = [0, 0, 0, 0];
  for (let fold = 0; fold < FOLDS; fold++) {
    const words = readEventWords(packEventWords(learnEventWords(texts.filter((_, i) => i % FOLDS !== fold))));
    for (const { language, classAt } of texts.filter((_, i) => i % FOLDS === fold)) {
      wanted += classAt.size;
      for (const { index, start, lemma } of language.tokens) {
        const part = eventContext(language, index);
        const answer = part === null ? null : (countedClass(words, part, lemma) ?? null);
        if (answer === null) continue;
        found++;
        if (classAt.has(start)) right++;
        if (classAt.get(start) === answer) rightClass++;
      }
    }
  }
  return { trigger: (2 * right) / (found + wanted), class: (2 * rightClass) / (found + wanted) };
}
