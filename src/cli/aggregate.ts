import { type Command, InvalidArgumentError, Option } from "commander";
import type { Aggregate, Aggregator, CorpusSummary } from "../aggregates/index.ts";
import { PERIODS, type Period } from "../disputes/chronology.ts";
import { HustingsError } from "../errors.ts";
import { FirstLines } from "./first-lines.ts";
import { complain, write } from "./output.ts";
import { ProgressReport } from "./progress.ts";

/** The parts of a summary that can be asked for. */
const PARTS = [
  "articles",
  "notes",
  "errors",
  "speakers",
  "labels",
  "disputes",
  "stances",
  "frames",
  "outlets",
  "events",
  "networks",
] as const;
type Part = (typeof PARTS)[number];

/** Names of the networks at the command line, and in a summary. */
const NETWORKS = { "co-quotation": "coQuotation", congruence: "congruence", conflict: "conflict" } as const;

/** Articles on one line of a stored state: a line is an aggregate of its own, so that a state of any size can be read line by line. */
const ARTICLES_A_LINE = 1000;

interface AggregateOptions {
  readonly period: Period;
  readonly withoutDuplicates?: boolean;
  readonly state?: boolean;
  readonly part?: readonly Part[];
  readonly format: "json" | "html" | "graphml";
  readonly network: keyof typeof NETWORKS;
  readonly mostActors: number;
}

function parts(written: string): Part[] {
  const named = written.split(",").map((part) => part.trim());
  const unknown = named.find((part) => !(PARTS as readonly string[]).includes(part));
  if (unknown !== undefined)
    throw new InvalidArgumentError(`There is no part "${unknown}"; there are ${PARTS.join(", ")}.`);
  return PARTS.filter((part) => named.includes(part));
}

function wholeNumber(written: string): number {
  if (!/^\d{1,15}$/.test(written)) throw new InvalidArgumentError("It must be a whole number.");
  return Number(written);
}

/** Adds what the inputs hold, with a word about each error, and tells how far it is. */
export async function addInputs(
  aggregator: Aggregator,
  inputs: readonly string[],
  withoutDuplicates: boolean,
): Promise<void> {
  const { readAnalyses } = await import("../corpus/run/read-analyses.ts");
  const { readAggregate } = await import("../aggregates/index.ts");
  const report = new ProgressReport();
  const lines = new FirstLines(report, "further errors are only counted");
  let done = 0;
  let errors = 0;
  let copies = 0;
  const onError = (error: HustingsError): void => {
    aggregator.add({ error: { code: error.code } });
    errors++;
    lines.add(`${error.code}: ${error.message}`);
  };
  const onOther = (value: unknown): boolean => {
    if (typeof value !== "object" || value === null || !("schemaVersion" in value)) return false;
    const state = readAggregate(value);
    aggregator.addAggregate(state);
    done += state.articles.length;
    return true;
  };
  try {
    for await (const { analysis, outlet, duplicateOf } of readAnalyses(inputs, { onError, onOther })) {
      done++;
      if (withoutDuplicates && duplicateOf !== null) copies++;
      else aggregator.add(analysis, { outlet });
      report.update({ done, total: null, errors, doneBefore: 0 });
    }
  } finally {
    report.stop();
  }
  const left = withoutDuplicates ? `, ${copies} copies left out` : "";
  complain(`${done.toLocaleString("en-US")} articles${left}, ${errors} errors`);
}

async function writeState({ articles, errors, ...versions }: Aggregate): Promise<void> {
  for (let from = 0; from === 0 || from < articles.length; from += ARTICLES_A_LINE) {
    const line = {
      ...versions,
      articles: articles.slice(from, from + ARTICLES_A_LINE),
      errors: from === 0 ? errors : [],
    };
    await write(`${JSON.stringify(line)}\n`);
  }
}

/** JSON with a line for each entry of a list: a summary can be longer than the longest string. */
async function writeSummary(summary: Partial<CorpusSummary>): Promise<void> {
  let before = "{\n";
  for (const [name, value] of Object.entries(summary)) {
    await write(`${before}${JSON.stringify(name)}: `);
    before = ",\n";
    if (!Array.isArray(value) || value.length === 0) {
      await write(JSON.stringify(value));
      continue;
    }
    for (const [i, entry] of value.entries()) await write(`${i === 0 ? "[" : ","}\n${JSON.stringify(entry)}`);
    await write("\n]");
  }
  await write("\n}\n");
}

function chosen(summary: CorpusSummary, part: readonly Part[] | undefined): Partial<CorpusSummary> {
  return part === undefined ? summary : Object.fromEntries(part.map((name) => [name, summary[name]]));
}

async function runAggregate(inputs: readonly string[], options: AggregateOptions): Promise<void> {
  const { Aggregator, finalize } = await import("../aggregates/index.ts");
  const aggregator = new Aggregator();
  await addInputs(aggregator, inputs, options.withoutDuplicates === true);
  const aggregate = aggregator.aggregate();
  if (options.state) return writeState(aggregate);
  const summary = finalize(aggregate, { period: options.period, mostActors: options.mostActors });
  if (options.format === "json") return writeSummary(chosen(summary, options.part));
  if (options.format === "html") {
    const { toCorpusHtml } = await import("../report/index.ts");
    return write(toCorpusHtml(summary));
  }
  const { toGraphml } = await import("../networks/graphml.ts");
  await write(toGraphml(summary.networks[NETWORKS[options.network]]));
}

/** Adds `hustings aggregate`. */
export function addAggregate(program: Command): void {
  program
    .command("aggregate")
    .summary("say what many analysed articles say together")
    .description(
      "Sum up analyses: speakers, labels over time, disputes, stances, frames, outlets, events, networks. INPUT is a folder that hustings corpus wrote, JSON Lines of analyses (gzipped or not), a state written with --state, or - for standard input.",
    )
    .argument("<input...>", "folders of runs and files; - for standard input")
    .addOption(new Option("--period <period>", "length of time to count by").choices(PERIODS).default("month"))
    .option("--without-duplicates", "leave out copies of earlier articles, as the run of hustings corpus marked them")
    .option("--part <parts>", `only these parts, several with commas: ${PARTS.join(", ")}`, parts)
    .addOption(
      new Option("--format <format>", "json, html for a page to look at, or graphml for one network")
        .choices(["json", "html", "graphml"])
        .default("json"),
    )
    .addOption(
      new Option("--network <network>", "with --format graphml: which network")
        .choices(Object.keys(NETWORKS))
        .default("co-quotation"),
    )
    .option("--most-actors <number>", "networks have the most frequent speakers, so many at most", wholeNumber, 500)
    .addOption(
      new Option("--state", "write what can be merged with other states instead of the summary").conflicts([
        "part",
        "format",
        "network",
      ]),
    )
    .action(async (inputs: string[], options: AggregateOptions) => {
      if (inputs.includes("-") && process.stdin.isTTY) {
        throw new HustingsError("INVALID_INPUT", "Pipe analyses in, or name files. See hustings aggregate --help.");
      }
      if (options.part !== undefined && options.format !== "json") {
        throw new HustingsError("INVALID_OPTION", "--part chooses parts of JSON; other formats can't have it.");
      }
      await runAggregate(inputs, options);
    });
}
