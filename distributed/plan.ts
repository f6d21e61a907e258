/**
 * Plans a run over many articles from what `measure.py` measured of one process:
 *
 *     npx tsx distributed/plan.ts --articles 100000000 --cores 1000 --part 10000 --price 0.04
 *
 * `--tokens` scales to articles of another length, `--failures` is the share of tasks that end before they are done.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

/** What one process was measured to need; times in seconds of the processor, sizes in bytes, both for an article. */
export interface Measured {
  readonly machine: string;
  readonly articles: number;
  readonly tokens: number;
  readonly articleBytes: number;
  readonly articleSeconds: number;
  readonly startSeconds: number;
  readonly memoryBytes: number;
  readonly analysisBytes: number;
  readonly gzipBytes: number;
}

/** What is to be run, and where. */
export interface Run {
  readonly articles: number;
  readonly tokens: number;
  readonly cores: number;
  /** Articles of a part, which is the work of a task. */
  readonly part: number;
  /** Price of a core for an hour; an assumption of whoever plans. */
  readonly price: number;
  /** Share of the attempts at a task that end before it is done; half a part is lost with each. */
  readonly failures: number;
}

/** What the run will need. Hours are of a core where nothing else is said. */
export interface Plan {
  readonly parts: number;
  readonly partSeconds: number;
  readonly analysisHours: number;
  readonly startHours: number;
  readonly repeatedHours: number;
  readonly coreHours: number;
  readonly wallHours: number;
  readonly cost: number;
  readonly memoryBytes: number;
  readonly inputBytes: number;
  readonly analysisBytes: number;
  readonly gzipBytes: number;
  readonly partGzipBytes: number;
}

const HOUR = 3600;

/** Works the plan out. */
export function planOf(measured: Measured, run: Run): Plan {
  const length = run.tokens / measured.tokens;
  const parts = Math.ceil(run.articles / run.part);
  const partSeconds = measured.startSeconds + run.part * measured.articleSeconds * length;
  const analysisHours = (run.articles * measured.articleSeconds * length) / HOUR;
  const startHours = (parts * measured.startSeconds) / HOUR;
  const attemptsLost = parts * (run.failures / (1 - run.failures));
  const repeatedHours = (attemptsLost * partSeconds) / 2 / HOUR;
  const coreHours = analysisHours + startHours + repeatedHours;
  return {
    parts,
    partSeconds,
    analysisHours,
    startHours,
    repeatedHours,
    coreHours,
    // The last parts begin when most cores have nothing left to do, so the end waits for one part more.
    wallHours: coreHours / Math.min(run.cores, parts) + partSeconds / HOUR,
    cost: coreHours * run.price,
    memoryBytes: run.cores * measured.memoryBytes,
    inputBytes: run.articles * measured.articleBytes * length,
    analysisBytes: run.articles * measured.analysisBytes * length,
    gzipBytes: run.articles * measured.gzipBytes * length,
    partGzipBytes: run.part * measured.gzipBytes * length,
  };
}

const SIZES = ["B", "kB", "MB", "GB", "TB", "PB"] as const;

function size(bytes: number): string {
  const step = bytes < 1 ? 0 : Math.min(SIZES.length - 1, Math.floor(Math.log10(bytes) / 3));
  return `${(bytes / 1000 ** step).toPrecision(3)} ${SIZES[step]}`;
}

const count = (value: number): string => Math.round(value).toLocaleString("en-US");
const some = (value: number): string => (value >= 100 ? count(value) : value.toPrecision(2));

/** The plan as a table. */
export function planTable(measured: Measured, run: Run): string {
  const plan = planOf(measured, run);
  const ms = (measured.articleSeconds * 1000 * run.tokens) / measured.tokens;
  const rate = measured.tokens / measured.articleSeconds;
  const rows: readonly (readonly [string, string])[] = [
    ["measured on", measured.machine],
    [
      "one process",
      `${count(rate)} tokens a second, ${some(measured.startSeconds)} s to start, ${size(measured.memoryBytes)}`,
    ],
    ["articles", `${count(run.articles)} of ${run.tokens} tokens, ${some(ms)} ms each`],
    ["parts", `${count(plan.parts)} of ${count(run.part)} articles, ${some(plan.partSeconds)} s each`],
    ["analysis", `${some(plan.analysisHours)} core-hours`],
    ["starting", `${some(plan.startHours)} core-hours`],
    ["done again", `${some(plan.repeatedHours)} core-hours, if ${run.failures * 100} % of attempts are lost halfway`],
    ["together", `${some(plan.coreHours)} core-hours`],
    ["on the clock", `${some(plan.wallHours)} hours on ${count(run.cores)} cores`],
    ["cost", `${some(plan.cost)} at an assumed ${run.price} a core-hour`],
    ["memory", `${size(plan.memoryBytes)} on all cores together`],
    ["input", size(plan.inputBytes)],
    ["analyses", `${size(plan.analysisBytes)}, gzipped ${size(plan.gzipBytes)}, ${size(plan.partGzipBytes)} a part`],
  ];
  return rows.map(([name, value]) => `${name.padEnd(13)} ${value}`).join("\n");
}

function numberOf(name: string, written: string): number {
  const value = Number(written);
  if (!(value >= 0 && Number.isFinite(value)) || written.trim() === "")
    throw new Error(`--${name} must be a number from 0 on.`);
  return value;
}

function main(): void {
  const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
  const { values } = parseArgs({
    options: {
      measured: { type: "string", default: here("measured.json") },
      articles: { type: "string", default: "100000000" },
      tokens: { type: "string" },
      cores: { type: "string", default: "1000" },
      part: { type: "string", default: "10000" },
      price: { type: "string", default: "0.04" },
      failures: { type: "string", default: "0.01" },
    },
  });
  const measured = JSON.parse(readFileSync(values.measured, "utf8")) as Measured;
  const run = {
    articles: numberOf("articles", values.articles),
    tokens: values.tokens === undefined ? measured.tokens : numberOf("tokens", values.tokens),
    cores: numberOf("cores", values.cores),
    part: numberOf("part", values.part),
    price: numberOf("price", values.price),
    failures: numberOf("failures", values.failures),
  };
  if (run.part < 1 || run.cores < 1) throw new Error("--part and --cores must be 1 at least.");
  if (run.failures >= 1) throw new Error("--failures must be below 1: a task must end well some time.");
  console.log(planTable(measured, run));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
