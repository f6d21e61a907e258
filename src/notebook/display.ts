import type { Dispute } from "../disputes/disputes.ts";
import { HustingsError } from "../errors.ts";
import { checkOptions } from "../options.ts";
import type { Analysis } from "../schema/index.ts";
import { displayedAnalyses, displayedAnalysis } from "./analyses.ts";
import { Displayed, type DisplayOptions } from "./displayed.ts";
import { displayedDispute, displayedDisputes } from "./disputes.ts";
import { framed } from "./framed.ts";
import { displayedRows } from "./rows.ts";

/** Whatever draws itself as SVG: every chart of `hustings/charts` does. */
export interface Picture {
  /** The picture as an SVG document. */
  svg(): string;
  /** What stands over the picture. */
  readonly title?: string;
  /** The picture in words. */
  readonly description?: string;
}

/**
 * What can be shown: an analysis or several, disputes or one, a chart, rows of a table, an SVG or HTML document as a string.
 */
export type Displayable = Analysis | Dispute | Picture | string | readonly object[];

type Fields = Readonly<Record<string, unknown>>;

const isAnalysis = (value: Fields): boolean => "schemaVersion" in value && "article" in value;
const isDispute = (value: Fields): boolean => "term" in value && "bySpeaker" in value && "claims" in value;
const isPicture = (value: Fields): boolean => typeof value.svg === "function";
const isObject = (value: unknown): value is Fields => typeof value === "object" && value !== null;

/** An SVG document's own title, for those who don't see the picture. */
function titleOf(svg: string): string {
  const from = svg.indexOf("<title>");
  const to = svg.indexOf("</title>", from);
  return from < 0 || to < 0 ? "Picture" : svg.slice(from + "<title>".length, to);
}

/** What a picture says of itself; the document's own title stands for what it leaves out. */
interface Legend {
  readonly title?: string | undefined;
  readonly description?: string | undefined;
}

function displayedPicture(svg: string, { title = titleOf(svg), description = title }: Legend): Displayed {
  return new Displayed({ "image/svg+xml": svg, "text/plain": description }, title);
}

/** Documents that come as strings: the picture or page itself. */
function displayedDocument(text: string, height: number): Displayed | null {
  const start = text.trimStart().slice(0, 200).toLowerCase();
  if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
    const html = framed(text, "Report", height);
    return new Displayed({ "text/html": html, "text/plain": "(a page of HTML)" }, "(a page of HTML)");
  }
  const isSvg = start.startsWith("<svg") || (start.startsWith("<?xml") && start.includes("<svg"));
  return isSvg ? displayedPicture(text, {}) : null;
}

function displayedList(items: readonly unknown[], limit: number): Displayed | null {
  if (!items.every((item) => isObject(item) && !Array.isArray(item))) return null;
  const fields = items as readonly Fields[];
  if (items.length > 0 && fields.every(isAnalysis)) return displayedAnalyses(items as readonly Analysis[], limit);
  if (items.length > 0 && fields.every(isDispute)) return displayedDisputes(items as readonly Dispute[], limit);
  return displayedRows(fields, limit);
}

function displayedObject(value: object, height: number, limit: number): Displayed | null {
  if (isAnalysis(value as Fields)) return displayedAnalysis(value as Analysis, height);
  if (isDispute(value as Fields)) return displayedDispute(value as Dispute, limit);
  if (!isPicture(value as Fields)) return null;
  const { title, description } = value as Picture;
  return displayedPicture((value as Picture).svg(), { title, description });
}

/**
 * Makes something that a notebook shows: leave it as the last line of a cell. An analysis becomes its HTML report in a frame, a chart its
 * picture, a list of analyses, of disputes or of rows a table, one dispute the table of its claims. Deno's kernel shows the object by
 * itself, and so does tslab; in a terminal it is text. Nothing is printed, and nothing global is touched.
 *
 * @param value - see {@link Displayable}
 * @param options - see {@link DisplayOptions}
 * @throws HustingsError `INVALID_INPUT` for what cannot be shown, `INVALID_OPTION` for an option that does not exist or has a value
 *   outside its range
 * @example
 * display(analyze("“No,” Ana Lima said.")); // the report, in a notebook
 * display(disputes(analyses), { limit: 5 }); // the first five words as a table
 */
export function display(value: Displayable, options: DisplayOptions = {}): Displayed {
  checkOptions(options, { height: "whole number", limit: "number" });
  const { height = 640, limit = 20 } = options;
  const displayed =
    typeof value === "string"
      ? displayedDocument(value, height)
      : Array.isArray(value)
        ? displayedList(value, limit)
        : isObject(value)
          ? displayedObject(value, height, limit)
          : null;
  if (displayed !== null) return displayed;
  throw new HustingsError(
    "INVALID_INPUT",
    "display() shows an analysis, a dispute, a chart, an SVG or HTML document, or a list of analyses, disputes or rows; " +
      `got ${Array.isArray(value) ? "a list of something else" : `another ${typeof value}`}.`,
  );
}
