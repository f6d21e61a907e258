import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyze, convertOffsets, OFFSET_UNITS } from "../../src/index.ts";
import { analysed } from "../analysed.ts";
import { expectLaws } from "./laws.ts";
import { anyText, FIXTURES, HOSTILE, newsLike } from "./texts.ts";

describe("the laws hold", () => {
  it.each(FIXTURES)("for the fixture %s", (_name, text) => {
    expectLaws(analysed(text));
  });

  it.each(FIXTURES)("for the fixture %s without a publication date", (_name, text) => {
    expectLaws(analysed(text, { published: null }));
  });

  it.each(Object.entries(HOSTILE))("for hostile text: %s", (_name, make) => {
    expectLaws(analysed(make(3000)));
  });

  it("for any text in the style of news", () => {
    fc.assert(
      fc.property(newsLike, (text) => expectLaws(analysed(text))),
      { numRuns: 150, seed: 7 },
    );
  });

  it("for any string at all", () => {
    fc.assert(
      fc.property(anyText, (text) => expectLaws(analysed(text))),
      { numRuns: 200, seed: 11 },
    );
  });

  it.each(FIXTURES)("for the fixture %s broken off behind any third word", (_name, text) => {
    const ends = [...text.matchAll(/\s/gu)].map(({ index }) => index).filter((_, i) => i % 3 === 0);
    for (const end of ends) expectLaws(analysed(text.slice(Math.max(0, end - 300), end)));
  });

  it.each(FIXTURES)("for the fixture %s begun at any fifth word", (_name, text) => {
    const starts = [...text.matchAll(/(?<=\s)\S/gu)].map(({ index }) => index).filter((_, i) => i % 5 === 0);
    for (const start of starts) expectLaws(analysed(text.slice(start, start + 200)));
  });

  it.each([
    "like the premier’s nominee, Lind said, “They have to win.”",
    "up on the roof are a bunch of cowards",
    "closed, the inquiry into the inquiry is just beginning.",
    "is the best word for it.” Lind said so twice.",
  ])("for a text that begins in the middle: %s", (text) => {
    expectLaws(analysed(text));
  });

  it("for the fixtures glued together in any order", () => {
    const piece = fc
      .constantFrom(...FIXTURES.map(([, text]) => text))
      .chain((text) =>
        fc.tuple(fc.nat(text.length), fc.nat(600)).map(([from, length]) => text.slice(from, from + length)),
      );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 4 }), (pieces) => expectLaws(analysed(pieces.join("\n")))),
      { numRuns: 60, seed: 13 },
    );
  });
});

describe("the text", () => {
  it("is carried unchanged into the analysis", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(analyze(text).article.text).toBe(text);
      }),
      { numRuns: 50, seed: 17 },
    );
  });
});

describe("the same input", () => {
  it.each(FIXTURES)("gives the same bytes twice: %s", (_name, text) => {
    expect(JSON.stringify(analysed(text))).toBe(JSON.stringify(analysed(text)));
  });

  it("gives the same bytes in every time zone and locale", () => {
    const text = FIXTURES.map(([, fixture]) => fixture).join("\n\n");
    const before = { TZ: process.env.TZ, LANG: process.env.LANG, LC_ALL: process.env.LC_ALL };
    const results = new Set(
      ["UTC", "Pacific/Kiritimati", "America/Los_Angeles", "Asia/Kathmandu"].map((zone, i) => {
        process.env.TZ = zone;
        process.env.LC_ALL = ["C", "tr_TR.UTF-8", "de_DE.UTF-8", "ar_EG.UTF-8"][i];
        return JSON.stringify(analysed(text));
      }),
    );
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
    expect(results.size).toBe(1);
  });

  it("gives the same bytes whatever was analysed in between", () => {
    const [first, second] = [FIXTURES[0]![1], FIXTURES[1]![1]];
    const before = JSON.stringify(analysed(first));
    analysed(second);
    expect(JSON.stringify(analysed(first))).toBe(before);
  });

  it("reads no clock: a text without a publication date says nothing of today", () => {
    const dates = analysed("She resigned last week and will speak tomorrow.", { published: null }).dates;
    expect(dates.filter(({ value }) => /\d{4}/.test(value))).toEqual([]);
  });
});

describe("offsets", () => {
  const text = `🇰🇿 “Émigré 🎉 talk,” Ana Lima said on Tuesday.\n\n${FIXTURES[0]![1]}`;

  it.each(OFFSET_UNITS)("round-trip through %s", (unit) => {
    const analysis = analysed(text);
    expect(convertOffsets(convertOffsets(analysis, { to: unit }), { from: unit, to: "utf16" })).toEqual(analysis);
  });

  it("round-trip for any text", () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...OFFSET_UNITS), (words, unit) => {
        const analysis = analysed(words);
        expect(convertOffsets(convertOffsets(analysis, { to: unit }), { from: unit, to: "utf16" })).toEqual(analysis);
      }),
      { numRuns: 100, seed: 19 },
    );
  });

  it("in UTF-8 cut the encoded text at the same words", () => {
    const bytes = Buffer.from(text, "utf8");
    for (const { mentions } of convertOffsets(analysed(text), { to: "utf8" }).actors) {
      for (const { start, end, text: words } of mentions)
        expect(bytes.subarray(start, end).toString("utf8")).toBe(words);
    }
  });

  it("in code points cut the code points at the same words", () => {
    const points = [...text];
    for (const { mentions } of convertOffsets(analysed(text), { to: "codepoint" }).actors) {
      for (const { start, end, text: words } of mentions) expect(points.slice(start, end).join("")).toBe(words);
    }
  });
});

describe("nothing global changes", () => {
  it("the caller's compromise is left as it was", async () => {
    const { default: nlp } = await import("compromise/one");
    const before = JSON.stringify(nlp.model());
    analysed(FIXTURES[0]![1]);
    expect(JSON.stringify(nlp.model())).toBe(before);
  });

  it("the sources of the analysis read no clock, no random number and no environment", async () => {
    const { globSync } = await import("tinyglobby");
    const sources = globSync(["src/**/*.ts", "!src/cli/**"]);
    const offenders = sources.filter((path) => {
      const code = readFileSync(path, "utf8").replace(/^\s*(\*|\/\*|\/\/).*$/gm, "");
      // Runs over corpora and queries read standard input, and name temporary files by the process; nothing of that is in what they write.
      const own = /^src\/(corpus|query)\//.test(path) ? code.replace(/process\.(stdin|pid|kill)\b/g, "") : code;
      return /Date\.now|new Date\(\)|Math\.random|process\.|toLocale|console\./.test(own);
    });
    expect(offenders).toEqual([]);
  });
});
