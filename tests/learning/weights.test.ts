import fc from "fast-check";
import { expect, test } from "vitest";
import { base64Of, bytesOf } from "../../src/learning/base64.ts";
import { best, score } from "../../src/learning/perceptron.ts";
import { packThreeWay, secondOf, sumThreeWay, thirdOf, unpackThreeWay } from "../../src/learning/three-way.ts";
import { pack, unpack } from "../../src/learning/weights.ts";

const weight = fc.integer({ min: -127, max: 127 });

test("bytes survive base64", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => {
      expect([...bytesOf(base64Of(bytes))]).toEqual([...bytes]);
    }),
  );
});

test("packed rows score as the rows did", () => {
  const rows = fc.uniqueArray(fc.tuple(fc.nat(4095), fc.array(weight, { minLength: 5, maxLength: 5 })), {
    selector: ([bucket]) => bucket,
  });
  fc.assert(
    fc.property(rows, (unsorted) => {
      const sorted = [...unsorted].sort((a, b) => a[0] - b[0]);
      const buckets = sorted.map(([bucket]) => bucket);
      const features = buckets.map((bucket) => ({ bucket, fingerprint: 0 }));
      const weights = unpack(
        pack(
          5,
          12,
          features,
          sorted.map(([, row]) => Int8Array.from(row)),
        ),
      );
      const scores = new Int32Array(5);
      score(weights, Int32Array.from(buckets), buckets.length, scores);
      expect([...scores]).toEqual(
        [0, 1, 2, 3, 4].map((column) => sorted.reduce((sum, [, row]) => sum + row[column]!, 0)),
      );
    }),
  );
});

test("both scores of a three-way classifier come out of one sum", () => {
  const entries = fc.uniqueArray(fc.tuple(fc.nat(4095), weight, weight), {
    selector: ([bucket]) => bucket,
    maxLength: 128,
  });
  fc.assert(
    fc.property(entries, (unsorted) => {
      const sorted = [...unsorted].sort((a, b) => a[0] - b[0]);
      const buckets = sorted.map(([bucket]) => bucket);
      const features = buckets.map((bucket) => ({ bucket, fingerprint: 0 }));
      const second = sorted.map(([, weightOfSecond]) => weightOfSecond);
      const third = sorted.map(([, , weightOfThird]) => weightOfThird);
      const weights = unpackThreeWay(packThreeWay(12, features, Int8Array.from(second), Int8Array.from(third)));
      const sum = sumThreeWay(weights, Int32Array.from(buckets), buckets.length);
      expect(secondOf(sum)).toBe(second.reduce((a, b) => a + b, 0));
      expect(thirdOf(sum)).toBe(third.reduce((a, b) => a + b, 0));
    }),
  );
});

test("the first of equal scores wins", () => {
  expect(best(Int32Array.from([1, 3, 3]))).toBe(1);
});
