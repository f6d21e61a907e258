import { type BinaryScores, binaryScores } from "../evaluation/babe.ts";
import { analyze } from "../src/analyze.ts";
import { cuesOf } from "../src/framing/cues.ts";
import type { LoadedChances } from "../src/framing/learned/loaded-spans.ts";
import { slantFeatures } from "../src/framing/slant-features.ts";
import { probabilityOf } from "../src/learning/logistic.ts";
import { type Example, fitLogistic } from "./logistic.ts";
import type { LoadedArticle } from "./train-loaded-spans.ts";

/** How the weights of slant are learned. */
export const SLANT_SETTINGS = { parts: 5, penalty: 5, shortest: 4 } as const;

/** The weights of slant, the threshold from which a sentence leans, and how well it told marked sentences of articles not seen. */
export interface LearnedSlant {
  readonly weights: readonly number[];
  readonly slantedFrom: number;
  readonly scores: BinaryScores;
}

/** Sentences of an article as examples: features, and whether any technique is marked in the sentence. */
function examplesOf({ annotated, language, marks, sentences }: LoadedArticle, chances: LoadedChances): Example[] {
  const cues = cuesOf(language, marks, analyze(annotated.text).quotations, chances);
  let next = 0;
  return language.sentences.flatMap((sentence, at) => {
    const first = next;
    while (next < cues.length && cues[next]!.start < sentence.end) next++;
    if (sentence.to - sentence.from < SLANT_SETTINGS.shortest) return [];
    const features = slantFeatures(language, sentence, cues.slice(first, next), chances);
    return [{ features, target: sentences[at]!.marked ? 1 : 0 }];
  });
}

const thousandths = (weight: number): number => Math.round(weight * 1000) / 1000;

/** Learns slant from articles whose loaded words were judged by models of other articles. The threshold has the best F1 on articles not seen. */
export function learnSlant(articles: readonly LoadedArticle[], chances: readonly LoadedChances[]): LearnedSlant {
  const { parts, penalty } = SLANT_SETTINGS;
  const examples = articles.map((article, i) => examplesOf(article, chances[i]!));
  const judged = Array.from({ length: parts }, (_, part) => {
    const weights = fitLogistic(examples.filter((_each, i) => i % parts !== part).flat(), penalty);
    const others = examples.filter((_each, i) => i % parts === part).flat();
    return others.map(({ features, target }) => ({ score: probabilityOf(weights, features), biased: target === 1 }));
  }).flat();
  let slantedFrom = 0;
  let scores = binaryScores(judged, 0);
  for (let percent = 1; percent < 100; percent++) {
    const other = binaryScores(judged, percent / 100);
    if (other.f1 <= scores.f1) continue;
    scores = other;
    slantedFrom = percent / 100;
  }
  return { weights: fitLogistic(examples.flat(), penalty).map(thousandths), slantedFrom, scores };
}
