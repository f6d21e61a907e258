import type { Analysis, EventMention } from "../../schema/index.ts";
import { type TimelineEntry, timeline } from "../../timeline/timeline.ts";

/** An event as a reader wants to be told of it. */
export interface ToldEvent extends TimelineEntry {
  readonly mention: EventMention;
  /** TIMEX3 value of its date, or that there is none. */
  readonly when: string;
}

/** Events worth a reader's line: political interactions, and what has a date or a place. */
function worthTelling({ type, place, date }: EventMention): boolean {
  return type !== null || place !== null || date !== null;
}

/** Events in the order of time: political interactions, and what has a date or a place. */
export function toldEvents(analysis: Analysis): ToldEvent[] {
  const mentions = new Map(analysis.events.map((event) => [event.id, event]));
  const values = new Map(analysis.dates.map(({ id, value }) => [id, value]));
  return timeline(analysis).flatMap((entry) => {
    const mention = mentions.get(entry.event)!;
    if (!worthTelling(mention)) return [];
    return [{ ...entry, mention, when: entry.date === null ? "no date" : (values.get(entry.date) ?? entry.date) }];
  });
}
