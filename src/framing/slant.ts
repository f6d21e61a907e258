import type { Language } from "../language/language.ts";
import { probabilityOf } from "../learning/logistic.ts";
import { slantModel } from "../models/slant.ts";
import type { Framing, FramingCue } from "../schema/index.ts";
import type { LoadedChances } from "./learned/loaded-spans.ts";
import { slantFeatures } from "./slant-features.ts";

/** A sentence of this slant or more is documented as one that leans: where F1 was best on articles of PTC that the weights had not seen. */
export const SLANTED_FROM: number = slantModel.slantedFrom;

/**
 * Slant of every sentence: how probable it is that annotators of propaganda would mark something in a sentence with such cues and words.
 * Cues must stand in text order. Rounded to three decimals.
 */
export function slants(language: Language, cues: readonly FramingCue[], chances: LoadedChances): Framing["sentences"] {
  let next = 0;
  return language.sentences.map((sentence) => {
    const { start, end } = sentence;
    const first = next;
    while (next < cues.length && cues[next]!.start < end) next++;
    const features = slantFeatures(language, sentence, cues.slice(first, next), chances);
    return { start, end, slant: Math.round(probabilityOf(slantModel.weights, features) * 1000) / 1000 };
  });
}
