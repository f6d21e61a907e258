import type { VegaLiteSpec } from "../chart.ts";
import { SPEC_COLORS, specOf } from "../spec.ts";
import { toneColor } from "./draw.ts";
import type { Graph, Tone } from "./graph.ts";
import { layoutOf } from "./layout.ts";

const WIDTH = 700;
const TONES: readonly Tone[] = ["for", "against", "both", "none"];

const hundredths = (value: number): number => Math.round(value * 100) / 100;

/** A network as a Vega-Lite specification, in the places that the layout gives it. */
export function networkSpec(
  words: { readonly title: string; readonly subtitle: string; readonly description: string },
  graph: Graph,
): VegaLiteSpec {
  const { nodes, height } = layoutOf(graph, WIDTH);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const edges = graph.edges.map(({ source, target, weight, tone }) => {
    const [from, to] = [byId.get(source)!, byId.get(target)!];
    const at = { x: hundredths(from.x), y: hundredths(from.y), x2: hundredths(to.x), y2: hundredths(to.y) };
    return { from: from.name, to: to.name, weight, tone, ...at };
  });
  const points = nodes.map(({ name, kind, weight, speaks, x, y }) => ({
    name,
    kind,
    weight,
    speaks,
    x: hundredths(x),
    y: hundredths(y),
  }));
  const met = TONES.filter((tone) => edges.some((edge) => edge.tone === tone));
  const place = {
    x: { field: "x", type: "quantitative", scale: { domain: [0, WIDTH] }, axis: null },
    y: { field: "y", type: "quantitative", scale: { domain: [height, 0] }, axis: null },
  };
  return specOf(words, {
    width: WIDTH,
    height,
    layer: [
      {
        data: { values: edges },
        mark: { type: "rule" },
        encoding: {
          ...place,
          x2: { field: "x2" },
          y2: { field: "y2" },
          size: { field: "weight", type: "quantitative", scale: { rangeMin: 1, rangeMax: 6 }, legend: null },
          color: {
            field: "tone",
            type: "nominal",
            scale: { domain: met, range: met.map((tone) => toneColor(tone, SPEC_COLORS)) },
            legend: { title: null, orient: "top" },
          },
          tooltip: ["from", "to", "weight", "tone"].map((field) => ({ field })),
        },
      },
      {
        data: { values: points },
        mark: { type: "point", filled: true, size: 140, color: SPEC_COLORS.ink, opacity: 1 },
        encoding: {
          ...place,
          shape: { field: "kind", type: "nominal", legend: { title: null, orient: "top" } },
          tooltip: ["name", "kind", "weight"].map((field) => ({ field })),
        },
      },
      {
        data: { values: points },
        mark: { type: "text", dy: 15, limit: 150 },
        encoding: { ...place, text: { field: "name" } },
      },
    ],
  });
}
