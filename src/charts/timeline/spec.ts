import type { VegaLiteSpec } from "../chart.ts";
import { SPEC_COLORS, specOf } from "../spec.ts";
import type { Placed } from "./placed.ts";
import { startOf } from "./time.ts";

const iso = (time: number): string => new Date(time).toISOString();

const STATUSES = ["happened", "scheduled", "possible", "denied", "named"] as const;
const COLORS = [
  SPEC_COLORS.applies,
  SPEC_COLORS.applies,
  SPEC_COLORS.questions,
  SPEC_COLORS.rejects,
  SPEC_COLORS.distances,
];
const SHAPES = ["circle", "circle", "diamond", "cross", "circle"];

/** A timeline as a Vega-Lite specification. */
export function timelineSpec(
  words: { readonly title: string; readonly subtitle: string; readonly description: string },
  { axis, rows }: Placed,
  published: string | null,
): VegaLiteSpec {
  const values = rows.map(({ start, end, middle, ...row }) => ({
    ...row,
    start: iso(start),
    end: iso(end),
    middle: iso(middle),
  }));
  const day = published === null ? null : startOf(published);
  const met = STATUSES.filter((status) => rows.some((row) => row.status === status));
  const of = <T>(list: readonly T[]): T[] => met.map((status) => list[STATUSES.indexOf(status)]!);
  const domain = { domainMin: axis.start, domainMax: axis.end, type: "utc" };
  const x = (field: string) => ({ field, type: "temporal", scale: domain, axis: { title: null, labelOverlap: true } });
  const y = { field: "name", type: "nominal", sort: null, axis: { title: null, ticks: false } };
  const legend = { title: null, orient: "top" };
  const color = {
    field: "status",
    type: "nominal",
    scale: { domain: met, range: of(COLORS) },
    legend,
  };
  const tooltip = ["name", "status", "when", "mentions"].map((field) => ({ field }));
  const shape = { field: "status", type: "nominal", scale: { domain: met, range: of(SHAPES) }, legend };
  const arrow = (side: "before" | "after") => ({
    transform: [{ filter: `datum.${side}` }],
    mark: { type: "point", filled: true, size: 70, shape: side === "before" ? "triangle-left" : "triangle-right" },
    encoding: { x: x(side === "before" ? "start" : "end"), y, color, tooltip },
  });
  return specOf(words, {
    width: 420,
    height: { step: 22 },
    data: { values },
    layer: [
      ...(day === null
        ? []
        : [
            {
              data: { values: [{ published: iso(day) }] },
              mark: { type: "rule", opacity: 0.5, tooltip: "published" },
              encoding: { x: x("published") },
            },
          ]),
      {
        transform: [{ filter: "!datum.isPoint" }],
        mark: { type: "bar", height: 8, opacity: 0.8 },
        encoding: { x: x("start"), x2: { field: "end" }, y, color, tooltip },
      },
      {
        transform: [{ filter: "datum.isPoint" }],
        mark: { type: "point", size: 80, strokeWidth: 2 },
        encoding: {
          x: x("middle"),
          y,
          color,
          shape,
          fillOpacity: { condition: { test: "datum.status === 'happened'", value: 1 }, value: 0 },
          fill: { field: "status", type: "nominal", scale: color.scale, legend },
          tooltip,
        },
      },
      arrow("before"),
      arrow("after"),
    ],
  });
}
