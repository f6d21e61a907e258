import { type PlotOptions, plot } from "@observablehq/plot";
import { parseHTML } from "linkedom";
import { content, element, rounded } from "./markup.ts";

/** The parts of a DOM node that are written; named here because the library's types know no browser. */
interface PlottedNode {
  readonly nodeType: number;
  readonly localName?: string;
  readonly nodeValue: string | null;
  readonly childNodes: Iterable<PlottedNode>;
  readonly attributes?: Iterable<{ readonly name: string; readonly value: string }>;
}

const TEXT = 3;
/** Digits and points: what is a number with a fraction among them is rounded. */
const DIGITS = /[\d.]+/g;
/**
 * `style` elements and attributes would be refused by a page with a strict content security policy, `class` only serves them; the ARIA
 * attributes are of no use in a picture that is one image with one description.
 */
const LEFT_OUT = /^(?:style|class|aria-[a-z]+)$/;

function shorter(digits: string): string {
  const value = Number(digits);
  return digits.includes(".") && Number.isFinite(value) ? rounded(value) : digits;
}

function written(node: PlottedNode): string {
  if (node.nodeType === TEXT) return content(node.nodeValue ?? "");
  if (node.localName === undefined || node.localName === "style") return "";
  const attributes = [...(node.attributes ?? [])]
    .filter(({ name }) => !LEFT_OUT.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, value }) => [name, value.replace(DIGITS, shorter)]);
  return element(node.localName, Object.fromEntries(attributes), children(node));
}

const children = (node: PlottedNode): string => [...node.childNodes].map(written).join("");

/**
 * What Observable Plot draws, as SVG elements to be put into a picture: without style sheets, with numbers rounded, attributes in one order.
 *
 * @param options - of Plot; sizes are those of the drawing
 * @param document - the DOM to draw with; linkedom's unless given
 */
export function plotted(options: PlotOptions, document?: unknown): string {
  // Plot's types want the browser's Document; it calls createElementNS and little else.
  const canvas = (document ?? parseHTML("<html></html>").document) as NonNullable<PlotOptions["document"]>;
  const svg = plot({ ...options, document: canvas, figure: false }) as unknown as PlottedNode;
  return children(svg);
}
