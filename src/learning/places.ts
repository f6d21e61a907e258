/**
 * Which buckets hold a feature, and the place of each among those that do. Most features asked for are in no bucket: that is
 * told from a set of bits small enough to stay in the processor's cache, where a table of all buckets does not.
 */
export interface Places {
  /** Number of buckets less one; buckets are a power of two. */
  readonly mask: number;
  /** For every 32 buckets two numbers: a bit for each bucket in use, and how many in use come before them where there are any. */
  readonly words: Int32Array;
}

/** Places of buckets, given in ascending order. How many come before is only told where a bucket is in use. */
export function placesOf(bits: number, buckets: Int32Array): Places {
  const words = new Int32Array(Math.max(2, 2 ** bits / 16));
  for (let place = 0; place < buckets.length; place++) {
    const bucket = buckets[place]!;
    const word = (bucket >>> 5) << 1;
    if (words[word] === 0) words[word + 1] = place;
    words[word]! |= 1 << (bucket & 31);
  }
  return { mask: 2 ** bits - 1, words };
}

/** Number of bits that are set. */
export function ones(bits: number): number {
  let sum = bits - ((bits >>> 1) & 0x55555555);
  sum = (sum & 0x33333333) + ((sum >>> 2) & 0x33333333);
  return Math.imul((sum + (sum >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
