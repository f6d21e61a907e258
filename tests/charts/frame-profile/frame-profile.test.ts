import { describe, expect, it } from "vitest";
import { frameProfileChart } from "../../../src/charts/index.ts";
import { ARTICLE, CORPUS } from "../sources.ts";

function sums(rows: readonly { of: string; share: number }[]): number[] {
  const totals = new Map<string, number>();
  for (const { of, share } of rows) totals.set(of, (totals.get(of) ?? 0) + share);
  return [...totals.values()];
}

describe("a frame profile", () => {
  it.each([
    ["an article's speakers", frameProfileChart(ARTICLE)],
    ["outlets", frameProfileChart(CORPUS)],
    ["speakers", frameProfileChart(CORPUS, { by: "speaker" })],
    ["periods", frameProfileChart(CORPUS, { by: "period" })],
  ])("has shares of %s that add up to 1", (_, { rows }) => {
    expect(rows.length).toBeGreaterThan(0);
    for (const sum of sums(rows)) expect(sum).toBeCloseTo(1, 3);
  });

  it("tells the article's own frames from its speakers'", () => {
    expect(new Set(frameProfileChart(ARTICLE).rows.map(({ of }) => of))).toEqual(
      new Set(["the article itself", "Jelena Radovanović", "Pieter van Houten"]),
    );
  });

  it("says how much evidence stands behind a row", () => {
    expect(frameProfileChart(ARTICLE).svg()).toContain("Pieter van Houten (1 word)");
    expect(frameProfileChart(CORPUS).svg()).toContain("Meridian Wire (2 articles)");
  });
});
