import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { CommandError } from "./command.ts";
import type { Project } from "./project.ts";
import { cached } from "./runtimes.ts";

const MOST_SHOWN = 8;

/** One way in which TypeScript looks for a package, and the globals it has there. */
export interface Resolution {
  readonly name: string;
  readonly file: "typed.mts" | "typed.ts";
  readonly module: string;
  readonly moduleResolution: string;
  /** Types of the globals: a browser's or Node's. */
  readonly globals: "dom" | "node";
}

/** The resolutions a user may have; the last is what older set-ups and notebooks have. */
export const RESOLUTIONS: readonly Resolution[] = [
  { name: "node16", file: "typed.mts", module: "node16", moduleResolution: "node16", globals: "node" },
  { name: "bundler", file: "typed.ts", module: "es2022", moduleResolution: "bundler", globals: "dom" },
  { name: "node (old)", file: "typed.ts", module: "es2022", moduleResolution: "node", globals: "node" },
];

/** The oldest TypeScript whose users the types are made for, and the newest of its major version. */
export const TYPESCRIPTS = ["5.0", "5"] as const;

/** Dependencies whose own types need a newer TypeScript than 5.0: zod 5.4 (NoInfer), hono 5.7 (generic Uint8Array). */
const NEWER = /^node_modules\/(?:zod|hono|@hono)\//;

/** What the compiler finds wrong, set apart by whose it is. */
function faults(project: Project, compiler: string, config: string): { ours: string[]; theirs: string[] } {
  const { stdout } = spawnSync(process.execPath, [compiler, "-p", config], { cwd: project.folder, encoding: "utf8" });
  const lines = stdout.split("\n").filter((line) => /error TS\d+/.test(line));
  return { ours: lines.filter((line) => !NEWER.test(line)), theirs: lines.filter((line) => NEWER.test(line)) };
}

/** Compiles the module that uses every entry, with the declarations of the package and of what it stands on checked too. */
export function compile(project: Project, cache: string, version: string, resolution: Resolution): string {
  const { name, file, module, moduleResolution, globals } = resolution;
  const config = `tsconfig.${version}.${name.replace(/\W+/g, "-")}.json`;
  const options = {
    target: "es2022",
    lib: ["es2022", ...(globals === "dom" ? ["dom"] : [])],
    types: globals === "node" ? ["node"] : [],
    strict: true,
    noEmit: true,
    skipLibCheck: false,
    // As tsc --init and tslab have it; types of zod need it where they are found as CommonJS.
    esModuleInterop: true,
    module,
    moduleResolution,
  };
  writeFileSync(join(project.folder, config), JSON.stringify({ compilerOptions: options, files: [file] }));
  const compiler = join(cached(cache, "typescript", version), "typescript", "bin", "tsc");
  const { ours, theirs } = faults(project, compiler, config);
  const failing = version === "5.0" ? ours : [...ours, ...theirs];
  if (failing.length > 0) throw new CommandError(failing.slice(0, MOST_SHOWN).join("\n"));
  const aside = theirs.length === 0 ? "" : `; ${theirs.length} faults in types of zod and hono`;
  return `${project.entries.length} entries${aside}`;
}
