import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { picturesOf, writtenBlock } from "./chart-pictures.ts";

/** Draws the pictures of the charts' page anew. */
const PAGE = "docs/guide/charts.md";
for (const picture of picturesOf(PAGE, readFileSync(PAGE, "utf8"))) {
  const made = (await import(pathToFileURL(resolve(writtenBlock(picture))).href)) as Record<string, string>;
  const svg = made[picture.name];
  if (svg === undefined) throw new Error(`${PAGE}:${picture.line} exports no ${picture.name}.`);
  mkdirSync(dirname(picture.file), { recursive: true });
  writeFileSync(picture.file, `${svg}\n`);
}
