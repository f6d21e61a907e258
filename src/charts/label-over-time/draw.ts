import { axisX, gridX, gridY, rectY, ruleY, stackY, text } from "@observablehq/plot";
import { counted } from "../../report/content/wording.ts";
import type { Position } from "../../schema/index.ts";
import type { Look } from "../look.ts";
import { element } from "../markup.ts";
import type { Drawing, LegendEntry } from "../picture.ts";
import { plotted } from "../plotted.ts";
import { fitted, textWidth } from "../text-width.ts";
import { boundsOf } from "./periods.ts";
import { type LabelRow, type LabelRows, STACK } from "./rows.ts";

/** Height of a panel; with few terms, there is room for more. */
const PANEL = 62;
const HIGH_PANEL = 110;
const FEW = 2;
const GAP = 30;
/** Room for the name of the first panel. */
const ABOVE = 22;
const BELOW = 34;
const FONT_SIZE = 12;
/** A number fits into a piece of a bar from this size on. */
const LEAST_HEIGHT = 13;

/** What each position means, in the legend. */
export const POSITION_MEANING: Readonly<Record<Position, string>> = {
  applies: "applies the word",
  questions: "questions it",
  distances: "keeps it at arm’s length",
  rejects: "rejects it",
};

/** Signs that say the same without colour. */
const SIGNS: Readonly<Record<Position, string>> = { applies: "+", questions: "?", distances: "~", rejects: "−" };

interface Bar extends LabelRow {
  readonly start: Date;
  readonly end: Date;
  readonly middle: Date;
}

function barOf(row: LabelRow): Bar {
  const { start, end } = boundsOf(row.period)!;
  return { ...row, start: new Date(start), end: new Date(end), middle: new Date((start + end) / 2) };
}

function highest(rows: readonly LabelRow[]): number {
  const totals = new Map<string, number>();
  for (const { term, period, claims } of rows) {
    const key = `${period}\n${term}`;
    totals.set(key, (totals.get(key) ?? 0) + claims);
  }
  return Math.max(...totals.values());
}

function legendOf(rows: readonly LabelRow[], { palette }: Look): LegendEntry[] {
  const met = new Set(rows.map(({ position }) => position));
  return STACK.filter((position) => met.has(position)).map((position) => ({
    sign:
      element("rect", { x: -6, y: -6, width: 13, height: 13, fill: palette[position] }) +
      element(
        "text",
        { x: 0.5, y: 4, "text-anchor": "middle", "font-size": 11, "font-weight": 600, fill: palette.onColor },
        SIGNS[position],
      ),
    meaning: POSITION_MEANING[position],
  }));
}

/** Nothing, and one to three round numbers up to the top. */
function ticksTo(top: number): number[] {
  const magnitude = 10 ** Math.floor(Math.log10(top));
  const steps = [0.1, 0.2, 0.5, 1, 2, 5].map((step) => step * magnitude);
  const step = steps.find((each) => each >= 1 && top / each < 4) ?? magnitude;
  return Array.from({ length: Math.floor(top / step) + 1 }, (_, i) => i * step);
}

/** Draws labels over time: a panel a term, stacked bars of its positions, all on one axis of time and one of numbers. */
export function drawLabels({ terms, rows, axis }: LabelRows, look: Look): Drawing {
  const { palette, room } = look;
  const bars = rows.map(barOf);
  const top = highest(rows);
  const marginLeft = Math.ceil(textWidth(String(top), FONT_SIZE)) + 12;
  const panel = terms.length <= FEW ? HIGH_PANEL : PANEL;
  const height = ABOVE + terms.length * (panel + GAP) - GAP + BELOW;
  const across = room - marginLeft - 8;
  const { start, end } = axis!;
  const widthOf = ({ start: from, end: to }: Bar): number => ((to.getTime() - from.getTime()) / (end - start)) * across;
  const narrowest = Math.min(...bars.map(widthOf));
  const numbered = bars.filter(
    (bar) => (bar.claims / top) * panel >= LEAST_HEIGHT && widthOf(bar) >= textWidth(`− ${bar.claims}`, 11) + 4,
  );
  const numberedBars = new Set(numbered);
  const grid = { stroke: "currentColor", strokeOpacity: palette.gridOpacity };
  const order = { order: [...STACK] };
  const place = { y: "claims", fy: "term", z: "position" } as const;
  const ticks = ticksTo(top);
  const times = Math.max(2, Math.floor(across / 70));
  // A period of few days on an axis of years would be too thin to see.
  const outline = narrowest < 3 ? { stroke: "fill", strokeWidth: 3 - narrowest } : {};
  const body = plotted(
    {
      width: room,
      height,
      marginTop: ABOVE,
      marginBottom: BELOW,
      marginLeft,
      marginRight: 8,
      x: { type: "utc", domain: [new Date(start), new Date(end)], axis: null },
      y: { domain: [0, top], axis: null },
      fy: { domain: terms.map(({ term }) => term), axis: null, paddingOuter: 0, padding: GAP / (panel + GAP) },
      color: { type: "identity" },
      marks: [
        gridX({ ticks: times, ...grid }),
        gridY({ ticks: ticks.slice(1), ...grid, strokeDasharray: "1,3" }),
        rectY(
          bars,
          stackY(order, {
            ...place,
            x1: "start",
            x2: "end",
            fill: (bar: Bar) => palette[bar.position],
            inset: narrowest > 6 ? 0.75 : 0,
            title: titleOf,
            ...outline,
          }),
        ),
        text(
          bars,
          stackY(order, {
            ...place,
            x: "middle",
            text: (bar: Bar) => (numberedBars.has(bar) ? `${SIGNS[bar.position]} ${bar.claims}` : ""),
            fill: palette.onColor,
            fontSize: 11,
            fontWeight: 600,
          }),
        ),
        ruleY([0], { stroke: "currentColor", strokeOpacity: 0.5 }),
        text(
          terms.flatMap(({ term }) => ticks.map((value) => ({ term, value }))),
          {
            fy: "term",
            y: "value",
            text: "value",
            frameAnchor: "left",
            textAnchor: "end",
            dx: -6,
            fontSize: 11,
            fill: "currentColor",
            fillOpacity: palette.mutedOpacity,
          },
        ),
        text(terms, {
          fy: "term",
          text: ({ term, total }: { term: string; total: number }) =>
            fitted(`“${term}” · ${counted(total, "claim")}`, room - marginLeft - 8, FONT_SIZE),
          title: "term",
          frameAnchor: "top-left",
          lineAnchor: "bottom",
          dy: -6,
          fontSize: FONT_SIZE,
          fontWeight: 600,
          fill: "currentColor",
        }),
        axisX({ anchor: "bottom", ticks: times, tickSize: 0, fontSize: 11, label: null }),
      ],
    } as Parameters<typeof plotted>[0],
    look.document,
  );
  return {
    body: element("g", { "text-anchor": "middle", "font-size": 10 }, body),
    height,
    legend: legendOf(rows, look),
  };
}

const titleOf = ({ term, period, position, claims }: LabelRow): string =>
  `${period}, “${term}”: ${position}, ${counted(claims, "claim")}`;
