import { type Look, type LookOptions, lookOf } from "./look.ts";
import { type Drawing, picture } from "./picture.ts";
import { emptySpec } from "./spec.ts";

/** The kinds of chart, by the names that the command line uses. */
export const CHART_KINDS = [
  "timeline",
  "label-over-time",
  "stance-matrix",
  "frame-profile",
  "quotation-network",
] as const;

/** A kind of chart. */
export type ChartKind = (typeof CHART_KINDS)[number];

/** A specification in Vega-Lite 5, as plain data. */
export type VegaLiteSpec = Readonly<Record<string, unknown>>;

/** What a kind of chart says and how it is drawn. */
export interface ChartContent<Row> {
  readonly kind: ChartKind;
  readonly title: string;
  /** One line under the title; empty for none. */
  readonly subtitle: string;
  /** The chart in words, for those who don't see it. */
  readonly description: string;
  /** What is not shown, a sentence each. */
  readonly notes: readonly string[];
  readonly rows: readonly Row[];
  /** What the picture says where there are no rows. */
  readonly nothing: string;
  readonly draw: (look: Look) => Drawing;
  readonly spec: () => VegaLiteSpec;
}

/** A type by the names that notebooks know. */
export type MimeBundle = Readonly<Record<string, string>>;

/**
 * A picture of an analysis or a corpus: as SVG, as a Vega-Lite specification, and as the rows that it shows. A notebook that knows
 * `Jupyter.display` (Deno's) shows the picture where a cell ends with a chart.
 *
 * @example
 * writeFileSync("timeline.svg", timelineChart(analysis).svg());
 */
export class Chart<Row = unknown> {
  readonly #content: ChartContent<Row>;

  /** @internal */
  constructor(content: ChartContent<Row>) {
    this.#content = content;
  }

  /** Which kind of chart it is. */
  get kind(): ChartKind {
    return this.#content.kind;
  }

  /** What stands over the picture. */
  get title(): string {
    return this.#content.title;
  }

  /** The chart in words: what it shows and the rows themselves. The picture carries it for those who don't see it. */
  get description(): string {
    return this.#content.description;
  }

  /** What the picture leaves out, a sentence each; the picture says it too. */
  get notes(): readonly string[] {
    return this.#content.notes;
  }

  /** What the picture shows, as data. */
  get rows(): readonly Row[] {
    return this.#content.rows;
  }

  /**
   * The picture as an SVG document that stands alone: no script, no style sheet, no font or image from elsewhere, every text of the articles
   * escaped. The same chart and options give the same bytes.
   *
   * @param options - see {@link LookOptions}
   * @throws HustingsError `INVALID_OPTION` for an option that does not exist or has a value outside its range
   * @example
   * stanceMatrixChart(analysis).svg({ theme: "dark", width: 900 });
   */
  svg(options: LookOptions = {}): string {
    const look = lookOf(options);
    const { title, subtitle, description, notes, rows, nothing, draw } = this.#content;
    return picture({ title, subtitle, description, notes }, look, rows.length === 0 ? nothing : draw(look));
  }

  /**
   * The chart as a Vega-Lite 5 specification with its data in it: interactive in notebooks and on pages that have Vega, and to be changed
   * at will.
   *
   * @example
   * writeFileSync("stances.vl.json", JSON.stringify(stanceMatrixChart(analysis).vegaLite()));
   */
  vegaLite(): VegaLiteSpec {
    const { rows, nothing, spec } = this.#content;
    return rows.length === 0 ? emptySpec(this.#content, nothing) : spec();
  }

  /** The same as {@link Chart.svg} without options. */
  toString(): string {
    return this.svg();
  }

  /** What Deno's notebooks show. */
  [Symbol.for("Jupyter.display")](): MimeBundle {
    return { "image/svg+xml": this.svg(), "text/plain": this.description };
  }

  /** What `console.log` prints in Node. */
  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return `Chart (${this.kind}) ${this.description}`;
  }
}
