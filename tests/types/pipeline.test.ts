import { expect, expectTypeOf, it } from "vitest";
import type { Layers, Stage } from "../../src/layers.ts";
import { Pipeline } from "../../src/pipeline.ts";

declare const article: Stage<"source", "article">;
declare const language: Stage<"article", "language">;
declare const dates: Stage<"article" | "language", "dates">;

/** Never run: what is tested is that the compiler refuses the lines it is expected to refuse. */
function lists(): void {
  Pipeline.from("source").with(article).with(language).with(dates);
  // @ts-expect-error dates needs language, which comes after it
  Pipeline.from("source").with(article).with(dates).with(language);
  // @ts-expect-error language needs article, which is missing
  Pipeline.from("source").with(language);
  // @ts-expect-error article is given twice
  Pipeline.from("source").with(article).with(article);
}

it("a list of stages in the wrong order does not compile", () => {
  expect(lists).toBeTypeOf("function");
});

it("a pipeline has the layers it starts from and those of its stages", () => {
  type Run<P> = P extends { run(...rest: never[]): infer R } ? R : never;
  const made = () => Pipeline.from("source").with(article).with(language);
  expectTypeOf<Run<ReturnType<typeof made>>>().toEqualTypeOf<Pick<Layers, "source" | "article" | "language">>();
});
