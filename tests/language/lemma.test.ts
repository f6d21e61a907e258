import fc from "fast-check";
import { expect, test } from "vitest";
import { lemmaOf } from "../../src/language/lemma.ts";
import { TAGS, type Tag } from "../../src/language/token.ts";

const CASES: readonly (readonly [string, Tag, string])[] = [
  ["said", "VBD", "say"],
  ["saw", "VBD", "see"],
  ["saw", "NN", "saw"],
  ["announced", "VBD", "announce"],
  ["stopping", "VBG", "stop"],
  ["hoping", "VBG", "hope"],
  ["agreed", "VBN", "agree"],
  ["denies", "VBZ", "deny"],
  ["overthrew", "VBD", "overthrow"],
  ["misled", "VBN", "mislead"],
  ["rebuilt", "VBN", "rebuild"],
  ["overcame", "VBD", "overcome"],
  ["undid", "VBD", "undo"],
  ["outfought", "VBD", "outfight"],
  ["relied", "VBD", "rely"],
  ["resigned", "VBD", "resign"],
  ["underlined", "VBD", "underline"],
  ["belied", "VBD", "belie"],
  ["is", "VBZ", "be"],
  ["n't", "RB", "not"],
  ["meetings", "NNS", "meeting"],
  ["policies", "NNS", "policy"],
  ["congressmen", "NNS", "congressman"],
  ["crises", "NNS", "crisis"],
  ["buses", "NNS", "bus"],
  ["vice-presidents", "NNS", "vice-president"],
  ["worse", "JJR", "bad"],
  ["larger", "JJR", "large"],
  ["happiest", "JJS", "happy"],
  ["constructor", "NN", "constructor"],
  ["__proto__", "NNS", "__proto__"],
];

test.each(CASES)("%s as %s is a form of %s", (form, tag, lemma) => {
  expect(lemmaOf(form, tag)).toBe(lemma);
});

test("any string has a lemma under any tag", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.constantFrom(...TAGS), (form, tag) => {
      expect(typeof lemmaOf(form, tag)).toBe("string");
    }),
  );
});

test("a very long word is its own lemma", () => {
  const word = `${"s".repeat(100_000)}ing`;
  expect(lemmaOf(word, "VBG")).toBe(word);
});
