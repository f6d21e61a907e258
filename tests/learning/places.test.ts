import fc from "fast-check";
import { expect, test } from "vitest";
import { ones, placesOf } from "../../src/learning/places.ts";

test("counts the bits of any 32-bit number", () => {
  fc.assert(
    fc.property(fc.integer(), (bits) => {
      expect(ones(bits)).toBe((bits >>> 0).toString(2).replaceAll("0", "").length);
    }),
  );
  expect(ones(-1)).toBe(32);
});

test("every bucket in use has its bit, and knows how many come before its 32", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(255)), (unsorted) => {
      const buckets = Int32Array.from(unsorted).sort();
      const { mask, words } = placesOf(8, buckets);
      expect(mask).toBe(255);
      for (const [place, bucket] of buckets.entries()) {
        const word = (bucket >>> 5) << 1;
        const below = words[word]! & ~(-1 << bucket);
        expect((words[word]! >>> (bucket & 31)) & 1).toBe(1);
        expect(words[word + 1]! + ones(below)).toBe(place);
      }
      expect(words.filter((_, at) => at % 2 === 0).reduce((sum, bits) => sum + ones(bits), 0)).toBe(buckets.length);
    }),
  );
});
