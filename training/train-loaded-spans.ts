import { LOADED, NAME_CALLING, type PtcArticle } from "../evaluation/ptc.ts";
import { LoadedFeatures } from "../src/framing/learned/features.ts";
import {
  LOADED_LABEL,
  LOADED_LABELS,
  NAME_LABEL,
  type PackedLoadedSpans,
} from "../src/framing/learned/loaded-spans.ts";
import { leaningsOf } from "../src/framing/learned/word-leanings.ts";
import { zonesOf } from "../src/framing/learned/zones.ts";
import { hasTone } from "../src/framing/slant-features.ts";
import type { Language } from "../src/language/language.ts";
import { type PackedWordScores, unpackWordScores } from "../src/learning/word-scores.ts";
import type { Mark } from "../src/quotations/mark.ts";
import { readArticle } from "./annotated-articles.ts";
import { ChainCrf } from "./chain-crf.ts";
import { FeatureStore } from "./feature-rows.ts";
import { seeded } from "./seeded.ts";
import { countWords, learnLeanings, packLeanings } from "./word-leanings.ts";
import { learnTones, type MarkedSentence } from "./word-tones.ts";
import type { WordVectors } from "./word-vectors.ts";

/** How the model of loaded wording is learned. */
export const LOADED_SETTINGS = {
  parts: 5,
  unseenParts: 5,
  bits: 17,
  atLeast: 5,
  rate: 0.1,
  l1: 0.03,
  l2: 0.0001,
  epochs: 3,
  laterL1: 0.004,
  laterEpochs: 3,
  unit: 0.03,
  smallest: 3,
  seed: 20261124,
} as const;

/** An article read, with the label of every token. */
export interface LoadedArticle {
  readonly annotated: PtcArticle;
  readonly language: Language;
  readonly marks: readonly Mark[];
  readonly words: readonly string[];
  /** Its sentences, told by whether any technique at all is marked in them. */
  readonly sentences: readonly MarkedSentence[];
  readonly labels: Uint8Array;
}

/** Reads an article as the analysis does, up to its quotation marks. Where both techniques are marked, a token is name-calling. */
export function loadedArticle(annotated: PtcArticle): LoadedArticle {
  const { language, marks } = readArticle({ ...annotated, published: null, annotations: [] });
  const labels = new Uint8Array(language.tokens.length);
  for (const [technique, label] of [
    [LOADED, LOADED_LABEL],
    [NAME_CALLING, NAME_LABEL],
  ] as const) {
    for (const each of annotated.techniques) {
      if (each.technique !== technique) continue;
      const { from, to } = language.tokensIn(...each.span);
      labels.fill(label, from, to);
    }
  }
  const words = language.tokens.map(({ norm }) => norm);
  return { annotated, language, marks, words, sentences: markedSentences(annotated, language), labels };
}

function markedSentences({ techniques }: PtcArticle, { sentences, tokens }: Language): MarkedSentence[] {
  return sentences.map(({ start, end, from, to }) => ({
    words: tokens.slice(from, to).flatMap(({ tag, norm }) => (hasTone(tag) ? [norm] : [])),
    marked: techniques.some(({ span }) => span[0] < end && span[1] > start),
  }));
}

type Log = (line: string) => void;

/** The table of leanings learned from articles. */
export function leaningsFrom(articles: readonly LoadedArticle[], vectors: WordVectors): PackedWordScores {
  const counts = countWords(articles);
  const tone = learnTones(
    articles.flatMap(({ sentences }) => sentences),
    vectors,
  );
  return packLeanings(learnLeanings(counts, vectors), tone, counts, vectors);
}

/** Learns to find loaded wording from annotated articles. The leanings that an article's words have while the chain is learned come from the other articles. */
export function learnLoadedSpans(
  articles: readonly LoadedArticle[],
  tableOf: (articles: readonly LoadedArticle[]) => PackedWordScores,
  log: Log,
): PackedLoadedSpans {
  const { parts, bits, atLeast, rate, l1, l2, epochs, laterL1, laterEpochs, unit, smallest, seed } = LOADED_SETTINGS;
  const store = new FeatureStore();
  const gold: number[] = [];
  const sequences: [number, number][] = [];
  for (let part = 0; part < parts; part++) {
    const words = unpackWordScores(tableOf(articles.filter((_, i) => i % parts !== part)));
    for (let i = part; i < articles.length; i += parts) {
      const { language, marks, labels } = articles[i]!;
      const leanings = leaningsOf(words, language.tokens);
      const features = new LoadedFeatures(language, marks, leanings);
      const zones = zonesOf(language.sentences, leanings.bytes);
      for (let zone = 0; zone < zones.length; zone += 2) {
        const first = gold.length;
        for (let at = zones[zone]!; at < zones[zone + 1]!; at++) {
          features.collect(at);
          store.add(features.features, features.count);
          gold.push(labels[at]!);
        }
        sequences.push([first, gold.length]);
      }
    }
    log(`loaded words: part ${part + 1} of ${parts} looked up among the words of the others`);
  }
  const kept = store.kept(bits, atLeast, [[0, gold.length]]);
  const data = { ...store.rows(bits, kept), gold: Uint8Array.from(gold), sequences };
  const crf = new ChainCrf(LOADED_LABELS, kept.length + 1);
  const random = seeded(seed);
  for (let epoch = 0; epoch < epochs; epoch++) crf.epoch(data, random, { rate, l1, l2, keep: false, remembered: 0 });
  for (let epoch = 0; epoch < laterEpochs; epoch++)
    crf.epoch(data, random, { rate, l1: laterL1, l2, keep: true, remembered: 3 });
  log(`loaded words: ${sequences.length} stretches learned with ${kept.length} features`);
  return { words: tableOf(articles), ...crf.average().packed(bits, kept, unit, smallest) };
}
