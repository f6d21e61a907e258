import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { version } from "../package.json";

/** Runs the benchmark and writes docs/speed.md of what it says: npm run bench:page, on a machine that does nothing else. */
const { stdout, status } = spawnSync(process.execPath, ["--expose-gc", "--import", "tsx", "bench/bench.ts"], {
  encoding: "utf8",
  stdio: ["ignore", "pipe", "inherit"],
});
if (status !== 0) throw new Error("The benchmark failed; the lines above tell why.");
writeFileSync(
  "docs/speed.md",
  `# Speed

Written by \`npm run bench:page\`: what \`npm run bench\` said of hustings ${version} with Node ${process.versions.node}, on one of ${availableParallelism()} cores of a shared machine. Seconds differ from machine to machine;
the ratio to compromise on the same text in the same run is what to compare. What was done for speed, and what did not help: [decisions](decisions/speed.md). Over a corpus: [decisions](decisions/corpus.md).

\`\`\`text
${stdout.trim()}
\`\`\`
`,
);
