import type { Analysis } from "../schema/index.ts";
import { type Names, namesOf } from "./content/names.ts";
import { oneLine, wrap } from "./wrap.ts";

/** How the text report looks. */
export interface TextReportOptions {
  /** Columns of the terminal; 80 unless told, never fewer than 40. */
  readonly width?: number;
  /** Whether headings and names are coloured with ANSI codes; they are not unless told. */
  readonly color?: boolean;
  /** Longest list before “… and N more” takes the place of the rest; 20 unless told, `Infinity` shows everything. */
  readonly limit?: number;
}

/** What the sections of a report are written on: the analysis, the names of its actors, the width, the colours. */
export interface Page extends Names {
  readonly analysis: Analysis;
  /** A section: an empty line, its heading, its lines; nothing at all where there are no lines. */
  section(heading: string, lines: readonly string[]): string[];
  /** A text wrapped to the width, its first line indented by so many columns, the others by two more. */
  line(indent: number, text: string): string;
  /** The same, coloured as a name is. */
  strong(indent: number, text: string): string;
  /** A list cut to the limit, with how many were left out. */
  capped<Item>(items: readonly Item[], indent: number, write: (item: Item) => string | readonly string[]): string[];
}

/** A page for an analysis. */
export function pageOf(analysis: Analysis, options: TextReportOptions): Page {
  const { width: wanted = 80, color = false, limit = 20 } = options;
  const width = Math.max(40, wanted);
  const styled = (code: number, text: string): string =>
    color
      ? text
          .split("\n")
          .map((line) => line.replace(/\S.*/, (words) => `\u001b[${code}m${words}\u001b[0m`))
          .join("\n")
      : text;
  const line = (indent: number, text: string): string =>
    wrap(oneLine(text), width, " ".repeat(indent), " ".repeat(indent + 2));
  return {
    analysis,
    line,
    strong: (indent, text) => styled(36, line(indent, text)),
    section: (heading, lines) => (lines.length === 0 ? [] : ["", styled(1, wrap(heading, width, "")), ...lines]),
    capped(items, indent, write) {
      const left = items.length - limit;
      const lines = (left > 0 ? items.slice(0, limit) : items).flatMap(write);
      return left > 0 ? [...lines, line(indent, `… and ${left} more (JSON has all)`)] : lines;
    },
    ...namesOf(analysis),
  };
}
