import type { Block } from "../schema/index.ts";

/** A stretch of one block, short enough that work quadratic in its length stays cheap. Offsets into the article's text. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly block: number;
}

/** Longest piece in characters; the longest sentence of PolNeAR has 1,140. */
const LONGEST = 2000;

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x2028;
const isLower = (code: number): boolean => code >= 97 && code <= 122;

/** Whether a sentence surely ends before the white space at `at`: a long lower-case word, a stop, perhaps a closing mark. */
function surelyEndsAt(text: string, at: number): boolean {
  let i = at - 1;
  while (i > 0 && "\"”’'»)".includes(text.charAt(i))) i--;
  if (!".!?".includes(text.charAt(i))) return false;
  return isLower(text.charCodeAt(i - 1)) && isLower(text.charCodeAt(i - 2)) && isLower(text.charCodeAt(i - 3));
}

/** Where to cut a block that goes on past `limit`: after a sentence if one ends in the last half, else at a space, else anywhere. */
function cutBefore(text: string, start: number, limit: number): number {
  let space = -1;
  for (let i = limit; i > start + LONGEST / 2; i--) {
    if (!isSpace(text.charCodeAt(i))) continue;
    if (space < 0) space = i;
    if (surelyEndsAt(text, i)) return i;
  }
  if (space >= 0) return space;
  const last = text.charCodeAt(limit - 1);
  return last >= 0xd800 && last <= 0xdbff ? limit - 1 : limit;
}

/** The pieces of every block that is not boilerplate or byline, in order, without white space at their edges. */
export function piecesOf(text: string, blocks: readonly Block[]): Piece[] {
  const pieces: Piece[] = [];
  blocks.forEach(({ kind, start, end }, block) => {
    if (kind === "boilerplate" || kind === "byline") return;
    let from = start;
    while (from < end) {
      while (from < end && isSpace(text.charCodeAt(from))) from++;
      if (from === end) break;
      const to = end - from <= LONGEST ? end : cutBefore(text, from, from + LONGEST);
      pieces.push({ start: from, end: to, block });
      from = to;
    }
  });
  return pieces;
}
