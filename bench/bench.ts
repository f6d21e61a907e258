/**
 * Speed, memory and size, side by side with compromise's own nlp(text) on the same text in the same run. Figures on a shared machine
 * are noisy; the ratios are what counts.
 */
import { spawnSync } from "node:child_process";
import { readdirSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import nlp from "compromise";
import type * as hustings from "../src/index.ts";
import { attributionRates } from "./attribution.ts";
import { countTokens, newsOf } from "./text.ts";

// The built package is measured, not its sources; its types are those of the sources.
const built: string = new URL("../dist/index.js", import.meta.url).href;
const { createAnalyzer } = (await import(built)) as typeof hustings;

const RUNS = 3;

function fastest(work: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS; run++) {
    const before = performance.now();
    work();
    best = Math.min(best, performance.now() - before);
  }
  return best;
}

const rate = (tokens: number, ms: number): string =>
  `${Math.round((tokens / ms) * 1000).toLocaleString("en-US")}`.padStart(11);

function stages(text: string): void {
  const tokens = countTokens(text);
  const spent = new Map<string, number>();
  let last = 0;
  const analyzer = createAnalyzer({
    observe(stage: string) {
      const now = performance.now();
      spent.set(stage, (spent.get(stage) ?? 0) + now - last);
      last = now;
    },
  });
  const paragraphs = text.split("\n\n");
  const articles = Array.from({ length: Math.ceil(paragraphs.length / 20) }, (_, i) =>
    paragraphs.slice(i * 20, i * 20 + 20).join("\n\n"),
  );
  const run = (): void => {
    for (const article of articles) {
      last = performance.now();
      analyzer.analyze({ text: article, published: "2023-11-07" });
    }
  };
  run();
  const best = new Map<string, number>();
  const total = fastest(() => {
    spent.clear();
    run();
    for (const [stage, ms] of spent) best.set(stage, Math.min(ms, best.get(stage) ?? ms));
  });
  const compromise = fastest(() => {
    for (const article of articles) nlp(article);
  });
  console.log(`\n${tokens.toLocaleString("en-US")} tokens in ${articles.length} articles, tokens a second:`);
  const line = (name: string, ms: number): void => console.log(`  ${name.padEnd(26)}${rate(tokens, ms)}`);
  for (const [stage, ms] of best) line(stage, ms);
  line("dates and events together", best.get("dates")! + best.get("events")!);
  line("everything", total);
  line("compromise nlp(text)", compromise);
  console.log(`  hustings is ${(compromise / total).toFixed(2)} times as fast as compromise/three`);
}

function growth(): void {
  console.log("\none text of growing size:     characters     ms   tokens/s   ms per kB");
  const analyzer = createAnalyzer();
  for (const size of [10_000, 50_000, 250_000, 1_000_000, 5_000_000]) {
    const text = newsOf(size);
    const before = performance.now();
    analyzer.analyze(text);
    const ms = performance.now() - before;
    console.log(
      `${"".padEnd(28)}${size.toLocaleString("en-US").padStart(12)} ${String(Math.round(ms)).padStart(6)} ${rate(countTokens(text), ms)} ${(ms / (size / 1000)).toFixed(3).padStart(11)}`,
    );
  }
}

function coldStart(): void {
  const path = join(tmpdir(), "hustings-bench.txt");
  writeFileSync(path, newsOf(3000));
  const time = (...args: string[]): number =>
    fastest(() => {
      const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
      if (status !== 0) throw new Error(stderr);
    });
  const bare = time("-e", "0");
  console.log(
    `\ncold start: ${Math.round(time("dist/cli.js", "analyze", path))} ms to the analysis of an article (node -e 0: ${Math.round(bare)} ms)`,
  );
}

function memory(): void {
  const analyzer = createAnalyzer();
  const text = newsOf(5000);
  for (let i = 0; i < 500; i++) analyzer.analyze(text);
  globalThis.gc?.();
  console.log(
    `memory: peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MB in this run (a 5 MB text included), ${Math.round(process.memoryUsage().heapUsed / 1e6)} MB heap held after 500 articles`,
  );
}

function size(): void {
  const total = readdirSync("dist").reduce((sum, name) => sum + statSync(join("dist", name)).size, 0);
  console.log(`package: dist ${(total / 1e6).toFixed(2)} MB unpacked`);
}

function attribution(text: string): void {
  console.log("\nfrom tokens to who said what, tokens a second:");
  for (const [step, tokensPerSecond] of attributionRates(text))
    console.log(`  ${step.padEnd(22)}${rate(tokensPerSecond, 1000)}`);
}

stages(newsOf(400_000));
attribution(newsOf(200_000));
coldStart();
growth();
memory();
size();
