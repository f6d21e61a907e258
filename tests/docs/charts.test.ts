import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { picturesOf, writtenBlock } from "../../scripts/chart-pictures.ts";

const PAGE = "docs/guide/charts.md";
const PICTURES = picturesOf(PAGE, readFileSync(PAGE, "utf8"));

describe("the pictures of the charts' page", () => {
  it.each(PICTURES.map((picture) => [picture.file, picture] as const))(
    "%s is what its code draws",
    async (_, picture) => {
      const made = (await import(/* @vite-ignore */ `../../${writtenBlock(picture)}`)) as Record<string, string>;
      expect(`${made[picture.name]}\n`, "run npm run charts").toBe(readFileSync(picture.file, "utf8"));
    },
  );

  it("are all those that are saved", () => {
    const saved = readdirSync("docs/guide/charts").map((name) => `docs/guide/charts/${name}`);
    expect(PICTURES.map(({ file }) => file).sort()).toEqual(saved.sort());
  });

  it("are of every kind", () => {
    const kinds = ["timeline", "label-over-time", "stance-matrix", "frame-profile", "quotation-network"];
    expect(kinds.filter((kind) => !PICTURES.some(({ file }) => file.includes(kind)))).toEqual([]);
  });
});
