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

  it("gives every label the share of the sequences that have it there", () => {
    const steps = stepScores(
      LABELS,
      Array.from({ length: 20 }, (_, move) => (move % 7) - 3),
    );
    const unit = 0.1;
    const emissions = [4, -9, 12, 3, 7, 15, -2, 8, -6, 5, 11, 9];
    const totals = new Float64Array(12);
    let all = 0;
    for (let code = 0; code < 64; code++) {
      const path = [code % 4, Math.floor(code / 4) % 4, Math.floor(code / 16)];
      let sum = 0;
      for (const [at, label] of path.entries())
        sum += emissions[at * 4 + label]! + steps[(at === 0 ? 4 : path[at - 1]!) * 4 + label]!;
      const weight = Math.exp(sum * unit);
      all += weight;
      for (const [at, label] of path.entries()) totals[at * 4 + label]! += weight;
    }
    const chain = new Chain(LABELS.count, steps, unit);
    chain.begin(3);
    chain.emissions.set(emissions);
    const shares = new Float32Array(12);
    chain.marginals(3, shares);
    for (const [at, share] of shares.entries()) expect(share).toBeCloseTo(totals[at]! / all, 5);
  });

  it("gives probabilities where the best label of a place cannot be reached", () => {
    const chain = new Chain(LABELS.count, NO_STEPS, 1);
    chain.begin(2);
    chain.emissions.set([9000, 0, 0, 0, 0, 0, 9000, 0]);
    const shares = new Float32Array(8);
    chain.marginals(2, shares);
    for (const share of shares) expect(share).toBeGreaterThanOrEqual(0);
    expect(shares.subarray(4).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 5);
  });

  it("decodes a long sequence without losing its way", () => {
    const wanted = Array.from({ length: 5000 }, (_, i) => i % 4);
    expect(decoded(wanted)).toEqual(wanted);
  });
});
