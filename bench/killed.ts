/**
 * Kills `hustings corpus` at random moments, lets it go on, and compares what it leaves with an undisturbed run, byte for byte.
 *
 *     npm run bench:killed -- --articles 2000 --kills 20 --folder /tmp/bench
 */
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Random } from "../src/synthetic/random.ts";
import { folderHash, measuredRun } from "./measured-run.ts";

const { values } = parseArgs({
  options: {
    articles: { type: "string", default: "2000" },
    kills: { type: "string", default: "20" },
    seed: { type: "string", default: "1" },
    folder: { type: "string" },
  },
});
if (values.folder === undefined) {
  console.error("Say with --folder where the corpus and what comes of it may be written (about 400 kB an article).");
  process.exit(2);
}

mkdirSync(values.folder, { recursive: true });
const input = join(values.folder, "news.jsonl");
const [whole, killed] = ["whole", "killed"].map((name) => join(values.folder!, name)) as [string, string];
for (const folder of [whole, killed]) rmSync(folder, { recursive: true, force: true });
await measuredRun(["generate", "--articles", values.articles, "--seed", values.seed, "--out", input]);
const { seconds, said } = await measuredRun(["corpus", input, "--out", whole]);
const expected = folderHash(whole);
console.log(`undisturbed: ${seconds.toFixed(0)} s; ${said}`);

const random = new Random(Number(values.seed));
/** So long at the most that a run takes several kills, and so short that some come before anything is done. */
const longest = Math.round(Math.max(3, seconds / 5) * 1000);
let kills = 0;
for (let round = 1; kills < Number(values.kills); round++) {
  rmSync(killed, { recursive: true, force: true });
  const moments: string[] = [];
  for (let isDone = false; !isDone; ) {
    const after = kills < Number(values.kills) ? random.below(longest) : null;
    const run = await measuredRun(["corpus", input, "--out", killed], after);
    isDone = run.status !== null;
    if (isDone && run.status !== 0) throw new Error(`hustings corpus ended with ${run.status}: ${run.said}`);
    if (!isDone) {
      kills++;
      moments.push((after! / 1000).toFixed(1));
    }
  }
  const same = folderHash(killed) === expected;
  console.log(`round ${round}: killed after ${moments.join(", ")} s; ${same ? "every byte the same" : "OTHER BYTES"}`);
  if (!same) process.exitCode = 1;
}
console.log(`${kills} kills in all`);
