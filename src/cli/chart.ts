import { Argument, type Command, InvalidArgumentError, Option } from "commander";
import type { CorpusSummary } from "../aggregates/index.ts";
import { CHART_KINDS, type Chart, type ChartKind } from "../charts/chart.ts";
import { THEMES, type Theme } from "../charts/palette.ts";
import { PERIODS } from "../disputes/chronology.ts";
import { HustingsError } from "../errors.ts";
import type { Analysis } from "../schema/index.ts";
import type { SourceOptions } from "./chart-source.ts";
import { complain, write } from "./output.ts";

const FORMATS = ["svg", "png", "vega-lite"] as const;
type Format = (typeof FORMATS)[number];

/** Networks of a summary that can be drawn in place of who speaks about whom. */
const NETWORKS = { "co-quotation": "coQuotation", congruence: "congruence", conflict: "conflict" } as const;

interface ChartCommandOptions extends SourceOptions {
  readonly out?: string;
  readonly force?: boolean;
  readonly format?: Format;
  readonly heading?: string;
  readonly term?: string;
  readonly by?: "speaker" | "outlet" | "period";
  readonly targets?: "all" | "actors" | "labels";
  readonly network?: keyof typeof NETWORKS;
  readonly most?: number;
  readonly width?: number;
  readonly theme?: Theme;
  readonly scale?: number;
}

/** The kinds that an option has a meaning for. */
const MEANT_FOR = {
  term: { flag: "--term", kind: "label-over-time" },
  by: { flag: "--by", kind: "frame-profile" },
  targets: { flag: "--targets", kind: "stance-matrix" },
  network: { flag: "--network", kind: "quotation-network" },
} as const;

/** Checks what commander can't: options that have no meaning for a kind or a format. */
function checkChoice(kind: ChartKind, format: Format, options: ChartCommandOptions): void {
  for (const name of ["term", "by", "targets", "network"] as const) {
    const { flag, kind: meant } = MEANT_FOR[name];
    if (options[name] !== undefined && kind !== meant) {
      throw new HustingsError("INVALID_OPTION", `${flag} is for ${meant}; ${kind} has no use for it.`);
    }
  }
  if (options.scale !== undefined && format !== "png") {
    throw new HustingsError("INVALID_OPTION", `--scale is for --format png; ${format} has no use for it.`);
  }
  const look = options.width !== undefined ? "--width" : "--theme";
  if (format === "vega-lite" && (options.width !== undefined || options.theme !== undefined)) {
    throw new HustingsError("INVALID_OPTION", `${look} is for pictures; change a Vega-Lite specification in itself.`);
  }
}

function formatOf({ format, out = "" }: ChartCommandOptions): Format {
  if (format !== undefined) return format;
  if (/\.png$/i.test(out)) return "png";
  return /\.json$/i.test(out) ? "vega-lite" : "svg";
}

/** Options without those that are not given. */
function given<Options extends object>(options: Options): { [Name in keyof Options]: NonNullable<Options[Name]> } {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as never;
}

async function chartOf(
  kind: ChartKind,
  source: Analysis | CorpusSummary,
  options: ChartCommandOptions,
): Promise<Chart> {
  const charts = await import("../charts/index.ts");
  const { heading: title, most, term, by, targets, network } = options;
  // Which source fits which kind was seen to when it was read; the functions check it again.
  if (kind === "timeline") return charts.timelineChart(source as Analysis, given({ title, most }));
  if (kind === "label-over-time")
    return charts.labelOverTimeChart(source as CorpusSummary, given({ title, term, most }));
  if (kind === "stance-matrix") return charts.stanceMatrixChart(source, given({ title, targets, mostHolders: most }));
  if (kind === "frame-profile") return charts.frameProfileChart(source, given({ title, by, most }));
  if (network === undefined) return charts.quotationNetworkChart(source, given({ title, most }));
  if (!("networks" in source)) {
    throw new HustingsError("INVALID_OPTION", "--network is for many articles; the input is one.");
  }
  return charts.quotationNetworkChart(source.networks[NETWORKS[network]], given({ title, most }));
}

