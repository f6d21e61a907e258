import { type Command, InvalidArgumentError, Option } from "commander";
import type { Analyses, StatementChoice } from "../corpus/export/formats.ts";
import type { StoredAnalysis } from "../corpus/run/read-analyses.ts";
import { HustingsError } from "../errors.ts";
import { counted } from "./counted.ts";
import { complain, write } from "./output.ts";

/** Formats that are one file, and those that are a folder with files of their own for each article. */
const ONE_FILE = ["dna", "graphml", "plover", "conllu"] as const;
const FILES_PER_ARTICLE = ["timeml", "brat", "web-annotation"] as const;

type OneFile = (typeof ONE_FILE)[number];
type FilesPerArticle = (typeof FILES_PER_ARTICLE)[number];

interface ExportOptions extends StatementChoice {
  format: OneFile | FilesPerArticle;
  out?: string;
  withoutDuplicates?: boolean;
  force?: boolean;
}

/** Milliseconds between two words about how far it is. */
const PROGRESS_EVERY = 10_000;

/** The formats that each option has a meaning for. */
const MEANT_FOR = { network: ["graphml"], minimumFrequency: ["graphml"], concept: ["dna", "graphml"] } as const;
const FLAGS = { network: "--network", minimumFrequency: "--minimum-frequency", concept: "--concept" } as const;

function checkChoice(options: ExportOptions): void {
  for (const name of ["network", "minimumFrequency", "concept"] as const) {
    const formats: readonly string[] = MEANT_FOR[name];
    if (options[name] === undefined || formats.includes(options.format)) continue;
    throw new HustingsError(
      "INVALID_OPTION",
      `${FLAGS[name]} is for --format ${formats.join(" and ")}; ${options.format} has no use for it.`,
    );
  }
}

/** Counts what is read, and tells about it. */
class Reading {
  exported = 0;
  duplicates = 0;
  failed = 0;
  #told = Date.now();

  constructor(private readonly options: ExportOptions) {}

  async *of(inputs: readonly string[]): AsyncGenerator<StoredAnalysis> {
    const { readAnalyses } = await import("../corpus/run/read-analyses.ts");
    for await (const stored of readAnalyses(inputs, {
      onError: (error, isRecord) => this.#passOver(error, isRecord),
    })) {
      if (this.options.withoutDuplicates && stored.duplicateOf !== null) {
        this.duplicates++;
        continue;
      }
      this.exported++;
      this.#tell();
      yield stored;
    }
    if (this.exported === 0) {
      throw new HustingsError(
        "INVALID_INPUT",
        `There is no analysis to export in ${inputs.join(", ")}${this.failed > 0 ? `, only ${counted(this.failed, "error record")}` : ""}.`,
      );
    }
  }

  /** Articles that could not be analysed are counted; what is no analysis at all ends the export. */
  #passOver(error: HustingsError, isRecord: boolean): void {
    if (!isRecord) throw error;
    this.failed++;
  }

  #tell(): void {
    const now = Date.now();
    if (now - this.#told < PROGRESS_EVERY) return;
    this.#told = now;
    complain(`${this.exported} articles so far`);
  }

  summary(out: string): string {
    return [
      `${counted(this.exported, "article")} exported to ${out}`,
      ...(this.duplicates > 0 ? [`${counted(this.duplicates, "duplicate")} left out`] : []),
      ...(this.failed > 0 ? [`${counted(this.failed, "error record")} passed over`] : []),
    ].join("; ");
  }
}

const isOneFile = (format: ExportOptions["format"]): format is OneFile =>
  (ONE_FILE as readonly string[]).includes(format);

async function exportAnalyses(inputs: readonly string[], options: ExportOptions): Promise<void> {
  checkChoice(options);
  const { format, out = "-", force = false } = options;
  const reading = new Reading(options);
  const analyses: Analyses = reading.of(inputs);
  const formats = await import("../corpus/export/formats.ts");
  if (!isOneFile(format)) {
    if (out === "-") {
      throw new HustingsError(
        "INVALID_OPTION",
        `${format} has files of its own for each article; name a folder for them with --out.`,
      );
    }
    const { writeFolderOf } = await import("../corpus/export/write-folder.ts");
    await writeFolderOf(out, analyses, formats.FILES_PER_ARTICLE[format], force);
  } else {
    const pieces = formats.ONE_FILE[format](analyses, options);
    if (out === "-") {
      for await (const piece of pieces) await write(piece);
      return;
    }
    const { writeFileOf } = await import("../corpus/export/write-file.ts");
    await writeFileOf(out, pieces, force);
  }
  complain(reading.summary(out));
}

function wholeNumber(given: string): number {
  if (!/^\d{1,9}$/.test(given)) throw new InvalidArgumentError("It must be a whole number.");
  return Number(given);
}

/** Adds `hustings export`. */
export function addExport(program: Command): void {
  program
    .command("export")
    .summary("write analyses in the formats of other tools")
    .description(
      "Write analyses in the format of another tool. dna, graphml, plover and conllu are one file; timeml, brat and web-annotation have files of their own for each article, in a folder.",
    )
    .argument(
      "<input...>",
      "folders that hustings corpus wrote, JSON Lines of analyses (.gz too), or - for standard input",
    )
    .addOption(
      new Option("--format <format>", "what to write")
        .choices([...ONE_FILE, ...FILES_PER_ARTICLE])
        .makeOptionMandatory(),
    )
    .option("--out <path>", "file, or folder for files of each article (default: standard output)")
    .option("--force", "replace files that are there")
    .option("--without-duplicates", "leave out articles that the run found to be copies of others")
    .addOption(
      new Option("--network <type>", "graphml: which network (default: affiliation)").choices([
        "affiliation",
        "congruence",
        "conflict",
      ]),
    )
    .addOption(
      new Option(
        "--minimum-frequency <count>",
        "graphml: leave out actors and concepts with fewer statements (default: 1)",
      ).argParser(wholeNumber),
    )
    .addOption(
      new Option(
        "--concept <kind>",
        "dna, graphml: a concept is a term, or a term with the one it is put on (default: term)",
      ).choices(["term", "term-and-bearer"]),
    )
    .action(exportAnalyses);
}
