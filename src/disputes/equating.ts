import type { Range } from "../schema/index.ts";

/** Two terms that a text gives as the same thing in other words. */
export interface Equated {
  /** The other words, as written. */
  readonly other: string;
  /** From the first term to the second, in UTF-16 code units. */
  readonly range: Range;
  readonly rule: string;
}

interface Piece extends Range {
  /** The word in lower case, or the mark. */
  readonly norm: string;
  readonly isWord: boolean;
}

/** So many characters on either side of a term are looked at. */
const WINDOW = 120;
/** Other words are at most so many. */
const LONGEST = 4;

const PIECE = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu;

const LETTER = /^[\p{L}\p{N}]/u;

const OPENING = new Set(["“", "‘", '"', "'", "«", "„"]);
const CLOSING = new Set(["”", "’", '"', "'", "»", "“"]);
const DETERMINERS = new Set("a an the this that its our their his her my your any no some".split(" "));
const BREAKS = new Set([",", "(", "–", "—", "-", ";", ":"]);
/** Marks that end an apposition with "or"; a question mark makes it a choice. */
const ENDS = new Set([",", ")", "–", "—", ";", ".", ":"]);

/** Words that begin or end no term; with them "or" goes on with something else than another name for the same thing. */
const NOT_TERMS = new Set(
  "a an the this that these those and or but nor not if is are was were be been being has have had do does did will would can could should may might must to in on at by for from with as than then so what which who whom whose when where why how he she it they we you i him them us there here at even worse better rather perhaps maybe else least simply just more less most whatever whether because while about into over under between against said says".split(
    " ",
  ),
);

const NEGATIONS = new Set("not no never neither hardly nobody nobody's nobody’s none".split(" "));

const phrases = (list: string): (readonly string[])[] => list.split(" / ").map((phrase) => phrase.split(" "));

/** Ways of saying that the same follows in other words. "That is" needs its comma: "a coup, that is true" says something else. */
const RESTATING = phrases("in other words / that is to say / that is , / i . e . / which is to say");
const KNOWN = phrases("otherwise known as / also known as / a . k . a . / aka");
/** These only after a break: "The puppet also called Berg a liar". */
const CALLED = phrases("otherwise called / also called");

/** So many characters beside a term hold the beginning of whatever joins it to other words. */
const NEAR = 30;
const HINTS = [
  " or ",
  "(or ",
  "other words",
  "that is",
  "i.e",
  " say",
  "known as",
  "a.k.a",
  "aka ",
  "also called",
  "otherwise called",
];

/** Whether it is worth reading the text beside a term: mostly it is not. */
function hints(beside: string): boolean {
  const lower = beside.toLowerCase();
  return HINTS.some((hint) => lower.includes(hint));
}

function piecesOf(text: string, from: number, to: number): Piece[] {
  const pieces: Piece[] = [];
  for (const match of text.slice(from, to).matchAll(PIECE)) {
    const start = from + match.index;
    const end = start + match[0].length;
    const norm = match[0].toLowerCase();
    const isWord = LETTER.test(norm);
    // A word at the edge of the window may go on beyond it.
    const isCut = isWord && ((start === from && from > 0) || (end === to && to < text.length));
    if (!isCut) pieces.push({ norm, isWord, start, end });
  }
  return pieces;
}

const matches = (pieces: readonly Piece[], at: number, phrase: readonly string[]): boolean =>
  phrase.every((word, i) => pieces[at + i]?.norm === word);

/** How many pieces from `at` on say that the same follows in other words, and by which rule; null where none do. */
function joinerAt(pieces: readonly Piece[], at: number): { length: number; rule: string } | null {
  const broken = BREAKS.has(pieces[at]?.norm ?? "") ? 1 : 0;
  const from = at + broken;
  const called = (broken > 0 ? [...KNOWN, ...CALLED] : KNOWN).find((phrase) => matches(pieces, from, phrase));
  if (called) return { length: broken + called.length, rule: "disputes/also-called" };
  if (broken === 0) return null;
  const restating = RESTATING.find((phrase) => matches(pieces, from, phrase));
  if (restating) {
    const comma = pieces[from + restating.length]?.norm === "," ? 1 : 0;
    return { length: broken + restating.length + comma, rule: "disputes/restated" };
  }
  return pieces[from]?.norm === "or" ? { length: broken + 1, rule: "disputes/or-apposition" } : null;
}

/** The term that begins at a piece: words in marks, or words up to the first that no term has; null where none does. */
function termAfter(pieces: readonly Piece[], at: number, strict: boolean): { from: number; to: number } | null {
  let from = at;
  if (!strict && DETERMINERS.has(pieces[from]?.norm ?? "")) from++;
  const isMarked = OPENING.has(pieces[from]?.norm ?? "");
  if (isMarked) from++;
  let to = from;
  while (to < pieces.length && to - from < LONGEST && isOfTerm(pieces, from, to)) to++;
  while (to > from && pieces[to - 1]!.norm === "of") to--;
  const end = pieces[to]?.norm;
  if (to === from || (to < pieces.length && pieces[to]!.isWord && to - from >= LONGEST)) return null;
  if (isMarked && !CLOSING.has(end ?? "")) return null;
  if (strict && !endsApposition(pieces, isMarked ? to + 1 : to)) return null;
  return { from, to };
}

