import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Identifier } from "../../../src/corpus/run/identify.ts";
import { analyze } from "../../../src/index.ts";
import type { ArticleInput } from "../../../src/schema/index.ts";

const place = { file: "a.jsonl", position: 1, unit: "line" } as const;

function identify(articles: readonly ArticleInput[]) {
  const identifier = new Identifier();
  return articles.map((article) => identifier.identify({ place, article, encoding: null, metadata: {} }));
}

describe("the ids of a run", () => {
  it("are the given ones", () => {
    expect(identify([{ id: "a", text: "" }])[0]).toMatchObject({ id: "a", sharedId: null, article: { id: "a" } });
  });

  it("are those of analyze where none is given", () => {
    const byUrl = { url: "https://news.example/1", text: "It rained." };
    const byText = { text: "It rained." };
    expect(identify([byUrl, byText]).map(({ id }) => id)).toEqual([
      analyze(byUrl).article.id,
      analyze(byText).article.id,
    ]);
  });

  it("get a number where an earlier article has the same", () => {
    const found = identify([
      { id: "a", text: "" },
      { id: "a", text: "" },
      { id: "a", text: "" },
    ]);
    expect(found.map(({ id, sharedId }) => [id, sharedId])).toEqual([
      ["a", null],
      ["a~2", "a"],
      ["a~3", "a"],
    ]);
  });

  it("pass over a number that an article was given", () => {
    const ids = identify([
      { id: "a~2", text: "" },
      { id: "a", text: "" },
      { id: "a", text: "" },
    ]).map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
  });

  it("are left to the analysis to refuse where they are no strings", () => {
    const found = identify([{ id: 7, text: "" } as unknown as ArticleInput])[0];
    expect(found).toMatchObject({ id: null, article: { id: 7 } });
  });

  it("are all different, whatever is given", () => {
    const ids = fc.array(fc.constantFrom("a", "a~2", "a~3", "b", "b~2", ""), { maxLength: 40 });
    fc.assert(
      fc.property(ids, (given) => {
        const found = identify(given.map((id) => ({ id, text: "same text" }))).map(({ id }) => id);
        expect(new Set(found).size).toBe(given.length);
      }),
    );
  });

  it("stay different for more articles than fit in the first table", () => {
    const articles = Array.from({ length: 5000 }, (_, i) => ({ id: `n${i % 4000}`, text: "" }));
    const found = identify(articles);
    expect(new Set(found.map(({ id }) => id)).size).toBe(5000);
    expect(found.filter(({ sharedId }) => sharedId !== null)).toHaveLength(1000);
  });
});
