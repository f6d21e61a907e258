import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";

/** A service of the built command line, in a process of its own. */
export interface ServiceProcess {
  readonly url: string;
  readonly child: ChildProcess;
  /** Lines of its log so far. */
  readonly log: readonly Readonly<Record<string, unknown>>[];
  /** Its exit code, when it has ended. */
  readonly ended: Promise<number | null>;
  /** Asks it to stop, and waits for its end. */
  stop(): Promise<number | null>;
}

/**
 * Starts `hustings serve` on a free port.
 *
 * @throws Error when it ends before it listens, with what it said
 */
export async function startService(
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<ServiceProcess> {
  if (!existsSync("dist/cli.js")) throw new Error("dist/cli.js is missing: run npm run build first.");
  const child = spawn(process.execPath, ["dist/cli.js", "serve", "--port", "0", "--log", "json", ...args], {
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, ...env },
  });
  const log: Record<string, unknown>[] = [];
  const ended = new Promise<number | null>((resolve) => {
    child.on("close", (code) => resolve(code));
  });
  const url = await new Promise<string>((resolve, reject) => {
    let rest = "";
    child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
      const lines = (rest + chunk).split("\n");
      rest = lines.pop()!;
      for (const line of lines.filter((text) => text.startsWith("{"))) {
        const entry = JSON.parse(line) as Record<string, unknown>;
        log.push(entry);
        if (entry.event === "listening") resolve(String(entry.url));
      }
      const complaint = lines.find((text) => !text.startsWith("{"));
      if (complaint !== undefined) reject(new Error(complaint));
    });
    ended.then((code) => reject(new Error(`hustings serve ended with ${code} before it listened.`)));
  });
  return {
    url,
    child,
    log,
    ended,
    stop() {
      child.kill("SIGTERM");
      return ended;
    },
  };
}
