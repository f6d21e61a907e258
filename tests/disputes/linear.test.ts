import { describe, expect, it } from "vitest";
import { disputes } from "../../src/index.ts";
import { statements } from "../../src/networks/index.ts";
import type { Analysis } from "../../src/schema/index.ts";
import { type MadeClaim, madeAnalysis } from "./analyses.ts";

const SMALL = 1_000;
const GROWTH = 4;
/** Linear work grows by 4 and quadratic work by 16; the bound lies between, with room for a noisy machine. */
const MOST = 9;
/** Times under this many milliseconds are mostly fixed cost and noise. */
const NOISE = 15;

const KARL = { kind: "person", name: "Karl Berg" } as const;

const claims = (length: number, make: (i: number) => Partial<MadeClaim>): MadeClaim[] =>
  Array.from({ length }, (_, i) => ({
    term: "tax",
    holder: KARL,
    position: i % 2 === 0 ? ("applies" as const) : ("rejects" as const),
    ...make(i),
  }));

const KINDS: readonly (readonly [string, (length: number) => Analysis[]])[] = [
  [
    "claims of one speaker",
    (length) => [
      madeAnalysis(
        { id: "1" },
        claims(length, () => ({})),
      ),
    ],
  ],
  [
    "terms",
    (length) => [
      madeAnalysis(
        { id: "1" },
        claims(length, (i) => ({ term: `tax ${i}` })),
      ),
    ],
  ],
  [
    "articles",
    (length) =>
      claims(length, () => ({})).map((claim, i) =>
        madeAnalysis({ id: `${i}`, published: "2023-11-07", url: `https://${i}.example/` }, [claim]),
      ),
  ],
  [
    "forms of one term",
    (length) => {
      const analysis = madeAnalysis(
        { id: "1" },
        claims(length, (i) => ({ term: `tax ${i} tax` })),
      );
      const all = analysis.labels.flatMap((label) => label.claims);
      return [{ ...analysis, labels: [{ ...analysis.labels[0]!, claims: all }] }];
    },
  ],
  [
    "other words",
    (length) => [
      madeAnalysis(
        { id: "1" },
        claims(length, (i) => ({ term: `a tax${i}, or levy${i}, also known as a toll` })),
      ),
    ],
  ],
];

function fastest(analyses: readonly Analysis[]): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3; run++) {
    const before = performance.now();
    disputes(analyses);
    statements(analyses);
    best = Math.min(best, performance.now() - before);
  }
  return best;
}

describe("time grows linearly with", () => {
  it.each(KINDS)("%s", (_name, make) => {
    const small = Math.max(fastest(make(SMALL)), NOISE);
    expect(fastest(make(SMALL * GROWTH)) / small).toBeLessThan(MOST);
  });
});
