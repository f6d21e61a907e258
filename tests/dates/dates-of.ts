import { article } from "../../src/article/stage.ts";
import { dates } from "../../src/dates/stage.ts";
import { language } from "../../src/language/stage.ts";
import type { Source } from "../../src/layers.ts";
import { Pipeline } from "../../src/pipeline.ts";
import type { TemporalExpression } from "../../src/schema/index.ts";

const method = Pipeline.from("source").with(article).with(language).with(dates);

/** The temporal expressions of a text, from the stages up to this one alone. */
export function datesOf(text: string, published: string | null = "2023-11-07"): readonly TemporalExpression[] {
  const source: Source = {
    text,
    id: "test",
    url: null,
    title: null,
    byline: null,
    published,
    publishedBasis: published === null ? null : "given",
    outlet: null,
    language: "en",
  };
  return method.run({ source }, { note: () => undefined }).dates;
}

/** `text → value` of each, for reading whole sentences at once. */
export function values(text: string, published: string | null = "2023-11-07"): string[] {
  return datesOf(text, published).map((date) => `${date.text} → ${date.value}`);
}
