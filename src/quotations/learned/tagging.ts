import { Chain, spanLabels, stepScores } from "../../learning/chain.ts";
import { type PackedWeights, unpack, type Weights } from "../../learning/weights.ts";
import type { Certainty } from "./certainty.ts";
import type { Facts } from "./facts.ts";
import { TaggingFeatures } from "./tagging-features.ts";

/** Sources, cues and contents as labels, in the order of {@link ROLE_PLACE}. */
export const TAGGING_LABELS = spanLabels(3);

/** Places of the parts among the labels. */
export const ROLE_PLACE = { source: 0, cue: 1, content: 2 } as const;

/** A block is tagged in pieces of at most so many tokens. */
const LONGEST = 400;

/** A source, cue or content as tagged: tokens, half-open. */
export interface Part {
  /** Its place in {@link ROLE_PLACE}. */
  readonly role: number;
  readonly from: number;
  readonly to: number;
}

/** Weights that tag sources, cues and contents, packed. */
export interface PackedTagging {
  readonly weights: PackedWeights;
  readonly steps: readonly number[];
  readonly unit: number;
}

/** First tokens of the pieces in which an article is tagged, and the token after its last. */
export function piecesOf({ count, blockTo }: Facts): number[] {
  const places: number[] = [];
  for (let at = 0; at < count; at = Math.min(blockTo[at]!, at + LONGEST)) places.push(at);
  places.push(count);
  return places;
}

/** The parts that a sequence of labels spells. */
export function partsOf(labels: Uint8Array): Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < labels.length; ) {
    const label = labels[at]!;
    let next = at + 1;
    if (label > 0) {
      while (next < labels.length && labels[next]! > 0 && (labels[next]! - 1) % 3 !== 0) next++;
      parts.push({ role: Math.floor((label - 1) / 3), from: at, to: next });
    }
    at = next;
  }
  return parts;
}

/** Tags the tokens of articles as parts of sources, cues and contents. */
export class Tagging {
  private readonly chain: Chain;
  private readonly weights: Weights;

  constructor({ weights, steps, unit }: PackedTagging) {
    this.weights = unpack(weights);
    this.chain = new Chain(TAGGING_LABELS.count, stepScores(TAGGING_LABELS, steps), unit);
  }

  /** A label for every token. `certainty` is told how probable the labels are. */
  labels(facts: Facts, certainty?: Certainty): Uint8Array {
    const labels = new Uint8Array(facts.count);
    const features = new TaggingFeatures(facts);
    const { chain, weights } = this;
    const pieces = piecesOf(facts);
    for (let piece = 0; piece + 1 < pieces.length; piece++) {
      const from = pieces[piece]!;
      const to = pieces[piece + 1]!;
      chain.begin(to - from);
      for (let at = from; at < to; at++) {
        features.collect(at);
        chain.emit(at - from, weights, features.features, features.count);
      }
      const decoded = labels.subarray(from, to);
      chain.decode(to - from, decoded);
      certainty?.take(chain, from, decoded);
    }
    return labels;
  }
}
