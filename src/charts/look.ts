import { HustingsError } from "../errors.ts";
import { checkOptions } from "../options.ts";
import { PALETTES, type Palette, THEMES, type Theme } from "./palette.ts";

/** How a chart is drawn. */
export interface LookOptions {
  /** Pixels from side to side; 760 unless told otherwise, from 320 to 4000. The height follows from what there is to show. */
  readonly width?: number;
  /** `light` (unless told otherwise), `dark`, or `inherit`: without a background, in the colour of the text around it. */
  readonly theme?: Theme;
  /** The DOM to draw with, such as a browser's `document`; linkedom's unless given. The picture is the same. */
  readonly document?: object;
}

/** Checked options with everything that a drawing needs. */
export interface Look {
  readonly width: number;
  /** Pixels between the margins: the width of a drawing. */
  readonly room: number;
  readonly palette: Palette;
  readonly document: object | undefined;
}

const DEFAULT_WIDTH = 760;
const NARROWEST = 320;
const WIDEST = 4000;
/** Pixels around a picture. */
export const PADDING = 16;

/**
 * The look that options ask for.
 *
 * @throws HustingsError `INVALID_OPTION` for an option that does not exist or has a value outside its range
 */
export function lookOf(options: LookOptions): Look {
  checkOptions(options, { width: "whole number", theme: THEMES, document: "object" });
  const { width = DEFAULT_WIDTH, theme = "light", document } = options;
  if (width < NARROWEST || width > WIDEST) {
    throw new HustingsError("INVALID_OPTION", `width must be from ${NARROWEST} to ${WIDEST} pixels; got ${width}.`);
  }
  return { width, room: width - 2 * PADDING, palette: PALETTES[theme], document };
}
