/**
 * The word scanner: cuts a term (a stretch without inner structure that compromise could see) into treebank tokens. Clitics,
 * punctuation and currency signs stand alone; hyphenated words, numbers, abbreviations, addresses and handles stay whole.
 */
import { ABBREVIATIONS_ANYWHERE, ABBREVIATIONS_BEFORE } from "../lexicons/abbreviations.ts";

/** Longest token in characters; longer runs without white space are cut. */
const LONGEST_TOKEN = 100;

/** Receives the offsets of one token. */
export type Emit = (start: number, end: number) => void;

const LETTER_OR_DIGIT = /[\p{L}\p{N}\p{M}]/u;
const ADDRESS = /^(?:https?:\/\/|www\.|[\w.+-]{1,64}@[\w-]{1,64}\.)/i;

function isWordCode(code: number): boolean {
  if (code < 128) return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  if (code >= 0x2000 && code <= 0x206f) return false;
  if (code >= 0xd800 && code <= 0xdfff) return true;
  return LETTER_OR_DIGIT.test(String.fromCharCode(code));
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;
const isSpace = (code: number): boolean =>
  code <= 32 || code === 0xa0 || code === 0x2028 || code === 0x2029 || code === 0xfeff;

/** Whether a word goes on over the mark at `i`: a hyphen, apostrophe, ampersand or full stop within it, a separator in a number. */
function joins(text: string, i: number, start: number, end: number): boolean {
  if (i === start || i + 1 >= end || !isWordCode(text.charCodeAt(i + 1))) return false;
  const before = text.charCodeAt(i - 1);
  const after = text.charCodeAt(i + 1);
  switch (text.charAt(i)) {
    case "-":
    case "\u2010":
    case "\u2011":
      return !(isDigit(before) && isDigit(after));
    case "'":
    case "’":
    case "&":
    case "_":
      return true;
    case ".":
      return isDigit(after)
        ? isDigit(before)
        : i - start === 1 ||
            text.charAt(i - 2) === "." ||
            i + 2 >= end ||
            text.charAt(i + 2) === "." ||
            !isDigit(before);
    case ",":
    case ":":
      return isDigit(before) && isDigit(after);
    case "/":
      return isDigit(before) && isDigit(after);
    default:
      return false;
  }
}

/** Whether the full stop after the word `start`–`end` belongs to it. `last` tells that the term ends there. */
function keepsStop(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end).toLowerCase();
  if (word.length > 8) return false;
  if (word.includes(".")) return !isDigit(text.charCodeAt(end - 1));
  if (word.length === 1)
    return text.charCodeAt(start) >= 65 && text.charCodeAt(start) <= 90 && text.charAt(start) !== "I";
  return ABBREVIATIONS_BEFORE.has(word) || ABBREVIATIONS_ANYWHERE.has(word);
}

/** Offset at which the clitic of a word starts (n't, 's, 're, 've, 'll, 'd, 'm), or `end`. */
function cliticStart(text: string, start: number, end: number): number {
  const size = end - start;
  if (size > 3 && isApostrophe(text.charCodeAt(end - 2))) {
    const last = text.charAt(end - 1).toLowerCase();
    if (last === "t" && text.charAt(end - 3).toLowerCase() === "n") return end - 3;
  }
  if (size > 2 && isApostrophe(text.charCodeAt(end - 2)) && "sdm".includes(text.charAt(end - 1).toLowerCase()))
    return end - 2;
  if (size > 3 && isApostrophe(text.charCodeAt(end - 3))) {
    const clitic = text.slice(end - 2, end).toLowerCase();
    if (clitic === "re" || clitic === "ve" || clitic === "ll") return end - 3;
  }
  return end;
}

function emitWord(text: string, start: number, end: number, emit: Emit): void {
  if (end - start === 6 && text.slice(start, end).toLowerCase() === "cannot") {
    emit(start, start + 3);
    emit(start + 3, end);
    return;
  }
  const clitic = cliticStart(text, start, end);
  if (clitic > start) emit(start, clitic);
  if (clitic < end) emit(clitic, end);
}

/** End of the word that starts at `start`. */
function wordEnd(text: string, start: number, end: number): number {
  let i = start;
  const limit = Math.min(end, start + LONGEST_TOKEN);
  while (i < limit && (isWordCode(text.charCodeAt(i)) || joins(text, i, start, end))) i++;
  if (i === limit && i < end && (text.charCodeAt(i) & 0xfc00) === 0xdc00) i--;
  return Math.max(i, start + 1);
}

/** End of a run of the same mark that is one token: `...`, `--`. Quotation marks and brackets stand alone. */
function markEnd(text: string, start: number, end: number): number {
  const mark = text.charAt(start);
  let i = start + 1;
  if (!".-–—!?*_=".includes(mark)) return i;
  while (i < end && i - start < LONGEST_TOKEN && text.charAt(i) === mark) i++;
  return i;
}

/** Emits an address that starts the term, and gives the offset after it; `start` where there is none. */
function scanAddress(text: string, start: number, end: number, emit: Emit): number {
  const limit = Math.min(end, start + LONGEST_TOKEN);
  if (end - start <= 6 || !ADDRESS.test(text.slice(start, limit))) return start;
  let last = start;
  while (last < limit && !isSpace(text.charCodeAt(last))) last++;
  while (last > start + 1 && !isWordCode(text.charCodeAt(last - 1)) && text.charAt(last - 1) !== "/") last--;
  emit(start, last);
  return last;
}

/** Emits the word that starts at `start`, with the stop that belongs to it or its clitic apart, and gives the offset after it. */
function scanWord(text: string, start: number, end: number, emit: Emit): number {
  const to = wordEnd(text, isWordCode(text.charCodeAt(start)) ? start : start + 1, end);
  if (to < end && text.charAt(to) === "." && text.charAt(to + 1) !== "." && keepsStop(text, start, to)) {
    emit(start, to + 1);
    return to + 1;
  }
  emitWord(text, start, to, emit);
  return to;
}

/** A possessive 's that stands after a closing mark, as in “X”'s. */
function isLooseClitic(text: string, i: number): boolean {
  if (i === 0 || !isApostrophe(text.charCodeAt(i)) || text.charAt(i + 1) !== "s") return false;
  const before = text.charCodeAt(i - 1);
  const follows = isWordCode(before) || before === 0x201d || before === 34 || before === 46;
  return follows && !isWordCode(text.charCodeAt(i + 2));
}

/** Emits the tokens of `text` from `start` to `end`, left to right; white space belongs to none. */
export function scanTerm(text: string, start: number, end: number, emit: Emit): void {
  let i = scanAddress(text, start, end, emit);
  while (i < end) {
    if (isSpace(text.charCodeAt(i))) i++;
    else if (isWordCode(text.charCodeAt(i)) || startsWord(text, i, end)) i = scanWord(text, i, end, emit);
    else {
      const to = isLooseClitic(text, i) ? i + 2 : markEnd(text, i, end);
      emit(i, to);
      i = to;
    }
  }
}

/** A sign that opens a word: the handle's @, the tag's #, the apostrophe of '90s. */
function startsWord(text: string, i: number, end: number): boolean {
  if (i + 1 >= end) return false;
  const mark = text.charAt(i);
  const after = text.charCodeAt(i + 1);
  if (mark === "@" || mark === "#") return isWordCode(after) && (i === 0 || !isWordCode(text.charCodeAt(i - 1)));
  return (
    isApostrophe(text.charCodeAt(i)) && isDigit(after) && isDigit(text.charCodeAt(i + 2)) && text.charAt(i + 3) === "s"
  );
}
