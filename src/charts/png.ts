import type { ResvgRenderOptions } from "@resvg/resvg-js";
import { HustingsError } from "../errors.ts";
import { checkOptions } from "../options.ts";
import { Chart } from "./chart.ts";
import { type LookOptions, lookOf } from "./look.ts";

/** What can be chosen for {@link toPng}. */
export interface PngOptions extends LookOptions {
  /** Pixels of the image for each of the chart; 2 unless told otherwise, more than 0 and at most 8. */
  readonly scale?: number;
  /** Font files to write with, beside those of the system: a machine without fonts writes nothing else. */
  readonly fontFiles?: readonly string[];
}

const DEFAULT_SCALE = 2;
const LARGEST_SCALE = 8;

async function resvg(): Promise<typeof import("@resvg/resvg-js")> {
  try {
    return await import("@resvg/resvg-js");
  } catch (cause) {
    throw new HustingsError("PACKAGE_MISSING", "PNG needs the package @resvg/resvg-js: npm install @resvg/resvg-js.", {
      cause,
    });
  }
}

/**
 * A chart as a PNG image. It is drawn with the fonts of the system, so that two machines can give different bytes; take SVG where these must
 * not differ.
 *
 * @param chart - a chart, or an SVG document that stands alone
 * @param options - see {@link PngOptions}; width, theme and document have no meaning for an SVG document that is drawn already
 * @returns the bytes of the image
 * @throws HustingsError `PACKAGE_MISSING` without `@resvg/resvg-js`, `INVALID_INPUT` for something that is no chart and no SVG, `INVALID_OPTION`
 *   for an option that does not exist or has a value outside its range
 * @example
 * writeFileSync("stances.png", await toPng(stanceMatrixChart(analysis)));
 */
export async function toPng(chart: Chart | string, options: PngOptions = {}): Promise<Uint8Array> {
  checkOptions(options, {
    scale: "number",
    fontFiles: "object",
    width: "whole number",
    theme: "string",
    document: "object",
  });
  const { scale = DEFAULT_SCALE, fontFiles = [], ...look } = options;
  if (!(scale > 0 && scale <= LARGEST_SCALE)) {
    throw new HustingsError("INVALID_OPTION", `scale must be more than 0 and at most ${LARGEST_SCALE}; got ${scale}.`);
  }
  const svg = drawn(chart, look);
  const { Resvg } = await resvg();
  const settings: ResvgRenderOptions = {
    fitTo: { mode: "zoom", value: scale },
    font: { loadSystemFonts: true, ...(fontFiles.length > 0 ? { fontFiles: [...fontFiles] } : {}) },
  };
  try {
    return new Uint8Array(new Resvg(svg, settings).render().asPng());
  } catch (cause) {
    throw new HustingsError("INVALID_INPUT", `This SVG can't be drawn: ${(cause as Error).message}`, { cause });
  }
}

function drawn(chart: Chart | string, look: LookOptions): string {
  lookOf(look);
  if (typeof chart === "string") return chart;
  if (chart instanceof Chart) return chart.svg(look);
  throw new HustingsError("INVALID_INPUT", "toPng() expects a chart or an SVG document; it was given something else.");
}
