import type { Analysis, Range } from "../../schema/index.ts";
import { sentenceAt } from "../../sentence-at.ts";
import { oneLine } from "../wrap.ts";

/** How far from an evidence's end a cut looks for the end of a word. */
const WORD_REACH = 20;

/** A stretch of the text around words, and whether its sentence goes on before and after it. */
export interface Passage extends Range {
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/**
 * The sentence that words stand in, so that no denial is lost with its verb; a long sentence is cut around the words.
 *
 * @param longest - most characters of the passage
 */
export function passageAround(analysis: Analysis, words: Range, longest: number): Passage {
  const { text } = analysis.article;
  const sentence = sentenceAt(analysis.sentences, words.start);
  const start = Math.min(sentence?.start ?? words.start, words.start);
  const end = Math.max(sentence?.end ?? words.end, words.end);
  if (end - start <= longest) return { start, end, cutBefore: false, cutAfter: false };
  const room = Math.max(0, longest - (words.end - words.start));
  const before = Math.min(words.start - start, Math.max(Math.floor(room / 2), room - (end - words.end)));
  const from = wordStart(text, start, words.start - before);
  const to = wordEnd(text, end, Math.min(end, from + longest));
  return { start: from, end: to, cutBefore: from > start, cutAfter: to < end };
}

/** The same as text on one line, with ellipses where the sentence was cut. */
export function passageOf(analysis: Analysis, words: Range, longest: number): string {
  const { start, end, cutBefore, cutAfter } = passageAround(analysis, words, longest);
  return `${cutBefore ? "… " : ""}${oneLine(analysis.article.text.slice(start, end))}${cutAfter ? " …" : ""}`;
}

/** The nearest beginning of a word at or after an offset, or the offset where none is near. */
function wordStart(text: string, first: number, offset: number): number {
  if (offset <= first) return first;
  const space = text.slice(offset - 1, offset + WORD_REACH).search(/\s/);
  return space < 0 ? offset : offset + space;
}

/** The nearest end of a word at or before an offset, or the offset where none is near. */
function wordEnd(text: string, last: number, offset: number): number {
  if (offset >= last) return last;
  const space = text.slice(offset - WORD_REACH, offset + 1).search(/\s\S*$/);
  return space < 0 ? offset : offset - WORD_REACH + space;
}
