import { describe, expect, it } from "vitest";
import { lengthOf, type Parameters, parametersOf } from "../../src/stance/learned/parameters.ts";
import { seeded } from "../../training/seeded.ts";
import { type Example, lossOf, SentimentLearner } from "../../training/sentiment-network.ts";

const random = seeded(3);
const places = (count: number, below: number) => Uint8Array.from({ length: count }, () => Math.floor(random() * below));
const target = (from: number, to: number) => ({ from, to, near: places(6, 18), tree: places(6, 7) });
const example: Example = {
  passage: {
    from: 0,
    count: 6,
    words: Int32Array.from(places(6, 10)),
    tags: places(6, 40),
    relations: places(6, 30),
    roles: places(6, 8),
    negations: places(6, 2),
  },
  tasks: [
    { kind: "stance", target: target(1, 3), gold: 2, weight: 1 },
    { kind: "direction", targets: [target(0, 1), target(4, 6)], gold: 3, weight: 0.7 },
  ],
};

function someParameters(): Parameters {
  const parameters = parametersOf({ words: 10, width: 5, size: 4, attention: 3, members: 2 });
  for (let i = 0; i < parameters.all.length; i++) parameters.all[i] = random() - 0.5;
  return parameters;
}

/** How much the loss changes with one number, by taking it a little to both sides. */
function slope(parameters: Parameters, place: number): number {
  const own = parameters.all[place]!;
  const lossAt = (number: number): number => {
    parameters.all[place] = number;
    return lossOf(parameters, example);
  };
  const found = (lossAt(own + 0.01) - lossAt(own - 0.01)) / 0.02;
  parameters.all[place] = own;
  return found;
}

describe("the sentiment network", () => {
  it("has as many numbers as its shape says", () => {
    const parameters = someParameters();
    expect(parameters.lengths.reduce((sum, length) => sum + length, parameters.word.length)).toBe(
      lengthOf(parameters.shape),
    );
  });

  it("learns along the slope of its loss", () => {
    const parameters = someParameters();
    const learner = new SentimentLearner(parameters, { word: 0, state: 0, view: 0 }, 0, random);
    learner.learn(example, 1);
    const sample = Array.from({ length: 400 }, (_, i) => (i * 17) % parameters.all.length);
    const off = sample.map((place) => Math.abs(slope(parameters, place) - learner.gradient.all[place]!));
    expect(Math.max(...off)).toBeLessThan(2e-4);
  });

  it("forgets its gradient when told to", () => {
    const parameters = someParameters();
    const learner = new SentimentLearner(parameters, { word: 0.3, state: 0.3, view: 0.3 }, 0.05, random);
    learner.learn(example, 1);
    learner.clear();
    expect(learner.gradient.all.every((number) => number === 0)).toBe(true);
  });
});
