import { describe, expect, it } from "vitest";
import { lengthOf, type Parameters, parametersOf } from "../../src/stance/learned/parameters.ts";
import { seeded } from "../../training/seeded.ts";
import { type Example, lossOf, SentimentLearner } from "../../training/sentiment-network.ts";

const random = seeded(3);
const places = (count: number, below: number) => Uint8Array.from({ length: count }, () => Math.floor(random() * below));
const target = (from: number, to: number) => ({ from, to, near: places(6, 18), tree: places(6, 21) });
const example: Example = {
  passage: {
    from: 0,
    count: 6,
    words: Int32Array.from(places(6, 10)),
    tags: places(6, 40),
    relations: places(6, 30),
    roles: places(6, 8),
    negations: places(6, 2),
    sides: places(6, 15),
  },
  tasks: [
    { kind: "stance", target: target(1, 3), gold: 2, weight: 1 },
    { kind: "direction", targets: [target(0, 1), target(4, 6)], gold: 3, weight: 0.7 },
  ],
};

const SHAPE = { words: 10, width: 8, size: 8, attention: 8, members: 2 };

function someLearner(dropout: number, smoothing: number): SentimentLearner {
  const shares = { word: dropout, state: dropout, view: dropout };
  const learner = new SentimentLearner(SHAPE, shares, smoothing, random);
  const { all } = learner.parameters;
  for (let i = 0; i < all.length; i++) all[i] = random() - 0.5;
  return learner;
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
    const parameters = parametersOf(SHAPE);
    expect(parameters.lengths.reduce((sum, length) => sum + length, parameters.word.length)).toBe(
      lengthOf(parameters.shape),
    );
  });

  it("learns along the slope of its loss", () => {
    const learner = someLearner(0, 0);
    const { parameters } = learner;
    learner.learn(example, 1);
    const sample = Array.from({ length: 400 }, (_, i) => (i * 17) % parameters.all.length);
    const off = sample.map((place) => Math.abs(slope(parameters, place) - learner.gradient.all[place]!));
    expect(Math.max(...off)).toBeLessThan(2e-4);
  });

  it("forgets its gradient when told to", () => {
    const learner = someLearner(0.3, 0.05);
    learner.learn(example, 1);
    learner.clear();
    expect(learner.gradient.all.every((number) => number === 0)).toBe(true);
  });
});
