import type { Actor, Analysis } from "../schema/index.ts";
import { oneLine, shortened, wrap } from "./wrap.ts";

/** How the text report looks. */
export interface TextReportOptions {
  /** Columns of the terminal; 80 unless told, never fewer than 40. */
  readonly width?: number;
  /** Whether headings and names are coloured with ANSI codes; they are not unless told. */
  readonly color?: boolean;
  /** Longest list before “… and N more” takes the place of the rest; 20 unless told, `Infinity` shows everything. */
  readonly limit?: number;
}

const LONGEST_NAME = 80;
/** What is less probable than this is sooner wrong than right. */
const UNSURE = 0.5;

/** What the sections of a report are written on: the analysis, the names of its actors, the width, the colours. */
export interface Page {
  readonly analysis: Analysis;
  /** A section: an empty line, its heading, its lines; nothing at all where there are no lines. */
  section(heading: string, lines: readonly string[]): string[];
  /** A text wrapped to the width, its first line indented by so many columns, the others by two more. */
  line(indent: number, text: string): string;
  /** The same, coloured as a name is. */
  strong(indent: number, text: string): string;
  /** A list cut to the limit, with how many were left out. */
  capped<Item>(items: readonly Item[], indent: number, write: (item: Item) => string | readonly string[]): string[];
  /** An actor's name, or what stands for it. */
  name(actor: string | null): string;
  /** The same with the actor's first role, or that the article does not name it. */
  introduced(actor: string | null): string;
}

function introduction({ name, kind, roles }: Actor): string {
  const shown = shortened(name, LONGEST_NAME);
  if (kind === "unnamed") return `${shown} (not named)`;
  return roles[0] === undefined ? shown : `${shown}, ${shortened(roles[0], LONGEST_NAME)}`;
}

/** A page for an analysis. */
export function pageOf(analysis: Analysis, options: TextReportOptions): Page {
  const { width: wanted = 80, color = false, limit = 20 } = options;
  const width = Math.max(40, wanted);
  const actors = new Map(analysis.actors.map((actor) => [actor.id, actor]));
  const styled = (code: number, text: string): string =>
    color
      ? text
          .split("\n")
          .map((line) => line.replace(/\S.*/, (words) => `\u001b[${code}m${words}\u001b[0m`))
          .join("\n")
      : text;
  const line = (indent: number, text: string): string =>
    wrap(oneLine(text), width, " ".repeat(indent), " ".repeat(indent + 2));
  const shown = (id: string | null, write: (actor: Actor) => string): string => {
    if (id === "narrator") return "the article itself";
    if (id === null) return "speaker not identified";
    const actor = actors.get(id);
    return actor ? write(actor) : id;
  };
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
    name: (actor) => shown(actor, ({ name }) => shortened(name, LONGEST_NAME)),
    introduced: (actor) => shown(actor, introduction),
  };
}

/** The words of spans, as they follow one another, on one line. */
export function joined(spans: readonly { readonly text: string }[]): string {
  return oneLine(spans.map(({ text }) => text).join(" … "));
}

/** Items by key, keys in the order in which they first come. */
export function grouped<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): [Key, Item[]][] {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups];
}

/** A number of things, the thing in the plural where it is not one. */
export function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? "" : "s"}`;
}

/** Whether a finding is sooner wrong than right; one without a confidence is not. */
export function isUnsure({ confidence }: { readonly confidence: number | null }): boolean {
  return confidence !== null && confidence < UNSURE;
}