async function drawn(chart: Chart, format: Format, options: ChartCommandOptions): Promise<string | Uint8Array> {
  const { width, theme, scale } = options;
  if (format === "vega-lite") return `${JSON.stringify(chart.vegaLite(), null, 2)}\n`;
  if (format === "svg") return `${chart.svg(given({ width, theme }))}\n`;
  const { toPng } = await import("../charts/index.ts");
  return toPng(chart, given({ width, theme, scale }));
}

async function runChart(kind: ChartKind, inputs: readonly string[], options: ChartCommandOptions): Promise<void> {
  const format = formatOf(options);
  checkChoice(kind, format, options);
  const { out = "-", force = false } = options;
  if (out === "-" && format === "png" && process.stdout.isTTY) {
    throw new HustingsError("INVALID_OPTION", "A terminal can't show PNG; name a file with --out.");
  }
  const { chartSource } = await import("./chart-source.ts");
  const chart = await chartOf(kind, await chartSource(kind, inputs, options), options);
  const content = await drawn(chart, format, options);
  if (out === "-") return write(content);
  const { writeFileOf } = await import("../corpus/export/write-file.ts");
  await writeFileOf(out, content, force);
  complain(`${kind} written to ${out}`);
}

function wholeNumber(written: string): number {
  if (!/^\d{1,9}$/.test(written)) throw new InvalidArgumentError("It must be a whole number.");
  return Number(written);
}

function positiveNumber(written: string): number {
  const value = Number(written);
  if (Number.isFinite(value) && value > 0) return value;
  throw new InvalidArgumentError("It must be a number above 0.");
}

/** Adds `hustings chart`. */
export function addChart(program: Command): void {
  program
    .command("chart")
    .summary("draw a picture of an article or of many")
    .description(
      "Draw a chart as SVG, PNG or a Vega-Lite specification. INPUT is an article (text or HTML), an analysis in JSON, a folder that hustings corpus wrote, JSON Lines of analyses (gzipped or not), what hustings aggregate wrote, or - for standard input.",
    )
    .addArgument(new Argument("<kind>", "what to draw").choices(CHART_KINDS))
    .argument("<input...>", "an article, an analysis, or many; - for standard input")
    .option("--out <file>", "where to write (default: standard output)")
    .option("--force", "replace a file that is there")
    .addOption(
      new Option("--format <format>", "what to write (default: by the end of --out, else svg)").choices(FORMATS),
    )
    .option("--heading <text>", "what stands over the picture")
    .option("--published <date>", "an article's publication date, ISO 8601")
    .option("--html", "the input is HTML (known by itself from .html and .htm)")
    .option("--article <id>", "of many analyses only that of this article")
    .addOption(new Option("--period <period>", "of many: length of time to count by (default: month)").choices(PERIODS))
    .option("--without-duplicates", "of many: leave out copies of earlier articles, as the run marked them")
    .option("--term <term>", "label-over-time: only this term")
    .addOption(
      new Option("--by <group>", "frame-profile: whose frames (default: outlet, of one article speaker)").choices([
        "speaker",
        "outlet",
        "period",
      ]),
    )
    .addOption(
      new Option("--targets <targets>", "stance-matrix: on whom or what (default: all)").choices([
        "all",
        "actors",
        "labels",
      ]),
    )
    .addOption(
      new Option("--network <network>", "quotation-network: another network of many articles").choices(
        Object.keys(NETWORKS),
      ),
    )
    .option("--most <number>", "most items that are shown", wholeNumber)
    .option("--width <pixels>", "width of the picture (default: 760)", wholeNumber)
    .addOption(
      new Option("--theme <theme>", "light, dark, or inherit: without a background (default: light)").choices(THEMES),
    )
    .option("--scale <number>", "png: pixels of the image for each of the picture (default: 2)", positiveNumber)
    .action(async (kind: ChartKind, inputs: string[], options: ChartCommandOptions) => {
      if (inputs.includes("-") && process.stdin.isTTY) {
        throw new HustingsError(
          "INVALID_INPUT",
          "Pipe an article or analyses in, or name files. See hustings chart --help.",
        );
      }
      await runChart(kind, inputs, options);
    });
}
