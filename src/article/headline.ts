import { SECTION_NAMES } from "../lexicons/section-names.ts";

const LONGEST = 220;
const MOST_WORDS = 32;
const LONGEST_DEK = 320;
const MOST_STOPPED_WORDS = 18;
const ENDS_SENTENCE = /[.,:…][)\]"'”’»]*$/;
const NOT_A_TITLE = /^(?:[-*•‣] |\d{1,3}[.)] |[QA]\s?[:.] )/;
const INNER_END = /[.!?][)\]"'”’»]*\s+["'“‘]?\p{Lu}/u;
/** Titles and initials whose full stop ends no sentence. */
const ABBREVIATION = /\b(?:Mr|Mrs|Ms|Dr|St|Sen|Rep|Gov|Gen|vs|No|Jr|Sr|Lt|Col|Prof|Rev|\p{Lu})\.\s/gu;
/** Words of running text that headlines leave out. */
const RUNNING = new Set([
  "the",
  "a",
  "an",
  "was",
  "were",
  "had",
  "been",
  "said",
  "has",
  "have",
  "i",
  "he",
  "she",
  "they",
  "we",
  "it's",
  "did",
]);

const sections = new Set(SECTION_NAMES.entries);

/** A section's name or kicker on a line of its own. */
export function isSectionName(line: string): boolean {
  return line.length <= 30 && sections.has(line.toLowerCase().replace(/[:.|]$/, ""));
}

const wordsOf = (line: string) => line.split(/\s+/);

/** Whether a line holds one sentence at most. */
export function isOneSentence(line: string): boolean {
  return !INNER_END.test(line.replace(ABBREVIATION, " "));
}

/** Wire and archive copy puts a full stop after a headline; then only its clipped wording or capitals tell it from a sentence. */
function isClipped(words: readonly string[]): boolean {
  if (words.length < 3 || words.length > MOST_STOPPED_WORDS) return false;
  const long = words.filter((word) => word.length > 3);
  const capitals = long.filter((word) => /^["'“‘(]?\p{Lu}/u.test(word)).length;
  if (long.length >= 3 && capitals / long.length >= 0.85) return true;
  return !words.some((word) => RUNNING.has(word.toLowerCase()));
}

/**
 * Whether the first line of an article is like a headline: short, no full stop; with a full stop only in headline wording, and
 * with text to follow.
 *
 * @param line - the line
 * @param followed - whether text follows it
 */
export function isHeadline(line: string, followed: boolean): boolean {
  if (line.length > LONGEST || !/\p{L}/u.test(line) || NOT_A_TITLE.test(line)) return false;
  const words = wordsOf(line);
  if (words.length > MOST_WORDS || (!followed && words.length < 3)) return false;
  if (!ENDS_SENTENCE.test(line)) return words.length > 1 || followed;
  return followed && /\.[)\]"'”’»]*$/.test(line) && isOneSentence(line) && isClipped(words);
}

/** What stands around a line under the headline. */
export interface Surroundings {
  /** Whether it follows the headline without a blank line, in a text that has blank lines. */
  readonly sameGroup: boolean;
  /** Whether a byline, a publication line or a paragraph with a dateline comes next. */
  readonly beforeByline: boolean;
  /** Whether running text comes next. */
  readonly beforeText: boolean;
}

/** Whether the line under a headline is a standfirst: one sentence, set off from the text by its place or by having no full stop. */
export function isDek(line: string, around: Surroundings): boolean {
  if (line.length > LONGEST_DEK || wordsOf(line).length < 4 || NOT_A_TITLE.test(line)) return false;
  if (!isOneSentence(line) || /^["“«]/.test(line) || /:$/.test(line)) return false;
  if (around.beforeByline || around.sameGroup) return true;
  return around.beforeText && !/[.!?:,][)\]"'”’»]*$/.test(line);
}
