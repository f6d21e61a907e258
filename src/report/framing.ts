import { grouped } from "./content/grouped.ts";
import type { Page } from "./page.ts";

const FRAMES_SHOWN = 4;

/** The strongest frames with their share of the evidence, and what framing cues there are. */
export function framing(page: Page): string[] {
  const { frames, cues } = page.analysis.framing;
  const kinds = grouped(cues, ({ kind }) => kind).map(([kind, { length }]) => `${kind} × ${length}`);
  return page.section("FRAMES", [
    ...frames.slice(0, FRAMES_SHOWN).map(({ frame, score }) => page.line(2, `${Math.round(score * 100)} % ${frame}`)),
    ...(frames.length > FRAMES_SHOWN
      ? [page.line(2, `… and ${frames.length - FRAMES_SHOWN} weaker (JSON has all)`)]
      : []),
    ...(kinds.length > 0 ? [page.line(2, `cues: ${kinds.join(", ")}`)] : []),
  ]);
}

/** What the reader should know. */
export function notes(page: Page): string[] {
  return page.section(
    "NOTES",
    page.capped(page.analysis.notes, 2, ({ message }) => page.line(2, message)),
  );
}
