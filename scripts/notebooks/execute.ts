import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { type Notebook, settled, written } from "./notebook.ts";
import { environment } from "./project.ts";

const SECONDS_A_CELL = 120;

/** How a notebook went. */
export type Run =
  | { readonly ok: true; readonly cells: number; readonly notebook: Notebook }
  | { readonly ok: false; readonly cell: number | null; readonly error: string };

/** Executes a notebook in a project: every cell in order, up to the first that fails. */
export function execute(name: string, notebook: Notebook, python: string, folder: string): Run {
  const notebooks = join(folder, "notebooks");
  const source = join(notebooks, basename(name));
  const target = join(folder, `executed-${basename(name)}`);
  writeFileSync(source, written(settled(notebook)));
  const args = ["scripts/notebooks/execute.py", source, target, notebooks, String(SECONDS_A_CELL)];
  const { stdout, stderr, status, error } = spawnSync(python, args, {
    encoding: "utf8",
    env: environment(folder),
    maxBuffer: 64 * 1024 * 1024,
  });
  const last = stdout?.trimEnd().split("\n").at(-1) ?? "";
  if (status !== 0 || !last.startsWith("{")) {
    return { ok: false, cell: null, error: error?.message ?? `the notebook could not be run:\n${stderr.trim()}` };
  }
  const run = JSON.parse(last) as { ok: boolean; cells: number; cell: number | null; error: string };
  if (!run.ok) return { ok: false, cell: run.cell === null ? null : run.cell + 1, error: run.error };
  return { ok: true, cells: run.cells, notebook: settled(JSON.parse(readFileSync(target, "utf8")) as Notebook) };
}
