import { describe, expect, it } from "vitest";
import { aggregate, finalize } from "../../src/aggregates/index.ts";
import type { Analysis } from "../../src/schema/index.ts";
import { type MadeActor, madeArticle } from "./arbitrary.ts";

const SMALL = 300;
const GROWTH = 4;
/** Linear work grows by 4 and quadratic work by 16; the bound lies between, with room for a noisy machine. */
const MOST = 9;
/** Times under this many milliseconds are mostly fixed cost and noise. */
const NOISE = 30;

const person = (name: string, role: string): MadeActor => ({ kind: "person", name, roles: [role] });

const articles = (length: number, cast: (i: number) => MadeActor[]): Analysis[] =>
  Array.from({ length }, (_, i) => madeArticle({ id: `${i}`, published: "2026-01-01" }, cast(i)));

const KINDS: readonly (readonly [string, (length: number) => Analysis[]])[] = [
  ["articles", (length) => articles(length, () => [person("Ana Lima", "mayor"), person("Bo Lind", "nurse")])],
  ["articles of one id", (length) => Array.from({ length }, () => madeArticle({ id: "1" }, [person("Ana Lima", "")]))],
  ["names", (length) => articles(length, (i) => [person(`Ana Lima${i.toString(36)}x`, "mayor")])],
  ["towns with a mayor of one name", (length) => articles(length, (i) => [person("Ana Lima", `mayor of T${i}`)])],
  ["middle names", (length) => articles(length, (i) => [person(`Ana ${i.toString(36)}xy Lima`, "")])],
  ["surnames alone", (length) => articles(length, () => [person("Lima", "senator"), person("Ana Lima", "senator")])],
  [
    "speakers of one article",
    (length) => [
      madeArticle(
        { id: "1" },
        articles(length, () => []).map((_, i) => person(`Ana L${i}x`, "")),
      ),
    ],
  ],
];

function fastest(analyses: readonly Analysis[]): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3; run++) {
    const before = performance.now();
    finalize(aggregate(analyses), { mostActors: 50 });
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
