import { toldEvents } from "./content/timeline.ts";
import type { Page } from "./page.ts";
import { shortened } from "./wrap.ts";

const LONGEST_NAME = 120;

/** What happened, is planned, could happen or did not, in the order of time: when, what, PLOVER type. */
export function events(page: Page): string[] {
  const { events: all } = page.analysis;
  if (all.length === 0) return [];
  const told = toldEvents(page.analysis);
  const others = all.length - told.length;
  return page.section("TIMELINE", [
    ...page.capped(told, 2, ({ name, status, when, mention: { type } }) =>
      page.line(2, `${when}: ${shortened(name, LONGEST_NAME)} (${status})${type === null ? "" : ` · ${type}`}`),
    ),
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
