import { addUp } from "./perceptron.ts";
import type { Weights } from "./weights.ts";

/** Labels of a linear chain, and which may follow which. */
export interface ChainLabels {
  readonly count: number;
  /** 1 where the label of the row may be followed by the label of the column; the last row is the start of a sequence. */
  readonly allowed: Uint8Array;
}

/** Stands for a step that is not allowed; far below every sum of weights. */
const NEVER = -0x20000000;

/** An emission this far below the best of its place, as a log-odds, counts as no further: products must not vanish. */
const FARTHEST = 30;

/**
 * Labels of `parts` that each have a first, a going-on and a last label: 0 is outside, then come the three of every part. A part
 * of one token has the first label alone; a longer one goes on to its last.
 */
export function spanLabels(parts: number): ChainLabels {
  const count = 1 + 3 * parts;
  const allowed = new Uint8Array((count + 1) * count).fill(1);
  for (let from = 0; from <= count; from++) {
    const place = from === 0 || from === count ? 0 : ((from - 1) % 3) + 1;
    for (let to = 0; to < count; to++) {
      const goesOn = to !== 0 && (to - 1) % 3 !== 0;
      const same = place !== 0 && to !== 0 && Math.floor((from - 1) / 3) === Math.floor((to - 1) / 3);
      const within = same && place !== 3;
      if (goesOn ? !within : place === 2) allowed[from * count + to] = 0;
    }
  }
  return { count, allowed };
}

/** Weights of the steps from label to label, -2^29 where a step is not allowed; the last row is the start of a sequence. */
export function stepScores(labels: ChainLabels, steps: readonly number[]): Int32Array {
  return Int32Array.from(labels.allowed, (allowed, at) => (allowed === 1 ? steps[at]! : NEVER));
}

/**
 * Decoding of sequences. `emissions` holds a whole number for every place and label, filled by {@link emit}; the arrays grow with the
 * longest sequence and are used again for the next.
 */
export class Chain {
  emissions = new Int32Array(0);
  private back = new Uint8Array(0);
  private forward = new Float64Array(0);
  private backward = new Float64Array(0);
  private readonly best: Int32Array;
  private readonly next: Int32Array;
  /** Exponentials of the steps into a sequence. */
  private readonly starts: Float64Array;
  /** The steps that are allowed within one, and their exponentials. */
  private readonly movesFrom: Uint8Array;
  private readonly movesTo: Uint8Array;
  private readonly moves: Float64Array;
  /** The labels that each label may follow, one label's after the other's; those of a label begin at its place in `intoAt`. */
  private readonly intoAt: Int32Array;
  private readonly intoFrom: Uint8Array;
  /** Exponentials of 0, -1, -2 ... units. */
  private readonly powers: Float64Array;
  private shares = new Float64Array(0);

  constructor(
    readonly labels: number,
    private readonly steps: Int32Array,
    /** How much one unit of the whole-number weights is worth as a log-odds. */
    unit: number,
  ) {
    this.best = new Int32Array(labels);
    this.next = new Int32Array(labels);
    this.starts = Float64Array.from(steps.subarray(labels * labels), (step) => Math.exp(step * unit));
    const moves = [...steps.keys()].filter((move) => move < labels * labels && steps[move]! > NEVER);
    this.movesFrom = Uint8Array.from(moves, (move) => Math.floor(move / labels));
    this.movesTo = Uint8Array.from(moves, (move) => move % labels);
    this.moves = Float64Array.from(moves, (move) => Math.exp(steps[move]! * unit));
    const into = Array.from({ length: labels }, (_, to) => moves.filter((move) => move % labels === to));
    this.intoFrom = Uint8Array.from(into.flat(), (move) => Math.floor(move / labels));
    this.intoAt = new Int32Array(labels + 1);
    for (let to = 0; to < labels; to++) this.intoAt[to + 1] = this.intoAt[to]! + into[to]!.length;
    this.powers = Float64Array.from({ length: Math.ceil(FARTHEST / unit) }, (_, below) => Math.exp(-below * unit));
  }

