import { readFileSync, writeFileSync } from "node:fs";
import { answered, withFixtureCorpus } from "./cookbook-page.ts";

/** Writes the answers under the questions of the cookbook. */
const PAGE = "docs/guide/cookbook.md";
await withFixtureCorpus(async (corpus) => {
  writeFileSync(PAGE, await answered(readFileSync(PAGE, "utf8"), corpus));
});
