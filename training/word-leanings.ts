import { leaning, leaningKey, toneStep } from "../src/framing/learned/word-leanings.ts";
import { type PackedWordScores, packWordScores } from "../src/learning/word-scores.ts";
import { minimised } from "./lbfgs.ts";
import type { WordVectors } from "./word-vectors.ts";

/** How often a word stands in plain text, in loaded wording and in name-calling. */
export type WordCounts = Map<string, [plain: number, loaded: number, name: number]>;

/** Counts words under the labels of their tokens. */
export function countWords(articles: Iterable<{ words: readonly string[]; labels: Uint8Array }>): WordCounts {
  const counts: WordCounts = new Map();
  for (const { words, labels } of articles) {
    for (const [i, word] of words.entries()) {
      let mine = counts.get(word);
      if (mine === undefined) {
        mine = [0, 0, 0];
        counts.set(word, mine);
      }
      mine[labels[i]!]!++;
    }
  }
  return counts;
}

/** How leanings are learned. */
export const LEANING_SETTINGS = {
  penalty: 10,
  vectorScale: 3,
  affixScale: 0.5,
  iterations: 40,
  commonest: 60_000,
  bits: 17,
} as const;

/** What is known of a word when its leaning is guessed: its vector, itself, its beginnings and endings. */
class WordFeatures {
  private readonly places = new Map<string, number>();

  constructor(private readonly vectors: WordVectors) {}

  static *names(word: string): Iterable<string> {
    yield `=${word}`;
    yield `-${word.slice(-3)}`;
    yield `-${word.slice(-4)}`;
    yield `${word.slice(0, 4)}-`;
    yield `${word.slice(0, 5)}-`;
  }

  learn(words: Iterable<string>): void {
    for (const word of words)
      for (const name of WordFeatures.names(word)) if (!this.places.has(name)) this.places.set(name, this.places.size);
  }

  /** Number of features: a constant, the vector, the names. */
  get size(): number {
    return 1 + this.vectors.dimensions + this.places.size;
  }

  /** Places and values of a word's features. */
  of(word: string): { places: Int32Array; values: Float64Array } {
    const vector = this.vectors.vectorOf(word);
    const places: number[] = [0];
    const values: number[] = [1];
    for (let i = 0; vector !== undefined && i < vector.length; i++) {
      places.push(1 + i);
      values.push(vector[i]! * LEANING_SETTINGS.vectorScale);
    }
    for (const name of WordFeatures.names(word)) {
      const place = this.places.get(name);
      if (place === undefined) continue;
      places.push(1 + this.vectors.dimensions + place);
      values.push(LEANING_SETTINGS.affixScale);
    }
    return { places: Int32Array.from(places), values: Float64Array.from(values) };
  }
}

/** Log-odds that a word is in loaded wording or name-calling, and of name-calling against loaded wording. */
export type WordJudge = (word: string) => { loaded: number; name: number };

interface Example {
  readonly places: Int32Array;
  readonly values: Float64Array;
  readonly seen: readonly [plain: number, loaded: number, name: number];
}

/** Log-odds of loaded wording and of name-calling, each against plain text, under weights that stand in pairs. */
function oddsOf({ places, values }: Omit<Example, "seen">, weights: Float64Array): [loaded: number, name: number] {
  let loaded = 0;
  let name = 0;
  for (let i = 0; i < places.length; i++) {
    const place = places[i]! * 2;
    loaded += weights[place]! * values[i]!;
    name += weights[place + 1]! * values[i]!;
  }
  return [loaded, name];
}

/** What the softmax regression has to make small: the surprise at what was seen, and large weights. */
function surprise(examples: readonly Example[], point: Float64Array, slopes: Float64Array): number {
  const { penalty } = LEANING_SETTINGS;
  let loss = 0;
  slopes.fill(0);
  for (let i = 2; i < point.length; i++) {
    loss += (penalty / 2) * point[i]! * point[i]!;
    slopes[i] = penalty * point[i]!;
  }
  for (const example of examples) {
    const { places, values, seen } = example;
    const [loaded, name] = oddsOf(example, point);
    const all = Math.log(1 + Math.exp(loaded) + Math.exp(name));
    const total = seen[0] + seen[1] + seen[2];
    loss += total * all - seen[1] * loaded - seen[2] * name;
    const loadedSlope = total * Math.exp(loaded - all) - seen[1];
    const nameSlope = total * Math.exp(name - all) - seen[2];
    for (let i = 0; i < places.length; i++) {
      const place = places[i]! * 2;
      slopes[place]! += loadedSlope * values[i]!;
      slopes[place + 1]! += nameSlope * values[i]!;
    }
  }
  return loss;
}

/** Learns from counts how loaded words are, known ones and others that are like them (softmax regression). */
export function learnLeanings(counts: WordCounts, vectors: WordVectors): WordJudge {
  const features = new WordFeatures(vectors);
  features.learn(counts.keys());
  const examples = [...counts].map(([word, seen]) => ({ ...features.of(word), seen }));
  const weights = minimised(
    features.size * 2,
    (point, slopes) => surprise(examples, point, slopes),
    LEANING_SETTINGS.iterations,
  );
  return (word) => {
    const [loaded, name] = oddsOf(features.of(word), weights);
    return { loaded: Math.log(Math.exp(loaded) + Math.exp(name)), name: name - loaded };
  };
}

/** The table of leanings and tones: of the words counted and of the commonest others. */
export function packLeanings(
  judge: WordJudge,
  tone: (word: string) => number,
  counts: WordCounts,
  vectors: WordVectors,
): PackedWordScores {
  const words = new Set([...counts.keys(), ...vectors.words.slice(0, LEANING_SETTINGS.commonest)]);
  return packWordScores(
    LEANING_SETTINGS.bits,
    2,
    [...words].flatMap((word) => {
      const { loaded, name } = judge(word);
      const step = leaning(loaded, name);
      return step === 0 && !counts.has(word) ? [] : [[leaningKey(word), step | (toneStep(tone(word)) << 8)] as const];
    }),
  );
}
