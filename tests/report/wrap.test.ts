import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columns, oneLine, shortened, wrap } from "../../src/report/wrap.ts";

describe("wrap", () => {
  it("indents the first line and the others differently", () => {
    expect(wrap("one two three four", 10, "", "  ")).toBe("one two\n  three\n  four");
  });

  it("cuts a word that fits no line", () => {
    expect(wrap("abcdefghij", 4, "")).toBe("abcd\nefgh\nij");
  });

  it("counts wide characters as two columns", () => {
    expect(wrap("世界世界", 4, "")).toBe("世界\n世界");
  });

  it("never goes over the width and loses nothing but spaces", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }).map(oneLine), fc.integer({ min: 8, max: 60 }), (text, width) => {
        const lines = wrap(text, width, "  ", "    ").split("\n");
        for (const line of lines) expect(columns(line)).toBeLessThanOrEqual(width);
        expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
      }),
    );
  });
});

describe("shortened", () => {
  it("leaves a short text as it is", () => {
    expect(shortened("no  backyard\n", 20)).toBe("no backyard");
  });

  it("ends in an ellipsis where something was left out", () => {
    expect(shortened("no backyard at all", 12)).toBe("no backyard…");
  });

  it("cuts no character in half", () => {
    expect(shortened("ab🎉🎉", 4)).toBe("ab…");
  });

  it("is quick with megabytes", () => {
    expect(shortened(" ".repeat(5_000_000), 10)).toBe("…");
  });
});

describe("columns", () => {
  it.each([
    ["abc", 3],
    ["é", 1],
    ["e\u0301", 1],
    ["世", 2],
    ["🎉", 2],
    ["", 0],
  ])("of %j", (text, width) => {
    expect(columns(text)).toBe(width);
  });
});
