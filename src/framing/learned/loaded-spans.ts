import type { Language } from "../../language/language.ts";
import { Chain, type ChainLabels, stepScores } from "../../learning/chain.ts";
import { type PackedWeights, unpack, type Weights } from "../../learning/weights.ts";
import { type PackedWordScores, unpackWordScores, type WordScores } from "../../learning/word-scores.ts";
import type { Mark } from "../../quotations/mark.ts";
import { LoadedFeatures } from "./features.ts";
import { leaningsOf } from "./word-leanings.ts";
import { zonesOf } from "./zones.ts";

/** Places of the labels: 0 is plain. */
export const LOADED_LABEL = 1;
export const NAME_LABEL = 2;

/** Labels of tokens; any may follow any. */
export const LOADED_LABELS: ChainLabels = { count: 3, allowed: new Uint8Array(12).fill(1) };

/** Weights that find loaded wording, packed. */
export interface PackedLoadedSpans {
  readonly words: PackedWordScores;
  readonly weights: PackedWeights;
  readonly steps: readonly number[];
  readonly unit: number;
}

/** How probable it is that a token stands in loaded wording, and in name-calling; and the step of its tone, 0 where it is not known. */
export interface LoadedChances {
  readonly loaded: Float32Array;
  readonly name: Float32Array;
  readonly tones: Uint8Array;
}

/** Tells loaded wording and name-calling from plain words. */
export class LoadedSpans {
  private readonly words: WordScores;
  private readonly weights: Weights;
  private readonly chain: Chain;
  private marginals = new Float32Array(0);

  constructor({ words, weights, steps, unit }: PackedLoadedSpans) {
    this.words = unpackWordScores(words);
    this.weights = unpack(weights);
    this.chain = new Chain(LOADED_LABELS.count, stepScores(LOADED_LABELS, steps), unit);
  }

  /** Probabilities of all tokens; a token far from any word that may be loaded has 0. */
  chances(language: Language, marks: readonly Mark[]): LoadedChances {
    const leanings = leaningsOf(this.words, language.tokens);
    const features = new LoadedFeatures(language, marks, leanings);
    const zones = zonesOf(language.sentences, leanings.bytes);
    const loaded = new Float32Array(language.tokens.length);
    const name = new Float32Array(language.tokens.length);
    for (let zone = 0; zone < zones.length; zone += 2) {
      const from = zones[zone]!;
      const length = zones[zone + 1]! - from;
      this.chain.begin(length);
      for (let at = 0; at < length; at++) {
        features.collect(from + at);
        this.chain.emit(at, this.weights, features.features, features.count);
      }
      if (this.marginals.length < length * 3) this.marginals = new Float32Array(length * 6);
      this.chain.marginals(length, this.marginals);
      for (let at = 0; at < length; at++) {
        loaded[from + at] = this.marginals[at * 3 + LOADED_LABEL]!;
        name[from + at] = this.marginals[at * 3 + NAME_LABEL]!;
      }
    }
    return { loaded, name, tones: leanings.tones };
  }
}
