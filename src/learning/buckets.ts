import type { KeptFeature } from "./weights.ts";

/** Bytes for which buckets are in use, in ascending order, and their fingerprints: gaps (255 and a rest where long), then fingerprints. */
export function writeBuckets(features: readonly KeptFeature[]): number[] {
  const bytes: number[] = [];
  let previous = -1;
  for (const { bucket } of features) {
    let gap = bucket - previous;
    for (; gap >= 255; gap -= 255) bytes.push(255);
    bytes.push(gap);
    previous = bucket;
  }
  for (const { fingerprint } of features) bytes.push(fingerprint);
  return bytes;
}

/** What {@link writeBuckets} wrote, and the place after it. */
export function readBuckets(
  bytes: Uint8Array,
  count: number,
): { buckets: Int32Array; fingerprints: Uint8Array; end: number } {
  const buckets = new Int32Array(count);
  let at = 0;
  let bucket = -1;
  for (let i = 0; i < count; i++) {
    let gap = bytes[at++]!;
    bucket += gap;
    while (gap === 255) {
      gap = bytes[at++]!;
      bucket += gap;
    }
    buckets[i] = bucket;
  }
  return { buckets, fingerprints: bytes.subarray(at, at + count), end: at + count };
}
