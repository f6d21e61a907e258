import type { Piece, Pieces } from "../pieces.ts";
import type { Candidate } from "../reading.ts";
import { UNIT } from "../words.ts";
import { MONTH_DAY, MONTH_YEAR, WEEKDAY_DATE } from "./calendar-dates.ts";
import { CLOCK } from "./clock.ts";
import { DEICTIC_DAY, NAMED_DAY, PART_OF_DAY_ALONE, REPEATED, VAGUE_TIME } from "./deictic.ts";
import { LEANED, QUARTER, SEASON_NAME } from "./leaned.ts";
import { BARE_UNITS, LENGTH } from "./lengths.ts";
import { BEFORE_LAST, DAY_OF_MONTH, FROM_DAY, NTH_WITHIN, WEEK_OF } from "./nested-dates.ts";
import { COMPACT_DATE, ISO_DATE, numericDate } from "./numeric-dates.ts";
import { DIGITS, type Match, type Parser } from "./parser.ts";
import { SAME_PERIOD, THE_LENGTH, YEAR_AGO, YEAR_END } from "./reported-periods.ts";
import { CENTURY, DECADE, YEAR, YEAR_OF_ERA } from "./years.ts";

/** Every parser, in the order that decides between two readings of the same length: the more exact reading first. */
const PARSERS: readonly Parser[] = [
  ISO_DATE,
  COMPACT_DATE,
  MONTH_DAY,
  WEEKDAY_DATE,
  MONTH_YEAR,
  NAMED_DAY,
  NTH_WITHIN,
  DAY_OF_MONTH,
  WEEK_OF,
  BEFORE_LAST,
  FROM_DAY,
  CLOCK,
  YEAR_OF_ERA,
  DECADE,
  CENTURY,
  YEAR_AGO,
  YEAR_END,
  QUARTER,
  DEICTIC_DAY,
  LEANED,
  THE_LENGTH,
  SAME_PERIOD,
  SEASON_NAME,
  PART_OF_DAY_ALONE,
  REPEATED,
  LENGTH,
  BARE_UNITS,
  VAGUE_TIME,
  YEAR,
];

/** The parsers that can begin with a word or with digits. */
export class Grammar {
  private readonly words = new Map<string, Parser[]>();
  /** Parsers of expressions with "the", by the word after it; `#` for digits. */
  private readonly afterThe = new Map<string, Parser[]>();
  private readonly telling: ReadonlySet<string>;
  private readonly numbers: Parser[] = [];

  constructor(dayFirst: boolean) {
    const numeric = numericDate(dayFirst);
    for (const parser of [numeric, ...PARSERS]) {
      for (const word of new Set(parser.starts)) append(this.words, word, parser);
      for (const word of new Set(parser.afterThe ?? [])) append(this.afterThe, word, parser);
      if (parser.numbers === true) this.numbers.push(parser);
    }
    const articles = new Set(["a", "an"]);
    this.telling = new Set(
      [...this.words.keys(), ...this.afterThe.keys(), ...UNIT.keys()].filter((w) => !articles.has(w)),
    );
  }

  /** Whether an expression can begin with the word, or with an article before it. */
  tells(word: string): boolean {
    return this.telling.has(word);
  }

  /** All candidates of a sentence, left to right: at each place the longest reading. */
  candidates(p: Pieces): Candidate[] {
    const found: Candidate[] = [];
    let i = 0;
    while (i < p.length) {
      const best = this.longest(p, i);
      if (best === null) {
        i += 1;
        continue;
      }
      const [parser, match] = best;
      const rule = `dates/${match.rule ?? parser.rule}`;
      found.push({ from: i, to: match.to, reading: match.reading, rule, mod: match.mod ?? null });
      if (match.and !== undefined) found.push({ ...match.and, rule: "dates/range", mod: null });
      i = match.and?.to ?? match.to;
    }
    return found;
  }

  private behindThe(next: Piece): readonly Parser[] | undefined {
    return this.afterThe.get(next.kind === "number" ? DIGITS : next.norm);
  }

  private longest(p: Pieces, i: number): [Parser, Match] | null {
    const piece = p.at(i);
    const parsers =
      piece.kind === "number"
        ? this.numbers
        : piece.norm === "the"
          ? this.behindThe(p.at(i + 1))
          : this.words.get(piece.norm);
    if (parsers === undefined) return null;
    let best: [Parser, Match] | null = null;
    for (const parser of parsers) {
      const match = parser.parse(p, i);
      if (match !== null && match.to > i && (best === null || end(match) > end(best[1]))) best = [parser, match];
    }
    return best;
  }
}

function append(lists: Map<string, Parser[]>, word: string, parser: Parser): void {
  const list = lists.get(word);
  if (list === undefined) lists.set(word, [parser]);
  else list.push(parser);
}

const end = (match: Match): number => match.and?.to ?? match.to;

/** The two grammars, for documents that write the month first and the day first. */
export const MONTH_FIRST = new Grammar(false);
export const DAY_FIRST = new Grammar(true);
