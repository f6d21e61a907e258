import type { VegaLiteSpec } from "../chart.ts";
import { SPEC_COLORS, specOf } from "../spec.ts";
import { boundsOf } from "./periods.ts";
import { type LabelRows, STACK } from "./rows.ts";

const iso = (time: number): string => new Date(time).toISOString();

/** Labels over time as a Vega-Lite specification: a row of the facet a term. */
export function labelSpec(
  words: { readonly title: string; readonly subtitle: string; readonly description: string },
  { terms, rows, axis }: LabelRows,
): VegaLiteSpec {
  const heights = new Map<string, number>();
  const values = rows.map((row) => {
    const { start, end } = boundsOf(row.period)!;
    const key = `${row.period}\n${row.term}`;
    const below = heights.get(key) ?? 0;
    heights.set(key, below + row.claims);
    return { ...row, from: iso(start), to: iso(end), below, above: below + row.claims };
  });
  const met = STACK.filter((position) => rows.some((row) => row.position === position));
  return specOf(words, {
    data: { values },
    mark: { type: "rect", stroke: SPEC_COLORS.background },
    width: 640,
    height: 70,
    encoding: {
      row: {
        field: "term",
        type: "nominal",
        sort: terms.map(({ term }) => term),
        header: {
          title: null,
          labelAngle: 0,
          labelAlign: "left",
          labelOrient: "top",
          labelAnchor: "start",
          labelFontWeight: "bold",
        },
      },
      x: {
        field: "from",
        type: "temporal",
        scale: { type: "utc", ...(axis === null ? {} : { domainMin: axis.start, domainMax: axis.end }) },
        axis: { title: null, labelOverlap: true },
      },
      x2: { field: "to" },
      y: { field: "below", type: "quantitative", axis: { title: null, tickMinStep: 1, tickCount: 3 } },
      y2: { field: "above" },
      color: {
        field: "position",
        type: "nominal",
        scale: { domain: met, range: met.map((position) => SPEC_COLORS[position]) },
        legend: { title: null, orient: "top" },
      },
      tooltip: ["term", "period", "position", "claims"].map((field) => ({ field })),
    },
  });
}
