import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { type Command, InvalidArgumentError } from "commander";
import { unwritable } from "../corpus/run/files.ts";
import { HustingsError } from "../errors.ts";
import { write } from "./output.ts";

interface GenerateOptions {
  readonly articles: number;
  readonly seed: number;
  readonly start?: number;
  readonly from?: string;
  readonly to?: string;
  readonly tokens?: number;
  readonly outlets?: number;
  readonly wireShare?: number;
  readonly out: string;
  readonly truth?: string;
  readonly summary?: string;
}

/** Writes lines to a file, gzipped where its name ends in .gz; `-` is standard output. */
async function writeLines(path: string, lines: Iterable<string>): Promise<void> {
  if (path === "-") {
    for (const line of lines) await write(line);
    return;
  }
  const source = Readable.from(lines);
  const file = createWriteStream(path);
  try {
    await (path.endsWith(".gz") ? pipeline(source, createGzip(), file) : pipeline(source, file));
  } catch (cause) {
    // What no system call failed at is a fault of ours, not the file's.
    throw (cause as NodeJS.ErrnoException).syscall === undefined ? cause : unwritable(path, cause);
  }
}

function wholeNumber(written: string): number {
  if (!/^\d{1,15}$/.test(written)) throw new InvalidArgumentError("It must be a whole number.");
  return Number(written);
}

function share(written: string): number {
  const value = Number(written);
  if (written.trim() === "" || Number.isNaN(value)) throw new InvalidArgumentError("It must be a number.");
  return value;
}

/** Each file is made by a run of its own: the articles are the same each time. */
async function generate({ out, truth, summary, ...options }: GenerateOptions): Promise<void> {
  const { syntheticCorpus, TruthSummary } = await import("../synthetic/index.ts");
  if ([out, truth, summary].filter((path) => path === "-").length > 1) {
    throw new HustingsError("INVALID_OPTION", "Only one of --out, --truth and --summary can go to standard output.");
  }
  // Wrong options are told before a file is opened, which would empty it.
  syntheticCorpus({ ...options, articles: Math.min(options.articles, 1) }).next();
  const figures = new TruthSummary();

  function* articleLines(): Generator<string> {
    for (const one of syntheticCorpus(options)) {
      if (summary !== undefined) figures.add(one);
      yield `${JSON.stringify(one.article)}\n`;
    }
  }

  function* truthLines(): Generator<string> {
    for (const { article, truth } of syntheticCorpus(options))
      yield `${JSON.stringify({ id: article.id, ...truth })}\n`;
  }

  await writeLines(out, articleLines());
  if (truth !== undefined) await writeLines(truth, truthLines());
  if (summary !== undefined) await writeLines(summary, [`${JSON.stringify(figures.figures(), null, 2)}\n`]);
}

/** Adds `hustings generate`. */
export function addGenerate(program: Command): void {
  program
    .command("generate")
    .summary("invent news with known truth, for tests of scale")
    .description(
      "Invent news of an invented world as JSON Lines: the same seed gives the same articles on any machine. Who is quoted, which words are in dispute and what happens is known and can be written beside.",
    )
    .requiredOption("--articles <number>", "how many articles", wholeNumber)
    .option("--seed <number>", "which world and articles", wholeNumber, 1)
    .option(
      "--start <number>",
      "number of the first article: make shares of one corpus on several machines",
      wholeNumber,
    )
    .option("--from <date>", "first day of publication (default: 2024-01-01)")
    .option("--to <date>", "last day of publication (default: 2025-12-31)")
    .option("--tokens <number>", "words and marks an article has on average (default: 700)", wholeNumber)
    .option("--outlets <number>", "how many outlets there are (default: 12)", wholeNumber)
    .option("--wire-share <share>", "share of articles that are edited copies of others (default: 0.15)", share)
    .option("--out <file>", "file to write, gzipped if it ends in .gz; - for standard output", "-")
    .option("--truth <file>", "write what was put into each article, one line each")
    .option("--summary <file>", "write what was put in, added up, as JSON")
    .action(generate);
}
