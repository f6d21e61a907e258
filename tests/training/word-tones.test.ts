import { expect, test } from "vitest";
import { learnTones } from "../../training/word-tones.ts";
import type { WordVectors } from "../../training/word-vectors.ts";

const TABLE = new Map([
  ["vile", [1, 0.2]],
  ["wicked", [0.9, 0.3]],
  ["ferry", [-0.8, 0.4]],
  ["harbour", [-1, 0.1]],
]);
const vectors: WordVectors = {
  dimensions: 2,
  words: [...TABLE.keys()],
  vectorOf: (word) => (TABLE.has(word) ? Float32Array.from(TABLE.get(word)!) : undefined),
  numbersOf: (word) => TABLE.get(word),
};

test("a word like those of marked sentences has a higher tone than one like those of plain sentences", () => {
  const sentences = Array.from({ length: 40 }, (_, i) =>
    i % 2 === 0 ? { words: ["vile", "unknown"], marked: true } : { words: ["ferry"], marked: false },
  );
  const tone = learnTones(sentences, vectors);
  expect(tone("wicked")).toBeGreaterThan(0);
  expect(tone("harbour")).toBeLessThan(0);
  expect(tone("unknown")).toBe(0);
});
