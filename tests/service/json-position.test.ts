import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonErrorPosition } from "../../src/service/json-position.ts";

const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe("the place where JSON breaks off", () => {
  it.each([
    ["", 0],
    ["oops", 0],
    ['{"text": }', 9],
    ['{"text": "a"', 12],
    ['{"a": 1,}', 8],
    ["[1 2]", 3],
    ["[1,]", 3],
    ["01", 1],
    ["nul", 3],
    ['"a\nb"', 2],
    ['"\\x"', 1],
    ["{'a': 1}", 1],
    ["{} {}", 3],
    ["]", 0],
  ])("of %j is %i", (text, offset) => {
    expect(jsonErrorPosition(text)?.offset).toBe(offset);
  });

  it("is told by line and column, from 1 on", () => {
    expect(jsonErrorPosition('{\n  "text": oops\n}')).toEqual({ offset: 12, line: 2, column: 11 });
  });

  it("is nowhere in what JSON.stringify writes", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, space) => {
        expect(jsonErrorPosition(JSON.stringify(value, null, space))).toBeNull();
      }),
    );
  });

  it("is found exactly where JSON.parse refuses", () => {
    const piece = fc.constantFrom(...'{}[]:,"\\-.0eE+ \n'.split(""), "true", "fals", "null", '"a"', "12", '"k":');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join("");
        expect(jsonErrorPosition(text) === null).toBe(parses(text));
      }),
      { numRuns: 2000 },
    );
  });

  it("is found in nesting of any depth", () => {
    expect(jsonErrorPosition("[".repeat(200_000))?.offset).toBe(200_000);
  });
});
