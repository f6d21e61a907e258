import { tslabDisplay } from "./tslab.ts";

/** How something is shown. */
export interface DisplayOptions {
  /** Height of the frame that holds a report, in CSS pixels; 640 unless told. */
  readonly height?: number;
  /** Longest table before “… and N more” takes the place of the rest; 20 rows unless told, `Infinity` shows all. */
  readonly limit?: number;
}

/** One thing in several forms, the richest first, each under its MIME type. */
export type MimeBundle = Readonly<Record<string, string>>;

/**
 * Something to be shown: a notebook takes the richest form it can show, a terminal the text. Leave it as the last line of a cell.
 *
 * @example
 * const shown = display(analysis);
 * shown.bundle["text/html"]; // to be put on a page
 * `${shown}`; // the text
 */
export class Displayed {
  /** Every form it has; `text/plain` is always there. */
  readonly bundle: MimeBundle;
  readonly #caption: string;

  /** @internal */
  constructor(bundle: MimeBundle, caption: string) {
    this.bundle = bundle;
    this.#caption = caption;
  }

  /** The text that stands for it where nothing richer can be shown. */
  toString(): string {
    return this.bundle["text/plain"] ?? "";
  }

  /** What Deno's kernel asks for. */
  [Symbol.for("Jupyter.display")](): MimeBundle {
    return this.bundle;
  }

  /**
   * What `console.log` prints. tslab, which asks for nothing else, is handed the richest form on the way and prints a line that says what
   * stands above it.
   */
  [Symbol.for("nodejs.util.inspect.custom")](): string {
    const display = tslabDisplay();
    const richest = Object.entries(this.bundle)[0];
    if (display === null || richest === undefined) return this.toString();
    display.raw(...richest);
    return this.#caption;
  }
}
