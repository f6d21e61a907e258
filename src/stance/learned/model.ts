import { base64Of, bytesOf } from "../../learning/base64.ts";
import { lengthOf, type Parameters, parametersOf, type Shape } from "./parameters.ts";

/** A sentiment network as generated model files hold it. */
export interface PackedSentiment {
  readonly shape: Shape;
  /** The words it knows, in order, separated by blanks; the unknown word, which is the first, not among them. */
  readonly words: string;
  /** Base64 of: for every word a step and its numbers in steps; then for every other part of the parameters likewise. One byte each. */
  readonly data: string;
  /** Finest step of words and of the other parts: steps are whole multiples of it. */
  readonly unit: number;
  readonly calibration: Calibration;
}

/** What makes probabilities as right as they say: temperatures that log-odds are divided by (Guo et al. 2017). */
export interface Calibration {
  /** Of stances, for every number of members that vote. */
  readonly stance: readonly number[];
  /** Of directions, all members voting. */
  readonly direction: number;
  /** How much more than its share each direction counted while the network learned: rare ones more. */
  readonly directionWeights: readonly number[];
}

/** A network ready for use. */
export interface SentimentModel {
  readonly parameters: Parameters;
  readonly calibration: Calibration;
  /** Place of a word; 0 for one it does not know. */
  idOf(word: string): number;
}

const LARGEST_STEPS = 127;
const LARGEST_BYTE = 255;

/** Packs parameters: every row of words, and every other part, gets the finest step that holds its largest number. */
export function packParameters({ all, word, lengths, shape }: Parameters, unit: number): string {
  const bytes: number[] = [];
  let at = 0;
  for (const length of [...Array.from({ length: shape.words }, () => word.length / shape.words), ...lengths]) {
    const part = all.subarray(at, at + length);
    at += length;
    const largest = part.reduce((most, number) => Math.max(most, Math.abs(number)), 0);
    const step = Math.min(LARGEST_BYTE, Math.max(1, Math.ceil(largest / (LARGEST_STEPS * unit))));
    bytes.push(step);
    for (const number of part) {
      const steps = Math.round(number / (step * unit));
      bytes.push(Math.max(-LARGEST_STEPS, Math.min(LARGEST_STEPS, steps)) & 0xff);
    }
  }
  return base64Of(Uint8Array.from(bytes));
}

/** The network of a packed model. Takes some milliseconds: call it on first use and keep the result. */
export function unpackSentiment({ shape, words, data, unit, calibration }: PackedSentiment): SentimentModel {
  const bytes = bytesOf(data);
  const all = new Float32Array(lengthOf(shape));
  const parameters = parametersOf(shape, all);
  let at = 0;
  let from = 0;
  for (const length of [...Array.from({ length: shape.words }, () => shape.width), ...parameters.lengths]) {
    const step = bytes[from++]! * unit;
    for (const end = at + length; at < end; at++) all[at] = ((bytes[from++]! << 24) >> 24) * step;
  }
  const places = new Map(words.split(" ").map((word, place) => [word, place + 1]));
  return { parameters, calibration, idOf: (word) => places.get(word) ?? 0 };
}
