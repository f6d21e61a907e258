import { offsetMap } from "../../offsets.ts";
import type { Range } from "../../schema/index.ts";
import type { Target } from "./model.ts";

/** Characters of context on each side of a quote, as annotation clients have it. */
const CONTEXT = 32;

const isLow = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;
const isHigh = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;

/** Makes targets of places in one text; places come in UTF-16 code units. */
export class Targets {
  readonly #toCodePoint: (offset: number) => number;

  constructor(
    private readonly text: string,
    private readonly source: string,
  ) {
    this.#toCodePoint = offsetMap(text, "utf16", "codepoint");
  }

  of(spans: readonly Range[]): Target[] {
    return spans.map(({ start, end }) => ({
      type: "SpecificResource",
      source: this.source,
      selector: [
        { type: "TextPositionSelector", start: this.#toCodePoint(start), end: this.#toCodePoint(end) },
        {
          type: "TextQuoteSelector",
          exact: this.text.slice(start, end),
          prefix: this.text.slice(this.#whole(Math.max(0, start - CONTEXT)), start),
          suffix: this.text.slice(end, this.#whole(Math.min(this.text.length, end + CONTEXT))),
        },
      ],
    }));
  }

  /** The offset itself, or the one before it where it would cut a character in two. */
  #whole(offset: number): number {
    const cuts = isLow(this.text.charCodeAt(offset)) && isHigh(this.text.charCodeAt(offset - 1));
    return cuts ? offset - 1 : offset;
  }
}
