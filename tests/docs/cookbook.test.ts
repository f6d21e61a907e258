import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { answered, withFixtureCorpus } from "../../scripts/cookbook-page.ts";

const PAGE = "docs/guide/cookbook.md";

it("the cookbook's answers are what its questions give", async () => {
  const page = readFileSync(PAGE, "utf8");
  await withFixtureCorpus(async (corpus) => {
    expect(await answered(page, corpus), "run npm run cookbook").toBe(page);
  });
});

it("the cookbook asks twenty questions, each with an answer of at least one row", () => {
  const sections = readFileSync(PAGE, "utf8").split(/^## /m).slice(1);
  expect(sections.map((section) => Number.parseInt(section, 10))).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
  for (const section of sections) {
    expect(section.match(/^\|/gm)?.length ?? 0, section.split("\n")[0]).toBeGreaterThan(2);
  }
});
