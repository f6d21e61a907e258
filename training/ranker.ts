import { type KeptFeature, LARGEST_WEIGHT, type PackedWeights, pack } from "../src/learning/weights.ts";
import { seeded, shuffle } from "./seeded.ts";

/** A choice to learn: the features of every option, as hashes, and the options that are right. */
export interface Choice {
  readonly options: readonly Int32Array[];
  readonly right: readonly number[];
}

/** How a ranker is learned. */
export interface RankerSettings {
  readonly bits: number;
  readonly epochs: number;
  readonly rate: number;
  readonly l2: number;
  readonly seed: number;
  readonly unit: number;
}

/** Learns to choose between options by a linear score (softmax over the options, AdaGrad), and packs its weights. */
export function learnRanker(choices: readonly Choice[], settings: RankerSettings): PackedWeights {
  const { kept, rowsOf } = indexed(choices, settings.bits);
  const weights = new Float64Array(kept.length + 1);
  const squares = new Float64Array(kept.length + 1).fill(0.01);
  const rows = choices.map(({ options, right }) => ({ options: options.map(rowsOf), right: new Set(right) }));
  const random = seeded(settings.seed);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    for (const { options, right } of shuffle(rows, random)) {
      const shares = softmax(options.map((option) => option.reduce((sum, row) => sum + weights[row]!, 0)));
      const total = shares.reduce((sum, share, i) => sum + (right.has(i) ? share : 0), 0);
      for (const [i, option] of options.entries()) {
        const slope = shares[i]! - (right.has(i) ? shares[i]! / total : 0);
        if (Math.abs(slope) < 1e-4) continue;
        for (const row of option) {
          const g = slope + settings.l2 * weights[row]!;
          squares[row]! += g * g;
          weights[row]! -= (settings.rate * g) / Math.sqrt(squares[row]!);
        }
      }
    }
  }
  const packed = kept.map((_, i) => {
    const value = Math.round(weights[i + 1]! / settings.unit);
    return Int8Array.of(Math.max(-LARGEST_WEIGHT, Math.min(LARGEST_WEIGHT, value)));
  });
  return pack(1, settings.bits, kept, packed);
}

function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - most));
  const sum = shares.reduce((a, b) => a + b, 0);
  return shares.map((share) => share / sum);
}

/** Features seen less often are left out. */
const AT_LEAST = 3;

/** Every feature seen often enough gets a row of its own; of two in one bucket the one seen more. */
function indexed(
  choices: readonly Choice[],
  bits: number,
): { kept: KeptFeature[]; rowsOf: (features: Int32Array) => number[] } {
  const mask = 2 ** bits - 1;
  const keyOf = (hash: number) => (hash & mask) * 256 + (hash >>> 24);
  const counts = new Map<number, number>();
  for (const { options } of choices)
    for (const option of options)
      for (const hash of option) counts.set(keyOf(hash), (counts.get(keyOf(hash)) ?? 0) + 1);
  const most = new Map<number, number>();
  for (const [key, count] of counts) {
    const bucket = key >>> 8;
    const other = most.get(bucket);
    if (count >= AT_LEAST && (other === undefined || counts.get(other)! < count)) most.set(bucket, key);
  }
  const keys = [...most.values()].sort((a, b) => a - b);
  const rowOf = new Map(keys.map((key, i) => [key, i + 1]));
  return {
    kept: keys.map((key) => ({ bucket: key >>> 8, fingerprint: key & 255 })),
    rowsOf: (features) => [...features].flatMap((hash) => rowOf.get(keyOf(hash)) ?? []),
  };
}
