import type { CorpusSummary } from "../../aggregates/index.ts";
import type { Dispute } from "../../disputes/disputes.ts";
import type { Tally } from "../../disputes/tally.ts";
import type { Position } from "../../schema/index.ts";
import { boundsOf } from "./periods.ts";

/** The positions in the order in which they are stacked: for the word below, against it on top, neither between them. */
export const STACK = ["applies", "questions", "distances", "rejects"] as const satisfies readonly Position[];

/** How often one position is taken on a label in one period. */
export interface LabelRow {
  readonly term: string;
  /** `2023-11-07`, `2023-W45`, `2023-11` or `2023`. */
  readonly period: string;
  readonly position: Position;
  /** Number of claims. */
  readonly claims: number;
}

/** A label with its periods. */
interface LabelTally {
  readonly term: string;
  readonly disputed: boolean;
  readonly total: number;
  readonly periods: readonly (Pick<Tally, "counts"> & { readonly period: string | null })[];
}

/** What the chart shows. */
export interface LabelRows {
  readonly terms: readonly { readonly term: string; readonly total: number }[];
  readonly rows: readonly LabelRow[];
  /** Time that the articles cover, in milliseconds since 1970; null where nothing has a date. */
  readonly axis: { readonly start: number; readonly end: number } | null;
  /** Claims in articles without a date. */
  readonly undated: number;
  /** Number of terms that were left out for others. */
  readonly more: number;
}

/** The labels of a summary or of disputes, with their periods. */
export function labelsOf(source: CorpusSummary | readonly Dispute[]): LabelTally[] {
  if ("labels" in source) return [...source.labels];
  return source.map(({ term, disputed, total, byPeriod }) => ({ term, disputed, total, periods: byPeriod }));
}

/** The first so many of the terms in dispute (of all, where none is), as far as they stand in articles with a date. */
export function labelRows(labels: readonly LabelTally[], most: number, covered: readonly string[]): LabelRows {
  const inTime = labels.filter(({ periods }) => periods.some(({ period }) => period !== null));
  // Words that nobody disputes are of interest only where no other is, or where they are asked for.
  const disputed = inTime.filter((label) => label.disputed);
  const dated = disputed.length > 0 ? disputed : inTime;
  const shown = dated.slice(0, most);
  const rows = shown.flatMap(({ term, periods }) =>
    periods.flatMap(({ period, counts }) =>
      STACK.flatMap((position) =>
        period === null || counts[position] === 0 ? [] : [{ term, period, position, claims: counts[position] }],
      ),
    ),
  );
  const undated = shown.flatMap(({ periods }) => periods.filter(({ period }) => period === null));
  return {
    terms: shown.map(({ term, total }) => ({ term, total })),
    rows,
    axis: axisOf([...covered, ...rows.map(({ period }) => period)]),
    undated: undated.reduce((sum, { counts }) => sum + STACK.reduce((all, position) => all + counts[position], 0), 0),
    more: dated.length - shown.length,
  };
}

function axisOf(periods: readonly string[]): LabelRows["axis"] {
  let start = Number.POSITIVE_INFINITY;
  let end = Number.NEGATIVE_INFINITY;
  for (const period of periods) {
    const bounds = boundsOf(period);
    if (bounds === null) continue;
    start = Math.min(start, bounds.start);
    end = Math.max(end, bounds.end);
  }
  return start < end ? { start, end } : null;
}
