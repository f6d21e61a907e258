import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildDemo } from "./site/demo.ts";
import { checkLinks } from "./site/links.ts";
import { writeReference } from "./site/reference.ts";

/**
 * Builds the site: npm run site [-- FOLDER]. Guide, decisions, tables and API in one reference, JSON Schema, OpenAPI and the demo page; then
 * follows every link of what was built. Ends with 1 where one leads nowhere.
 */
const { positionals } = parseArgs({ allowPositionals: true });
const out = positionals[0] ?? "site";
const kilobytes = (bytes: number): string => `${Math.round(bytes / 1000)} kB`;

await writeReference(out);
copyFileSync("docs/schema.json", join(out, "schema.json"));
copyFileSync("docs/openapi.json", join(out, "openapi.json"));
const { page, worker, workerGzipped } = await buildDemo(join(out, "demo"));
console.log(
  `demo: page ${kilobytes(page)}, engine and report ${kilobytes(worker)} (${kilobytes(workerGzipped)} gzipped)`,
);
const { pages, links, broken, outside } = checkLinks(out);
console.log(`${pages} pages, ${links} links, ${outside.length} addresses outside, which were not asked`);
for (const each of broken) console.error(`leads nowhere: ${each}`);
console.log(broken.length === 0 ? `the site is in ${out}` : `${broken.length} links lead nowhere`);
if (broken.length > 0) process.exitCode = 1;
