import { describe, expect, it } from "vitest";
import { bracketsByToken, bracketValue } from "../../src/exports/conllu/brackets.ts";

const written = (...marks: [id: string, from: number, to: number][]): string[] => {
  const brackets = bracketsByToken(marks.map(([id, from, to]) => ({ id, from, to, fields: ["x", null] })));
  return [0, 1, 2, 3].map((token) => brackets.get(token) ?? "");
};

describe("brackets in MISC", () => {
  it("open with the fields and close with the id", () => {
    expect(written(["a", 0, 3])).toEqual(["(a-x", "", "a)", ""]);
  });

  it("nest: the wider opens first and closes last, a single token lies inside", () => {
    expect(written(["b", 1, 3], ["a", 0, 3], ["c", 2, 3], ["d", 0, 1])).toEqual(["(a-x(d-x)", "(b-x", "(c-x)b)a)", ""]);
  });

  it("close what ends before they open what crosses it", () => {
    expect(written(["a", 0, 2], ["b", 1, 3])).toEqual(["(a-x", "a)(b-x", "b)", ""]);
  });

  it("close the second of two with the same tokens first", () => {
    expect(written(["a", 0, 2], ["b", 0, 2])).toEqual(["(a-x(b-x", "b)a)", "", ""]);
  });

  it("escape what means something in them", () => {
    expect(bracketValue("a-b (c)|d=é, 50% [1/2]\n\ud800")).toBe(
      "a%2Db%20%28c%29%7Cd%3Dé,%2050%25%20%5B1%2F2%5D%0A%EF%BF%BD",
    );
    expect(bracketValue(null)).toBe("");
    expect(bracketValue(0.85)).toBe("0.85");
  });
});
