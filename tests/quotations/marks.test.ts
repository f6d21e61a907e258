import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pairMarks } from "../../src/quotations/pairing.ts";
import type { Article } from "../../src/schema/index.ts";
import { MARK_USES } from "./mark-uses.ts";
import { innerOf, marksOf } from "./marks-of.ts";

/** A text as one paragraph, past the article stage. */
const paragraph = (text: string) =>
  ({ text, blocks: [{ kind: "paragraph", start: 0, end: text.length }] }) as unknown as Article;

describe("pairs marks", () => {
  it.each([
    ["curly double", "He said “we will” twice.", ["we will"]],
    ["straight double", 'He said "we will" and "we must".', ["we will", "we must"]],
    ["curly single", "He said ‘we will’ twice.", ["we will"]],
    ["straight single", "'We won't give up,' she said.", ["We won't give up,"]],
    ["guillemets", "Il a dit «oui» hier.", ["oui"]],
    ["low marks", "Er sagte „ja“ und ‚nein‘ gestern.", ["ja", "nein"]],
    ["doubled apostrophes", "''We will,'' she said.", ["We will,"]],
    ["nested", "“They said ‘never’ to me,” he said.", ["They said ‘never’ to me,", "never"]],
    ["wrongly turned opening", "”We will,” she said.", ["We will,"]],
    ["wrongly turned closing", "“We will,“ she said.", ["We will,"]],
    ["mixed curly and straight", 'He said “we will" twice.', ["we will"]],
    ["with an insertion in brackets", "“The [ferry] sank,” he said.", ["The [ferry] sank,"]],
    ["around a possessive plural", "'We back the workers' strike,' she said.", ["We back the workers' strike,"]],
  ])("%s", (_name, text, inner) => {
    expect(innerOf(text)).toEqual(inner);
  });

  it.each([
    ["apostrophes in words", "It's the mayor's, isn't it?"],
    ["elisions at a word's beginning", "'Tis the sound of the '90s and of rock 'n' roll."],
    ["possessive plurals", "The workers' strike hit the owners' pockets."],
    ["feet and inches", "He is 6'2\" tall."],
    ["inches", 'It has a 12" screen.'],
  ])("leaves alone: %s", (_name, text) => {
    expect(innerOf(text)).toEqual([]);
  });
});

describe("marks that do not come out even", () => {
  it("end an unclosed stretch with its paragraph and say so", () => {
    const { marks, notes } = marksOf("The hall was full.\n\nHe said: “We will rebuild.\n\nThen he left.");
    expect(marks).toMatchObject([{ text: "“We will rebuild.", closed: false }]);
    expect(notes.map(({ code }) => code)).toContain("UNBALANCED_QUOTATION_MARK");
  });

  it("end an unclosed stretch where the next of its kind begins", () => {
    const { marks } = marksOf('"We will rebuild, he said. "We must."');
    expect(marks.map(({ text }) => text)).toEqual(['"We will rebuild, he said.', '"We must."']);
  });

  it("join paragraphs that open with the mark again, without a note", () => {
    const { marks, notes } = marksOf("The hall was full.\n\n“We will rebuild.\n\n“Nobody is left,” he said.");
    expect(marks.map(({ continues }) => continues)).toEqual([-1, 0]);
    expect(notes.map(({ code }) => code)).not.toContain("UNBALANCED_QUOTATION_MARK");
  });
});

describe("tells what marks are for", () => {
  it.each(MARK_USES)("%s: %s", (_construction, text, ...uses) => {
    expect(marksOf(text).marks.map((mark) => mark.use)).toEqual(uses);
  });
});

describe("any text goes through", () => {
  const alphabet = fc.constantFrom(..."“”‘’\"'«»„‚` a.,?\n\ud83d\u0000s5");

  it("with stretches that lie in the paragraph, in order, each inside its parent", () => {
    fc.assert(
      fc.property(fc.string({ unit: alphabet, maxLength: 60 }), (text) => {
        const { stretches } = pairMarks(paragraph(text));
        for (const [place, { start, innerStart, innerEnd, end, parent }] of stretches.entries()) {
          expect([0, start, innerStart, innerEnd, end, text.length]).toEqual(
            [0, start, innerStart, innerEnd, end, text.length].sort((a, b) => a - b),
          );
          expect(parent).toBeLessThan(place);
          if (parent >= 0) expect(stretches[parent]!.end).toBeGreaterThanOrEqual(end);
          if (place > 0) expect(stretches[place - 1]!.start).toBeLessThan(start);
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each(["“", '"', "‘", "'", "“a ", ' "a', "“‘", "a' ", "''a "])("in linear time: %j repeated", (unit) => {
    const text = unit.repeat(100_000);
    expect(pairMarks(paragraph(text)).stretches.length).toBeLessThanOrEqual(100_000);
  });
});
