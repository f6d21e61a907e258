import type { EventMention } from "../schema/index.ts";
import { timeline } from "../timeline/timeline.ts";
import type { Page } from "./page.ts";
import { shortened } from "./wrap.ts";

const LONGEST_NAME = 120;

/** Events worth a reader's line: political interactions, and what has a date or a place. */
function worthTelling({ type, place, date }: EventMention): boolean {
  return type !== null || place !== null || date !== null;
}

/** What happened, is planned, could happen or did not, in the order of time: when, what, PLOVER type. */
export function events(page: Page): string[] {
  const { dates, events: all } = page.analysis;
  const byId = new Map(all.map((event) => [event.id, event]));
  const values = new Map(dates.map(({ id, value }) => [id, value]));
  const told = timeline(page.analysis).filter(({ event }) => worthTelling(byId.get(event)!));
  const others = all.length - told.length;
  if (all.length === 0) return [];
  return page.section("TIMELINE", [
    ...page.capped(told, 2, ({ event, name, status, date }) => {
      const when = date === null ? "no date" : (values.get(date) ?? date);
      const type = byId.get(event)?.type ?? null;
      return page.line(2, `${when}: ${shortened(name, LONGEST_NAME)} (${status})${type === null ? "" : ` · ${type}`}`);
    }),
    ...(others > 0
      ? [page.line(2, `(${others} mentions more in JSON: repeated, of saying, or without type, date and place)`)]
      : []),
  ]);
}

/** Temporal expressions with their values, each reading once. */
export function dates(page: Page): string[] {
  const lines = page.analysis.dates.map(({ text, value, mod, anchor }) => {
    const modified = mod ? ` (${mod.toLowerCase().replaceAll("_", " ")})` : "";
    const basis = anchor === "published" ? ", from the publication date" : "";
    return page.line(2, `${shortened(text, 60)} = ${value}${modified}${basis}`);
  });
  return page.section(
    "DATES",
    page.capped([...new Set(lines)], 2, (text) => text),
  );
}
