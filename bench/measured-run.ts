import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const CLI = "dist/cli.js";
const SAMPLE_EVERY = 500;

/** What a run of the command line took. */
export interface MeasuredRun extends WatchedMemory {
  readonly seconds: number;
  readonly status: number | null;
  /** The last line of standard error. */
  readonly said: string;
}

/** Resident memory of a process and of those below it in MiB, from /proc (Linux). */
function residentOf(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/status`, "utf8");
  const own = Number(/^VmRSS:\s+(\d+)/m.exec(stat)?.[1] ?? 0) / 1024;
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim().split(" ").filter(Boolean);
  return children.reduce((sum, child) => sum + safeResident(Number(child)), own);
}

/** Nothing, where the process has just ended. */
function safeResident(pid: number): number {
  try {
    return residentOf(pid);
  } catch {
    return 0;
  }
}

/** What was seen of the memory of a process. */
export interface WatchedMemory {
  /** Largest resident memory of the process and all below it, in MiB. */
  readonly peak: number;
  /** The same in each tenth of the time, in MiB: flat where it does not grow. */
  readonly tenths: readonly number[];
}

/** Watches the memory of a process from now until the function it gives is called. */
export function watchMemory(pid: number): () => WatchedMemory {
  const samples: number[] = [];
  const timer = setInterval(() => samples.push(safeResident(pid)), SAMPLE_EVERY);
  return () => {
    clearInterval(timer);
    const largest = (part: readonly number[]): number => Math.round(Math.max(0, ...part));
    const tenths = Array.from({ length: 10 }, (_, i) =>
      largest(samples.slice((i * samples.length) / 10, ((i + 1) * samples.length) / 10)),
    );
    return { peak: largest(samples), tenths };
  };
}

/** Runs the built command line and watches its memory; `killAfter` milliseconds later it is killed with SIGKILL. */
export async function measuredRun(args: readonly string[], killAfter: number | null = null): Promise<MeasuredRun> {
  const begun = performance.now();
  const child = spawn(process.execPath, [CLI, ...args], { stdio: ["ignore", "ignore", "pipe"] });
  const memory = watchMemory(child.pid!);
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-2000);
  });
  const killer = killAfter === null ? undefined : setTimeout(() => child.kill("SIGKILL"), killAfter);
  const status = await new Promise<number | null>((resolve) => {
    child.on("close", resolve);
  });
  clearTimeout(killer);
  const seconds = (performance.now() - begun) / 1000;
  return { seconds, ...memory(), status, said: said.trim().split("\n").at(-1) ?? "" };
}

/** SHA-256 over names and contents of all files of a folder. */
export function folderHash(folder: string): string {
  const hash = createHash("sha256");
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const path of files.map(({ parentPath, name }) => join(parentPath, name)).sort()) {
    hash.update(path.slice(folder.length)).update("\0").update(readFileSync(path));
  }
  return hash.digest("hex");
}
