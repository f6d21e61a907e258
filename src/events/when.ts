import type { Language } from "../language/language.ts";
import type { VerbGroup } from "../language/verbs.ts";
import type { TemporalExpression } from "../schema/index.ts";
import { WINDOW } from "./phrase.ts";

interface Placed {
  readonly date: TemporalExpression;
  readonly from: number;
  readonly to: number;
}

/** Questions about the temporal expressions that can date an event (dates and times, no durations). */
export class DateIndex {
  private readonly placed: readonly Placed[];
  /** For each token, the place of the first date that begins at or after it. */
  private readonly nextFrom: Int32Array;

  constructor(
    private readonly language: Language,
    dates: readonly TemporalExpression[],
  ) {
    this.placed = dates
      .filter(({ type }) => type === "DATE" || type === "TIME")
      .map((date) => ({ date, ...language.tokensIn(date.start, date.end) }))
      .filter(({ from, to }) => to > from);
    this.nextFrom = new Int32Array(language.tokens.length + 1);
    let place = this.placed.length;
    for (let token = language.tokens.length; token >= 0; token--) {
      while (place > 0 && this.placed[place - 1]!.from >= token) place--;
      this.nextFrom[token] = place;
    }
  }

  /** Index after the date that begins at a token, -1 where none does. */
  endAt(token: number): number {
    const next = this.placed[this.nextFrom[token] ?? this.placed.length];
    return next?.from === token ? next.to : -1;
  }

  /** First date that lies in a token range. */
  in(from: number, to: number): TemporalExpression | null {
    const next = this.placed[this.nextFrom[from] ?? this.placed.length];
    return next && next.to <= to && next.from < to ? next.date : null;
  }

  /** The date that belongs to a verb's clause: governed by the verb, else the nearest with no other verb in between. */
  ofVerb(group: VerbGroup, groupsBetween: (from: number, to: number) => number): TemporalExpression | null {
    const { language, placed } = this;
    const { from, to } = language.sentenceOf(group.verb);
    const after = this.nextFrom[group.to] ?? placed.length;
    const governed = placed
      .slice(Math.max(0, after - 3), after + 3)
      .filter((each) => each.from >= from && each.to <= to && this.dependsOn(each, group.verb))
      .map(({ date }) => date);
    const next = placed[after];
    const follows =
      next && next.from < to && next.from - group.to <= WINDOW && groupsBetween(group.to, next.from) === 0;
    const own = follows ? [...governed, next.date] : governed;
    // "will now arrive next month": what names a time before what only points at one.
    const named = own.find(({ value }) => !value.endsWith("_REF")) ?? own[0];
    if (named !== undefined) return named;
    const previous = placed[after - 1];
    if (!previous || previous.from < from || previous.to > group.from || group.from - previous.to > WINDOW) return null;
    if (groupsBetween(previous.to, group.from) > 0) return null;
    // "said on Tuesday the forum would open": the date is the nearer verb's.
    return groupsBetween(Math.max(from, previous.from - 3), previous.from) === 0 ? previous.date : null;
  }

  private dependsOn({ from, to }: Placed, verb: number): boolean {
    const { tokens } = this.language;
    for (let i = from; i < to; i++) {
      const { head, relation } = tokens[i]!;
      if (head === verb && (relation === "obl" || relation === "nmod" || relation === "advmod")) return true;
    }
    return false;
  }
}

/** First and last day that a value names, null for one that cannot be placed in time. */
export function daysOf(date: TemporalExpression): { from: string; to: string } | null {
  if (date.from !== null && date.to !== null) return { from: date.from.slice(0, 10), to: date.to.slice(0, 10) };
  const day = /^\d{4}-\d{2}-\d{2}/.exec(date.value)?.[0];
  return day === undefined ? null : { from: day, to: day };
}

/** Whether a date lies wholly after, wholly before, or about the day of publication; null where it cannot be told. */
export function relativeTo(
  date: TemporalExpression | null,
  published: string | null,
): "after" | "before" | "during" | null {
  const days = date && daysOf(date);
  if (!days || published === null) {
    if (date?.value === "FUTURE_REF") return "after";
    return date?.value === "PAST_REF" ? "before" : null;
  }
  const day = published.slice(0, 10);
  if (days.from > day) return "after";
  return days.to < day ? "before" : "during";
}
