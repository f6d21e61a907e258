import { HustingsError } from "../errors.ts";
import { rounded } from "../learning/logistic.ts";
import { LONGEST_PASSAGE } from "./learned/passage.ts";
import { shippedSentiment } from "./learned/shipped.ts";
import { directionIn, type StanceProbabilities, stanceIn } from "./learned/verdict.ts";
import { type ReadSentence, readSentence } from "./sentence.ts";

/** Half-open character range of a mention in a sentence, in UTF-16 code units. */
export interface MentionRange {
  readonly start: number;
  readonly end: number;
}

/** Where a sentence stands on one mention. */
export interface StanceToward {
  /** -1 unfavourable, 0 neutral, 1 favourable. */
  readonly stance: -1 | 0 | 1;
  /** How probable it is that this is the stance that readers would see: a calibrated probability, to the hundredth. */
  readonly probability: number;
  /** The same of all three; they add up to 1 but for rounding. */
  readonly probabilities: { readonly unfavourable: number; readonly neutral: number; readonly favourable: number };
}

/** Who of two in a sentence is for or against the other. */
export interface SentimentBetween {
  /** Whose sentiment it is; `null` where neither has one for the other. */
  readonly holder: "first" | "second" | null;
  /** -1 against, 0 none, 1 for. */
  readonly stance: -1 | 0 | 1;
  /**
   * How probable it is that readers would give this answer: a calibrated probability, to the hundredth. May be below that of the answer
   * that neither has a sentiment, which most pairs get: the rarer answers are given the benefit of the doubt.
   */
  readonly probability: number;
}

const ANSWERS: readonly Pick<SentimentBetween, "holder" | "stance">[] = [
  { holder: null, stance: 0 },
  { holder: "first", stance: 1 },
  { holder: "second", stance: 1 },
  { holder: "first", stance: -1 },
  { holder: "second", stance: -1 },
];

/**
 * Tells where a news sentence stands on somebody it mentions, as readers see it: what is told or said of the mention speaks for or
 * against it. Learned from NewsMTSC (Hamborg and Donnay 2021) and the directed sentiment of Park, Pan and Joo (2021).
 *
 * @param sentence - a sentence or a few; of a long text the 90 tokens around the mention count
 * @param mention - characters of the mention, half-open, in UTF-16 code units
 * @returns the stance with calibrated probabilities
 * @throws HustingsError `INVALID_INPUT` where the sentence is no string, or the mention covers none of its words
 * @example
 * const sentence = "The mayor's shameful failure cost the city dearly.";
 * stanceToward(sentence, { start: 0, end: 9 }).stance; // → -1
 */
export function stanceToward(sentence: string, mention: MentionRange): StanceToward {
  const read = checked(sentence);
  const tokens = tokensOf(read, sentence, mention, "mention");
  return verdictOf(stanceIn(shippedSentiment(), read, tokens));
}

/** The likeliest stance, and the probabilities to the hundredth. */
export function verdictOf(probabilities: StanceProbabilities): StanceToward {
  const [unfavourable, neutral, favourable] = probabilities;
  const largest = Math.max(unfavourable, neutral, favourable);
  const stance = largest === neutral ? 0 : largest === unfavourable ? -1 : 1;
  return {
    stance,
    probability: rounded(largest),
    probabilities: {
      unfavourable: rounded(unfavourable),
      neutral: rounded(neutral),
      favourable: rounded(favourable),
    },
  };
}

/**
 * Tells who of two mentioned in a news sentence is for or against the other. Learned from the directed sentiment of Park, Pan and
 * Joo (2021).
 *
 * @param sentence - a sentence or a few
 * @param first - characters of one mention, half-open, in UTF-16 code units
 * @param second - characters of the other
 * @returns whose sentiment it is and on which side
 * @throws HustingsError `INVALID_INPUT` where the sentence is no string, a mention covers none of its words, or the two are farther apart
 * than the 90 tokens that are read
 * @example
 * const sentence = "Senator Lena Ortiz accused Karl Berg of lying.";
 * sentimentBetween(sentence, { start: 8, end: 18 }, { start: 27, end: 36 }); // → { holder: "first", stance: -1, … }
 */
export function sentimentBetween(sentence: string, first: MentionRange, second: MentionRange): SentimentBetween {
  const read = checked(sentence);
  const mentions = [tokensOf(read, sentence, first, "first"), tokensOf(read, sentence, second, "second")] as const;
  const direction = directionIn(shippedSentiment(), read, mentions);
  if (direction === null)
    throw new HustingsError("INVALID_INPUT", `The two mentions must be less than ${LONGEST_PASSAGE} tokens apart.`);
  return { ...ANSWERS[direction.place]!, probability: rounded(direction.probability) };
}

function checked(sentence: string): ReadSentence {
  if (typeof sentence !== "string")
    throw new HustingsError(
      "INVALID_INPUT",
      `A sentence must be a string; got ${sentence === null ? "null" : typeof sentence}.`,
    );
  return readSentence(sentence);
}

function tokensOf({ language }: ReadSentence, sentence: string, mention: MentionRange, name: string) {
  const { start, end } = mention ?? {};
  const isWithin =
    Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= sentence.length;
  if (!isWithin) {
    throw new HustingsError(
      "INVALID_INPUT",
      `${name} must be { start, end } with 0 <= start < end <= ${sentence.length}, the sentence's length; got start ${String(start)}, end ${String(end)}.`,
    );
  }
  const tokens = language.tokensIn(start, end);
  if (tokens.to <= tokens.from)
    throw new HustingsError("INVALID_INPUT", `${name} covers no word of the sentence (characters ${start} to ${end}).`);
  return tokens;
}
