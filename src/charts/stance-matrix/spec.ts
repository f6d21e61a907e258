import type { VegaLiteSpec } from "../chart.ts";
import { SPEC_COLORS, specOf } from "../spec.ts";
import { totalOf } from "./cells.ts";
import { VERDICTS, verdictColor, verdictOf } from "./draw.ts";
import type { StanceTable } from "./selected.ts";

/** A stance matrix as a Vega-Lite specification. */
export function stanceSpec(
  words: { readonly title: string; readonly subtitle: string; readonly description: string },
  { holders, targets, rows }: StanceTable,
): VegaLiteSpec {
  const values = rows.map((row) => ({ ...row, total: totalOf(row), verdict: verdictOf(row) }));
  const met = VERDICTS.filter((verdict) => values.some((value) => value.verdict === verdict));
  return specOf(words, {
    width: { step: 48 },
    height: { step: 28 },
    data: { values },
    encoding: {
      x: {
        field: "target",
        type: "nominal",
        sort: targets,
        axis: { title: null, orient: "top", labelAngle: -45, ticks: false },
      },
      y: { field: "holder", type: "nominal", sort: holders, axis: { title: null, ticks: false } },
      tooltip: ["holder", "target", "favourable", "neutral", "unfavourable"].map((field) => ({ field })),
    },
    layer: [
      {
        mark: { type: "rect", cornerRadius: 3, stroke: SPEC_COLORS.background, strokeWidth: 3 },
        encoding: {
          color: {
            field: "verdict",
            type: "nominal",
            scale: { domain: met, range: met.map((verdict) => verdictColor(verdict, SPEC_COLORS)) },
            legend: { title: null, orient: "bottom" },
          },
        },
      },
      {
        mark: { type: "text", fontWeight: 600, color: SPEC_COLORS.onColor },
        encoding: { text: { field: "total", type: "quantitative" } },
      },
    ],
  });
}
