import { distinctNames } from "../../aggregates/shown-names.ts";
import type { Analysis } from "../../schema/index.ts";
import { type TimelineEntry, type TimelineStatus, timeline } from "../../timeline/timeline.ts";
import { writtenInterval } from "./time.ts";

/** A row of a timeline: an event, or a date where no event has one. */
export interface TimelineRow {
  /** What happened; the words of a date in quotation marks. */
  readonly name: string;
  /** What the event is to the reader of the article; `named` for a date that stands for itself. */
  readonly status: TimelineStatus | "named";
  /** The date as people write it: `24 May 2026`. */
  readonly when: string;
  /** First and last day or moment, ISO 8601. */
  readonly from: string;
  readonly to: string;
  /** How often the article mentions it. */
  readonly mentions: number;
}

/** What a timeline shows of an analysis. */
export interface TimelineRows {
  readonly rows: readonly TimelineRow[];
  /** Number of rows that were left out for others. */
  readonly more: number;
  /** Number of events without a date. */
  readonly undated: number;
}

/** The dated events of an article in the order of time, the most told where there are more than so many; its dates where no event has one. */
export function timelineRows(analysis: Analysis, most: number): TimelineRows {
  const entries = timeline(analysis);
  const dated = entries.filter(({ from }) => from !== null);
  const typed = new Map(analysis.events.map(({ id, type }) => [id, type !== null]));
  const weight = ({ event, mentions }: TimelineEntry): number => mentions.length + Number(typed.get(event) ?? false);
  const kept = new Set([...dated].sort((a, b) => weight(b) - weight(a)).slice(0, most));
  const rows = dated.filter((entry) => kept.has(entry)).map(eventRow);
  const undated = entries.length - dated.length;
  if (rows.length > 0) return { rows: told(rows), more: dated.length - rows.length, undated };
  const named = dateRows(analysis);
  return { rows: told(named.slice(0, most)), more: Math.max(0, named.length - most), undated };
}

function eventRow({ name, status, from, to, mentions }: TimelineEntry): TimelineRow {
  const first = from!;
  const last = to ?? first;
  return { name, status, when: writtenInterval(first, last), from: first, to: last, mentions: mentions.length };
}

/** Dates that a calendar can hold, each reading once, in the order of time. */
function dateRows({ dates }: Analysis): TimelineRow[] {
  const rows = new Map<string, TimelineRow>();
  for (const { text, from, to } of dates) {
    if (from === null) continue;
    const last = to ?? from;
    const key = `${from}\n${last}\n${text}`;
    const mentions = (rows.get(key)?.mentions ?? 0) + 1;
    rows.set(key, { name: `“${text}”`, status: "named", when: writtenInterval(from, last), from, to: last, mentions });
  }
  return [...rows.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

function told(rows: readonly TimelineRow[]): TimelineRow[] {
  const names = distinctNames(rows.map(({ name }) => name));
  return rows.map((row, i) => ({ ...row, name: names[i]! }));
}
