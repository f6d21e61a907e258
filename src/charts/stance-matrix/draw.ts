import type { Look } from "../look.ts";
import { element } from "../markup.ts";
import { drawMatrix, type MatrixCell } from "../matrix.ts";
import type { Palette } from "../palette.ts";
import type { Drawing, LegendEntry } from "../picture.ts";
import { type StanceRow, totalOf } from "./cells.ts";
import type { StanceTable } from "./selected.ts";

/** What a cell says on the whole. */
export const VERDICTS = ["for", "against", "both", "neither"] as const;

/** One of {@link VERDICTS}. */
export type Verdict = (typeof VERDICTS)[number];

/** What each verdict means, in the legend. */
export const VERDICT_MEANING: Readonly<Record<Verdict, string>> = {
  for: "for, or applies the word",
  against: "against, or rejects the word",
  both: "both",
  neither: "neutral, asks, or keeps a distance",
};

/** Signs that say the same without colour. */
const SIGNS: Readonly<Record<Verdict, string>> = { for: "+", against: "−", both: "±", neither: "○" };

/** What a cell says on the whole. */
export function verdictOf({ favourable, unfavourable }: StanceRow): Verdict {
  if (favourable > 0) return unfavourable > 0 ? "both" : "for";
  return unfavourable > 0 ? "against" : "neither";
}

/** The colour of a verdict in a palette: that of the position it stands for. */
export function verdictColor(verdict: Verdict, { applies, rejects, questions, distances }: Palette): string {
  return { for: applies, against: rejects, both: questions, neither: distances }[verdict];
}

/** The cell in words: "Ana Lima on “backyard”: 1 for, 3 against". */
export function cellText(row: StanceRow): string {
  const isLabel = row.targetKind === "label";
  const parts = [
    [row.favourable, isLabel ? "applies" : "for"],
    [row.unfavourable, isLabel ? "rejects" : "against"],
    [row.neutral, isLabel ? "asks or keeps a distance" : "neutral"],
  ] as const;
  const said = parts
    .filter(([count]) => count > 0)
    .map(([count, what]) => (count === 1 ? what : `${what} ${count} times`));
  return `${row.holder} on ${row.target}: ${said.join(", ")}`;
}

function cellOf(row: StanceRow, palette: Palette): MatrixCell {
  const verdict = verdictOf(row);
  const total = totalOf(row);
  return {
    row: row.holder,
    column: row.target,
    fill: verdictColor(verdict, palette),
    fillOpacity: 1,
    text: total === 1 ? SIGNS[verdict] : `${SIGNS[verdict]} ${total}`,
    ink: palette.onColor,
    title: cellText(row),
  };
}

function legendOf(rows: readonly StanceRow[], palette: Palette): LegendEntry[] {
  const met = new Set(rows.map(verdictOf));
  const square = { x: -6, y: -6, width: 13, height: 13, rx: 3 };
  const entries = VERDICTS.filter((verdict) => met.has(verdict)).map((verdict) => ({
    sign:
      element("rect", { ...square, fill: verdictColor(verdict, palette) }) +
      element(
        "text",
        { x: 0.5, y: 4, "text-anchor": "middle", "font-size": 11, "font-weight": 600, fill: palette.onColor },
        SIGNS[verdict],
      ),
    meaning: VERDICT_MEANING[verdict],
  }));
  return entries;
}

/** Draws a stance matrix: a row a holder, a column a target. */
export function drawStances({ holders, targets, rows }: StanceTable, look: Look): Drawing {
  const cells = rows.map((row) => cellOf(row, look.palette));
  return { ...drawMatrix({ rows: holders, columns: targets, cells }, look), legend: legendOf(rows, look.palette) };
}
