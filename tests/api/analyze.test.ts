import { describe, expect, it } from "vitest";
import { analyze, convertOffsets, createAnalyzer, type ErrorCode, HustingsError } from "../../src/index.ts";

function errorOf(act: () => unknown): HustingsError {
  try {
    act();
  } catch (error) {
    expect(error).toBeInstanceOf(HustingsError);
    return error as HustingsError;
  }
  throw new Error("nothing was thrown");
}

// What plain JavaScript can do and TypeScript forbids.
const anything = (value: unknown): never => value as never;

describe("misuse has a code, and says what was expected and what came", () => {
  it.each<[string, () => unknown, ErrorCode, RegExp]>([
    [
      "no input",
      () => analyze(anything(undefined)),
      "INVALID_INPUT",
      /Expected a string or an object .* got undefined/,
    ],
    ["null", () => analyze(anything(null)), "INVALID_INPUT", /got null/],
    ["a number", () => analyze(anything(7)), "INVALID_INPUT", /got number 7/],
    ["an array", () => analyze(anything([])), "INVALID_INPUT", /got an array/],
    ["neither text nor html", () => analyze(anything({ id: "a" })), "INVALID_INPUT", /got neither/],
    ["text and html", () => analyze(anything({ text: "", html: "" })), "INVALID_INPUT", /got both/],
    ["a text on the prototype", () => analyze(Object.create({ text: "" }) as never), "INVALID_INPUT", /got neither/],
    [
      "a text that is no string",
      () => analyze(anything({ text: 7 })),
      "INVALID_FIELD",
      /text must be a string; got number 7/,
    ],
    [
      "a title that is no string",
      () => analyze(anything({ text: "", title: [] })),
      "INVALID_FIELD",
      /title .* got an array/,
    ],
    ["words for a date", () => analyze({ text: "", published: "yesterday" }), "INVALID_PUBLISHED", /got "yesterday"/],
    ["30 February", () => analyze({ text: "", published: "2023-02-30" }), "INVALID_PUBLISHED", /got "2023-02-30"/],
    ["HTML without a reader", () => analyze({ html: "<p>" }), "HTML_READER_MISSING", /hustings\/html/],
    ["an unknown option", () => createAnalyzer(anything({ lang: "en" })), "INVALID_OPTION", /no option "lang"/],
    ["options null", () => createAnalyzer(anything(null)), "INVALID_OPTION", /got null/],
    ["an unknown unit", () => createAnalyzer(anything({ offsets: "bytes" })), "INVALID_OPTION", /got bytes/],
    [
      "an observer that is no function",
      () => createAnalyzer(anything({ observe: 1 })),
      "INVALID_OPTION",
      /observe must be a function/,
    ],
    [
      "a reader that is no function",
      () => createAnalyzer(anything({ readHtml: {} })),
      "INVALID_OPTION",
      /readHtml must be a function/,
    ],
    [
      "an unknown unit to convert to",
      () => convertOffsets(analyze(""), anything({ to: "bytes" })),
      "INVALID_OPTION",
      /got bytes/,
    ],
  ])("%s", (_what, act, code, message) => {
    const error = errorOf(act);
    expect(error.code).toBe(code);
    expect(error.message).toMatch(message);
  });
});

describe("analyze", () => {
  const input = Object.freeze({ text: "“It is no backyard,” Ana Lima said on Tuesday.", published: "2023-11-07" });

  it("is pure", () => {
    expect(JSON.stringify(analyze(input))).toBe(JSON.stringify(analyze(input)));
  });

  it("keeps the article's text unchanged", () => {
    for (const text of ["", " \r\n a", "\ufeffa\u0000", "a\ud800b"]) expect(analyze(text).article.text).toBe(text);
  });

  it("hands out analyses that share nothing", () => {
    const analyzer = createAnalyzer();
    const first = analyzer.analyze(input);
    const before = JSON.stringify(first);
    const second = analyzer.analyze(input);
    second.quotations.length = 0;
    second.engine.models.length = 0;
    second.notes.push({ code: "EMPTY_TEXT", message: "", span: null });
    expect(JSON.stringify(first)).toBe(before);
    expect(JSON.stringify(analyzer.analyze(input))).toBe(before);
  });

  it("observes its stages in their order", () => {
    const seen: string[] = [];
    const analyzer = createAnalyzer({ observe: (stage) => seen.push(stage) });
    analyzer.analyze(input);
    expect(seen).toEqual(analyzer.stages);
    expect(seen.slice(0, 2)).toEqual(["article", "language"]);
  });

  it("gives HTML to its reader", () => {
    const page = {
      text: "It rained.",
      title: "Rain",
      byline: null,
      published: "2023-11-07",
      outlet: null,
      language: "en",
      url: null,
    };
    const { article } = createAnalyzer({ readHtml: () => page }).analyze({ html: "<p>It rained." });
    expect(article).toMatchObject({
      text: "It rained.",
      title: "Rain",
      published: "2023-11-07",
      publishedBasis: "stated",
    });
  });

  it("ignores columns it does not know", () => {
    expect(analyze(anything({ ...input, shares: 7 }))).toEqual(analyze(input));
  });
});

describe("convertOffsets", () => {
  it.each(["codepoint", "utf8"] as const)("there and back again gives the same analysis by %s", (unit) => {
    const analysis = analyze("🎉 é 世: “We will win 🎉,” Ana Lima said. \ud800 She left.");
    const there = convertOffsets(analysis, { to: unit });
    expect(there.notes.map(({ code }) => code)).toContain("OFFSET_UNIT");
    expect(convertOffsets(there, { to: "utf16", from: unit })).toEqual(analysis);
    expect(createAnalyzer({ offsets: unit }).analyze(analysis.article.text)).toEqual(there);
  });
});
