import fc from "fast-check";
import { expect, test } from "vitest";
import { hashText } from "../../src/learning/hashing.ts";
import { packWordScores, unpackWordScores, wordScore } from "../../src/learning/word-scores.ts";

test("numbers of one to three bytes come back for the words they were packed for", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(1, 2, 3),
      fc.uniqueArray(fc.string({ minLength: 1, maxLength: 8 }), { maxLength: 40 }),
      fc.integer({ min: 1, max: 0xffffff }),
      (width, words, seed) => {
        const largest = 2 ** (8 * width) - 1;
        const scores = words.map((word, i) => [hashText(word), 1 + ((seed * (i + 1)) % largest)] as const);
        const table = unpackWordScores(packWordScores(16, width, scores));
        const first = new Map<number, number>();
        for (const [hash, score] of scores) if (!first.has(hash & 0xffff)) first.set(hash & 0xffff, score);
        for (const [hash, score] of scores)
          if (first.get(hash & 0xffff) === score) expect(wordScore(table, hash)).toBe(score);
      },
    ),
  );
});

test("a word that was not packed has 0", () => {
  const table = unpackWordScores(packWordScores(10, 2, [[hashText("vile"), 0x1234]]));
  expect(wordScore(table, hashText("vile"))).toBe(0x1234);
  expect(wordScore(table, hashText("ferry"))).toBe(0);
});
