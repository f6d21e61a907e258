import { base64Of, bytesOf } from "./base64.ts";
import { readBuckets, writeBuckets } from "./buckets.ts";
import { ones, type Places, placesOf } from "./places.ts";

/** Up to three bytes for each of some thousand words, found by the word's hash; other words have 0. */
export interface WordScores extends Places {
  /** For each bucket in use: the fingerprint (upper 8 bits) of its word and the word's bytes as one number. */
  readonly table: Uint32Array;
}

/** Packed form of {@link WordScores}, as generated model files hold it. */
export interface PackedWordScores {
  /** Number of buckets, as a power of two. */
  readonly bits: number;
  /** Number of words. */
  readonly used: number;
  /** Bytes of a word, 1 to 3. */
  readonly width: number;
  /** Base64 of: buckets in use, then the first bytes of their words, the second bytes, the third. */
  readonly data: string;
}

/**
 * Packs numbers of `width` bytes by word hash, the first byte the lowest. Of words that fall into one bucket the first given stays; a 0 costs
 * nothing.
 */
export function packWordScores(
  bits: number,
  width: number,
  scores: Iterable<readonly [hash: number, score: number]>,
): PackedWordScores {
  const mask = 2 ** bits - 1;
  const taken = new Map<number, { fingerprint: number; score: number }>();
  for (const [hash, score] of scores) {
    const bucket = hash & mask;
    if (score !== 0 && !taken.has(bucket)) taken.set(bucket, { fingerprint: hash >>> 24, score });
  }
  const entries = [...taken].sort((a, b) => a[0] - b[0]);
  const buckets = writeBuckets(entries.map(([bucket, { fingerprint }]) => ({ bucket, fingerprint })));
  const planes = Array.from({ length: width }, (_, plane) =>
    entries.map(([, { score }]) => (score >>> (8 * plane)) & 0xff),
  );
  return { bits, used: entries.length, width, data: base64Of(Uint8Array.from([...buckets, ...planes.flat()])) };
}

/** The numbers of a packed table. Takes a few milliseconds: call it on first use and keep the result. */
export function unpackWordScores({ bits, used, width, data }: PackedWordScores): WordScores {
  const bytes = bytesOf(data);
  const { buckets, fingerprints, end } = readBuckets(bytes, used);
  const table = Uint32Array.from(fingerprints, (fingerprint, i) => {
    let score = 0;
    for (let plane = 0; plane < width; plane++) score |= bytes[end + plane * used + i]! << (8 * plane);
    return ((fingerprint << 24) | score) >>> 0;
  });
  return { ...placesOf(bits, buckets), table };
}

/** The number of the word with this hash, 0 where it has none. */
export function wordScore({ mask, words, table }: WordScores, hash: number): number {
  const word = ((hash & mask) >>> 5) << 1;
  const used = words[word]!;
  if ((used & (1 << hash)) === 0) return 0;
  const entry = table[words[word + 1]! + ones(used & ~(-1 << hash))]!;
  return entry >>> 24 === hash >>> 24 ? entry & 0xffffff : 0;
}
