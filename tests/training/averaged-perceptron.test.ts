import { expect, test } from "vitest";
import { feature } from "../../src/learning/hashing.ts";
import { best, score } from "../../src/learning/perceptron.ts";
import { unpack } from "../../src/learning/weights.ts";
import { AveragedPerceptron, FeatureCounts } from "../../training/averaged-perceptron.ts";

test("learns a separable task and packs what it learned", () => {
  const examples = Array.from({ length: 90 }, (_, i) => Int32Array.of(feature(1, i % 3), feature(2, i % 7)));
  const counts = new FeatureCounts(16);
  for (const features of examples) counts.add(features, 2);
  const model = new AveragedPerceptron(3, 16, counts.kept(2));
  const scores = new Int32Array(3);
  for (let epoch = 0; epoch < 5; epoch++) {
    for (const [i, features] of examples.entries()) {
      model.score(features, 2, scores);
      model.update(features, 2, i % 3, best(scores));
    }
  }
  const weights = unpack(model.packed(0.1, 1));
  for (const [i, features] of examples.entries()) {
    score(weights, features, 2, scores);
    expect(best(scores)).toBe(i % 3);
  }
});

test("features seen too seldom are not kept", () => {
  const counts = new FeatureCounts(16);
  counts.add(Int32Array.of(feature(1, 1), feature(1, 1), feature(1, 2)), 3);
  expect(counts.kept(2)).toHaveLength(1);
});
