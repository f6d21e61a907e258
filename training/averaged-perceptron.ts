import { type PackedThreeWay, packThreeWay } from "../src/learning/three-way.ts";
import { type KeptFeature, LARGEST_WEIGHT, type PackedWeights, pack } from "../src/learning/weights.ts";

const FINGERPRINTS = 256;

/**
 * Counts how often each feature is seen. Features are told apart by bucket and fingerprint; counting stops at 255. A bucket
 * goes to the feature of its own that is seen most.
 */
export class FeatureCounts {
  private readonly counts: Uint8Array;
  readonly mask: number;
  constructor(readonly bits: number) {
    this.counts = new Uint8Array(2 ** bits * FINGERPRINTS);
    this.mask = 2 ** bits - 1;
  }

  add(features: Int32Array, count: number): void {
    for (let i = 0; i < count; i++) {
      const hash = features[i]!;
      const at = (hash & this.mask) * FINGERPRINTS + (hash >>> 24);
      if (this.counts[at]! < 255) this.counts[at]!++;
    }
  }

  /** The feature of each bucket that was seen at least so often, by bucket. */
  kept(atLeast: number): KeptFeature[] {
    const features: KeptFeature[] = [];
    for (let bucket = 0; bucket <= this.mask; bucket++) {
      let fingerprint = -1;
      let most = atLeast - 1;
      for (let f = 0; f < FINGERPRINTS; f++) {
        const count = this.counts[bucket * FINGERPRINTS + f]!;
        if (count > most) {
          most = count;
          fingerprint = f;
        }
      }
      if (fingerprint >= 0) features.push({ bucket, fingerprint });
    }
    return features;
  }
}

/** Multi-class averaged perceptron over features that were kept. */
export class AveragedPerceptron {
  readonly mask: number;
  /** Fingerprint and row of each bucket, as in `Weights`. */
  private readonly rowOf: Int32Array;
  /** Whole numbers: every update adds or takes away one. */
  private readonly weights: Int16Array;
  private readonly weighted: Float64Array;
  private clock = 1;

  constructor(
    readonly classes: number,
    readonly bits: number,
    readonly kept: readonly KeptFeature[],
  ) {
    this.mask = 2 ** bits - 1;
    this.rowOf = new Int32Array(2 ** bits);
    for (const [i, { bucket, fingerprint }] of kept.entries()) this.rowOf[bucket] = (fingerprint << 24) | (i + 1);
    this.weights = new Int16Array((kept.length + 1) * classes);
    this.weighted = new Float64Array((kept.length + 1) * classes);
  }

  private row(hash: number): number {
    const entry = this.rowOf[hash & this.mask]!;
    return entry >>> 24 === hash >>> 24 ? entry & 0xffffff : 0;
  }

  score(features: Int32Array, count: number, scores: Int32Array): void {
    const { classes, weights } = this;
    scores.fill(0);
    for (let i = 0; i < count; i++) {
      const row = this.row(features[i]!);
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
      const row = this.row(features[i]!);
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
    const { classes } = this;
    const kept = this.kept.map((_, i) => rows.subarray((i + 1) * classes, (i + 2) * classes));
    return pack(classes, this.bits, this.kept, kept);
  }

  /** For three classes: the second and third relative to the first. */
  packedThreeWay(step: number, smallest: number): PackedThreeWay {
    const second: number[] = [];
    const third: number[] = [];
    for (const i of this.kept.keys()) {
      const [a, b, c] = [0, 1, 2].map((column) => this.average((i + 1) * 3 + column)) as [number, number, number];
      second.push(rounded((b - a) / step, smallest));
      third.push(rounded((c - a) / step, smallest));
    }
    return packThreeWay(this.bits, this.kept, Int8Array.from(second), Int8Array.from(third));
  }

  private average(at: number): number {
    return this.weights[at]! - this.weighted[at]! / this.clock;
  }

  get size(): number {
    return this.kept.length;
  }
}

/** Whole number of steps, 0 below the smallest kept, within what a packed weight can hold. */
function rounded(steps: number, smallest: number): number {
  const value = Math.round(steps);
  return Math.abs(value) < smallest ? 0 : Math.max(-LARGEST_WEIGHT, Math.min(LARGEST_WEIGHT, value));
}
