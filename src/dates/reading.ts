import type { TemporalExpression } from "../schema/index.ts";
import type { Grain, Period } from "./period.ts";

/** Which way an expression itself says to look: "last" past, "next" future, "this" here; null leaves it to the verb. */
export type Lean = "past" | "here" | "future" | null;

/** Grains that have a fixed number in every year. */
export type YearPart = "month" | "quarter" | "half" | "season";

/** What the words of an expression say, before anything is known about the day they were written on. */
export type Reading =
  /** A stretch of the calendar given in full: 1996, 9 November 2023, the 1990s. */
  | { readonly kind: "fixed"; readonly period: Period }
  /** A part of an unnamed year: October, the third quarter, last summer. `year` reads the year's own words ("of last year"). */
  | {
      readonly kind: "part";
      readonly grain: YearPart;
      readonly nth: number;
      readonly lean: Lean;
      readonly year: Reading | null;
    }
  /** A day of an unnamed year: 9 November. */
  | {
      readonly kind: "day";
      readonly month: number;
      readonly day: number;
      readonly weekday: number | null;
      readonly lean: Lean;
      readonly year: Reading | null;
    }
  /** `base` is narrative where it is counted from the day told about: the previous Friday. */
  | {
      readonly kind: "weekday";
      readonly weekday: number;
      readonly lean: Lean;
      readonly week: Reading | null;
      readonly base?: "narrative";
    }
  /** A holiday or other day with a name; `named` is its place in the lexicon. */
  | { readonly kind: "named"; readonly named: number; readonly lean: Lean; readonly year: Reading | null }
  /** So many units from a day: yesterday, last week, two months ago; from the day told about: a year earlier, the next day. */
  | {
      readonly kind: "offset";
      readonly grain: Grain;
      readonly by: number;
      readonly base: "published" | "narrative";
      /** Whether "a year ago" beside a quarter means that quarter a year ago. */
      readonly alike?: true;
    }
  /** A period named before: the quarter, that year, the same period. Null grain takes whatever was named. */
  | {
      readonly kind: "same";
      readonly grain: Grain | null;
      readonly years: number;
      readonly closed: boolean;
      /** The year that the words name: the 1988 quarter. */
      readonly ofYear?: number;
    }
  /** A day by its number: the 15th, the 21st of this month. Null month is the one told about, or the nearest. */
  | { readonly kind: "monthday"; readonly day: number; readonly month: Reading | null }
  /** The quarter of a firm's year that ends on a day; `nth` where its number is said. */
  | { readonly kind: "closing"; readonly nth: number | null; readonly of: Reading }
  /** The first week of June, the second Monday of October; the last where `nth` is -1. `weekday` matters where that is the unit. */
  | {
      readonly kind: "within";
      readonly nth: number;
      readonly unit: "day" | "weekday" | "week" | "weekend" | "month" | "quarter";
      readonly weekday: number;
      readonly of: Reading;
    }
  /** The week of 6 November: the stretch a day lies in. */
  | { readonly kind: "around"; readonly grain: "week" | "weekend"; readonly of: Reading }
  /** A week from Monday: so many units from a day that is said. */
  | { readonly kind: "shifted"; readonly grain: "day" | "week"; readonly by: number; readonly of: Reading }
  /** A value as the words give it, without a place in this calendar: 44 BC. */
  | { readonly kind: "stated"; readonly value: string }
  | { readonly kind: "duration"; readonly value: string }
  | { readonly kind: "set"; readonly value: string }
  | { readonly kind: "vague"; readonly value: "PRESENT_REF" | "PAST_REF" | "FUTURE_REF" }
  /** A clock time (`T10:35`) or part of the day (`TMO`), with the words of its day where they stand beside it. */
  | { readonly kind: "time"; readonly time: string; readonly day: Reading | null };

/** TIMEX3 modifier. */
export type Mod = TemporalExpression["mod"];

/** Words that may be a temporal expression: a half-open range of pieces with a reading, before any decision. */
export interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly reading: Reading;
  readonly rule: string;
  readonly mod: Mod;
  /** Whether the story does not go on there: the last day of a reported quarter. */
  readonly aside?: boolean;
  /** Whether it is the second end of a range, and so not before the expression in front of it. */
  readonly ends?: boolean;
}
