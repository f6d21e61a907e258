import { eventNames } from "../events/name.ts";
import type { EventMention } from "../schema/index.ts";
import type { Page } from "./page.ts";
import { shortened } from "./wrap.ts";

const LONGEST_NAME = 120;

/** Mentions worth a reader's line: the first of each event, where it is a political interaction or has a date or a place. */
function worthTelling({ sameAs, class: kind, type, place, date }: EventMention): boolean {
  return sameAs === null && kind !== "REPORTING" && (type !== null || place !== null || date !== null);
}

function eventLine(
  page: Page,
  name: string,
  { realis, type, date }: EventMention,
  dates: ReadonlyMap<string, string>,
): string {
  const parts = [...(date === null ? [] : [dates.get(date) ?? date]), ...(type === null ? [] : [type])];
  return page.line(
    2,
    `${shortened(name, LONGEST_NAME)} (${realis})${parts.length > 0 ? `: ${parts.join(" · ")}` : ""}`,
  );
}

/** What happened, is planned, could happen or did not: who, where, when, PLOVER type. */
export function events(page: Page): string[] {
  const { dates, events: all } = page.analysis;
  const names = eventNames(page.analysis);
  const values = new Map(dates.map(({ id, value }) => [id, value]));
  const told = all.filter(worthTelling);
  const others = all.length - told.length;
  if (all.length === 0) return [];
  return page.section("EVENTS", [
    ...page.capped(told, 2, (event) => eventLine(page, names.get(event.id)!, event, values)),
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
