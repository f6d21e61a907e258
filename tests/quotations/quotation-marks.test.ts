import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quotationMarks } from "../../src/index.ts";

describe("quotationMarks", () => {
  it("gives each stretch with its words, inside and out", () => {
    const text = "Otto “The Broom” Venn lost.";
    expect(quotationMarks(text)).toEqual([
      {
        start: 5,
        end: 16,
        text: "“The Broom”",
        inner: { start: 6, end: 15, text: "The Broom" },
        use: "nickname",
        closed: true,
        within: null,
        continues: null,
      },
    ]);
  });

  it("names the stretch that a nested one stands in, and the one that a reopened one goes on from", () => {
    const nested = quotationMarks("“They said ‘never’ to me,” he said.");
    expect(nested.map(({ within }) => within)).toEqual([null, 0]);
    const reopened = quotationMarks("The hall was full.\n\n“We will rebuild.\n\n“Nobody is left,” he said.");
    expect(reopened.map(({ continues }) => continues)).toEqual([null, 0]);
  });

  it("takes an article as analyze does, and refuses what analyze refuses", () => {
    expect(quotationMarks({ text: "He said “no”." })).toHaveLength(1);
    expect(() => quotationMarks(7 as unknown as string)).toThrow(expect.objectContaining({ code: "INVALID_INPUT" }));
    expect(() => quotationMarks({ html: "<p>No</p>" })).toThrow(
      expect.objectContaining({ code: "HTML_READER_MISSING" }),
    );
  });

  it("repeats the text exactly, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."“”‘’\"' ab.,\n\ud83d"), maxLength: 80 }), (text) => {
        for (const stretch of quotationMarks(text)) {
          expect(stretch.text).toBe(text.slice(stretch.start, stretch.end));
          expect(stretch.inner.text).toBe(text.slice(stretch.inner.start, stretch.inner.end));
        }
      }),
    );
  });
});
