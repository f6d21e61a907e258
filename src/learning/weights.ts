import { base64Of, bytesOf } from "./base64.ts";

/**
 * Weights of a linear classifier over hashed features, as used when analysing: a feature's hash picks a bucket, a bucket
 * with weights points to a row, a row holds one small integer per class. Buckets without weights point to row 0, all zeros.
 */
export interface Weights {
  readonly classes: number;
  /** Number of buckets less one; buckets are a power of two. */
  readonly mask: number;
  /** Row of each bucket, 0 where it has none. */
  readonly rowOf: Int32Array;
  /** `classes` weights a row. */
  readonly rows: Int8Array;
}

/** Packed form of {@link Weights}, as generated model files hold it. */
export interface PackedWeights {
  readonly classes: number;
  /** Number of buckets, as a power of two. */
  readonly bits: number;
  /** Number of rows, row 0 not counted. */
  readonly rows: number;
  /** Base64 of: gaps between buckets in use; then for each row the number of its weights, their classes, their values. */
  readonly data: string;
}

/** Largest weight that a packed row can hold; smaller than this is the negative of it. */
export const LARGEST_WEIGHT = 127;

/** Packs rows of whole numbers between -127 and 127, given by bucket in ascending order; zeros cost nothing. */
export function pack(
  classes: number,
  bits: number,
  buckets: readonly number[],
  rows: readonly Int8Array[],
): PackedWeights {
  const gaps: number[] = [];
  const counts: number[] = [];
  const columns: number[] = [];
  const values: number[] = [];
  let previous = -1;
  let kept = 0;
  for (const [i, bucket] of buckets.entries()) {
    const row = rows[i]!;
    const used = [...row.keys()].filter((column) => row[column] !== 0);
    if (used.length === 0) continue;
    kept++;
    pushGap(gaps, bucket - previous);
    previous = bucket;
    counts.push(used.length);
    for (const column of used) {
      columns.push(column);
      values.push(row[column]! & 0xff);
    }
  }
  return { classes, bits, rows: kept, data: base64Of(Uint8Array.from([...gaps, ...counts, ...columns, ...values])) };
}

/** Gaps of 255 and more are written as 255s and a rest. */
function pushGap(gaps: number[], gap: number): void {
  let rest = gap;
  while (rest >= 255) {
    gaps.push(255);
    rest -= 255;
  }
  gaps.push(rest);
}

/** The weights of a packed model. Takes a few milliseconds: call it on first use and keep the result. */
export function unpack(packed: PackedWeights): Weights {
  const { classes, bits, rows: count } = packed;
  const bytes = bytesOf(packed.data);
  const rowOf = new Int32Array(2 ** bits);
  const rows = new Int8Array((count + 1) * classes);
  let at = 0;
  let bucket = -1;
  for (let row = 1; row <= count; row++) {
    let gap = bytes[at++]!;
    bucket += gap;
    while (gap === 255) {
      gap = bytes[at++]!;
      bucket += gap;
    }
    rowOf[bucket] = row;
  }
  const counts = at;
  let column = at + count;
  let value = column;
  for (let row = 0; row < count; row++) value += bytes[counts + row]!;
  for (let row = 1; row <= count; row++) {
    for (let left = bytes[counts + row - 1]!; left > 0; left--)
      rows[row * classes + bytes[column++]!] = bytes[value++]!;
  }
  return { classes, mask: 2 ** bits - 1, rowOf, rows };
}
