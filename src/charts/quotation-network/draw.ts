import { arrow, dot, link, text } from "@observablehq/plot";
import type { Look } from "../look.ts";
import { element } from "../markup.ts";
import type { Palette } from "../palette.ts";
import type { Drawing, LegendEntry } from "../picture.ts";
import { plotted } from "../plotted.ts";
import type { Graph, GraphEdge, GraphNode, Tone } from "./graph.ts";
import { LABEL_HEIGHT, LABEL_SIZE, type Layout, layoutOf, type PlacedNode } from "./layout.ts";

type Kind = GraphNode["kind"];

const THINNEST = 1.25;
const THICKEST = 6;
/** Angle by which an arrow is bent, so that those of two who speak about one another don't cover each other. */
const BEND = 14;

/** What each tone means, in the legend: where one speaks about another, and where two are linked. */
const TONE_MEANING: Readonly<Record<Tone, readonly [directed: string, linked: string]>> = {
  for: ["speaks for", "agrees"],
  against: ["speaks against", "disagrees"],
  both: ["speaks for and against", "agrees and disagrees"],
  none: ["speaks about", "together"],
};

const KIND_MEANING: Readonly<Record<Kind, string>> = {
  person: "person",
  organization: "organization",
  place: "place",
  group: "group",
  unnamed: "source without a name",
  narrator: "outlet",
  concept: "concept",
};
const SYMBOLS = {
  person: "circle",
  organization: "square",
  place: "diamond2",
  group: "triangle",
  unnamed: "hexagon",
  narrator: "star",
  concept: "square",
} as const satisfies Readonly<Record<Kind, string>>;

/** The same shapes for the legend. */
const PATHS: Readonly<Record<(typeof SYMBOLS)[Kind], string>> = {
  circle: "M5,0A5,5,0,1,1,-5,0A5,5,0,1,1,5,0Z",
  square: "M-4.5,-4.5L4.5,-4.5L4.5,4.5L-4.5,4.5Z",
  diamond2: "M0,-5.5L5.5,0L0,5.5L-5.5,0Z",
  triangle: "M0,-5.5L5,3.5L-5,3.5Z",
  hexagon: "M0,-5.5L4.8,-2.7L4.8,2.7L0,5.5L-4.8,2.7L-4.8,-2.7Z",
  star: "M0,-6L1.6,-2L6,-2L2.4,0.8L3.6,5L0,2.4L-3.6,5L-2.4,0.8L-6,-2L-1.6,-2Z",
};

/** The colour of a tone in a palette: that of the position it stands for. */
export function toneColor(tone: Tone, { applies, rejects, questions, distances }: Palette): string {
  return { for: applies, against: rejects, both: questions, none: distances }[tone];
}

/** A line between two signs, from edge to edge. */
interface Line extends GraphEdge {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly width: number;
  readonly title: string;
}

/** How far from the middle of a sign a line in a direction begins, so that it touches neither the sign nor the name under it. */
function clearance({ radius, half }: PlacedNode, dx: number, dy: number): number {
  if (dy <= 0) return radius;
  const bottom = radius + LABEL_HEIGHT;
  const under = bottom / dy;
  if (Math.abs(dx) * under <= half) return under;
  // Through the side of the name, or over it.
  const aside = half / Math.abs(dx);
  return aside * dy >= radius ? aside : radius;
}

function linesOf({ edges, isDirected }: Graph, nodes: readonly PlacedNode[]): Line[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const heaviest = Math.max(...edges.map(({ weight }) => weight));
  return edges.map((edge) => {
    const from = byId.get(edge.source)!;
    const to = byId.get(edge.target)!;
    const length = Math.max(1, Math.sqrt((to.x - from.x) ** 2 + (to.y - from.y) ** 2));
    const [dx, dy] = [(to.x - from.x) / length, (to.y - from.y) / length];
    const before = clearance(from, dx, dy) + 1;
    const behind = clearance(to, -dx, -dy) + (isDirected ? 4 : 1);
    return {
      ...edge,
      x1: from.x + dx * before,
      y1: from.y + dy * before,
      x2: to.x - dx * behind,
      y2: to.y - dy * behind,
      width: THINNEST + (THICKEST - THINNEST) * Math.sqrt((edge.weight - 1) / Math.max(1, heaviest - 1)),
      title: edgeText(edge, from, to, isDirected),
    };
  });
}

