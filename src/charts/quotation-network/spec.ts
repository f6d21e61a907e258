import type { VegaLiteSpec } from "../chart.ts";
import { SPEC_COLORS, specOf } from "../spec.ts";
import { toneColor } from "./draw.ts";
import type { Graph, Tone } from "./graph.ts";
import { layoutOf, type PlacedNode } from "./layout.ts";

const WIDTH = 700;
/** Pixels between the middle of a target and the head of an arrow to it. */
const HEAD = 12;
const TONES: readonly Tone[] = ["for", "against", "both", "none"];

const hundredths = (value: number): number => Math.round(value * 100) / 100;

/** Where the head of an arrow stands, beside the target, and how far it is turned from pointing upward, in degrees. */
function headOf(from: PlacedNode, to: PlacedNode) {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.max(1, Math.sqrt(dx * dx + dy * dy));
  const angle = Math.round((Math.atan2(dx, -dy) * 180) / Math.PI);
  return { headX: hundredths(to.x - (dx / length) * HEAD), headY: hundredths(to.y - (dy / length) * HEAD), angle };
}

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
    return { from: from.name, to: to.name, weight, tone, ...at, ...headOf(from, to) };
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
  const color = {
    field: "tone",
    type: "nominal",
    scale: { domain: met, range: met.map((tone) => toneColor(tone, SPEC_COLORS)) },
    legend: { title: null, orient: "top" },
  };
  const heads = {
    data: { values: edges },
    mark: { type: "point", shape: "triangle", filled: true, size: 70, opacity: 1 },
    encoding: {
      x: { ...place.x, field: "headX" },
      y: { ...place.y, field: "headY" },
      angle: { field: "angle", type: "quantitative", scale: null },
      color,
    },
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
          color,
          tooltip: ["from", "to", "weight", "tone"].map((field) => ({ field })),
        },
      },
      ...(graph.isDirected ? [heads] : []),
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
        mark: { type: "text", dy: 15, limit: 250 },
        encoding: { ...place, text: { field: "name" } },
      },
    ],
  });
}
