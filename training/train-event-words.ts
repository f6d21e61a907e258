import { writeFileSync } from "node:fs";
import { article } from "../src/article/stage.ts";
import { language } from "../src/language/stage.ts";
import type { Source } from "../src/layers.ts";
import { type AnnotatedText, type EventWord, learnEventWords } from "./event-words.ts";
import { readTimemlFolder, type TimemlDocument } from "./timeml.ts";

const TARGET = "src/models/event-words.ts";

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

/** The counted words as a module: one line for each place and class. */
export function asModule(words: readonly EventWord[]): string {
  const lines = new Map<string, string[]>();
  for (const word of words) {
    const key = `${word.part} ${word.class ?? "-"}`;
    lines.set(key, [...(lines.get(key) ?? []), word.lemma]);
  }
  const rows = [...lines]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, lemmas]) => `  ${JSON.stringify(`${key}: ${lemmas.join(" ")}`)},`);
  return [
    "/** Made by training/learn-event-words.ts from TimeBank and AQUAINT TimeML; each line is a place, a class (- for seldom an event) and lemmas. */",
    "export const EVENT_WORDS: readonly string[] = [",
    ...rows,
    "];",
    "",
  ].join("\n");
}

const folder = process.argv[2];
if (process.argv[1]?.endsWith("learn-event-words.ts")) {
  if (folder === undefined) throw new Error("usage: tsx training/learn-event-words.ts FOLDER (of .tml documents)");
  const words = learnEventWords(readTimemlFolder(folder).map(annotated));
  writeFileSync(TARGET, asModule(words));
  console.log(`${TARGET}: ${words.length} words`);
}
