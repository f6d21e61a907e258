import { article } from "../../src/article/stage.ts";
import { language } from "../../src/language/stage.ts";
import { Pipeline } from "../../src/pipeline.ts";
import { marks } from "../../src/quotations/marks-stage.ts";
import type { Note } from "../../src/schema/index.ts";

const stages = Pipeline.from("source").with(article).with(language).with(marks);

/** The stretches in marks of a text, with their words, and the notes the stage left. */
export function marksOf(text: string) {
  const notes: Note[] = [];
  const source = {
    text,
    id: "",
    url: null,
    title: null,
    byline: null,
    published: null,
    publishedBasis: null,
    outlet: null,
    language: null,
  };
  const layers = stages.run({ source }, { note: (note) => notes.push(note) });
  return { marks: layers.marks.map((mark) => ({ ...mark, text: text.slice(mark.start, mark.end) })), notes };
}

/** What stands between the marks of every stretch of one paragraph. */
export function innerOf(text: string): string[] {
  return marksOf(text).marks.map(({ innerStart, innerEnd }) => text.slice(innerStart, innerEnd));
}
