import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitted, textWidth, wrapped } from "../../src/charts/text-width.ts";

describe("a text that must fit", () => {
  it("stays as it is where there is room", () => {
    expect(fitted("Ana Lima", 100, 12)).toBe("Ana Lima");
  });

  it("is cut with an ellipsis where there is not", () => {
    expect(fitted("Organization for Security", 80, 12)).toBe("Organizati…");
  });

  it("counts scripts that are as wide as high, and marks that have no width", () => {
    expect(textWidth("東京", 10)).toBe(20);
    expect(textWidth("e\u0301", 10)).toBe(textWidth("e", 10));
  });

  it("is never wider than the room, and never cuts a character in half", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), fc.integer({ min: 20, max: 300 }), (text, room) => {
        const shown = fitted(text, room, 12);
        expect(textWidth(shown, 12)).toBeLessThanOrEqual(Math.max(room, textWidth("…", 12)));
        expect(shown).not.toMatch(/\p{Cs}/u);
      }),
      { seed: 3 },
    );
  });
});

describe("a text in lines", () => {
  it("breaks between words", () => {
    expect(wrapped("security and defense", 90, 12)).toEqual(["security and", "defense"]);
  });

  it("ends with an ellipsis where there are more lines than wanted", () => {
    const lines = wrapped("one two three four five six seven", 60, 12, 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
  });
});
