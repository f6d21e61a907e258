import type { Language } from "../language/language.ts";
import type { Sentence } from "../language/token.ts";
import type { Stage } from "../layers.ts";
import type { TemporalExpression } from "../schema/index.ts";
import { dayNumber, isDay } from "./calendar.ts";
import { closed } from "./closing.ts";
import { dayComesFirst } from "./date-order.ts";
import { accepted, type Evidence } from "./decisions.ts";
import { direction } from "./direction.ts";
import { intervalOf } from "./interval.ts";
import { modified } from "./modifiers.ts";
import { DAY_FIRST, type Grammar, MONTH_FIRST } from "./parsers/index.ts";
import type { Period } from "./period.ts";
import { personCalledMay } from "./person-may.ts";
import { cut } from "./pieces.ts";
import { ranged } from "./ranges.ts";
import type { Candidate, Reading } from "./reading.ts";
import { notBefore, resolve } from "./resolve.ts";

/**
 * Temporal expressions after TIMEX3. Sentence by sentence: cut into pieces, candidates found generously, widened by their
 * modifiers, decided, and resolved against the day of publication and the dates told before.
 */
export const dates: Stage<"article" | "language", "dates"> = {
  name: "dates",
  needs: ["article", "language"],
  gives: ["dates"],
  run({ article, language }) {
    const grammar = dayComesFirst(language) ? DAY_FIRST : MONTH_FIRST;
    const teller = new Teller(language, publishedDay(article.published), personCalledMay(language));
    for (const sentence of language.sentences) {
      if (mayTellTime(language, sentence, grammar)) teller.read(sentence, grammar);
    }
    return { dates: teller.found };
  },
};

/** Day number of an ISO date or date-time; null when there is none. */
export function publishedDay(published: string | null): number | null {
  const match = published === null ? null : /^(\d{4})-(\d{2})-(\d{2})/.exec(published);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isDay(year, month, day) ? dayNumber(year, month, day) : null;
}

/** Whether any token of the sentence can begin an expression: most sentences are left alone here. */
function mayTellTime({ tokens }: Language, sentence: Sentence, grammar: Grammar): boolean {
  for (let i = sentence.from; i < sentence.to; i++) {
    const norm = tokens[i]?.norm ?? "";
    if (hasDigits(norm) || grammar.tells(norm)) return true;
    if (norm.length > 3 && partTells(norm, grammar)) return true;
  }
  return false;
}

/** Third-quarter, p.m.: a word that is cut or loses its full stops before it is read. */
function partTells(norm: string, grammar: Grammar): boolean {
  if (norm.includes(".")) return grammar.tells(norm.replaceAll(".", ""));
  return norm.includes("-") && norm.split("-").some((part) => grammar.tells(part));
}

/** 9th, '70s, FY23: digits stand at the beginning, after an apostrophe or at the end. */
const hasDigits = (norm: string): boolean =>
  isDigit(norm.charCodeAt(0)) || isDigit(norm.charCodeAt(1)) || isDigit(norm.charCodeAt(norm.length - 1));

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Reads the sentences in order and remembers what was told. */
class Teller {
  readonly found: TemporalExpression[] = [];
  private last: Period | null = null;
  private told: { readonly id: string; readonly period: Period; readonly sentence: number } | null = null;

  constructor(
    private readonly language: Language,
    private readonly published: number | null,
    private readonly personMay: boolean,
  ) {}

  read(sentence: Sentence, grammar: Grammar): void {
    const pieces = cut(this.language.text, sentence.start, sentence.end);
    const evidence: Evidence = { pieces, language: this.language, personMay: this.personMay };
    for (const candidate of ranged(pieces, closed(pieces, modified(pieces, grammar.candidates(pieces))))) {
      if (accepted(candidate, evidence)) this.tell(candidate, evidence, sentence.index);
    }
  }

  private tell(candidate: Candidate, { pieces }: Evidence, sentence: number): void {
    const { reading, rule, mod } = candidate;
    const start = pieces.at(candidate.from).start;
    const { end } = pieces.at(candidate.to - 1);
    const placed = resolve(reading, {
      published: this.published,
      told: this.told === null || sentence - this.told.sentence > MEMORY ? null : this.told.period,
      direction: () => {
        const { from, to } = this.language.tokensIn(start, end);
        return direction(this.language, from, to);
      },
    });
    const resolved = candidate.ends === true && this.last !== null ? notBefore(placed, this.last) : placed;
    this.last = resolved.period;
    const id = `d${this.found.length + 1}`;
    const anchor = resolved.against === "narrative" ? (this.told?.id ?? null) : resolved.against;
    const interval = intervalOf(resolved.period, mod, reading.kind === "time" ? reading.time : null);
    this.found.push({
      id,
      ...this.language.slice(start, end),
      type: resolved.type,
      value: resolved.value,
      mod,
      anchor,
      ...interval,
      basis: resolved.against === null ? "stated" : "inferred",
      rule,
    });
    if (resolved.period !== null && candidate.aside !== true && !lookedBack(reading))
      this.told = { id, period: resolved.period, sentence };
  }
}

/** Whether a year-ago comparison was made: what is told goes on in the period compared with it. */
function lookedBack(reading: Reading): boolean {
  return (reading.kind === "offset" && reading.alike === true) || (reading.kind === "same" && reading.years < 0);
}

/** Sentences over which a told period is remembered: "a year earlier" looks no farther back. */
const MEMORY = 3;
