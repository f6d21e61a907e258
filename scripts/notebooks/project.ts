import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type Kernels, npm } from "./surroundings.ts";

/** Folders that the notebooks read, beside the folder they lie in. */
const DATA = ["fixtures"] as const;

/**
 * Makes a project as a user has it: the packed package installed from its tarball, the types of Node that tslab needs, the data beside the
 * notebooks, and the kernels, so that nothing is looked up or written in the user's own Jupyter.
 */
export function makeProject(folder: string, kernels: Kernels): void {
  const tarball = npm(["pack", "--ignore-scripts", "--silent", "--pack-destination", folder], ".").trim();
  const { devDependencies } = JSON.parse(readFileSync("package.json", "utf8")) as {
    devDependencies: Record<string, string>;
  };
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "notebooks", private: true }));
  const packages = [`./${tarball}`, `@types/node@${devDependencies["@types/node"]}`];
  npm(["install", "--no-audit", "--no-fund", "--prefer-offline", ...packages], folder);
  mkdirSync(join(folder, "notebooks"));
  for (const data of DATA) cpSync(data, join(folder, data), { recursive: true });
  for (const [name, argv] of Object.entries(kernels.commands)) {
    const kernel = join(folder, "jupyter/kernels", name);
    mkdirSync(kernel, { recursive: true });
    writeFileSync(join(kernel, "kernel.json"), JSON.stringify({ argv, display_name: name, language: name }));
  }
}

/** The environment of the kernels: the installed command on the path, no colours, nothing of the user's own settings. */
export function environment(folder: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    PATH: `${join(folder, "node_modules/.bin")}${delimiter}${process.env.PATH}`,
    JUPYTER_PATH: join(folder, "jupyter"),
    JUPYTER_RUNTIME_DIR: join(folder, "runtime"),
    IPYTHONDIR: join(folder, "ipython"),
    MPLCONFIGDIR: join(folder, "matplotlib"),
    DENO_DIR: join(folder, "deno"),
    DENO_NO_UPDATE_CHECK: "1",
    PYTHONWARNINGS: "ignore",
    NO_COLOR: "1",
  };
}
