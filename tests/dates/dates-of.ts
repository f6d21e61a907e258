import { article } from "../../src/article/stage.ts";
import { dates } from "../../src/dates/stage.ts";
import { language } from "../../src/language/stage.ts";
import type { Source } from "../../src/layers.ts";
import { Pipeline } from "../../src/pipeline.ts";
import type { TemporalExpression } from "../../src/schema/index.ts";

const method = Pipeline.from("source").with(article).with(language);
const context = { note: () => undefined };

/** Reads a text once, and gives its temporal expressions for any day of publication. */
export function reading(text: string): (published: string | null) => readonly TemporalExpression[] {
  const source: Source = {
    text,
    id: "test",
    url: null,
    title: null,
    byline: null,
    published: null,
    publishedBasis: null,
    outlet: null,
    language: "en",
  };
  const read = method.run({ source }, context);
  return (published) => dates.run({ ...read, article: { ...read.article, published } }, context).dates;
}

/** The temporal expressions of a text, from the stages up to this one alone. */
export function datesOf(text: string, published: string | null = "2023-11-07"): readonly TemporalExpression[] {
  return reading(text)(published);
}

/** `text → value` of each, for reading whole sentences at once. */
export function values(text: string, published: string | null = "2023-11-07"): string[] {
  return datesOf(text, published).map((date) => `${date.text} → ${date.value}`);
}
