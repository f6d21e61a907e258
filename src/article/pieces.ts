import type { Line } from "./lines.ts";

/** A stretch of the article that is one block, or a paragraph with a dateline before it: a line, or wrapped lines joined. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly afterBlank: boolean;
}

/** Lines narrower than this do not come from a program that wraps text; wider ones are not wrapped. */
const NARROWEST = 40;
const WIDEST = 110;
/** A line shorter than this that is not followed by a capital is an item of a list or a verse, not the start of a sentence. */
const SHORTEST_CONTINUED = 30;
/** In wrapped text most lines begin in mid-sentence with a small letter (about 3 of 4 in news); in other text hardly any do. */
const CONTINUED_SHARE = 0.35;
const SMALL_LETTER = /^\p{Ll}/u;
const SENTENCE_END = /[.!?:;…][)\]"'”’»]*$/;
const LIST_ITEM = /^(?:[-*•‣◦▪–—] |\d{1,3}[.)] )/;

function continues(text: string, line: Line, next: Line): boolean {
  if (next.afterBlank || line.end - line.start < SHORTEST_CONTINUED) return false;
  if (!SMALL_LETTER.test(text.slice(next.start, next.start + 2))) return false;
  return !SENTENCE_END.test(text.slice(Math.max(line.start, line.end - 4), line.end));
}

/** Characters a wrapped line may hold, or 0 when the text is not wrapped. */
function wrapWidth(text: string, lines: readonly Line[]): number {
  let pairs = 0;
  let continued = 0;
  let width = 0;
  for (let index = 0; index + 1 < lines.length; index++) {
    const line = lines[index]!;
    const next = lines[index + 1]!;
    const length = line.end - line.start;
    if (next.afterBlank || length < NARROWEST) continue;
    pairs++;
    if (length > WIDEST || !continues(text, line, next)) continue;
    continued++;
    width = Math.max(width, length);
  }
  return continued >= 2 && continued >= pairs * CONTINUED_SHARE ? width : 0;
}

/** Whether the next line's first word would have had no room on this line. */
function isFull(text: string, line: Line, next: Line, width: number): boolean {
  const start = text.slice(next.start, Math.min(next.end, next.start + width));
  const gap = start.search(/\s/);
  const word = gap < 0 ? start.length : gap;
  return line.end - line.start + 1 + word > width;
}

function joins(text: string, line: Line, next: Line, width: number): boolean {
  if (next.afterBlank || LIST_ITEM.test(text.slice(next.start, next.start + 6))) return false;
  if (continues(text, line, next)) return true;
  if (width === 0 || next.indent > line.indent + 1) return false;
  return line.end - line.start <= width && isFull(text, line, next, width);
}

/**
 * Joins lines that a mail program or a wire broke in mid-paragraph. A line goes on in the next when that begins in
 * mid-sentence, or, in wrapped text, when the next line's first word had no room on it.
 */
export function joinLines(text: string, lines: readonly Line[]): Piece[] {
  const width = wrapWidth(text, lines);
  const pieces: Piece[] = [];
  let first: Line | undefined;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!;
    first ??= line;
    const next = lines[index + 1];
    if (next !== undefined && joins(text, line, next, width)) continue;
    pieces.push({ start: first.start, end: line.end, afterBlank: first.afterBlank });
    first = undefined;
  }
  return pieces;
}
