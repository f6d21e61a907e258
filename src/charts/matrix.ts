import { cell, text } from "@observablehq/plot";
import type { Look } from "./look.ts";
import { content, element } from "./markup.ts";
import { plotted } from "./plotted.ts";
import { fitted, textWidth, widest, wrapped } from "./text-width.ts";

/** A cell of a matrix that is not empty. */
export interface MatrixCell {
  readonly row: string;
  readonly column: string;
  readonly fill: string;
  readonly fillOpacity: number;
  /** Written in the cell, in the colour `ink`. */
  readonly text: string;
  readonly ink: string;
  /** What a pointer reads. */
  readonly title: string;
}

/** A table of coloured cells: rows and columns by name, each name once. */
export interface Matrix {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly cells: readonly MatrixCell[];
}

const FONT_SIZE = 12;
const ROW = 28;
const WIDEST_COLUMN = 112;
const NARROWEST_COLUMN = 34;
/** Names of rows take at most so much of the width. */
const MOST_FOR_NAMES = 0.34;
/** From this width on, a column's name stands over it in lines; over a narrower one it is turned. */
const LEVEL_FROM = 84;
const MOST_LINES = 3;
const LINE = 15;
/** Length of a turned name at most, and what turning by 45 degrees makes of a length. */
const LONGEST_TURNED = 190;
const SLOPE = Math.SQRT1_2;

interface Headers {
  readonly height: number;
  readonly lines: readonly (readonly string[])[];
  readonly isTurned: boolean;
  /** How far the last name reaches over its column's middle to the right. */
  readonly overhang: number;
}

function headersOf(columns: readonly string[], width: number): Headers {
  if (width >= LEVEL_FROM) {
    const lines = columns.map((name) => wrapped(name, width - 6, FONT_SIZE, MOST_LINES));
    const most = Math.max(1, ...lines.map(({ length }) => length));
    return { height: most * LINE + 8, lines, isTurned: false, overhang: 0 };
  }
  const lines = columns.map((name) => [fitted(name, LONGEST_TURNED, FONT_SIZE)]);
  const reach = (line: readonly string[] | undefined): number => textWidth(line?.[0] ?? "", FONT_SIZE) * SLOPE;
  return {
    height: Math.ceil(Math.max(...lines.map(reach))) + 16,
    lines,
    isTurned: true,
    overhang: Math.ceil(Math.max(...lines.map((line, i) => reach(line) - (columns.length - i - 0.5) * width))) + 8,
  };
}

/**
 * Draws a matrix: names of rows on the left, of columns on top. Where columns would be too narrow to be read, it is drawn larger and
 * made smaller as a whole.
 */
export function drawMatrix(matrix: Matrix, look: Look): { body: string; height: number } {
  const { width } = measured(matrix, look.room);
  if (width >= NARROWEST_COLUMN) return drawn(matrix, look);
  const room = look.room + (NARROWEST_COLUMN - width) * matrix.columns.length;
  const scale = look.room / room;
  const { body, height } = drawn(matrix, { ...look, room });
  return {
    body: element("g", { transform: `scale(${Math.round(scale * 1000) / 1000})` }, body),
    height: height * scale,
  };
}

/** Sizes of a matrix that has so much room. */
function measured({ rows, columns }: Matrix, room: number) {
  const names = new Map(rows.map((row) => [row, fitted(row, room * MOST_FOR_NAMES, FONT_SIZE)]));
  const left = Math.ceil(widest([...names.values()], FONT_SIZE)) + 12;
  const widthFor = (right: number): number => Math.min(WIDEST_COLUMN, (room - left - right) / columns.length);
  // Turned names reach over the last column: what they need is known only once the columns have a width.
  const overhang = headersOf(columns, widthFor(0)).overhang;
  const width = Math.max(1, Math.floor(widthFor(Math.max(0, overhang))));
  return { names, left, width, headers: headersOf(columns, width) };
}

function drawn(matrix: Matrix, look: Look): { body: string; height: number } {
  const { rows, columns, cells } = matrix;
  const { palette } = look;
  const { names, left, width, headers } = measured(matrix, look.room);
  const height = headers.height + rows.length * ROW + 4;
  const label = { fill: "currentColor", fontSize: FONT_SIZE };
  const body = plotted(
    {
      width: left + width * columns.length,
      height,
      marginTop: headers.height,
      marginBottom: 4,
      marginLeft: left,
      marginRight: 0,
      x: { type: "band", domain: [...columns], axis: null, padding: 0, round: false },
      y: { type: "band", domain: [...rows], axis: null, padding: 0, round: false },
      color: { type: "identity" },
      marks: [
        cell(
          rows.flatMap((row) => columns.map((column) => ({ row, column }))),
          { x: "column", y: "row", inset: 1.5, rx: 3, fill: "currentColor", fillOpacity: palette.gridOpacity / 3 },
        ),
        cell(cells, {
          x: "column",
          y: "row",
          inset: 1.5,
          rx: 3,
          fill: "fill",
          fillOpacity: "fillOpacity",
          title: "title",
        }),
        text(cells, { x: "column", y: "row", text: "text", fill: "ink", fontSize: FONT_SIZE, fontWeight: 600 }),
        text(rows, {
          y: (row: string) => row,
          text: (row: string) => names.get(row)!,
          title: (row: string) => row,
          frameAnchor: "left",
          textAnchor: "end",
          dx: -8,
          ...label,
        }),
      ],
      opacity: { type: "identity" },
    } as Parameters<typeof plotted>[0],
    look.document,
  );
  const over = columns.map((_, i) => headerAt(headers, i, left + width * (i + 0.5))).join("");
  return { body: element("g", { "text-anchor": "middle", "font-size": FONT_SIZE }, body + over), height };
}

/** A column's name over its middle. */
function headerAt({ height, lines, isTurned }: Headers, column: number, x: number): string {
  if (isTurned) {
    const attributes = { transform: `translate(${x - 2},${height - 6}) rotate(-45)`, "text-anchor": "start" };
    return element("text", attributes, lines[column]!.map(content).join(""));
  }
  const rows = lines[column]!;
  return rows
    .map((line, i) => element("text", { x, y: height - 8 - (rows.length - 1 - i) * LINE }, content(line)))
    .join("");
}
