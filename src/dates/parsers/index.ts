import { FILLERS } from "../length.ts";
import type { Pieces } from "../pieces.ts";
import type { Candidate } from "../reading.ts";
import { UNIT } from "../words.ts";
import { MONTH_DAY, MONTH_YEAR, WEEKDAY_DATE } from "./calendar-dates.ts";
import { CLOCK, ZONES } from "./clock.ts";
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

const YEARS: readonly Parser[] = [YEAR];
const COMPACT: readonly Parser[] = [COMPACT_DATE];
const NONE: readonly Parser[] = [];
const CLOSING: ReadonlySet<string> = new Set([",", ";", ")", "”", '"', "?", "!"]);
/** Words that an expression may have after its first number. */
const AFTER_DIGITS: ReadonlySet<string> = new Set([
  ...ZONES,
  ...FILLERS,
  ..."am pm h hrs in of to or and through o bc bce ad ce".split(" "),
]);

/** Parsers of expressions that begin with a word: whatever follows it, and with what follows it. */
interface Start {
  readonly alone: Parser[];
  readonly before: Map<string, Parser[]>;
}

/** The parsers that can begin with a word or with digits. */
export class Grammar {
  private readonly starts = new Map<string, Start>();
  private readonly numbers: Parser[] = [];
  private readonly telling: ReadonlySet<string>;

  constructor(dayFirst: boolean) {
    const parsers = [numericDate(dayFirst), ...PARSERS];
    for (const parser of parsers) {
      for (const start of new Set(parser.starts)) this.add(start.split(" "), parser);
      if (parser.numbers === true) this.numbers.push(parser);
    }
    const telling = new Set(UNIT.keys());
    for (const [first, { alone, before }] of this.starts) {
      if (alone.length > 0) telling.add(first);
      for (const [second, some] of before) {
        const both = new Set([...some, ...alone]);
        before.set(
          second,
          parsers.filter((parser) => both.has(parser)),
        );
        telling.add(second);
      }
    }
    // What stands beside them tells.
    for (const silent of ["a", "an", "'", "‘"]) telling.delete(silent);
    this.telling = telling;
  }

  private add([first = "", second]: readonly string[], parser: Parser): void {
    const start = this.starts.get(first) ?? { alone: [], before: new Map<string, Parser[]>() };
    this.starts.set(first, start);
    if (second === undefined) start.alone.push(parser);
    else start.before.set(second, [...(start.before.get(second) ?? []), parser]);
  }

  /** Whether an expression can begin with the word, or with the one before it. */
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

  private beginning(first: string, p: Pieces, next: number): readonly Parser[] | undefined {
    const start = this.starts.get(first);
    if (start === undefined || start.before.size === 0) return start?.alone;
    const { kind, norm } = p.at(next);
    return start.before.get(kind === "number" ? DIGITS : norm) ?? start.alone;
  }

  /** A number with nothing behind it that tells time, as in 42 votes, can only be a year or a date without marks. */
  private beginningWith(p: Pieces, i: number): readonly Parser[] {
    const next = p.at(i + 1);
    const alone =
      next.kind === "word"
        ? next.spaced && !this.telling.has(next.norm) && !AFTER_DIGITS.has(next.norm)
        : CLOSING.has(next.norm) || (next.norm === "." && !p.glued(i + 2));
    if (!alone) return this.numbers;
    const { length } = p.norm(i);
    return length === 4 ? YEARS : length === 8 ? COMPACT : NONE;
  }

  private longest(p: Pieces, i: number): [Parser, Match] | null {
    const piece = p.at(i);
    const parsers = piece.kind === "number" ? this.beginningWith(p, i) : this.beginning(piece.norm, p, i + 1);
    if (parsers === undefined) return null;
    let best: [Parser, Match] | null = null;
    for (let k = 0; k < parsers.length; k++) {
      const parser = parsers[k]!;
      const match = parser.parse(p, i);
      if (match !== null && match.to > i && (best === null || end(match) > end(best[1]))) best = [parser, match];
    }
    return best;
  }
}

const end = (match: Match): number => match.and?.to ?? match.to;

/** The two grammars, for documents that write the month first and the day first. */
export const MONTH_FIRST = new Grammar(false);
export const DAY_FIRST = new Grammar(true);