/** An edge in words. */
export function edgeText(
  { weight, tone }: GraphEdge,
  from: Pick<GraphNode, "name">,
  to: Pick<GraphNode, "name">,
  isDirected: boolean,
): string {
  const stance = tone === "none" ? "" : ` (${tone === "both" ? "for and against" : tone})`;
  return `${from.name} ${isDirected ? "→" : "–"} ${to.name}: ${weight}${stance}`;
}

function legendOf({ nodes, edges, isDirected }: Graph, { palette }: Look): LegendEntry[] {
  const tones = (Object.keys(TONE_MEANING) as Tone[]).filter((tone) => edges.some((edge) => edge.tone === tone));
  const lines = tones.map((tone) => ({
    sign: element("path", {
      d: isDirected ? "M-6,0L6,0M2,-4L6,0L2,4" : "M-6,0L6,0",
      stroke: toneColor(tone, palette),
      "stroke-width": 2.5,
      fill: "none",
    }),
    meaning: TONE_MEANING[tone][isDirected ? 0 : 1],
  }));
  const kinds = (Object.keys(KIND_MEANING) as Kind[]).filter((kind) => nodes.some((node) => node.kind === kind));
  const signs = kinds.map((kind) => ({
    sign: element("path", { d: PATHS[SYMBOLS[kind]], ...nodeLook(true, palette) }),
    meaning: KIND_MEANING[kind],
  }));
  const silent = {
    sign: element("path", { d: PATHS.circle, ...nodeLook(false, palette) }),
    meaning: "only spoken about",
  };
  return [...lines, ...signs, ...(nodes.some(({ speaks }) => !speaks) ? [silent] : [])];
}

/** Who speaks is filled, who is only spoken about is not. */
function nodeLook(speaks: boolean, { background }: Palette) {
  return {
    fill: speaks ? "currentColor" : (background ?? "none"),
    stroke: "currentColor",
    "stroke-width": 1.75,
  };
}

function nodeMarks(nodes: readonly PlacedNode[], palette: Palette) {
  const groups = new Map<string, PlacedNode[]>();
  for (const node of nodes) {
    const key = `${SYMBOLS[node.kind]} ${node.speaks}`;
    groups.set(key, [...(groups.get(key) ?? []), node]);
  }
  return [...groups.values()].map((same) => {
    const [first] = same;
    const { fill, stroke } = nodeLook(first!.speaks, palette);
    return dot(same, {
      x: "x",
      y: "y",
      r: (node: PlacedNode) => node.radius,
      symbol: SYMBOLS[first!.kind],
      fill,
      stroke,
      strokeWidth: 1.75,
      title: "name",
    });
  });
}

/** Draws a network: who speaks about whom as arrows, wider for more quotations, coloured by stance. */
export function drawNetwork(graph: Graph, look: Look): Drawing {
  const { palette, room } = look;
  const layout: Layout = layoutOf(graph, room);
  const lines = linesOf(graph, layout.nodes);
  const halo = palette.background === null ? {} : { stroke: palette.background, strokeWidth: 3 };
  const tones = [...new Set(lines.map(({ tone }) => tone))];
  const edges = tones.flatMap((tone) => {
    const same = lines.filter((line) => line.tone === tone);
    const look = {
      x1: "x1",
      y1: "y1",
      x2: "x2",
      y2: "y2",
      stroke: toneColor(tone, palette),
      strokeWidth: "width",
      title: "title",
    };
    return graph.isDirected
      ? arrow(same, { ...look, bend: BEND, headLength: 9, headAngle: 50, strokeLinejoin: "miter" })
      : link(same, look);
  });
  const body = plotted(
    {
      width: layout.width,
      height: layout.height,
      margin: 0,
      x: { type: "linear", domain: [0, layout.width], axis: null },
      y: { type: "linear", domain: [layout.height, 0], axis: null },
      r: { type: "identity" },
      marks: [
        ...edges,
        ...nodeMarks(layout.nodes, palette),
        text(layout.nodes, {
          x: "x",
          y: (node: PlacedNode) => node.y + node.radius + 3,
          text: "label",
          title: "name",
          lineAnchor: "top",
          fontSize: LABEL_SIZE,
          fill: "currentColor",
          ...halo,
        }),
      ],
    } as Parameters<typeof plotted>[0],
    look.document,
  );
  return {
    body: element("g", { "text-anchor": "middle", "font-size": LABEL_SIZE }, body),
    height: layout.height,
    legend: legendOf(graph, look),
  };
}
