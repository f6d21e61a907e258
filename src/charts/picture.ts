import { type Look, PADDING } from "./look.ts";
import { content, element } from "./markup.ts";
import { textWidth, wrapped } from "./text-width.ts";

/** Something that explains a colour or a shape: the sign at (0, 0), 12 pixels wide and high around it, and what it means. */
export interface LegendEntry {
  readonly sign: string;
  readonly meaning: string;
}

/** What a kind of chart has drawn. */
export interface Drawing {
  /** SVG elements, from (0, 0) on. */
  readonly body: string;
  readonly height: number;
  readonly legend: readonly LegendEntry[];
}

/** What is written around a drawing. */
interface Words {
  readonly title: string;
  readonly subtitle: string;
  readonly description: string;
  readonly notes: readonly string[];
}

const FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', Arial, sans-serif";
const TITLE_SIZE = 16;
const SUBTITLE_SIZE = 12;
const LEGEND_SIZE = 12;
const NOTE_SIZE = 11;
const NOTHING_HEIGHT = 64;
const MOST_TITLE_LINES = 2;
const MOST_SUBTITLE_LINES = 3;

/** Markup with the height that it takes. */
interface Part {
  readonly markup: string;
  readonly height: number;
}

function lines(
  text: string,
  width: number,
  size: number,
  most: number,
  attributes: Readonly<Record<string, string | number>>,
): Part {
  if (text === "") return { markup: "", height: 0 };
  const leading = Math.round(size * 1.35);
  const rows = wrapped(text, width, size, most);
  const markup = rows.map((row, i) =>
    element("text", { y: i * leading + size, "font-size": size, ...attributes }, content(row)),
  );
  return { markup: markup.join(""), height: rows.length * leading };
}

/** The legend in as many lines as it needs. */
function legendPart(entries: readonly LegendEntry[], width: number): Part {
  if (entries.length === 0) return { markup: "", height: 0 };
  let x = 0;
  let y = 10;
  const markup = entries.map(({ sign, meaning }) => {
    const taken = 16 + textWidth(meaning, LEGEND_SIZE) + 16;
    if (x > 0 && x + taken > width) {
      x = 0;
      y += 20;
    }
    const at = element("g", { transform: `translate(${x + 6},${y})` }, sign);
    const said = element("text", { x: x + 17, y: y + 4, "font-size": LEGEND_SIZE }, content(meaning));
    x += Math.round(taken);
    return at + said;
  });
  return { markup: markup.join(""), height: y + 12 };
}

function nothingPart(text: string, width: number, mutedOpacity: number): Part {
  const said = lines(text, width, 14, 3, { "fill-opacity": mutedOpacity });
  const markup = element(
    "g",
    { transform: `translate(0,${Math.round((NOTHING_HEIGHT - said.height) / 2)})` },
    said.markup,
  );
  return { markup, height: Math.max(NOTHING_HEIGHT, said.height) };
}

function notesPart(notes: readonly string[], width: number, mutedOpacity: number): Part {
  return lines(notes.join(" "), width, NOTE_SIZE, 4, { "fill-opacity": mutedOpacity });
}

/** Parts one under the other, those that are empty left out. */
function stacked(parts: readonly (Part & { readonly above: number })[]): Part {
  let y = 0;
  const markup = parts.map((part) => {
    if (part.markup === "") return "";
    const at = y + (y === 0 ? 0 : part.above);
    y = at + part.height;
    return element("g", { transform: `translate(0,${at})` }, part.markup);
  });
  return { markup: markup.join(""), height: y };
}

/** A short number of a text, so that ids of different pictures on one page differ (FNV-1a). */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** A whole picture: title, legend, drawing and notes; in place of a drawing, a sentence that says why there is none. */
export function picture(words: Words, { width, room, palette }: Look, drawing: Drawing | string): string {
  const muted = { "fill-opacity": palette.mutedOpacity };
  const body =
    typeof drawing === "string"
      ? [{ ...nothingPart(drawing, room, palette.mutedOpacity), above: 0 }]
      : [
          { ...legendPart(drawing.legend, room), above: 10 },
          { markup: drawing.body, height: drawing.height, above: 8 },
        ];
  const parts = stacked([
    { ...lines(words.title, room, TITLE_SIZE, MOST_TITLE_LINES, { "font-weight": 600 }), above: 0 },
    { ...lines(words.subtitle, room, SUBTITLE_SIZE, MOST_SUBTITLE_LINES, muted), above: 2 },
    ...body,
    { ...notesPart(words.notes, room, palette.mutedOpacity), above: 8 },
  ]);
  const height = Math.ceil(parts.height) + 2 * PADDING;
  const id = `hustings-${fingerprint(words.title + words.description + parts.markup)}`;
  const background =
    palette.background === null ? "" : element("rect", { width, height, rx: 6, fill: palette.background });
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: "img",
      "aria-labelledby": `${id}-title`,
      "aria-describedby": `${id}-description`,
      color: palette.ink,
      fill: "currentColor",
      "font-family": FONT,
      "font-size": 12,
    },
    [
      element("title", { id: `${id}-title` }, content(words.title)),
      element("desc", { id: `${id}-description` }, content(words.description)),
      background,
      element("g", { transform: `translate(${PADDING},${PADDING})` }, parts.markup),
    ].join(""),
  );
}
