import { describe, expect, it } from "vitest";
import { analysed } from "../analysed.ts";
import { FIXTURES, HOSTILE } from "./texts.ts";

const SMALL = 10_000;
const GROWTH = 4;
/** Linear work grows by 4 and quadratic work by 16; the bound lies between, with room for a noisy machine. */
const MOST = 9;
/** Times under this many milliseconds are mostly fixed cost and noise. */
const NOISE = 15;

function fastest(text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 2; run++) {
    const before = performance.now();
    analysed(text);
    best = Math.min(best, performance.now() - before);
  }
  return best;
}

describe("time grows linearly with", () => {
  analysed(FIXTURES.map(([, text]) => text).join("\n\n"));
  const news = FIXTURES.map(([, text]) => text).join("\n\n");
  const kinds: [string, (length: number) => string][] = [
    ["news", (length) => news.repeat(Math.ceil(length / news.length)).slice(0, length)],
    [
      "news without paragraphs",
      (length) =>
        news
          .replaceAll("\n", " ")
          .repeat(Math.ceil(length / news.length))
          .slice(0, length),
    ],
    ...Object.entries(HOSTILE),
  ];

  it.each(kinds)("%s", (_name, make) => {
    const small = Math.max(fastest(make(SMALL)), NOISE);
    expect(fastest(make(SMALL * GROWTH)) / small).toBeLessThan(MOST);
  });
});
