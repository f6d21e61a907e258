import type { ChainLabels } from "../src/learning/chain.ts";
import { type KeptFeature, LARGEST_WEIGHT, type PackedWeights, pack } from "../src/learning/weights.ts";
import { shuffle } from "./seeded.ts";

/** Sequences with features as rows: those of place `at` are `rows[starts[at]..starts[at + 1]]`. */
export interface Sequences {
  readonly rows: Int32Array;
  readonly starts: Int32Array;
  readonly gold: Uint8Array;
  /** Half-open ranges of places. */
  readonly sequences: readonly (readonly [from: number, to: number])[];
}

/** How a conditional random field is learned. */
export interface CrfSettings {
  readonly rate: number;
  readonly l1: number;
  readonly l2: number;
  /** Whether weights that are 0 stay so: a second run with less `l1` over what the first has chosen. */
  readonly keep: boolean;
  /** How many times the weights are taken into the average. */
  readonly remembered: number;
}

/** A slope so small moves nothing. */
const NEGLIGIBLE = 0.0005;

/** Linear-chain conditional random field, learned with AdaGrad, one sequence at a time; weights shrink where a feature is seen. */
export class ChainCrf {
  weights: Float32Array;
  private readonly squares: Float32Array;
  steps: Float64Array;
  private readonly stepSquares: Float64Array;
  private scores = new Float64Array(0);
  private forward = new Float64Array(0);
  private backward = new Float64Array(0);
  private readonly normal = new Float64Array(1 << 14);

  constructor(
    readonly labels: ChainLabels,
    readonly rows: number,
  ) {
    const { count } = labels;
    this.weights = new Float32Array(rows * count);
    this.squares = new Float32Array(rows * count).fill(1e-4);
    this.steps = new Float64Array((count + 1) * count);
    this.stepSquares = new Float64Array((count + 1) * count).fill(1e-2);
  }

  /** Scores of labels at the places of one sequence, as exponentials with the largest of a place made 1. */
  private read(data: Sequences, from: number, to: number): void {
    const { count } = this.labels;
    const size = (to - from) * count;
    if (this.scores.length < size) {
      this.scores = new Float64Array(size * 2);
      this.forward = new Float64Array(size * 2);
      this.backward = new Float64Array(size * 2);
    }
    const { scores, weights } = this;
    for (let at = from; at < to; at++) {
      const base = (at - from) * count;
      for (let y = 0; y < count; y++) scores[base + y] = 0;
      for (let k = data.starts[at]!; k < data.starts[at + 1]!; k++) {
        const row = data.rows[k]! * count;
        for (let y = 0; y < count; y++) scores[base + y]! += weights[row + y]!;
      }
      let most = scores[base]!;
      for (let y = 1; y < count; y++) if (scores[base + y]! > most) most = scores[base + y]!;
      for (let y = 0; y < count; y++) scores[base + y] = Math.exp(scores[base + y]! - most);
    }
  }

  private exponentials(): Float64Array {
    return this.steps.map((step, at) => (this.labels.allowed[at] === 1 ? Math.exp(step) : 0));
  }

  private spread(length: number, exps: Float64Array): void {
    const {
      scores,
      forward,
      backward,
      labels: { count },
    } = this;
    for (let at = 0; at < length; at++) {
      let sum = 0;
      for (let to = 0; to < count; to++) {
        let value = 0;
        if (at === 0) value = exps[count * count + to]!;
        else for (let y = 0; y < count; y++) value += forward[(at - 1) * count + y]! * exps[y * count + to]!;
        value *= scores[at * count + to]!;
        forward[at * count + to] = value;
        sum += value;
      }
      this.normal[at] = sum;
      for (let to = 0; to < count; to++) forward[at * count + to]! /= sum;
    }
    for (let y = 0; y < count; y++) backward[(length - 1) * count + y] = 1;
    for (let at = length - 2; at >= 0; at--) {
      for (let y = 0; y < count; y++) {
        let value = 0;
        for (let to = 0; to < count; to++)
          value += exps[y * count + to]! * scores[(at + 1) * count + to]! * backward[(at + 1) * count + to]!;
        backward[at * count + y] = value / this.normal[at + 1]!;
      }
    }
  }

