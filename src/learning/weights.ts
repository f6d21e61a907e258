import { base64Of, bytesOf } from "./base64.ts";
import { readBuckets, writeBuckets } from "./buckets.ts";
import { type Places, placesOf } from "./places.ts";

/**
 * Weights of a linear classifier over hashed features, as used when analysing: a feature's hash picks a bucket, a bucket
 * whose fingerprint agrees points to a row, and a row lists the classes it speaks for or against. Most rows name two or three
 * classes of many, so they are kept sparse, and a row's numbers stand side by side: adding one up touches only what it names.
 */
export interface Weights extends Places {
  readonly classes: number;
  /** For each bucket in use, the fingerprint (upper 8 bits) of the one feature it holds and where its row starts in `cells`. */
  readonly rowOf: Int32Array;
  /** Rows one after the other: how many classes the row names, then for each its number (lower 8 bits) and its weight. */
  readonly cells: Int16Array;
}

/** Packed form of {@link Weights}, as generated model files hold it. */
export interface PackedWeights {
  readonly classes: number;
  /** Number of buckets, as a power of two. */
  readonly bits: number;
  /** Number of rows, row 0 not counted. */
  readonly rows: number;
  /** Base64 of: buckets in use; for each row the number of its weights; their classes; their values. */
  readonly data: string;
}

/** Largest weight that a packed row can hold; smaller than this is the negative of it. */
export const LARGEST_WEIGHT = 127;

/** A feature that has weights: its bucket, and the upper 8 bits of its hash. */
export interface KeptFeature {
  readonly bucket: number;
  readonly fingerprint: number;
}

/** Packs rows of whole numbers between -127 and 127, given by bucket in ascending order; zeros cost nothing. */
export function pack(
  classes: number,
  bits: number,
  features: readonly KeptFeature[],
  rows: readonly Int8Array[],
): PackedWeights {
  const kept: KeptFeature[] = [];
  const counts: number[] = [];
  const columns: number[] = [];
  const values: number[] = [];
  for (const [i, one] of features.entries()) {
    const row = rows[i]!;
    const used = [...row.keys()].filter((column) => row[column] !== 0);
    if (used.length === 0) continue;
    kept.push(one);
    counts.push(used.length);
    for (const column of used) {
      columns.push(column);
      values.push(row[column]! & 0xff);
    }
  }
  const bytes = Uint8Array.from([...writeBuckets(kept), ...counts, ...columns, ...values]);
  return { classes, bits, rows: kept.length, data: base64Of(bytes) };
}

/** The weights of a packed model. Takes a few milliseconds: call it on first use and keep the result. */
export function unpack(packed: PackedWeights): Weights {
  const { classes, bits, rows } = packed;
  const bytes = bytesOf(packed.data);
  const { buckets, fingerprints, end: counts } = readBuckets(bytes, rows);
  const total = (bytes.length - counts - rows) / 2;
  const rowOf = new Int32Array(rows);
  const cells = new Int16Array(rows + total);
  let from = counts + rows;
  let at = 0;
  for (let row = 0; row < rows; row++) {
    const count = bytes[counts + row]!;
    rowOf[row] = (fingerprints[row]! << 24) | at;
    cells[at++] = count;
    for (const end = from + count; from < end; from++) cells[at++] = (bytes[from + total]! << 8) | bytes[from]!;
  }
  return { ...placesOf(bits, buckets), classes, rowOf, cells };
}
