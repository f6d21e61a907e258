import { base64Of, bytesOf } from "./base64.ts";
import { readBuckets, writeBuckets } from "./buckets.ts";

/**
 * Weights of a linear classifier over hashed features, as used when analysing: a feature's hash picks a bucket, a bucket
 * whose fingerprint agrees points to a row, and a row lists the classes it speaks for or against. Most rows name two or three
 * classes of many, so they are kept sparse: adding one up touches only what it names. Row 0 is empty.
 */
export interface Weights {
  readonly classes: number;
  /** Number of buckets less one; buckets are a power of two. */
  readonly mask: number;
  /** For each bucket, the fingerprint (upper 8 bits) of the one feature it holds and its row; 0 where it holds none. */
  readonly rowOf: Int32Array;
  /** Where each row starts in `columns` and `values`; one entry more than there are rows. */
  readonly starts: Int32Array;
  /** Classes that the rows name. */
  readonly columns: Uint8Array;
  /** Weight for each class named. */
  readonly values: Int8Array;
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
  const rowOf = new Int32Array(2 ** bits);
  let at = readBuckets(bytes, rows, (bucket, fingerprint, i) => {
    rowOf[bucket] = (fingerprint << 24) | (i + 1);
  });
  const starts = new Int32Array(rows + 2);
  for (let row = 1; row <= rows; row++) starts[row + 1] = starts[row]! + bytes[at++]!;
  const total = starts[rows + 1]!;
  const columns = bytes.subarray(at, at + total);
  const values = new Int8Array(bytes.buffer, bytes.byteOffset + at + total, total);
  return { classes, mask: 2 ** bits - 1, rowOf, starts, columns, values };
}