  /** One step toward the labels of the sequence between two places. */
  private learn(data: Sequences, from: number, to: number, exps: Float64Array, settings: CrfSettings): void {
    const { count } = this.labels;
    const length = to - from;
    this.read(data, from, to);
    this.spread(length, exps);
    const { forward, backward } = this;
    for (let at = length - 1; at >= 0; at--) {
      const base = at * count;
      const gold = data.gold[from + at]!;
      if (at > 0) this.learnStep(base, data.gold[from + at - 1]!, gold, exps, settings.rate);
      for (let y = 0; y < count; y++) {
        const slope = forward[base + y]! * backward[base + y]! - (y === gold ? 1 : 0);
        if (Math.abs(slope) > NEGLIGIBLE) this.move(data, from + at, y, slope, settings);
      }
    }
  }

  /** Moves the weights that a place's features have for a label. */
  private move({ rows, starts }: Sequences, at: number, label: number, slope: number, settings: CrfSettings): void {
    const { weights, squares, labels } = this;
    const { rate, l1, l2, keep } = settings;
    for (let k = starts[at]!; k < starts[at + 1]!; k++) {
      const place = rows[k]! * labels.count + label;
      const weight = weights[place]!;
      if (keep && weight === 0) continue;
      const g = slope + l2 * weight;
      const square = squares[place]! + g * g;
      squares[place] = square;
      const step = rate / Math.sqrt(square);
      const moved = weight - step * g;
      const shrink = step * l1;
      weights[place] = moved > shrink ? moved - shrink : moved < -shrink ? moved + shrink : 0;
    }
  }

  private readonly slopes = new Float64Array(1024);

  private learnStep(base: number, goldFrom: number, goldTo: number, exps: Float64Array, rate: number): void {
    const {
      scores,
      forward,
      backward,
      labels: { count },
    } = this;
    let sum = 0;
    for (let y = 0; y < count; y++)
      for (let to = 0; to < count; to++) {
        const value = forward[base - count + y]! * exps[y * count + to]! * scores[base + to]! * backward[base + to]!;
        this.slopes[y * count + to] = value;
        sum += value;
      }
    for (let y = 0; y < count; y++)
      for (let to = 0; to < count; to++) {
        const at = y * count + to;
        const slope = this.slopes[at]! / sum - (y === goldFrom && to === goldTo ? 1 : 0);
        if (Math.abs(slope) < 1e-4) continue;
        this.stepSquares[at]! += slope * slope;
        this.steps[at]! -= (rate * slope) / Math.sqrt(this.stepSquares[at]!);
      }
  }

  private sum: Float32Array | null = null;
  private stepSum = new Float64Array(0);
  private summed = 0;

  /** Takes the weights as they are into the average that {@link average} gives. */
  remember(): void {
    this.sum ??= new Float32Array(this.weights.length);
    if (this.summed === 0) this.stepSum = new Float64Array(this.steps.length);
    for (let i = 0; i < this.sum.length; i++) this.sum[i]! += this.weights[i]!;
    for (let i = 0; i < this.stepSum.length; i++) this.stepSum[i]! += this.steps[i]!;
    this.summed++;
  }

  /** The model with the mean of the weights remembered. */
  average(): ChainCrf {
    if (this.sum === null) return this;
    const mean = new ChainCrf(this.labels, 0);
    mean.weights = this.sum.map((sum) => sum / this.summed);
    mean.steps = this.stepSum.map((sum) => sum / this.summed);
    return mean;
  }

  /** One pass over all sequences in a new order. */
  epoch(data: Sequences, random: () => number, settings: CrfSettings): void {
    const order = shuffle([...data.sequences], random);
    const every = settings.remembered > 0 ? Math.floor(order.length / settings.remembered) : order.length + 1;
    let exps = this.exponentials();
    for (const [i, [from, to]] of order.entries()) {
      if (i % 64 === 0) exps = this.exponentials();
      if ((i + 1) % every === 0) this.remember();
      if (to > from) this.learn(data, from, to, exps, settings);
    }
  }

  /** Whole numbers of steps for features and for the steps from label to label. */
  packed(
    bits: number,
    kept: readonly KeptFeature[],
    unit: number,
    smallest: number,
  ): { weights: PackedWeights; steps: number[]; unit: number } {
    const { count } = this.labels;
    const rows = kept.map((_, i) => {
      const row = new Int8Array(count);
      for (let y = 0; y < count; y++) {
        const value = Math.round(this.weights[(i + 1) * count + y]! / unit);
        row[y] = Math.abs(value) < smallest ? 0 : Math.max(-LARGEST_WEIGHT, Math.min(LARGEST_WEIGHT, value));
      }
      return row;
    });
    const steps = Array.from(this.steps, (step) => Math.max(-127, Math.min(127, Math.round(step / unit))));
    return { weights: pack(count, bits, kept, rows), steps, unit };
  }
}
