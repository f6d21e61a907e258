import { readFileSync } from "node:fs";
import type { Run } from "./execute.ts";
import type { Notebook } from "./notebook.ts";

/** A notebook made to show that the runner sees what it must see. */
export interface Trial {
  readonly name: string;
  readonly notebook: Notebook;
  /** What is wrong with how it went; null where all is well. */
  readonly verdict: (run: Run) => string | null;
}

function notebookOf(kernel: string, sources: readonly string[]): Notebook {
  return {
    cells: sources.map((source, i) => ({ id: `cell-${i + 1}`, cell_type: "code", source, outputs: [] })),
    metadata: { kernelspec: { name: kernel, display_name: kernel } },
    nbformat: 4,
    nbformat_minor: 5,
  };
}

/** Cells of which the second fails, by kernel, with words that its error must have. */
const BROKEN = {
  tslab: [["const one = 1;", 'throw new Error("the second cell");', "one + 1"], "the second cell"],
  "tslab, in its types": [["const one = 1;", 'const two: number = "the second cell";', "one + 1"], "is not assignable"],
  deno: [["const one = 1;", 'throw new Error("the second cell");', "one + 1"], "the second cell"],
  python3: [["one = 1", 'raise ValueError("the second cell")', "one + 1"], "the second cell"],
} as const;

function brokenTrial([title, [sources, words]]: [string, (typeof BROKEN)[keyof typeof BROKEN]]): Trial {
  return {
    name: `a cell that fails (${title})`,
    notebook: notebookOf(title.split(",")[0]!, sources),
    verdict: (run) => {
      if (run.ok) return "the run passed";
      if (run.cell !== 2) return `cell ${run.cell} was blamed, not cell 2`;
      return run.error.includes(words) ? null : `the error does not say “${words}”: ${run.error}`;
    },
  };
}

/** Every entry of the package, imported and used as a namespace, so that its types are read too. */
function entriesTrial(kernel: string): Trial {
  const { exports } = JSON.parse(readFileSync("package.json", "utf8")) as { exports: Record<string, unknown> };
  const entries = Object.keys(exports).filter((entry) => !entry.endsWith(".json"));
  const sources = entries.map((entry, i) => {
    const name = entry.replace(/^\./, "hustings");
    return `import * as entry${i} from "${name}";\nif (Object.keys(entry${i}).length === 0) throw new Error("${name} is empty");`;
  });
  return {
    name: `every entry of the package (${kernel})`,
    notebook: notebookOf(kernel, sources),
    verdict: (run) => (run.ok ? null : `${entries[(run.cell ?? 1) - 1]}: ${run.error}`),
  };
}

/** Failing cells must be seen as failures in every kernel, and every entry must resolve in both kernels of TypeScript. */
export const TRIALS: readonly Trial[] = [
  ...Object.entries(BROKEN).map(brokenTrial),
  entriesTrial("tslab"),
  entriesTrial("deno"),
];
