import { type PackedThreeWay, packThreeWay } from "../src/learning/three-way.ts";
import { LARGEST_WEIGHT, type PackedWeights, pack } from "../src/learning/weights.ts";

/** Counts how often each bucket is used, so that rare features get no weights. */
export class FeatureCounts {
  readonly counts: Uint16Array;
  readonly mask: number;
  constructor(readonly bits: number) {
    this.counts = new Uint16Array(2 ** bits);
    this.mask = 2 ** bits - 1;
  }
  add(features: Int32Array, count: number): void {
    for (let i = 0; i < count; i++) {
      const bucket = features[i]! & this.mask;
      if (this.counts[bucket]! < 0xffff) this.counts[bucket]!++;
    }
  }
}

/** Multi-class averaged perceptron over the buckets that were seen at least `atLeast` times. */
export class AveragedPerceptron {
  readonly mask: number;
  readonly rowOf: Int32Array;
  readonly weights: Float64Array;
  private readonly weighted: Float64Array;
  private readonly rowCount: number;
  private clock = 1;

  constructor(
    readonly classes: number,
    readonly counts: FeatureCounts,
    atLeast: number,
  ) {
    this.mask = counts.mask;
    this.rowOf = new Int32Array(counts.counts.length);
    let rows = 0;
    for (const [bucket, count] of counts.counts.entries()) if (count >= atLeast) this.rowOf[bucket] = ++rows;
    this.rowCount = rows;
    this.weights = new Float64Array((rows + 1) * classes);
    this.weighted = new Float64Array((rows + 1) * classes);
  }

  score(features: Int32Array, count: number, scores: Float64Array): void {
    const { classes, mask, rowOf, weights } = this;
    scores.fill(0);
    for (let i = 0; i < count; i++) {
      const row = rowOf[features[i]! & mask]!;
      if (row === 0) continue;
      const base = row * classes;
      for (let c = 0; c < classes; c++) scores[c]! += weights[base + c]!;
    }
  }

  /** Moves the weights from the guess toward the truth; to be called for every decision, right ones too (they only tick the clock). */
  update(features: Int32Array, count: number, truth: number, guess: number): void {
    this.clock++;
    if (truth === guess) return;
    for (let i = 0; i < count; i++) {
      const row = this.rowOf[features[i]! & this.mask]!;
      if (row === 0) continue;
      this.add(row * this.classes + truth, 1);
      this.add(row * this.classes + guess, -1);
    }
  }

  private add(at: number, by: number): void {
    this.weights[at]! += by;
    this.weighted[at]! += by * this.clock;
  }

  /** Averaged weights as whole numbers of steps; what rounds to less than `smallest` steps is dropped. */
  quantised(step: number, smallest: number): Int8Array {
    const out = new Int8Array(this.weights.length);
    for (let i = 0; i < out.length; i++) out[i] = rounded(this.average(i) / step, smallest);
    return out;
  }

  packed(step: number, smallest: number): PackedWeights {
    const rows = this.quantised(step, smallest);
    const buckets: number[] = [];
    const kept: Int8Array[] = [];
    for (const [bucket, row] of this.rowOf.entries()) {
      if (row === 0) continue;
      buckets.push(bucket);
      kept.push(rows.subarray(row * this.classes, (row + 1) * this.classes));
    }
    return pack(this.classes, this.counts.bits, buckets, kept);
  }

  /** For three classes: the second and third relative to the first. */
  packedThreeWay(step: number, smallest: number): PackedThreeWay {
    const buckets: number[] = [];
    const second: number[] = [];
    const third: number[] = [];
    for (const [bucket, row] of this.rowOf.entries()) {
      if (row === 0) continue;
      buckets.push(bucket);
      const [a, b, c] = [0, 1, 2].map((column) => this.average(row * 3 + column)) as [number, number, number];
      second.push(rounded((b - a) / step, smallest));
      third.push(rounded((c - a) / step, smallest));
    }
    return packThreeWay(this.counts.bits, buckets, Int8Array.from(second), Int8Array.from(third));
  }

  private average(at: number): number {
    return this.weights[at]! - this.weighted[at]! / this.clock;
  }

  get size(): number {
    return this.rowCount;
  }
}

/** Whole number of steps, 0 below the smallest kept, within what a packed weight can hold. */
function rounded(steps: number, smallest: number): number {
  const value = Math.round(steps);
  return Math.abs(value) < smallest ? 0 : Math.max(-LARGEST_WEIGHT, Math.min(LARGEST_WEIGHT, value));
}
