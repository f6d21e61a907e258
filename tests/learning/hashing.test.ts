import { expect, test } from "vitest";
import { feature, hashText, pair } from "../../src/learning/hashing.ts";

test("the same text has the same hash, another text another", () => {
  expect(hashText("minister")).toBe(hashText("minister"));
  expect(hashText("minister")).not.toBe(hashText("ministry"));
});

test("the order of a pair matters", () => {
  expect(pair(1, 2)).not.toBe(pair(2, 1));
});

test("features of small neighbouring values spread over the buckets", () => {
  const buckets = new Set<number>();
  for (let template = 0; template < 32; template++)
    for (let value = 0; value < 64; value++) buckets.add(feature(template, value) & 0xffff);
  expect(buckets.size).toBeGreaterThan(1950);
});
