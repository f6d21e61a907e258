import type { Reading } from "./reading.ts";
import { type Relation, relation } from "./relation.ts";

/** A speaker's name before a colon has at most so many tokens. */
const LONGEST_NAME = 6;
/** A headline has at most so many tokens. */
const LONGEST_HEADLINE = 24;
/** So many paragraphs that begin like turns make a transcript. */
const FEWEST_TURNS = 3;
/** Words before a colon that name the genre of what follows, not who speaks. */
const RUBRICS = new Set(
  "analysis opinion exclusive video watch photos photo live update updates breaking review explainer note notes correction editor poll report fact factbox interview podcast column editorial read more related source sources timeline profile commentary the election world news politics business sports weather".split(
    " ",
  ),
);

/** A paragraph that begins with a name and a colon. */
interface Turn {
  readonly block: number;
  readonly from: number;
  readonly colon: number;
  readonly to: number;
}

/** Finds `Name: clause` in headlines, and the turns of transcripts and interviews. */
export function turnRelations(reading: Reading, taken: ReadonlySet<number>): Relation[] {
  const turns = findTurns(reading).filter(({ colon }) => !taken.has(colon));
  const spoken = turns.filter(({ block }) => reading.article.blocks[block]!.kind === "paragraph");
  const isTranscript = turns.length >= FEWEST_TURNS && somebodyReturns(reading, turns);
  return turns.flatMap((turn) => {
    const { kind } = reading.article.blocks[turn.block]!;
    const isTurn = kind === "paragraph" || (kind === "headline" && returns(reading, turn, spoken));
    if (isTurn && isTranscript) return [toRelation(reading, turn, "quotations/transcript-turn", false)];
    const isHeadline = kind === "headline" || (kind === "paragraph" && isHeadlineLike(reading, turn));
    return isHeadline && isClause(reading, turn) ? [toRelation(reading, turn, "quotations/headline-colon", true)] : [];
  });
}

/** In a transcript somebody speaks again; in a list of headed paragraphs every head is new. */
function somebodyReturns(reading: Reading, turns: readonly Turn[]): boolean {
  const names = new Set(turns.map(({ colon }) => reading.norm(colon - 1)));
  return names.size < turns.length;
}

/** Whether whoever speaks in a text's first line speaks again in the turns below it. */
function returns(reading: Reading, { colon }: Turn, spoken: readonly Turn[]): boolean {
  return spoken.some((other) => reading.norm(other.colon - 1) === reading.norm(colon - 1));
}

function findTurns(reading: Reading): Turn[] {
  const found: Turn[] = [];
  let block = -1;
  for (const sentence of reading.language.sentences) {
    if (sentence.block === block) {
      const last = found.at(-1);
      if (last?.block === block) found[found.length - 1] = { ...last, to: sentence.to };
      continue;
    }
    block = sentence.block;
    const colon = nameColon(reading, sentence.from, sentence.to);
    if (colon >= 0) found.push({ block, from: sentence.from, colon, to: sentence.to });
  }
  return found;
}

/** Index of the colon after a name (or Q, or A) at the head of a paragraph, -1 where it begins otherwise. */
function nameColon(reading: Reading, from: number, limit: number): number {
  for (let at = from; at < Math.min(limit, from + LONGEST_NAME + 1); at++) {
    const token = reading.tokens[at]!;
    if (token.norm === ":") return at > from && at + 1 < limit && reading.markOf(at + 1) < 0 ? at : -1;
    const capital = token.text.charAt(0) !== token.text.charAt(0).toLowerCase();
    if ((!capital && token.tag !== "POS") || RUBRICS.has(token.norm)) return -1;
  }
  return -1;
}

/** One short line without a full stop: a headline in a list of them. */
function isHeadlineLike(reading: Reading, { from, to }: Turn): boolean {
  if (to - from > LONGEST_HEADLINE || reading.blockOf(to) === reading.blockOf(from)) return false;
  return /^[\p{L}\p{N}]/u.test(reading.norm(to - 1)) && reading.language.sentenceOf(from).to === to;
}

const FINITE = new Set(["VBD", "VBZ", "VBP", "MD"]);

/** Whether words with a finite verb follow, which no question word opens: Gingrich: Trump must decide. */
function isClause(reading: Reading, { colon, to }: Turn): boolean {
  const first = reading.tag(colon + 1);
  if (first === "WRB" || first === "WP") return false;
  for (let at = colon + 1; at < to; at++) if (FINITE.has(reading.tag(at))) return true;
  return false;
}

function toRelation(reading: Reading, { from, colon, to }: Turn, rule: string, trimStop: boolean): Relation {
  const stop = trimStop && reading.norm(to - 1) === "." ? to - 1 : to;
  return relation({
    rule,
    content: [{ start: reading.tokens[colon + 1]!.start, end: reading.tokens[stop - 1]!.end }],
    cue: [{ from: colon, to: colon + 1 }],
    source: [{ from, to: colon }],
    anchor: colon,
    strong: true,
  });
}
