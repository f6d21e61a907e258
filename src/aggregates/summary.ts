import { compareText, PERIODS, type Period } from "../disputes/chronology.ts";
import type { Dispute } from "../disputes/disputes.ts";
import { checkOptions } from "../options.ts";
import type { Engine, NoteCode } from "../schema/index.ts";
import { type Corpus, readCorpus } from "./corpus.ts";
import { type EventCounts, eventCounts } from "./events.ts";
import { type FramesOfCorpus, framesOfCorpus } from "./frame-shares.ts";
import { grouped } from "./grouped-articles.ts";
import { Groups } from "./groups.ts";
import { type LabelOverTime, labelsOverTime } from "./labels-over-time.ts";
import { type SpeakerNetworks, speakerNetworks } from "./networks.ts";
import { type OutletSummary, outletSummaries } from "./outlets.ts";
import type { Aggregate } from "./schema.ts";
import { type SpeakerSummary, speakerSummaries } from "./speaker-summaries.ts";
import { type StanceCell, stanceMatrix } from "./stance-matrix.ts";

/** What can be chosen for {@link finalize}. */
export interface FinalizeOptions {
  /** Length of time that is counted by; a month unless told otherwise. */
  readonly period?: Period;
  /** Networks are of so many speakers at most, the most frequent; 500 unless told otherwise. They can have as many edges as pairs of speakers. */
  readonly mostActors?: number;
}

/** How many articles there are, from when and where. */
export interface ArticleCounts {
  readonly total: number;
  /** First and last day of publication; null where no article has a date. */
  readonly from: string | null;
  readonly to: string | null;
  /** Number of articles without a date. */
  readonly undated: number;
  readonly byOutlet: readonly { readonly outlet: string | null; readonly articles: number }[];
  readonly byPeriod: readonly { readonly period: string | null; readonly articles: number }[];
  readonly byOutletAndPeriod: readonly {
    readonly outlet: string | null;
    readonly period: string | null;
    readonly articles: number;
  }[];
}

/** What many articles say together. */
export interface CorpusSummary {
  readonly schemaVersion: "1";
  readonly engine: Engine | null;
  /** Length of time that was counted by. */
  readonly period: Period;
  readonly articles: ArticleCounts;
  /** Notes of the analyses by code, and in how many articles. */
  readonly notes: readonly { readonly code: NoteCode; readonly count: number; readonly articles: number }[];
  /** Error records by code. */
  readonly errors: readonly { readonly code: string; readonly count: number }[];
  readonly speakers: readonly SpeakerSummary[];
  readonly labels: readonly LabelOverTime[];
  /** The same as `disputes` gives for the analyses. */
  readonly disputes: readonly Dispute[];
  readonly stances: readonly StanceCell[];
  readonly frames: FramesOfCorpus;
  readonly outlets: readonly OutletSummary[];
  readonly events: EventCounts;
  readonly networks: SpeakerNetworks;
}

/**
 * What the articles of an aggregate say together: counts become shares, actors of different articles become one where name and roles
 * allow it. The same articles give the same bytes, however they were put together.
 *
 * @param aggregate - from `aggregate` or `merge`
 * @param options - see {@link FinalizeOptions}
 * @throws HustingsError `INVALID_OPTION` for an option that does not exist or has a value outside its range
 * @example
 * const state = aggregate([
 *   analyze("Finance Minister Ana Lima said taxes would fall."),
 *   analyze("“No,” said Ana Lima, the finance minister."),
 * ]);
 * finalize(state).speakers.map(({ name, articles }) => `${name}: ${articles}`); // → ["Ana Lima: 2"]
 */
export function finalize(aggregate: Aggregate, options: FinalizeOptions = {}): CorpusSummary {
  checkOptions(options, { period: PERIODS, mostActors: "whole number" });
  const { period = "month", mostActors = 500 } = options;
  const corpus = readCorpus(aggregate, period);
  return {
    schemaVersion: aggregate.schemaVersion,
    engine: aggregate.engine,
    period,
    articles: articleCounts(corpus),
    notes: noteCounts(corpus),
    errors: aggregate.errors.map(([code, count]) => ({ code, count })),
    speakers: speakerSummaries(corpus),
    labels: labelsOverTime(corpus, period),
    disputes: corpus.disputes,
    stances: stanceMatrix(corpus),
    frames: framesOfCorpus(corpus),
    outlets: outletSummaries(corpus),
    events: eventCounts(corpus),
    networks: speakerNetworks(corpus, mostActors),
  };
}

function articleCounts({ articles }: Corpus): ArticleCounts {
  const days = articles.flatMap(({ day }) => (day === null ? [] : [day])).sort(compareText);
  return {
    total: articles.length,
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
    undated: articles.length - days.length,
    byOutlet: grouped(articles, ({ outlet }) => ({ outlet, period: null })).map(({ outlet, same }) => ({
      outlet,
      articles: same.length,
    })),
    byPeriod: grouped(articles, ({ period }) => ({ outlet: null, period })).map(({ period, same }) => ({
      period,
      articles: same.length,
    })),
    byOutletAndPeriod: grouped(articles, ({ outlet, period }) => ({ outlet, period })).map(
      ({ outlet, period, same }) => ({ outlet, period, articles: same.length }),
    ),
  };
}

function noteCounts({ articles }: Corpus): CorpusSummary["notes"] {
  const notes = new Groups<{ code: NoteCode; count: number; articles: number }>();
  for (const { record } of articles) {
    for (const [code, count] of record.notes) {
      const note = notes.of(code, () => ({ code, count: 0, articles: 0 }));
      note.count += count;
      note.articles++;
    }
  }
  return notes.values.sort((a, b) => compareText(a.code, b.code));
}
