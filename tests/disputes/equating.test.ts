import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { equatedBeside } from "../../src/disputes/equating.ts";
import { EQUATING_RULES } from "../../src/disputes/equating-rules.ts";

function foundBeside(text: string, term: string) {
  const start = text.indexOf(term);
  return equatedBeside(text, { start, end: start + term.length });
}

describe.each(EQUATING_RULES.map((rule) => [rule.name, rule] as const))("%s", (name, { hits, misses }) => {
  it.each(hits.map(({ text, term, other }) => [text, term, other] as const))("%s: %s is %s", (text, term, other) => {
    expect(foundBeside(text, term).map((found) => [found.rule, found.other])).toEqual([[name, other]]);
  });

  it.each(misses.map(({ text, term }) => [text, term] as const))("%s: nothing else is %s", (text, term) => {
    expect(foundBeside(text, term)).toEqual([]);
  });
});

describe("other words beside a term", () => {
  it("span from the first term to the second", () => {
    const text = "A zone of influence, in other words a backyard.";
    const [found] = foundBeside(text, "backyard");
    expect(text.slice(found!.range.start, found!.range.end)).toBe("zone of influence, in other words a backyard");
  });

  it("lie in the text, whatever it is", () => {
    const words = fc.constantFrom(
      "coup",
      "or",
      ",",
      "“",
      "”",
      "that is",
      "also known as",
      "a",
      "tax",
      "of",
      "\ud800",
      "🎉",
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), fc.nat(), fc.nat(), (parts, a, b) => {
        const text = parts.join(" ");
        const start = a % (text.length + 1);
        const end = start + (b % (text.length - start + 1));
        for (const { other, range } of equatedBeside(text, { start, end })) {
          expect(text.slice(range.start, range.end)).toContain(other);
          expect(other.trim()).not.toBe("");
        }
      }),
    );
  });
});
