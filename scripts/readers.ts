import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { globSync } from "tinyglobby";
import * as z from "zod";
import { createAnalyzer } from "../src/analyze.ts";
import { PloverRecordSchema } from "../src/schema/index.ts";

/**
 * Reads what hustings writes for other tools with readers that others wrote, in Python: `npm run readers -- [FOLDER...]`. The fixtures are
 * exported, and every .txt file in the folders named; then each script in scripts/readers that has a format of `hustings export` compares
 * what it reads with the analyses.
 */

const READERS = "scripts/readers";
const CLI = "dist/cli.js";
const INSTALL = `Make a virtual environment, run pip install -r ${READERS}/requirements.txt in it, and name its Python with --python or in PYTHON.`;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    python: { type: "string", default: process.env.PYTHON ?? "python3" },
    limit: { type: "string", default: "1000" },
    keep: { type: "boolean", default: false },
  },
});

/** Exports by the script that reads them: arguments of `hustings export`, and where in the work folder it writes. */
const EXPORTS: readonly (readonly [out: string, ...args: string[]])[] = [
  ["statements.csv", "--format", "dna"],
  ["affiliation.graphml", "--format", "graphml"],
  ["congruence.graphml", "--format", "graphml", "--network", "congruence"],
  ["conflict.graphml", "--format", "graphml", "--network", "conflict"],
  ["events.jsonl", "--format", "plover"],
  ["analyses.conllu", "--format", "conllu"],
  ["timeml", "--format", "timeml"],
  ["brat", "--format", "brat"],
  ["web-annotation", "--format", "web-annotation"],
];
const SCRIPTS = ["dna", "graphml", "plover", "universal_dependencies", "timeml", "brat", "web_annotation"];

function stop(message: string): never {
  console.error(message);
  process.exit(2);
}

function checkPrerequisites(): void {
  if (!existsSync(CLI)) stop(`${CLI} is missing: run npm run build first.`);
  const modules = "bioc, conllu, jsonschema, lxml, networkx, pandas, pyld, udapi, udtools";
  const { error, status, stderr } = spawnSync(values.python, ["-c", `import ${modules}`], { encoding: "utf8" });
  if (error) stop(`There is no Python at ${values.python}. ${INSTALL}`);
  if (status !== 0) stop(`${values.python} lacks a reader: ${stderr.trim().split("\n").pop()}. ${INSTALL}`);
}

function textsOf(folders: readonly string[]): { id: string; text: string }[] {
  const files = folders.flatMap((folder) => {
    const found = globSync("**/*.txt", { cwd: folder }).sort().slice(0, Number(values.limit));
    if (found.length === 0) stop(`There is no .txt file in ${folder}.`);
    return found.map((name) => join(folder, name));
  });
  return files.map((path) => ({ id: relative(".", path), text: readFileSync(path, "utf8") }));
}

/** Offsets count code points, as Python does. */
function writeAnalyses(work: string): number {
  const analyzer = createAnalyzer({ offsets: "codepoint" });
  const lines = textsOf(["fixtures", ...positionals]).map(({ id, text }) =>
    JSON.stringify(analyzer.analyze({ id, text, published: "2023-11-07" })),
  );
  writeFileSync(join(work, "analyses.jsonl"), `${lines.join("\n")}\n`);
  writeFileSync(join(work, "plover.schema.json"), JSON.stringify(z.toJSONSchema(PloverRecordSchema)));
  return lines.length;
}

checkPrerequisites();
const work = mkdtempSync(join(tmpdir(), "hustings-readers-"));
let failed = 0;
try {
  console.log(`${writeAnalyses(work)} articles analysed`);
  for (const [out, ...args] of EXPORTS) {
    const command = [CLI, "export", join(work, "analyses.jsonl"), ...args, "--out", join(work, out)];
    const { status, stderr } = spawnSync(process.execPath, command, { encoding: "utf8" });
    if (status !== 0) stop(`hustings export ${args.join(" ")}: ${stderr}`);
  }
  for (const script of SCRIPTS) {
    const { status } = spawnSync(values.python, [join(READERS, `${script}.py`), work], { stdio: "inherit" });
    if (status !== 0) failed++;
  }
} finally {
  if (values.keep) console.log(`${readdirSync(work).length} files and folders kept in ${work}`);
  else rmSync(work, { recursive: true });
}
if (failed > 0) {
  console.error(`${failed} of ${SCRIPTS.length} readers read something else than was written.`);
  process.exitCode = 1;
}
