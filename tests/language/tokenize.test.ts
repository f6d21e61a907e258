import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitTerms } from "../../src/language/compromise.ts";
import { tokenize } from "../../src/language/tokenize.ts";
import { anyText, newsLike } from "../laws/texts.ts";

const sentencesOf = (text: string): string[][] =>
  tokenize(text, [{ kind: "paragraph", start: 0, end: text.length }]).map(({ tokens }) =>
    tokens.map(({ start, end }) => text.slice(start, end)),
  );

const tokensOf = (text: string): string[] => sentencesOf(text).flat();

describe("tokens", () => {
  it.each([
    [
      "clitics stand alone",
      "They don’t know it’s Lima’s.",
      ["They", "do", "n’t", "know", "it", "’s", "Lima", "’s", "."],
    ],
    ["cannot is two words", "We cannot go.", ["We", "can", "not", "go", "."]],
    ["hyphenated words are one", "the so-called Kazakh-Russian deal", ["the", "so-called", "Kazakh-Russian", "deal"]],
    ["dashes stand alone", "the day—a Tuesday", ["the", "day", "—", "a", "Tuesday"]],
    ["ranges of numbers are three", "on 9-11 November", ["on", "9", "-", "11", "November"]],
    ["currency signs stand alone", "$5.3bn or €1,000", ["$", "5.3bn", "or", "€", "1,000"]],
    [
      "abbreviations keep their stop",
      "Mr. Lima of the U.S. left at 5 p.m. on Nov. 7.",
      ["Mr.", "Lima", "of", "the", "U.S.", "left", "at", "5", "p.m.", "on", "Nov.", "7", "."],
    ],
    ["initials keep their stop", "J. K. Lima", ["J.", "K.", "Lima"]],
    ["marks around a word stand alone", "a role of ‘messenger’.", ["a", "role", "of", "‘", "messenger", "’", "."]],
    ["insertions in brackets stand alone", "the [sic] vote", ["the", "[", "sic", "]", "vote"]],
    ["decades keep their apostrophe", "the '90s", ["the", "'90s"]],
    ["addresses are one", "see https://example.org/a?b=1 now", ["see", "https://example.org/a?b=1", "now"]],
    ["handles and tags are one", "@analima said #vote", ["@analima", "said", "#vote"]],
  ])("%s", (_name, text, expected) => {
    expect(tokensOf(text)).toEqual(expected);
  });

  it("cover every character that is not white space, once and in order", () => {
    fc.assert(
      fc.property(fc.oneof(anyText, newsLike), (text) => {
        expect(tokensOf(text).join("").replace(/\s/gu, "")).toBe(text.replace(/[\s\p{Cc}\ufeff]/gu, ""));
      }),
      { numRuns: 200, seed: 23 },
    );
  });
});

describe("sentences", () => {
  const cut = (text: string): string[] =>
    tokenize(text, [{ kind: "paragraph", start: 0, end: text.length }]).map(({ tokens }) =>
      text.slice(tokens[0]!.start, tokens.at(-1)!.end),
    );

  it.each([
    ["end after a stop before a capital", "He left. She stayed.", ["He left.", "She stayed."]],
    ["do not end after a title", "Gov. Lima met Dr. Roe. They spoke.", ["Gov. Lima met Dr. Roe.", "They spoke."]],
    ["do not end after an initial", "John F. Roe spoke.", ["John F. Roe spoke."]],
    ["inside a quotation are told apart", "“It works. It lasts,” she said.", ["“It works.", "It lasts,” she said."]],
    [
      "go on after a quoted question and a verb of saying",
      "“Why?” Lima asked. No one knew.",
      ["“Why?” Lima asked.", "No one knew."],
    ],
    ["go on in lower case", "“Why?” he asked.", ["“Why?” he asked."]],
    ["keep the closing mark", "“It works.” Then he left.", ["“It works.”", "Then he left."]],
    ["do not end within a number", "It rose 3.5 percent.", ["It rose 3.5 percent."]],
  ])("%s", (_name, text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  it("are never longer than a piece", () => {
    const lengths = sentencesOf("word ".repeat(5000)).map((tokens) => tokens.join(" ").length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(2000);
  });
});

describe("terms", () => {
  it("joined are the text again", () => {
    fc.assert(
      fc.property(fc.oneof(anyText, newsLike), (text) => {
        expect(splitTerms(text).flat().join("")).toBe(text);
      }),
      { numRuns: 200, seed: 29 },
    );
  });
});
