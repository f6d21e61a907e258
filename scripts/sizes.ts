import { readdirSync, readFileSync, statSync } from "node:fs";
import { gzipSync } from "node:zlib";

/** Prints what the package weighs: its core, its whole, its weights. */
const kilobytes = (bytes: number): string => `${Math.round(bytes / 1000)} kB`;

function reachable(entry: string, seen = new Set<string>()): Set<string> {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  const code = readFileSync(`dist/${entry}`, "utf8");
  for (const [, path] of code.matchAll(/(?:from|import)\s?["']\.\/([\w.-]+\.js)["']/g)) reachable(path!, seen);
  return seen;
}

const core = [...reachable("index.js")].map((name) => readFileSync(`dist/${name}`));
const files = readdirSync("dist", { recursive: true }).map((name) => statSync(`dist/${name}`).size);
const weights = readdirSync("src/models")
  .filter((name) => name.endsWith(".ts"))
  .map((name) => statSync(`src/models/${name}`).size);
const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0);
process.stdout.write(
  `core ${kilobytes(sum(core.map(({ length }) => length)))} (${kilobytes(gzipSync(Buffer.concat(core)).length)} gzipped), ` +
    `dist ${kilobytes(sum(files))}, weights ${kilobytes(sum(weights))} of it\n`,
);
