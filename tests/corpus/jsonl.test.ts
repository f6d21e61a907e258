import { describe, expect, it } from "vitest";
import { analyzeJsonl, type JsonlOptions } from "../../src/corpus/index.ts";
import { type Analyzer, createAnalyzer } from "../../src/index.ts";

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}

async function recordsOf(text: string, options: JsonlOptions = {}, analyzer: Analyzer = createAnalyzer()) {
  const records = [];
  for await (const record of analyzeJsonl(bytesOf(text), analyzer, options)) records.push(record);
  return records;
}

describe("analyzeJsonl", () => {
  it("gives the analysis that analyze gives", async () => {
    const article = { id: "a", text: "“It is no backyard,” Ana Lima said on Tuesday.", published: "2023-11-07" };
    expect(await recordsOf(JSON.stringify(article))).toEqual([createAnalyzer().analyze(article)]);
  });

  it.each([
    ["not JSON", "not JSON", "INVALID_JSON_LINE", /^Line 1 is not JSON: /],
    ["an empty line", "\n", "INVALID_JSON_LINE", /^Line 1 is not JSON: an empty line\.$/],
    ["an array", "[]", "INVALID_JSON_LINE", /got an array\.$/],
    ["null", "null", "INVALID_JSON_LINE", /got null\.$/],
    ["a string", '"text"', "INVALID_JSON_LINE", /got string\.$/],
    ["an object without text", '{"id":"a"}', "INVALID_INPUT", /needs text or html/],
    ["a text that is a number", '{"text":1}', "INVALID_FIELD", /text must be a string; got number 1/],
    ["an impossible date", '{"text":"","published":"2023-02-30"}', "INVALID_PUBLISHED", /got "2023-02-30"/],
    ["HTML without a reader", '{"html":"<p>"}', "HTML_READER_MISSING", /HTML reader/],
  ])("gives an error for %s", async (_what, line, code, message) => {
    expect(await recordsOf(line)).toEqual([{ error: { code, message: expect.stringMatching(message), line: 1 } }]);
  });

  it("gives an error for a line over the limit", async () => {
    const records = await recordsOf('{"text":"far too long a line"}\n{"text":""}', { longestLine: 12 });
    expect(records[0]).toEqual({
      error: { code: "LINE_TOO_LONG", message: "Line 1 is longer than 12 bytes.", line: 1 },
    });
    expect(records[1]).toHaveProperty("article");
  });

  it("counts from the line that the input begins with", async () => {
    const records = await recordsOf("oops\n[]", { firstLine: 101 });
    expect(records).toMatchObject([
      { error: { line: 101, message: expect.stringMatching(/^Line 101 is not JSON/) } },
      { error: { line: 102, message: expect.stringMatching(/^Line 102 must be/) } },
    ]);
  });

  it("goes on when the analysis of one article fails", async () => {
    const real = createAnalyzer();
    const failing: Analyzer = {
      ...real,
      analyze(input) {
        if (typeof input === "object" && input.id === "bad") throw new RangeError("too deep");
        return real.analyze(input);
      },
    };
    const records = await recordsOf('{"id":"bad","text":""}\n{"id":"good","text":""}', {}, failing);
    expect(records[0]).toEqual({ error: { code: "ANALYSIS_FAILED", message: "too deep", line: 1 } });
    expect(records[1]).toMatchObject({ article: { id: "good" } });
  });

  it("reads no further than it is asked", async () => {
    let read = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) {
        read++;
        yield new TextEncoder().encode('{"text":"It rained."}\n');
      }
    }
    for await (const _record of analyzeJsonl(endless(), createAnalyzer())) if (read === 3) break;
    expect(read).toBe(3);
  });
});