function isOfTerm(pieces: readonly Piece[], from: number, at: number): boolean {
  const { norm, isWord } = pieces[at]!;
  if (norm === "of") return at > from;
  return isWord && !NOT_TERMS.has(norm);
}

/** Whether an apposition ends here: at a mark, and not at one more "or" of a list. */
function endsApposition(pieces: readonly Piece[], at: number): boolean {
  const norm = pieces[at]?.norm;
  if (norm === undefined) return false;
  if (CLOSING.has(norm)) return true;
  return ENDS.has(norm) && pieces[at + 1]?.norm !== "or" && pieces[at + 1]?.norm !== "and";
}

/** The term that ends before a piece; it must begin with a determiner or a quotation mark, which tells where. */
function termBefore(pieces: readonly Piece[], at: number): { from: number; to: number } | null {
  let to = at;
  if (to > 0 && CLOSING.has(pieces[to - 1]!.norm)) to--;
  let from = to;
  while (from > 0 && to - from < LONGEST && (pieces[from - 1]!.norm === "of" || isOfTerm(pieces, 0, from - 1))) from--;
  if (from === to || pieces[from]!.norm === "of") return null;
  const before = pieces[from - 1]?.norm ?? "";
  return DETERMINERS.has(before) || OPENING.has(before) || isPossessive(before) ? { from, to } : null;
}

const isPossessive = (norm: string): boolean => norm.endsWith("'s") || norm.endsWith("’s");

/** "not a puppet, or vassal" denies both, "a thief, liar, or fraud" lists three: neither says that they are one. */
function isDeniedOrListed(before: readonly Piece[]): boolean {
  let seen = 0;
  for (let i = before.length - 1; i >= 0 && seen < 8; i--, seen++) {
    const { norm } = before[i]!;
    if (norm === "." || norm === ";") return false;
    if (NEGATIONS.has(norm) || norm.endsWith("n't") || norm.endsWith("n’t")) return true;
    if (seen === 0 && norm === ",") return true;
  }
  return false;
}

/** A capital without article or mark: "the puppet, also known as Karl Berg" tells who, not what else. */
const isName = (text: string, pieces: readonly Piece[], at: number): boolean => {
  const before = pieces[at - 1]?.norm ?? "";
  const first = text.charAt(pieces[at]!.start);
  return first !== first.toLowerCase() && !OPENING.has(before) && !DETERMINERS.has(before);
};

function findAfter(text: string, term: Range, before: readonly Piece[]): Equated | null {
  const pieces = piecesOf(text, term.end, term.end + WINDOW);
  let at = 0;
  while (at < 2 && CLOSING.has(pieces[at]?.norm ?? "")) at++;
  const joiner = joinerAt(pieces, at);
  if (!joiner) return null;
  const strict = joiner.rule === "disputes/or-apposition";
  if (strict && isDeniedOrListed(before)) return null;
  const found = termAfter(pieces, at + joiner.length, strict);
  if (!found || isName(text, pieces, found.from)) return null;
  const start = pieces[found.from]!.start;
  const end = pieces[found.to - 1]!.end;
  return { other: text.slice(start, end), range: { start: term.start, end }, rule: joiner.rule };
}

function findBefore(text: string, term: Range, before: readonly Piece[]): Equated | null {
  let to = before.length;
  let isMarked = false;
  if (to > 0 && OPENING.has(before[to - 1]!.norm)) {
    isMarked = true;
    to--;
  }
  const isDetermined = to > 0 && DETERMINERS.has(before[to - 1]!.norm);
  if (isDetermined) to--;
  for (let at = Math.max(0, to - 6); at < to; at++) {
    const joiner = joinerAt(before, at);
    if (!joiner || at + joiner.length !== to) continue;
    const strict = joiner.rule === "disputes/or-apposition";
    const found = termBefore(before, at);
    if (!found) continue;
    if (strict) {
      const after = piecesOf(text, term.end, term.end + 10);
      const isClosed = endsApposition(after, isMarked && CLOSING.has(after[0]?.norm ?? "") ? 1 : 0);
      if (isDetermined || !isClosed || isDeniedOrListed(before.slice(0, found.from))) continue;
    }
    const start = before[found.from]!.start;
    const other = text.slice(start, before[found.to - 1]!.end);
    return { other, range: { start, end: term.end }, rule: joiner.rule };
  }
  return null;
}

/**
 * Other words for a term that the text beside it gives as the same thing: "a backyard, or zone of influence, of its neighbour", "a zone
 * of influence, in other words a backyard", "the backyard, also known as the near abroad". Looks at a bounded stretch on either side.
 *
 * @param text - the article
 * @param term - where the term stands, in UTF-16 code units
 */
export function equatedBeside(text: string, term: Range): Equated[] {
  const isHinted =
    hints(text.slice(Math.max(0, term.start - NEAR), term.start)) || hints(text.slice(term.end, term.end + NEAR));
  if (!isHinted) return [];
  const before = piecesOf(text, Math.max(0, term.start - WINDOW), term.start);
  return [findAfter(text, term, before), findBefore(text, term, before)].filter((found) => found !== null);
}
