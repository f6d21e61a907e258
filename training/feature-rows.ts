import type { KeptFeature } from "../src/learning/weights.ts";
import { FeatureCounts } from "./averaged-perceptron.ts";

/** Grows as hashes of features are put in, place after place. */
export class FeatureStore {
  private hashes = new Int32Array(1 << 20);
  private readonly ends: number[] = [0];

  /** Adds a place with its features. */
  add(features: Int32Array, count: number): void {
    const at = this.ends.at(-1)!;
    if (at + count > this.hashes.length) {
      const grown = new Int32Array(this.hashes.length * 2);
      grown.set(this.hashes);
      this.hashes = grown;
    }
    this.hashes.set(features.subarray(0, count), at);
    this.ends.push(at + count);
  }

  /** Features seen at least so often at the places asked for. */
  kept(bits: number, atLeast: number, places: readonly (readonly [from: number, to: number])[]): KeptFeature[] {
    const counts = new FeatureCounts(bits);
    for (const [from, to] of places) {
      const part = this.hashes.subarray(this.ends[from]!, this.ends[to]!);
      counts.add(part, part.length);
    }
    return counts.kept(atLeast);
  }

  /** Rows of the features of all places, features that were not kept left out. Row 0 is nobody's. */
  rows(bits: number, kept: readonly KeptFeature[]): { rows: Int32Array; starts: Int32Array } {
    const rowOf = new Int32Array(2 ** bits);
    for (const [i, { bucket, fingerprint }] of kept.entries()) rowOf[bucket] = (fingerprint << 24) | (i + 1);
    const mask = 2 ** bits - 1;
    const rows = new Int32Array(this.ends.at(-1)!);
    const starts = new Int32Array(this.ends.length);
    let count = 0;
    for (let place = 0; place + 1 < this.ends.length; place++) {
      for (let i = this.ends[place]!; i < this.ends[place + 1]!; i++) {
        const hash = this.hashes[i]!;
        const entry = rowOf[hash & mask]!;
        if (entry !== 0 && entry >>> 24 === hash >>> 24) rows[count++] = entry & 0xffffff;
      }
      starts[place + 1] = count;
    }
    return { rows: rows.subarray(0, count), starts };
  }
}
