import { Command, CommanderError } from "commander";
import { version } from "../../package.json";
import { HustingsError } from "../errors.ts";
import { addAggregate } from "./aggregate.ts";
import { addAnalyze } from "./analyze.ts";
import { addChart } from "./chart.ts";
import { addCorpus } from "./corpus.ts";
import { addExport } from "./export.ts";
import { addGenerate } from "./generate.ts";
import { complain } from "./output.ts";
import { addQuery } from "./query.ts";
import { addSchema } from "./schema.ts";
import { addServe } from "./serve.ts";

const USAGE = 2;
/** Codes of misuse at the command line; other errors are failures of the run. */
const USAGE_CODES: ReadonlySet<string> = new Set([
  "INVALID_INPUT",
  "INVALID_FIELD",
  "INVALID_PUBLISHED",
  "INVALID_OPTION",
  "UNREADABLE_FILE",
  "UNKNOWN_FORMAT",
  "UNKNOWN_COLUMN",
  "PACKAGE_MISSING",
  "RUN_MISMATCH",
  "INVALID_SQL",
  "INVALID_AGGREGATE",
  "AGGREGATE_MISMATCH",
]);

function programOf(): Command {
  const program = new Command("hustings")
    .description(
      "Political discourse analysis of news: who said what, which words are in dispute, where everyone stands.",
    )
    .version(version)
    .exitOverride()
    .showHelpAfterError("(hustings --help tells what there is)")
    .addHelpText(
      "after",
      "\nExit codes: 0 fine, 1 failed (with --strict: a line failed), 2 wrong usage or unreadable file, 130 interrupted.",
    );
  addAnalyze(program);
  addCorpus(program);
  addGenerate(program);
  addQuery(program);
  addAggregate(program);
  addChart(program);
  addExport(program);
  addServe(program);
  addSchema(program);
  return program;
}

function fail(error: unknown): void {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : USAGE;
  } else if (error instanceof HustingsError) {
    complain(`${error.code}: ${error.message}`);
    process.exitCode = USAGE_CODES.has(error.code) ? USAGE : 1;
  } else {
    complain(`unexpected error: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}

// A reader that has seen enough (head, less) closes the pipe; that is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  complain(`cannot write: ${error.message}`);
  process.exit(1);
});
// Nor is a closed standard error: there is nobody left to tell.
process.stderr.on("error", () => {});

const program = programOf();
if (process.argv.length <= 2) {
  program.outputHelp({ error: true });
  process.exitCode = USAGE;
} else {
  program.parseAsync().catch(fail);
}
