import { base64Of, bytesOf } from "./base64.ts";

/**
 * Weights of a linear classifier that chooses between three classes, packed so that a feature costs one look-up and one
 * addition: only the scores of the second and third class relative to the first matter, and both fit into one integer, the
 * second class in the upper 16 bits. Sums of up to 128 features stay within 16 bits.
 */
export interface ThreeWayWeights {
  /** Number of buckets less one; buckets are a power of two. */
  readonly mask: number;
  /** Both weights of each bucket: `second * 65536 + third`. */
  readonly table: Int32Array;
}

/** Packed form of {@link ThreeWayWeights}, as generated model files hold it. */
export interface PackedThreeWay {
  /** Number of buckets, as a power of two. */
  readonly bits: number;
  /** Number of buckets with weights. */
  readonly used: number;
  /** Base64 of: gaps between buckets in use, their weights for the second class, their weights for the third. */
  readonly data: string;
}

/** Packs weights between -127 and 127, given by bucket in ascending order; buckets with two zeros are left out. */
export function packThreeWay(
  bits: number,
  buckets: readonly number[],
  second: Int8Array,
  third: Int8Array,
): PackedThreeWay {
  const gaps: number[] = [];
  const seconds: number[] = [];
  const thirds: number[] = [];
  let previous = -1;
  for (const [i, bucket] of buckets.entries()) {
    if (second[i] === 0 && third[i] === 0) continue;
    let gap = bucket - previous;
    for (; gap >= 255; gap -= 255) gaps.push(255);
    gaps.push(gap);
    previous = bucket;
    seconds.push(second[i]! & 0xff);
    thirds.push(third[i]! & 0xff);
  }
  const bytes = new Uint8Array(gaps.length + 2 * seconds.length);
  bytes.set(gaps);
  bytes.set(seconds, gaps.length);
  bytes.set(thirds, gaps.length + seconds.length);
  return { bits, used: seconds.length, data: base64Of(bytes) };
}

/** The weights of a packed model. Takes a few milliseconds: call it on first use and keep the result. */
export function unpackThreeWay({ bits, used, data }: PackedThreeWay): ThreeWayWeights {
  const bytes = bytesOf(data);
  const table = new Int32Array(2 ** bits);
  const seconds = bytes.length - 2 * used;
  const thirds = bytes.length - used;
  let at = 0;
  let bucket = -1;
  for (let i = 0; i < used; i++) {
    let gap = bytes[at++]!;
    bucket += gap;
    while (gap === 255) {
      gap = bytes[at++]!;
      bucket += gap;
    }
    table[bucket] = ((bytes[seconds + i]! << 24) >> 24) * 65536 + ((bytes[thirds + i]! << 24) >> 24);
  }
  return { mask: 2 ** bits - 1, table };
}

/** Sum of the weights of `count` features: take it apart with {@link secondOf} and {@link thirdOf}. */
export function sumThreeWay({ mask, table }: ThreeWayWeights, features: Int32Array, count: number): number {
  let sum = 0;
  for (let i = 0; i < count; i++) sum += table[features[i]! & mask]!;
  return sum;
}

/** Score of the third class, relative to the first. */
export function thirdOf(sum: number): number {
  return (sum << 16) >> 16;
}

/** Score of the second class, relative to the first. */
export function secondOf(sum: number): number {
  return (sum - thirdOf(sum)) / 65536;
}
