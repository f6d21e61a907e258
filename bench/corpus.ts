/**
 * Rate, memory and scaling of `hustings corpus` over invented news; Linux only, because memory is read from /proc.
 *
 *     npm run bench:corpus -- --articles 10000 --workers 1,2 --folder /tmp/bench
 */
import { existsSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { measuredRun } from "./measured-run.ts";

const { values } = parseArgs({
  options: {
    articles: { type: "string", default: "10000" },
    seed: { type: "string", default: "1" },
    workers: { type: "string", default: "1,2" },
    folder: { type: "string" },
  },
});
if (values.folder === undefined) {
  console.error("Say with --folder where the corpus and what comes of it may be written (about 200 kB an article).");
  process.exit(2);
}

mkdirSync(values.folder, { recursive: true });
const input = join(values.folder, `news-${values.articles}-${values.seed}.jsonl`);
if (!existsSync(input)) {
  const made = await measuredRun(["generate", "--articles", values.articles, "--seed", values.seed, "--out", input]);
  console.log(`${values.articles} articles made in ${made.seconds.toFixed(0)} s`);
}
const rates: { workers: string; rate: number }[] = [];
for (const workers of values.workers.split(",")) {
  const out = join(values.folder, `run-${values.articles}-${workers}`);
  rmSync(out, { recursive: true, force: true });
  const { seconds, peak, tenths, said } = await measuredRun(["corpus", input, "--out", out, "--workers", workers]);
  const rate = Number(values.articles) / seconds;
  rates.push({ workers, rate });
  console.log(`${workers} workers: ${rate.toFixed(1)} articles a second, ${seconds.toFixed(0)} s`);
  console.log(`  resident memory: ${peak} MiB at the most; by tenths of the run ${tenths.join(" ")}`);
  console.log(`  ${said}`);
}
const [first, ...others] = rates;
for (const { workers, rate } of others) {
  console.log(`${workers} workers are ${(rate / first!.rate).toFixed(2)} times as fast as ${first!.workers}`);
}
