import type { VegaLiteSpec } from "../chart.ts";
import { SPEC_COLORS, specOf } from "../spec.ts";
import { profileName } from "./draw.ts";
import { type FrameTable, frameName } from "./table.ts";

/** Frame profiles as a Vega-Lite specification. */
export function frameSpec(
  words: { readonly title: string; readonly subtitle: string; readonly description: string },
  { profiles, frames, rows }: FrameTable,
  unit: "word" | "article",
): VegaLiteSpec {
  const names = new Map(profiles.map((profile) => [profile.of, profileName(profile, unit)]));
  const values = rows.map((row) => ({ ...row, name: names.get(row.of), frame: frameName(row.frame) }));
  return specOf(words, {
    width: { step: 48 },
    height: { step: 28 },
    data: { values },
    encoding: {
      x: {
        field: "frame",
        type: "nominal",
        sort: frames.map(frameName),
        axis: { title: null, orient: "top", labelAngle: -45, ticks: false },
      },
      y: { field: "name", type: "nominal", sort: [...names.values()], axis: { title: null, ticks: false } },
      tooltip: [
        { field: "of" },
        { field: "frame" },
        { field: "share", type: "quantitative", format: ".1%" },
        { field: "count", type: "quantitative" },
      ],
    },
    layer: [
      {
        mark: { type: "rect", cornerRadius: 3, color: SPEC_COLORS.applies },
        encoding: {
          opacity: {
            field: "share",
            type: "quantitative",
            scale: { domainMin: 0, range: [0.05, 0.5] },
            legend: null,
          },
        },
      },
      {
        mark: { type: "text", color: SPEC_COLORS.ink },
        encoding: { text: { field: "share", type: "quantitative", format: ".0%" } },
      },
    ],
  });
}
