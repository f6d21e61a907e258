import { spawn } from "node:child_process";
import { constants } from "node:os";

/**
 * How Node is started where every core analyses. Threads collect their own garbage and compile for themselves: helper threads of V8 shorten
 * pauses where cores stand idle, but only take turns with the workers where none does. The main thread reads and writes, and needs few young
 * objects. V8 reads these at its start only.
 */
const FLAGS = ["--single-threaded-gc", "--no-concurrent-recompilation", "--max-semi-space-size=2"];
/**
 * How glibc's allocator deals with what is freed. More than two pools hold memory that nobody uses; large pieces (tables, packed analyses) are
 * handed back to the system at once, where it would otherwise learn to keep them and its pools would grow for hours.
 */
const ALLOCATOR = { MALLOC_ARENA_MAX: "2", MALLOC_MMAP_THRESHOLD_: "131072", MALLOC_TRIM_THRESHOLD_: "131072" };
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Whether a command is one that uses every core, on a Node that was not started for it. */
export function wantsRestart(command: string | undefined): boolean {
  const isNode = !("bun" in process.versions) && !("deno" in process.versions);
  return command === "corpus" && isNode && !process.execArgv.includes(FLAGS[0]!);
}

/**
 * Runs the same command in a Node that is started with {@link FLAGS}, and ends as that one ends. Signals reach it as a message, because those from
 * a terminal go to both. Should this process be killed, the other sees its channel close.
 *
 * @param otherwise - called where no process can be started
 */
export function restart(otherwise: () => void): void {
  const child = spawn(process.execPath, [...FLAGS, ...process.execArgv, ...process.argv.slice(1)], {
    stdio: ["inherit", "inherit", "inherit", "ipc"],
    env: { ...ALLOCATOR, ...process.env },
  });
  const pass = (signal: NodeJS.Signals): void => {
    if (child.connected) child.send(signal, () => {});
  };
  for (const signal of SIGNALS) process.on(signal, pass);
  child.on("error", (error) => {
    if (child.pid !== undefined) throw error;
    for (const signal of SIGNALS) process.off(signal, pass);
    otherwise();
  });
  child.on("exit", (code, signal) => {
    process.exitCode = code ?? 128 + constants.signals[signal!];
  });
}

/**
 * Calls `interrupt` when a signal asks this process, or the one that started it, to end; and ends at once where that one is gone.
 *
 * @returns a function that stops listening
 */
export function onInterrupt(interrupt: () => void): () => void {
  const orphaned = (): void => process.exit(128 + constants.signals.SIGKILL);
  for (const signal of SIGNALS) process.once(signal, interrupt);
  if (process.channel) process.on("message", interrupt).on("disconnect", orphaned);
  return () => {
    for (const signal of SIGNALS) process.off(signal, interrupt);
    process.off("message", interrupt).off("disconnect", orphaned);
  };
}
