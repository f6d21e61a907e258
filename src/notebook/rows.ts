import { columns, shortened } from "../report/wrap.ts";
import { escapeXml } from "../xml.ts";
import { Displayed } from "./displayed.ts";

const LONGEST_CELL = 240;
/** Words without a space up to this length stay on one line. */
const LONGEST_WHOLE = 24;
/** A text table is as wide as a terminal only where its cells are short. */
const LONGEST_TEXT_CELL = 40;

/** What a thing in a cell is called: the words of a span, the name of an actor, the title of an article; failing that its JSON. */
function named(thing: object): string {
  for (const key of ["text", "name", "term", "title", "id"] as const) {
    const value = (thing as Readonly<Record<string, unknown>>)[key];
    if (typeof value === "string") return value;
  }
  return JSON.stringify(thing);
}

/** A cell in words: nothing for what is missing, lists with commas, numbers with at most three decimals. */
function cell(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return String(Number.isFinite(value) ? Math.round(value * 1000) / 1000 : value);
  if (Array.isArray(value)) return value.map(cell).join(", ");
  return typeof value === "object" ? named(value) : String(value);
}

/** A table: its columns, its rows in words, and which columns hold numbers. */
interface Grid {
  readonly names: readonly string[];
  readonly numeric: readonly boolean[];
  readonly lines: readonly (readonly string[])[];
  readonly left: number;
}

function gridOf(rows: readonly object[], limit: number): Grid {
  const shown = rows.slice(0, Math.max(0, limit)) as readonly Readonly<Record<string, unknown>>[];
  const names = [...new Set(shown.flatMap((row) => Object.keys(row)))];
  return {
    names,
    numeric: names.map((name) => shown.every((row) => row[name] == null || typeof row[name] === "number")),
    lines: shown.map((row) => names.map((name) => cell(row[name]))),
    left: rows.length - shown.length,
  };
}

const more = (left: number): string => `… and ${left} more row${left === 1 ? "" : "s"}`;

/** Jupyter aligns cells right, which suits numbers only, and would break a date at its hyphens. */
function styled(text: string, isNumber: boolean | undefined): string {
  const whole = text.length <= LONGEST_WHOLE && !text.includes(" ") ? ";white-space:nowrap" : "";
  return `style="text-align:${isNumber ? "right" : "left"}${whole}"`;
}

/** The table as HTML without styles of its own, so that it looks as the notebook's tables do and survives every sanitizer. */
function htmlTable({ names, numeric, lines, left }: Grid): string {
  const cells = (line: readonly string[], open: string, close: string): string => {
    const texts = line.map((text) => shortened(text, LONGEST_CELL));
    return texts.map((text, i) => `<${open} ${styled(text, numeric[i])}>${escapeXml(text)}</${close}>`).join("");
  };
  const head = cells(names, 'th scope="col"', "th");
  const body = lines.map((line) => `<tr>${cells(line, "td", "td")}</tr>`);
  const rest = left > 0 ? `\n<p>${more(left)}</p>` : "";
  return `<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body.join("\n")}\n</tbody>\n</table>${rest}`;
}

function textTable({ names, numeric, lines, left }: Grid): string {
  const table = [names, ...lines].map((line) => line.map((text) => shortened(text, LONGEST_TEXT_CELL)));
  const widths = names.map((_, i) => Math.max(...table.map((line) => columns(line[i]!))));
  const written = table.map((line) =>
    line
      .map((text, i) => {
        const padding = " ".repeat(widths[i]! - columns(text));
        return numeric[i] ? padding + text : text + padding;
      })
      .join("  ")
      .trimEnd(),
  );
  return [...written, ...(left > 0 ? [more(left)] : [])].join("\n");
}

/** Rows without the columns that are empty in all of them. */
export function withoutEmptyColumns(rows: readonly Readonly<Record<string, unknown>>[]): object[] {
  const filled = new Set(rows.flatMap((row) => Object.keys(row).filter((name) => cell(row[name]) !== "")));
  return rows.map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => filled.has(name))));
}

/** Rows as a table. */
export function displayedRows(rows: readonly object[], limit: number, of = "rows"): Displayed {
  const caption = `${rows.length} ${rows.length === 1 ? of.slice(0, -1) : of}`;
  if (rows.length === 0) return new Displayed({ "text/html": `<p>${caption}</p>`, "text/plain": caption }, caption);
  const grid = gridOf(rows, limit);
  return new Displayed({ "text/html": htmlTable(grid), "text/plain": textTable(grid) }, caption);
}
