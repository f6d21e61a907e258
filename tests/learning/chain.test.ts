import { describe, expect, it } from "vitest";
import { Chain, spanLabels, stepScores } from "../../src/learning/chain.ts";
import { pack, unpack } from "../../src/learning/weights.ts";

const LABELS = spanLabels(1);
const [OUT, FIRST, INNER, LAST] = [0, 1, 2, 3];
const NO_STEPS = stepScores(
  LABELS,
  Array.from({ length: 20 }, () => 0),
);

/** A chain whose one feature per place speaks for one label. */
function decoded(wanted: readonly number[], steps = NO_STEPS): number[] {
  const features = [10, 11, 12, 13].map((bucket) => ({ bucket, fingerprint: 0 }));
  const rows = [0, 1, 2, 3].map((label) => Int8Array.from([0, 1, 2, 3], (each) => (each === label ? 50 : 0)));
  const weights = unpack(pack(4, 5, features, rows));
  const chain = new Chain(LABELS.count, steps, 0.1);
  chain.begin(wanted.length);
  for (const [at, label] of wanted.entries()) chain.emit(at, weights, Int32Array.of(10 + label), 1);
  const out = new Uint8Array(wanted.length);
  chain.decode(wanted.length, out);
  return [...out];
}

describe("spanLabels", () => {
  it("lets a part go on only where it has begun", () => {
    const allowed = (from: number, to: number) => LABELS.allowed[from * LABELS.count + to] === 1;
    expect(allowed(OUT!, INNER!)).toBe(false);
    expect(allowed(FIRST!, INNER!)).toBe(true);
    expect(allowed(INNER!, OUT!)).toBe(false);
    expect(allowed(LAST!, FIRST!)).toBe(true);
    expect(allowed(LAST!, LAST!)).toBe(false);
  });
});

describe("Chain", () => {
  it("gives every place the label its features speak for where the steps allow it", () => {
    expect(decoded([0, 1, 2, 3, 0])).toEqual([0, 1, 2, 3, 0]);
  });

  it("finds the best allowed labels where the features ask for what is not allowed", () => {
    expect(decoded([0, 2, 2, 3, 0])).toEqual([0, 1, 2, 3, 0]);
  });

  it("gives probabilities that add up to one and agree with the labels", () => {
    const chain = new Chain(LABELS.count, NO_STEPS, 0.1);
    chain.begin(3);
    chain.emissions.set([0, 90, 0, 0, 0, 0, 0, 90, 90, 0, 0, 0]);
    const shares = new Float32Array(12);
    chain.marginals(3, shares);
    for (const at of [0, 4, 8]) expect(shares.subarray(at, at + 4).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 5);
    expect(shares[1]).toBeGreaterThan(0.9);
    expect(shares[7]).toBeGreaterThan(0.9);
  });

  it("decodes a long sequence without losing its way", () => {
    const wanted = Array.from({ length: 5000 }, (_, i) => i % 4);
    expect(decoded(wanted)).toEqual(wanted);
  });
});
