import { axisX, barX, dot, gridX, ruleX, ruleY, text } from "@observablehq/plot";
import type { Look } from "../look.ts";
import { element } from "../markup.ts";
import type { Palette } from "../palette.ts";
import type { Drawing, LegendEntry } from "../picture.ts";
import { plotted } from "../plotted.ts";
import { fitted, widest } from "../text-width.ts";
import type { Placed, PlacedRow } from "./placed.ts";
import type { TimelineRow } from "./rows.ts";
import { startOf, writtenInterval } from "./time.ts";

type Status = TimelineRow["status"];

const ROW = 24;
const ABOVE = 26;
const BELOW = 36;
const FONT_SIZE = 12;
const BAR = 8;
/** Names and dates take at most so much of the width; the rest is the axis. */
const MOST_FOR_NAMES = 0.44;

const MEANING: Readonly<Record<Status, string>> = {
  happened: "happened",
  scheduled: "scheduled",
  possible: "possible",
  denied: "denied: did not or will not happen",
  named: "date that the text names",
};

interface StatusMark {
  readonly color: string;
  readonly symbol: "circle" | "diamond2" | "times";
  readonly isFilled: boolean;
  readonly dashes?: string;
}

function markOf(status: Status, palette: Palette): StatusMark {
  if (status === "scheduled") return { color: palette.applies, symbol: "circle", isFilled: false };
  if (status === "possible") return { color: palette.questions, symbol: "diamond2", isFilled: false, dashes: "4,3" };
  if (status === "denied") return { color: palette.rejects, symbol: "times", isFilled: false, dashes: "2,3" };
  return { color: status === "named" ? palette.distances : palette.applies, symbol: "circle", isFilled: true };
}

/** A sign as the legend shows it; the same shapes as Plot's. */
function sign(status: Status, palette: Palette): string {
  const { color, symbol, isFilled } = markOf(status, palette);
  const look = { fill: isFilled ? color : "none", stroke: color, "stroke-width": 2 };
  if (symbol === "circle") return element("circle", { r: 4.5, ...look });
  const path = symbol === "diamond2" ? "M0,-5L5,0L0,5L-5,0Z" : "M-4,-4L4,4M-4,4L4,-4";
  return element("path", { d: path, ...look });
}

/** What a pointer reads on a row. */
const tooltip = ({ name, when, status, mentions }: TimelineRow): string =>
  `${when}: ${name} (${status}${mentions > 1 ? `, mentioned ${mentions} times` : ""})`;

function statusMarks(status: Status, rows: readonly PlacedRow[], palette: Palette) {
  const { color, symbol, isFilled, dashes } = markOf(status, palette);
  const y = (row: PlacedRow): string => row.name;
  const shape = {
    stroke: color,
    strokeWidth: 2,
    fill: isFilled ? color : (palette.background ?? "none"),
    title: tooltip,
  };
  const points = rows.filter(({ isPoint }) => isPoint);
  const bars = rows.filter(({ isPoint, start, end }) => !isPoint && end > start);
  const inset = (ROW - BAR) / 2;
  return [
    barX(bars, {
      x1: "start",
      x2: "end",
      y,
      insetTop: inset,
      insetBottom: inset,
      rx: 2,
      ...shape,
      strokeWidth: 1.5,
      fillOpacity: isFilled ? 0.85 : 1,
      ...(dashes === undefined ? {} : { strokeDasharray: dashes }),
    }),
    dot(points, { x: "middle", y, symbol, r: 5, ...shape }),
    ...([-90, 90] as const).map((rotate) =>
      dot(
        rows.filter(({ before, after }) => (rotate < 0 ? before : after)),
        {
          x: rotate < 0 ? "start" : "end",
          y,
          symbol: "triangle",
          r: 5,
          rotate,
          fill: color,
          stroke: palette.background ?? "none",
          title: tooltip,
        },
      ),
    ),
  ];
}

function legendOf(rows: readonly PlacedRow[], palette: Palette): LegendEntry[] {
  const met = new Set(rows.map(({ status }) => status));
  const entries = (Object.keys(MEANING) as Status[])
    .filter((status) => met.has(status))
    .map((status) => ({ sign: sign(status, palette), meaning: MEANING[status] }));
  if (!rows.some(({ before, after }) => before || after)) return entries;
  const arrow = element("path", { d: "M-5,0L4,-5L4,5Z", "fill-opacity": palette.mutedOpacity });
  return [...entries, { sign: arrow, meaning: "earlier or later than the axis" }];
}

/** Draws a timeline: a row an event, with its name left and its date right of the axis. */
export function drawTimeline({ axis, rows }: Placed, published: string | null, look: Look): Drawing {
  const { palette, room } = look;
  const dates = rows.map(({ when }) => when);
  const marginRight = Math.ceil(widest(dates, FONT_SIZE)) + 14;
  const left = Math.max(room * MOST_FOR_NAMES, room * 0.75 - marginRight);
  const names = rows.map(({ name }) => fitted(name, left, FONT_SIZE));
  const marginLeft = Math.ceil(widest(names, FONT_SIZE)) + 14;
  const height = ABOVE + rows.length * ROW + BELOW;
  const day = published === null ? null : startOf(published);
  const grid = { stroke: "currentColor", strokeOpacity: palette.gridOpacity };
  const label = { fill: "currentColor", fontSize: FONT_SIZE };
  const statuses = [...new Set(rows.map(({ status }) => status))];
  const body = plotted(
    {
      width: room,
      height,
      marginTop: ABOVE,
      marginBottom: BELOW,
      marginLeft,
      marginRight,
      x: { type: "utc", domain: [new Date(axis.start), new Date(axis.end)], axis: null },
      y: { type: "band", domain: rows.map(({ name }) => name), axis: null, padding: 0 },
      marks: [
        gridX({ ticks: tickCount(room - marginLeft - marginRight), ...grid }),
        ruleY(rows, { y: "name", ...grid, strokeDasharray: "1,3" }),
        axisX({
          anchor: "bottom",
          ticks: tickCount(room - marginLeft - marginRight),
          fontSize: 11,
          tickSize: 0,
          label: null,
        }),
        ...(day === null || published === null
          ? []
          : [
              ruleX([day], { x: (d: number) => d, stroke: "currentColor", strokeOpacity: 0.55 }),
              text([day], {
                x: (d: number) => d,
                frameAnchor: "top",
                dy: -8,
                lineAnchor: "bottom",
                text: () => `published ${writtenInterval(published.slice(0, 10), published.slice(0, 10))}`,
                fontSize: 11,
                fill: "currentColor",
              }),
            ]),
        ...statuses.flatMap((status) =>
          statusMarks(
            status,
            rows.filter((row) => row.status === status),
            palette,
          ),
        ),
        text(rows, {
          y: "name",
          text: (_, i) => names[i]!,
          frameAnchor: "left",
          textAnchor: "end",
          dx: -10,
          title: "name",
          ...label,
        }),
        text(rows, {
          y: "name",
          text: "when",
          frameAnchor: "right",
          textAnchor: "start",
          dx: 10,
          ...label,
          fillOpacity: palette.mutedOpacity,
        }),
      ],
    },
    look.document,
  );
  return {
    body: element("g", { "text-anchor": "middle", "font-size": 10 }, body),
    height,
    legend: legendOf(rows, palette),
  };
}

const tickCount = (width: number): number => Math.max(2, Math.floor(width / 56));