  /** Makes room for a sequence. */
  begin(length: number): void {
    const size = length * this.labels;
    if (this.emissions.length >= size) return;
    this.emissions = new Int32Array(size * 2);
    this.back = new Uint8Array(size * 2);
    this.forward = new Float64Array(size * 2);
    this.backward = new Float64Array(size * 2);
    this.shares = new Float64Array(size * 2);
  }

  /** Adds up the weights of a place's features for every label. */
  emit(at: number, weights: Weights, features: Int32Array, count: number): void {
    const base = at * this.labels;
    this.emissions.fill(0, base, base + this.labels);
    addUp(weights, features, count, this.emissions, base);
  }

  /** Writes the best labels of the sequence into `out`. */
  decode(length: number, out: Uint8Array): void {
    const { labels, steps, emissions, back, best, next, intoAt, intoFrom } = this;
    for (let to = 0; to < labels; to++) best[to] = steps[labels * labels + to]! + emissions[to]!;
    for (let at = 1; at < length; at++) {
      for (let to = 0; to < labels; to++) {
        let from = 0;
        // Never far below NEVER, however long the sequence.
        let score = NEVER;
        for (let i = intoAt[to]!; i < intoAt[to + 1]!; i++) {
          const other = intoFrom[i]!;
          const sum = best[other]! + steps[other * labels + to]!;
          if (sum > score) {
            score = sum;
            from = other;
          }
        }
        next[to] = score + emissions[at * labels + to]!;
        back[at * labels + to] = from;
      }
      best.set(next);
    }
    let label = 0;
    for (let other = 1; other < labels; other++) if (best[other]! > best[label]!) label = other;
    for (let at = length - 1; at >= 0; at--) {
      out[at] = label;
      label = back[at * labels + label]!;
    }
  }

  /** Probability of every label at every place, into `out`. */
  marginals(length: number, out: Float32Array): void {
    const { labels, forward, backward } = this;
    this.spread(length);
    for (let at = 0; at < length; at++) {
      let sum = 0;
      for (let label = 0; label < labels; label++) {
        const value = forward[at * labels + label]! * backward[at * labels + label]!;
        out[at * labels + label] = value;
        sum += value;
      }
      for (let label = 0; label < labels; label++) out[at * labels + label]! /= sum;
    }
  }

  private spread(length: number): void {
    const { labels, forward, backward, starts, moves, movesFrom, movesTo } = this;
    const shares = this.emissionShares(length);
    for (let to = 0; to < labels; to++) forward[to] = starts[to]! * shares[to]!;
    for (let base = labels; base < length * labels; base += labels) {
      for (let to = base; to < base + labels; to++) forward[to] = 0;
      for (let move = 0; move < movesFrom.length; move++)
        forward[base + movesTo[move]!]! += forward[base - labels + movesFrom[move]!]! * moves[move]!;
      let sum = 0;
      for (let to = base; to < base + labels; to++) {
        forward[to]! *= shares[to]!;
        sum += forward[to]!;
      }
      for (let to = base; to < base + labels; to++) forward[to]! /= sum;
    }
    backward.fill(1, (length - 1) * labels, length * labels);
    for (let base = (length - 2) * labels; base >= 0; base -= labels) {
      const next = base + labels;
      for (let from = base; from < next; from++) backward[from] = 0;
      // From here on the emissions of the next place are wanted only together with what follows it.
      for (let to = next; to < next + labels; to++) shares[to]! *= backward[to]!;
      for (let move = 0; move < movesFrom.length; move++)
        backward[base + movesFrom[move]!]! += moves[move]! * shares[next + movesTo[move]!]!;
      let sum = 0;
      for (let from = base; from < next; from++) sum += backward[from]!;
      for (let from = base; from < next; from++) backward[from]! /= sum;
    }
  }

  /** Exponentials of the emissions, the largest of every place made 1. */
  private emissionShares(length: number): Float64Array {
    const { labels, emissions, powers, shares } = this;
    const least = powers.length - 1;
    for (let base = 0; base < length * labels; base += labels) {
      let most = emissions[base]!;
      for (let at = base + 1; at < base + labels; at++) if (emissions[at]! > most) most = emissions[at]!;
      for (let at = base; at < base + labels; at++) shares[at] = powers[Math.min(least, most - emissions[at]!)]!;
    }
    return shares;
  }
}
