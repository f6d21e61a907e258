import { HustingsError } from "../errors.ts";
import { eventNames } from "../events/name.ts";
import type { Analysis, EventMention } from "../schema/index.ts";

/** What an event is to the reader of the article: it happened, it is to happen, it could happen, or it did or will not. */
export type TimelineStatus = "happened" | "scheduled" | "possible" | "denied";

/** An event in its place in time. */
export interface TimelineEntry {
  /** Id of the event's first mention. */
  readonly event: string;
  /** What it is, to read: "Petrov’s visit to Lisbon". */
  readonly name: string;
  readonly status: TimelineStatus;
  /** Id of the temporal expression that dates it, null where the text gives none. */
  readonly date: string | null;
  /** First and last day (or moment), ISO 8601; null where the event is not dated or its date cannot be placed in a calendar. */
  readonly from: string | null;
  readonly to: string | null;
  /** Ids of all its mentions, the first included, in the order of the text. */
  readonly mentions: readonly string[];
}

const STATUS: Readonly<Record<EventMention["realis"], TimelineStatus>> = {
  actual: "happened",
  scheduled: "scheduled",
  possible: "possible",
  denied: "denied",
};
/** Order of undated events: what happened, what is to come, what could, what did not. */
const RANK: readonly TimelineStatus[] = ["happened", "scheduled", "possible", "denied"];

/**
 * The events of an article in the order of time, each once however often it is mentioned; acts of saying are left out. Dated events come
 * first, by their first day, then by their last; undated ones follow: what happened, what is scheduled, what is possible, what is denied.
 * Events that are equal in all this stay in the order of the text.
 *
 * @param analysis - an analysis
 * @throws HustingsError `INVALID_INPUT` where something else than an analysis comes
 * @example
 * timeline(analyze({ text: "Ana Lima resigned on Monday. A vote will be held on 9 November.", published: "2023-11-07" }))
 *   .map(({ name, status, from }) => `${from} ${status}: ${name}`);
 */
export function timeline(analysis: Analysis): TimelineEntry[] {
  if (!Array.isArray(analysis?.events) || !Array.isArray(analysis.dates))
    throw new HustingsError("INVALID_INPUT", "Expected an analysis, as analyze() gives it; got something else.");
  const dates = new Map(analysis.dates.map((date) => [date.id, date]));
  const mentions = mentionsByFirst(analysis.events);
  const names = eventNames(analysis);
  const entries = analysis.events
    .filter((event) => event.sameAs === null && event.class !== "REPORTING")
    .map((event): TimelineEntry => {
      const date = dates.get(event.date ?? "");
      return {
        event: event.id,
        name: names.get(event.id) ?? event.trigger.text,
        status: STATUS[event.realis],
        date: event.date,
        from: date?.from ?? null,
        to: date?.to ?? null,
        mentions: mentions.get(event.id) ?? [event.id],
      };
    });
  // Sorting is stable: what compares equal stays in the order of the text.
  return entries.sort(inTime);
}

function mentionsByFirst(events: readonly EventMention[]): Map<string, string[]> {
  const mentions = new Map<string, string[]>();
  for (const { id, sameAs } of events) {
    const first = sameAs ?? id;
    const known = mentions.get(first);
    if (known) known.push(id);
    else mentions.set(first, [id]);
  }
  return mentions;
}

/** ISO 8601 sorts as text; a day comes before the moments in it. */
function inTime(a: TimelineEntry, b: TimelineEntry): number {
  if (a.from === null || b.from === null) {
    if (a.from !== b.from) return a.from === null ? 1 : -1;
    return RANK.indexOf(a.status) - RANK.indexOf(b.status);
  }
  return compare(a.from, b.from) || compare(a.to ?? a.from, b.to ?? b.from);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
