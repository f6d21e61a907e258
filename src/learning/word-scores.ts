import { base64Of, bytesOf } from "./base64.ts";
import { readBuckets, writeBuckets } from "./buckets.ts";
import { ones, type Places, placesOf } from "./places.ts";

/** A byte for each of some thousand words, found by the word's hash; other words have 0. */
export interface WordScores extends Places {
  /** For each bucket in use: the fingerprint (upper 8 bits) of its word and the word's byte. */
  readonly table: Uint16Array;
}

/** Packed form of {@link WordScores}, as generated model files hold it. */
export interface PackedWordScores {
  /** Number of buckets, as a power of two. */
  readonly bits: number;
  /** Number of words. */
  readonly used: number;
  /** Base64 of: buckets in use, then the bytes of their words. */
  readonly data: string;
}

/** Packs bytes by word hash. Of words that fall into one bucket the first given stays; a 0 costs nothing. */
export function packWordScores(
  bits: number,
  scores: Iterable<readonly [hash: number, byte: number]>,
): PackedWordScores {
  const mask = 2 ** bits - 1;
  const taken = new Map<number, { fingerprint: number; byte: number }>();
  for (const [hash, byte] of scores) {
    const bucket = hash & mask;
    if (byte !== 0 && !taken.has(bucket)) taken.set(bucket, { fingerprint: hash >>> 24, byte });
  }
  const entries = [...taken].sort((a, b) => a[0] - b[0]);
  const buckets = writeBuckets(entries.map(([bucket, { fingerprint }]) => ({ bucket, fingerprint })));
  const data = base64Of(Uint8Array.from([...buckets, ...entries.map(([, { byte }]) => byte)]));
  return { bits, used: entries.length, data };
}

/** The bytes of a packed table. Takes a few milliseconds: call it on first use and keep the result. */
export function unpackWordScores({ bits, used, data }: PackedWordScores): WordScores {
  const bytes = bytesOf(data);
  const { buckets, fingerprints, end } = readBuckets(bytes, used);
  const table = Uint16Array.from(fingerprints, (fingerprint, i) => (fingerprint << 8) | bytes[end + i]!);
  return { ...placesOf(bits, buckets), table };
}

/** The byte of the word with this hash, 0 where it has none. */
export function wordScore({ mask, words, table }: WordScores, hash: number): number {
  const word = ((hash & mask) >>> 5) << 1;
  const used = words[word]!;
  if ((used & (1 << hash)) === 0) return 0;
  const entry = table[words[word + 1]! + ones(used & ~(-1 << hash))]!;
  return entry >>> 8 === hash >>> 24 ? entry & 0xff : 0;
}
