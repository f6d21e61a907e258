import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fileName } from "../../src/exports/index.ts";
import { anyText } from "../laws/texts.ts";

const oddParts = fc.constantFrom(
  "..",
  ".",
  "/",
  "\\",
  "~",
  "%",
  "con",
  "CON",
  "a",
  "A",
  "é",
  "e\u0301",
  "\ud83d",
  "\udf89",
  "\0",
  " ",
);
const ids = fc.oneof(
  anyText,
  fc.array(oddParts, { maxLength: 60 }).map((parts) => parts.join("")),
);

describe("a file name of an id", () => {
  it.each([
    ["wire-1_a.2", "wire-1_a.2"],
    ["Wire/2023", "%57ire%2f2023"],
    ["../../etc/passwd", "%2e.%2f..%2fetc%2fpasswd"],
    [".hidden", "%2ehidden"],
    ["con", "%63on"],
    ["nul.txt", "%6eul.txt"],
    ["console", "console"],
    ["é🎉", "%c3%a9%f0%9f%8e%89"],
    ["", "~"],
    ["~", "%7e"],
  ])("%j is %s", (id, name) => {
    expect(fileName(id)).toBe(name);
  });

  it("is decoded to the id by any decoder of URLs", () => {
    const wellFormed = ids.filter((id) => !/\p{Cs}/u.test(id) && fileName(id).length < 143 && id !== "");
    fc.assert(
      fc.property(wellFormed, (id) => {
        expect(decodeURIComponent(fileName(id))).toBe(id);
      }),
    );
  });

  it("is another for every other id, also where small and capital letters are one", () => {
    fc.assert(
      fc.property(ids, ids, (one, other) => {
        expect(fileName(one).toLowerCase() === fileName(other).toLowerCase()).toBe(one === other);
      }),
    );
    expect(fileName("a".repeat(500))).not.toBe(fileName("a".repeat(501)));
  });

  it("is plain ASCII, short, no path and no device", () => {
    fc.assert(
      fc.property(ids, (id) => {
        const name = fileName(id);
        expect(name).toMatch(/^[a-z0-9_%~-][a-z0-9_%.~-]{0,159}$/);
        expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/);
      }),
    );
  });

  it("of a long id is cut, never inside an escape, and ends with a hash", () => {
    const name = fileName("É".repeat(300));
    expect(name).toMatch(/^(?:%c3%89)+~[0-9a-f]{16}$/);
    expect(name.length).toBeLessThanOrEqual(160);
  });
});
