import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { resolve } from "node:path";

/** Where the programs are that notebooks run in, as the command line names them. */
export interface Places {
  readonly python?: string;
  readonly tslab?: string;
  readonly deno?: string;
}

/** The programs that were found, by the kernels' names: how each kernel is started. */
export interface Kernels {
  readonly python: string;
  readonly commands: Readonly<Record<string, readonly string[]>>;
}

/** What is missing, and how to install it. */
export class Missing extends Error {}

/** Modules of Python by the names that pip has for them. */
const MODULES = {
  nbclient: "nbclient",
  nbformat: "nbformat",
  ipykernel: "ipykernel",
  pandas: "pandas",
  pyarrow: "pyarrow",
  matplotlib: "matplotlib",
};

function pythonAt(python: string): string {
  const code = `import importlib.util as u; print(" ".join(m for m in "${Object.keys(MODULES).join(" ")}".split() if not u.find_spec(m)))`;
  const { status, stdout } = spawnSync(python, ["-c", code], { encoding: "utf8" });
  if (status !== 0) throw new Missing(`${python} is no Python 3: install Python 3, or name one with --python PATH.`);
  const missing = stdout.trim();
  if (missing === "") return python;
  throw new Missing(
    `${python} lacks ${missing}: run \`${python} -m pip install ${missing}\`, or name another with --python PATH.`,
  );
}

function tslabIn(folder: string | undefined): string {
  const program =
    folder === undefined
      ? spawnSync("sh", ["-c", "command -v tslab"], { encoding: "utf8" }).stdout.trim()
      : resolve(folder, "node_modules/tslab/bin/tslab");
  if (program !== "" && existsSync(program)) return program;
  const where = folder ?? "FOLDER";
  throw new Missing(
    `tslab is missing: run \`npm install --prefix ${where} tslab@1.0.22\` and name it with --tslab ${where}.`,
  );
}

function denoAt(path: string | undefined): string {
  const deno = path ?? "deno";
  const { status } = spawnSync(deno, ["--version"], { encoding: "utf8" });
  if (status === 0) return deno;
  const where = path === undefined ? "is not on the path" : `can't be run as ${path}`;
  const hint = "run `npm install --prefix FOLDER deno` and name it with --deno FOLDER/node_modules/.bin/deno";
  throw new Missing(`Deno ${where}: ${hint}.`);
}

/**
 * Looks for everything that the kernels of some notebooks need.
 *
 * @param names - kernels, as notebooks name them
 * @throws Missing what is not there, with the command that installs it
 */
export function kernelsAt(places: Places, names: ReadonlySet<string>): Kernels {
  const python = pythonAt(places.python ?? "python3");
  const starts: Readonly<Record<string, () => readonly string[]>> = {
    python3: () => [python, "-m", "ipykernel_launcher", "-f", "{connection_file}"],
    tslab: () => [process.execPath, tslabIn(places.tslab), "kernel", "--config-path", "{connection_file}"],
    deno: () => [denoAt(places.deno), "jupyter", "--kernel", "--conn", "{connection_file}"],
  };
  const commands = [...names].map((name) => {
    const start = starts[name];
    if (start === undefined)
      throw new Missing(`There is no kernel "${name}"; there are ${Object.keys(starts).join(", ")}.`);
    return [name, start()] as const;
  });
  return { python, commands: Object.fromEntries(commands) };
}

/** Runs npm, quietly; its own words come with the error. */
export function npm(args: readonly string[], cwd: string): string {
  return execFileSync("npm", args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}
