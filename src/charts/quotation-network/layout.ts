import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from "d3-force";
import { fitted, textWidth } from "../text-width.ts";
import type { Graph, GraphNode } from "./graph.ts";

/** A node in its place, with the name as it fits. */
export interface PlacedNode extends GraphNode {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly label: string;
  /** Half the width of the name, or of the sign where that is wider. */
  readonly half: number;
}

/** A network in its place. */
export interface Layout {
  readonly nodes: readonly PlacedNode[];
  readonly width: number;
  readonly height: number;
}

interface Moving extends SimulationNodeDatum {
  readonly node: GraphNode;
  readonly radius: number;
  readonly label: string;
  /** Half the width of the name, or of the sign where that is wider. */
  readonly half: number;
  x: number;
  y: number;
}

export const LABEL_SIZE = 11.5;
const LONGEST_LABEL = 190;
const SMALLEST = 5;
const LARGEST = 13;
/** From the middle of a sign down to the end of the name under it. */
export const LABEL_HEIGHT = 16;
const GAP = 6;
const TICKS = 300;
/** So that after all ticks a thousandth of the first heat is left, said as a number: powers differ in their last digit between engines. */
const COOLING = 0.0228;
const ROUNDS = 200;
const LOWEST = 150;
const HIGHER_BY = 1.2;
const MOST_TRIES = 8;
/** Two or three who belong together stay together in a wide picture. */
const MOST_STRETCHED = 1.8;

/** A point on the unit circle by halves, without sine and cosine, whose last digits differ between engines. */
function onCircle(i: number, count: number): { readonly x: number; readonly y: number } {
  const turn = (4 * i) / count;
  const quarter = Math.floor(turn);
  const t = turn - quarter;
  const [x, y] = [(1 - t * t) / (1 + t * t), (2 * t) / (1 + t * t)];
  return [
    { x, y },
    { x: -y, y: x },
    { x: -x, y: -y },
    { x: y, y: -x },
  ][quarter % 4]!;
}

function started({ nodes }: Graph, width: number, height: number): Moving[] {
  const heaviest = Math.max(...nodes.map(({ weight }) => weight));
  return nodes.map((node, i) => {
    const radius = SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(node.weight / heaviest);
    const label = fitted(node.name, Math.min(LONGEST_LABEL, width / 3), LABEL_SIZE);
    const { x, y } = onCircle(i, nodes.length);
    return {
      node,
      radius,
      label,
      half: Math.max(radius, textWidth(label, LABEL_SIZE) / 2),
      x: width / 2 + (x * width) / 3,
      y: height / 2 + (y * height) / 3,
    };
  });
}

function simulate({ edges }: Graph, moving: Moving[], width: number, height: number): void {
  const links = edges.map(({ source, target }) => ({ source, target }));
  forceSimulation(moving)
    .alphaDecay(COOLING)
    .force(
      "link",
      forceLink<Moving, { source: string | Moving; target: string | Moving }>(links)
        .id(({ node }) => node.id)
        .distance(90)
        .strength(0.35),
    )
    .force("charge", forceManyBody().strength(-320).distanceMax(400))
    .force(
      "collide",
      forceCollide<Moving>(({ half, radius }) => Math.max(radius + LABEL_HEIGHT, half * 0.8)),
    )
    // Pictures are wider than high: what lies above and below the middle is pulled to it more.
    .force("x", forceX(width / 2).strength(0.05))
    .force("y", forceY(height / 2).strength((0.05 * width) / height))
    .stop()
    .tick(TICKS);
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const boxOf = ({ x, y, half, radius }: Moving): Box => ({
  left: x - half - GAP / 2,
  right: x + half + GAP / 2,
  top: y - radius - GAP / 2,
  bottom: y + radius + LABEL_HEIGHT + GAP / 2,
});

/** Pushes two apart the shorter way; whether it had to. */
function pushedApart(a: Moving, b: Moving): boolean {
  const [p, q] = [boxOf(a), boxOf(b)];
  const across = Math.min(p.right, q.right) - Math.max(p.left, q.left);
  const down = Math.min(p.bottom, q.bottom) - Math.max(p.top, q.top);
  if (across <= 0 || down <= 0) return false;
  if (across < down) {
    const step = (a.x <= b.x ? across : -across) / 2 + (a.x <= b.x ? 0.01 : -0.01);
    a.x -= step;
    b.x += step;
  } else {
    const step = (a.y <= b.y ? down : -down) / 2 + (a.y <= b.y ? 0.01 : -0.01);
    a.y -= step;
    b.y += step;
  }
  return true;
}

function keptInside(moving: readonly Moving[], width: number, height: number): void {
  for (const each of moving) {
    const { left, right, top, bottom } = boxOf(each);
    each.x += Math.max(0, -left) - Math.max(0, right - width);
    each.y += Math.max(0, -top) - Math.max(0, bottom - height);
  }
}

/** Pulls the places apart, or together, so that they take up the whole picture. */
function stretched(moving: readonly Moving[], width: number, height: number): void {
  for (const [axis, room] of [
    ["x", width],
    ["y", height],
  ] as const) {
    const places = moving.map((each) => each[axis]);
    const [least, most] = [Math.min(...places), Math.max(...places)];
    const margin = axis === "x" ? 60 : 20;
    const scale = Math.min(MOST_STRETCHED, (room - 2 * margin) / Math.max(1, most - least));
    for (const each of moving) each[axis] = room / 2 + (each[axis] - (least + most) / 2) * scale;
  }
}

/** Moves what overlaps apart until nothing does; false where there is not room enough. */
function separated(moving: readonly Moving[], width: number, height: number): boolean {
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    keptInside(moving, width, height);
    moving.forEach((a, i) => {
      for (const b of moving.slice(i + 1)) if (pushedApart(a, b)) moved = true;
    });
    if (!moved) return true;
  }
  return false;
}

/** Cuts off the empty room above and below, and gives the height that is left. */
function lowered(moving: readonly Moving[]): number {
  const top = Math.min(...moving.map((each) => boxOf(each).top));
  for (const each of moving) each.y -= top;
  return Math.ceil(Math.max(...moving.map((each) => boxOf(each).bottom)));
}

/**
 * Places a network so that no name lies on another: a force-directed layout (d3-force) that always begins at the same places and uses no
 * chance, then names that still touch are moved apart; where there is not room enough, all begins anew in a higher picture.
 *
 * @param graph - with one node or more
 * @param width - pixels from side to side
 */
export function layoutOf(graph: Graph, width: number): Layout {
  let height = Math.max(LOWEST, Math.min(width * 0.85, 105 * Math.sqrt(graph.nodes.length)));
  for (let tried = 1; ; tried++) {
    const moving = started(graph, width, height);
    simulate(graph, moving, width, height);
    stretched(moving, width, height);
    const fits = separated(moving, width, height);
    if (fits || tried === MOST_TRIES) {
      const nodes = (): PlacedNode[] =>
        moving.map(({ node, x, y, radius, label, half }) => ({ ...node, x, y, radius, label, half }));
      const needed = lowered(moving);
      return { nodes: nodes(), width, height: needed };
    }
    height *= HIGHER_BY;
  }
}
