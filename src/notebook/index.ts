/**
 * Notebooks: an analysis, words in dispute, a chart or rows as something that a notebook shows and that is text everywhere else.
 *
 * @module
 */
export { type Displayable, display, type Picture } from "./display.ts";
export type { Displayed, DisplayOptions, MimeBundle } from "./displayed.ts";
