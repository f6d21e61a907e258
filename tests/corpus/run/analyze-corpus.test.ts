import { describe, expect, it } from "vitest";
import {
  type AnalyzeCorpusOptions,
  analyzeCorpus,
  type CorpusRecord,
  type CorpusSource,
} from "../../../src/corpus/index.ts";
import { analyze } from "../../../src/html/index.ts";
import type { ArticleInput } from "../../../src/schema/index.ts";
import { ARTICLES, builtCorpus } from "./articles.ts";

async function recordsOf(
  source: CorpusSource,
  options: AnalyzeCorpusOptions = {},
  run: typeof analyzeCorpus = analyzeCorpus,
): Promise<CorpusRecord[]> {
  const records: CorpusRecord[] = [];
  for await (const record of run(source, { workers: 0, ...options })) records.push(record);
  return records;
}

const WIRE =
  "The ministers of both coasts agreed on Monday that the talks about fishing in the strait would go on next week, and that no boat would leave the harbours of Vell and Orsk before then.";

describe("analyzeCorpus", () => {
  it("gives what analyze gives, in order", async () => {
    const records = await recordsOf(ARTICLES);
    expect(records.map((record) => "analysis" in record && record.analysis)).toEqual(ARTICLES.map((a) => analyze(a)));
  });

  it("gives on other threads what it gives on this one", async () => {
    const { analyzeCorpus: built } = await builtCorpus();
    expect(await recordsOf(ARTICLES, { workers: 2 }, built)).toEqual(await recordsOf(ARTICLES));
  });

  it("puts an error in the place of an article that can't be analysed, and goes on", async () => {
    const bad = { id: "b", text: 3 } as unknown as ArticleInput;
    const records = await recordsOf([{ id: "a", text: "It rained." }, bad, { id: "c", text: "It snowed." }]);
    expect(records.map((record) => ("error" in record ? record.error.code : record.id))).toEqual([
      "a",
      "INVALID_FIELD",
      "c",
    ]);
    expect(records[1]).toMatchObject({ position: 2, unit: "row" });
  });

  it("refuses an article over the limit, as text and as the text of a page", async () => {
    const pages = [{ text: "x".repeat(60) }, { html: `<p>${"It rained on. ".repeat(5)}</p>` }, { text: "It rained." }];
    const records = await recordsOf(pages, { longestArticle: 50 });
    expect(records.map((record) => ("error" in record ? record.error.code : "fine"))).toEqual([
      "ARTICLE_TOO_LONG",
      "ARTICLE_TOO_LONG",
      "fine",
    ]);
  });

  it("passes on the errors of a source with their place", async () => {
    const place = { file: "news.csv", position: 7, unit: "row" } as const;
    const error = { code: "INVALID_JSON_LINE", message: "Row 7 is broken." } as const;
    expect(await recordsOf([{ place, error }])).toEqual([{ ...place, error }]);
  });

  it("tells the outlet from the input, from the page or from the address", async () => {
    const page = '<meta property="og:site_name" content="The Tidings"><p>It rained for a day in the north.</p>';
    const records = await recordsOf([
      { text: "It rained.", outlet: "The Post", url: "https://post.example/1" },
      { html: page, url: "https://tidings.example/1" },
      { text: "It rained.", url: "https://www.courier.example/1" },
      { text: "It rained.", id: "d" },
    ]);
    expect(records.map((record) => "outlet" in record && record.outlet)).toEqual([
      "The Post",
      "The Tidings",
      "courier.example",
      null,
    ]);
  });

  it("names the article that a copy repeats", async () => {
    const source = [
      { id: "a", text: WIRE },
      { id: "b", text: "It rained in the north, and the mayor of Orsk said that nobody had told him." },
      { id: "c", text: `${WIRE} It rained.` },
    ];
    const records = await recordsOf(source);
    expect(records.map((record) => "duplicateOf" in record && record.duplicateOf)).toEqual([null, null, "a"]);
    const without = await recordsOf(source, { duplicates: false });
    expect(without.every((record) => "duplicateOf" in record && record.duplicateOf === null)).toBe(true);
  });

  it("gives offsets in the unit asked for", async () => {
    const text = "🎉 “We will win,” Ana Lima said.";
    const [record] = await recordsOf([{ text }], { offsets: "codepoint" });
    expect(record).toMatchObject({ analysis: analyze({ text }, { offsets: "codepoint" }) });
  });

  it("makes an error of an article that its thread dies of, and analyses the others", async () => {
    const { analyzeCorpus: built } = await builtCorpus();
    const deadly = `The mayor of Orsk said on Monday that “it rains”. `.repeat(40_000);
    const source = [
      { id: "a", text: "It rained." },
      { id: "b", text: deadly },
      { id: "c", text: "It snowed." },
    ];
    const records = await recordsOf(source, { workers: 1, workerMemory: 80, longestArticle: 10_000_000 }, built);
    expect(records.map((record) => ("error" in record ? record.error.code : record.id))).toEqual([
      "a",
      "ANALYSIS_FAILED",
      "c",
    ]);
  });

  it("ends with the reason of its signal", async () => {
    const controller = new AbortController();
    controller.abort(new Error("enough"));
    await expect(recordsOf(ARTICLES, { signal: controller.signal })).rejects.toThrow("enough");
  });

  it.each([
    ["workers", { workers: -1 }, /workers must be a whole number/],
    ["workerMemory", { workerMemory: 3 }, /workerMemory must be a whole number of MiB/],
    ["offsets", { offsets: "bytes" as never }, /offsets must be one of/],
    ["longestArticle", { longestArticle: 0 }, /longestArticle must be a whole number/],
    ["the threshold of duplicates", { duplicates: { threshold: 2 } }, /threshold must be a number/],
  ])("refuses %s out of range", async (_what, options, message) => {
    await expect(recordsOf([], options)).rejects.toThrow(message);
  });
});
