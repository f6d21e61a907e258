import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { install, run } from "./command.ts";

/** A program that runs JavaScript. */
export interface Runtime {
  readonly name: string;
  readonly command: string;
  /** Arguments before the file that is run. */
  readonly args: readonly string[];
}

const PLATFORM = `${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;

/** Installs a package into a folder of its own below the cache, unless an earlier run has. */
export function cached(cache: string, name: string, version: string): string {
  const folder = join(cache, `${name}@${version}`.replaceAll("/", "+"));
  if (!existsSync(join(folder, "node_modules", name))) {
    mkdirSync(folder, { recursive: true });
    install(folder, [`${name}@${version}`]);
  }
  return join(folder, "node_modules");
}

/** The Node this runs in, newer ones, Deno and Bun, all from npm. */
export const RUNTIMES: Readonly<Record<string, (cache: string) => Runtime>> = {
  [`Node ${process.versions.node.split(".")[0]}`]: () => named("Node", process.execPath, []),
  ...Object.fromEntries(
    ["22", "24"].map((version) => [
      `Node ${version}`,
      (cache: string) => {
        const name = `node-${PLATFORM}`;
        return named("Node", join(cached(cache, name, version), name, "bin", "node"), []);
      },
    ]),
  ),
  Deno: (cache) =>
    named("Deno", join(cached(cache, "deno", "2"), ".bin", "deno"), [
      "run",
      "--allow-all",
      "--node-modules-dir=manual",
    ]),
  Bun: (cache) => named("Bun", join(cached(cache, "bun", "1"), ".bin", "bun"), []),
};

/** Names a runtime with the version it says it has. */
function named(kind: string, command: string, args: readonly string[]): Runtime {
  const version = /\d+\.\d+\.\d+/.exec(run(command, ["--version"], { cwd: process.cwd() }))?.[0] ?? "";
  return { name: `${kind} ${version}`, command, args };
}
