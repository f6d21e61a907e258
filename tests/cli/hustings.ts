import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { expect } from "vitest";

const CLI = "dist/cli.js";

/** What a run of the command line left behind. */
export interface Run {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number | null;
  readonly signal: string | null;
}

/** Starts the built command line, without colours unless the environment given says otherwise. */
export function start(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): ChildProcessWithoutNullStreams {
  expect(existsSync(CLI), `${CLI} is missing: run npm run build first`).toBe(true);
  const { NO_COLOR: _no, FORCE_COLOR: _force, ...clean } = process.env;
  return spawn(process.execPath, [CLI, ...args], { env: { ...clean, ...env } });
}

/** Waits for the end of a run; whatever happened, no stack trace may have been shown. */
export async function finished(child: ChildProcessWithoutNullStreams): Promise<Run> {
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
  const [status, signal] = await new Promise<[number | null, string | null]>((resolve) => {
    child.on("close", (code, name) => resolve([code, name]));
  });
  const run = { stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString(), status, signal };
  expect(run.stderr).not.toMatch(/\n\s+at /);
  return run;
}

/** Runs the built command line to its end. */
export async function hustings(
  args: readonly string[],
  { input = "", env = {} }: { input?: string | Uint8Array; env?: Readonly<Record<string, string>> } = {},
): Promise<Run> {
  const child = start(args, env);
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  return finished(child);
}
