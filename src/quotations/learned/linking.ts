import { score } from "../../learning/perceptron.ts";
import { type PackedWeights, unpack, type Weights } from "../../learning/weights.ts";
import type { Facts } from "./facts.ts";
import { LinkingFeatures } from "./linking-features.ts";
import { type Part, ROLE_PLACE } from "./tagging.ts";

/** How many parts to each side a partner is looked for. */
const REACH = 7;
/** How far away, in tokens, a partner may begin. */
const FARTHEST = 400;

/** A cue with its source and contents, as places in the list of parts. */
export interface Linked {
  readonly cue: number;
  /** -1 for none. */
  readonly source: number;
  readonly content: readonly number[];
  /** By how much the least sure of its links won over the next best. */
  readonly margin: number;
}

/** Parts that a part may belong with: cues for a content, sources for a cue. */
export function partners(parts: readonly Part[], place: number): number[] {
  const { role, from } = parts[place]!;
  const wanted = role === ROLE_PLACE.cue ? ROLE_PLACE.source : ROLE_PLACE.cue;
  const found: number[] = [];
  const last = Math.min(parts.length - 1, place + REACH);
  for (let other = Math.max(0, place - REACH); other <= last; other++) {
    const part = parts[other]!;
    if (part.role === wanted && Math.abs(part.from - from) <= FARTHEST) found.push(other);
  }
  return found;
}

/** Puts sources and contents to the cues they belong with. */
export class Linking {
  private readonly weights: Weights;
  private readonly sum = new Int32Array(1);
  /** By how much the partner last found won over the next best. */
  private margin = 0;

  constructor(packed: PackedWeights) {
    this.weights = unpack(packed);
  }

  /** Every cue that has a content. */
  link(facts: Facts, parts: readonly Part[]): Linked[] {
    const features = new LinkingFeatures(facts, parts);
    const contents = new Map<number, number[]>();
    const margins = new Map<number, number>();
    for (const [place, { role }] of parts.entries()) {
      if (role !== ROLE_PLACE.content) continue;
      const cue = this.best(features, parts, place);
      if (cue < 0) continue;
      contents.set(cue, [...(contents.get(cue) ?? []), place]);
      margins.set(cue, Math.min(margins.get(cue) ?? this.margin, this.margin));
    }
    return [...contents].map(([cue, content]) => {
      const source = this.best(features, parts, cue);
      return { cue, content, source, margin: Math.min(margins.get(cue)!, this.margin) };
    });
  }

  private best(features: LinkingFeatures, parts: readonly Part[], place: number): number {
    features.collectNone(place);
    let found = -1;
    let most = this.score(features);
    let next = Number.NEGATIVE_INFINITY;
    for (const other of partners(parts, place)) {
      features.collectPair(place, other);
      const sum = this.score(features);
      if (sum > most) {
        next = most;
        most = sum;
        found = other;
      } else if (sum > next) next = sum;
    }
    this.margin = most - next;
    return found;
  }

  private score({ features, count }: LinkingFeatures): number {
    score(this.weights, features, count, this.sum);
    return this.sum[0]!;
  }
}
