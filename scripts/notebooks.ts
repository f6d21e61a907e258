import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { execute } from "./notebooks/execute.ts";
import { differences, type Notebook, settled, written } from "./notebooks/notebook.ts";
import { makeProject } from "./notebooks/project.ts";
import { kernelsAt, Missing } from "./notebooks/surroundings.ts";
import { TRIALS } from "./notebooks/trials.ts";

/**
 * Executes the notebooks of notebooks/ where the packed package is installed, as a user has it.
 *
 *     npm run notebooks -- [--python PATH] [--tslab FOLDER] [--deno PATH] [--only WORDS] [--check | --write | --trials]
 *
 * Fails when a cell fails. --check fails too when the outputs in the files are not those of the run; --write puts those of the run into
 * them; --trials runs notebooks that must fail, and one that imports every entry, in place of the real ones.
 */
const FOLDER = "notebooks";

const { values } = parseArgs({
  options: {
    python: { type: "string" },
    tslab: { type: "string" },
    deno: { type: "string" },
    only: { type: "string" },
    check: { type: "boolean" },
    write: { type: "boolean" },
    trials: { type: "boolean" },
  },
});

const read = (name: string): Notebook => JSON.parse(readFileSync(join(FOLDER, name), "utf8")) as Notebook;

/** Runs one notebook; gives a line for the reader and whether it went well. */
function runNotebook(name: string, python: string, project: string): boolean {
  const notebook = read(name);
  const started = performance.now();
  const run = execute(name, notebook, python, project);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (!run.ok) {
    console.log(`${FOLDER}/${name}: failed in cell ${run.cell ?? "?"}\n${run.error.replace(/^/gm, "    ")}`);
    return false;
  }
  if (values.write) writeFileSync(join(FOLDER, name), written(run.notebook));
  const different = values.check ? differences(settled(notebook), run.notebook) : [];
  const verdict =
    different.length === 0 ? "fine" : `${different.length} cells put out something else than the file has`;
  console.log(`${FOLDER}/${name}: ${run.cells} cells in ${seconds} s, ${verdict}`);
  for (const { cell, committed, executed } of different) {
    console.log(`    cell ${cell}\n      file: ${committed.slice(0, 200)}\n      run:  ${executed.slice(0, 200)}`);
  }
  return different.length === 0;
}

function runTrials(python: string, project: string): boolean {
  const verdicts = TRIALS.map(({ name, notebook, verdict }, i) => {
    const wrong = verdict(execute(`trial-${i}.ipynb`, notebook, python, project));
    console.log(`${name}: ${wrong === null ? "as it must be" : `wrong: ${wrong}`}`);
    return wrong === null;
  });
  return verdicts.every((isFine) => isFine);
}

function main(): boolean {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith(".ipynb") && name.includes(values.only ?? ""));
  const notebooks = values.trials ? TRIALS.map(({ notebook }) => notebook) : names.map(read);
  const kernels = kernelsAt(values, new Set(notebooks.map(({ metadata }) => metadata.kernelspec.name)));
  const project = realpathSync(mkdtempSync(join(tmpdir(), "hustings-notebooks-")));
  try {
    makeProject(project, kernels);
    if (values.trials) return runTrials(kernels.python, project);
    return names.map((name) => runNotebook(name, kernels.python, project)).every((isFine) => isFine);
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}

try {
  process.exitCode = main() ? 0 : 1;
} catch (error) {
  if (!(error instanceof Missing)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
