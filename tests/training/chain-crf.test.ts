import { expect, it } from "vitest";
import { spanLabels } from "../../src/learning/chain.ts";
import { ChainCrf, type Sequences } from "../../training/chain-crf.ts";
import { seeded } from "../../training/seeded.ts";

const SETTINGS = { rate: 0.5, l1: 0, l2: 0, keep: false, remembered: 0 };

/** Four places, each with a feature of its own. */
const DATA: Sequences = {
  rows: Int32Array.of(1, 2, 3, 1),
  starts: Int32Array.of(0, 1, 2, 3, 4),
  gold: Uint8Array.of(0, 1, 3, 0),
  sequences: [[0, 4]],
};

function learned(): ChainCrf {
  const crf = new ChainCrf(spanLabels(1), 4);
  const random = seeded(1);
  for (let epoch = 0; epoch < 30; epoch++) crf.epoch(DATA, random, SETTINGS);
  return crf;
}

it("comes to prefer the labels it is shown", () => {
  const { weights } = learned();
  expect(Math.max(...weights.subarray(4, 8))).toBe(weights[4]);
  expect(Math.max(...weights.subarray(8, 12))).toBe(weights[9]);
  expect(Math.max(...weights.subarray(12, 16))).toBe(weights[15]);
});

it("gives the same weights on a second run", () => {
  expect(learned().weights).toEqual(learned().weights);
});

it("keeps at zero what is zero when told to", () => {
  const crf = new ChainCrf(spanLabels(1), 4);
  crf.epoch(DATA, seeded(1), { ...SETTINGS, keep: true });
  expect([...crf.weights].every((weight) => weight === 0)).toBe(true);
});
