import { base64Of, bytesOf } from "./base64.ts";
import { readBuckets, writeBuckets } from "./buckets.ts";
import { ones, type Places, placesOf } from "./places.ts";
import type { KeptFeature } from "./weights.ts";

/**
 * Weights of a linear classifier that chooses between three classes, packed so that a feature costs one look-up: only the
 * scores of the second and third class relative to the first matter, and both fit into one integer with the fingerprint of
 * the feature they belong to.
 */
export interface ThreeWayWeights extends Places {
  /** For each bucket in use: 8 bits of fingerprint, 8 of the second class's weight, 8 of the third's. */
  readonly table: Int32Array;
}

/** Packed form of {@link ThreeWayWeights}, as generated model files hold it. */
export interface PackedThreeWay {
  /** Number of buckets, as a power of two. */
  readonly bits: number;
  /** Number of buckets with weights. */
  readonly used: number;
  /** Base64 of: buckets in use, their weights for the second class, their weights for the third. */
  readonly data: string;
}

/** Packs weights between -127 and 127, given by bucket in ascending order; features with two zeros are left out. */
export function packThreeWay(
  bits: number,
  features: readonly KeptFeature[],
  second: Int8Array,
  third: Int8Array,
): PackedThreeWay {
  const used = [...features.keys()].filter((i) => second[i] !== 0 || third[i] !== 0);
  const buckets = writeBuckets(used.map((i) => features[i]!));
  const seconds = used.map((i) => second[i]! & 0xff);
  const thirds = used.map((i) => third[i]! & 0xff);
  return { bits, used: used.length, data: base64Of(Uint8Array.from([...buckets, ...seconds, ...thirds])) };
}

/** The weights of a packed model. Takes a few milliseconds: call it on first use and keep the result. */
export function unpackThreeWay({ bits, used, data }: PackedThreeWay): ThreeWayWeights {
  const bytes = bytesOf(data);
  const { buckets, fingerprints, end } = readBuckets(bytes, used);
  const table = new Int32Array(used);
  for (let i = 0; i < used; i++) table[i] = (fingerprints[i]! << 16) | (bytes[end + i]! << 8) | bytes[end + used + i]!;
  return { ...placesOf(bits, buckets), table };
}

/** Sum of the weights of `count` features (at most 250): take it apart with {@link secondOf} and {@link thirdOf}. */
export function sumThreeWay({ mask, words, table }: ThreeWayWeights, features: Int32Array, count: number): number {
  let second = 0;
  let third = 0;
  for (let i = 0; i < count; i++) {
    const hash = features[i]!;
    const word = ((hash & mask) >>> 5) << 1;
    const used = words[word]!;
    if ((used & (1 << hash)) === 0) continue;
    const entry = table[words[word + 1]! + ones(used & ~(-1 << hash))]!;
    if (entry >>> 16 !== hash >>> 24) continue;
    second += (entry << 16) >> 24;
    third += (entry << 24) >> 24;
  }
  return (second << 16) + third;
}

/** Score of the third class, relative to the first. */
export function thirdOf(sum: number): number {
  return (sum << 16) >> 16;
}

/** Score of the second class, relative to the first. */
export function secondOf(sum: number): number {
  return (sum - thirdOf(sum)) / 65536;
}
