import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import type { Piscina } from "piscina";
import { HustingsError } from "../errors.ts";

/** Heap of a worker in MiB when nothing else is said: an article of a million characters fits. */
export const WORKER_MEMORY = 256;
/** Less would not hold the models. */
const LEAST_MEMORY = 64;
/** Room for young objects, in MiB: with one worker 12 and 32 are equally fast, and memory is what is short. */
const YOUNG_HEAP = 12;

/** Workers, unless told otherwise: one for each core. */
export const defaultWorkers = (): number => availableParallelism();

/** What can be asked of a worker. */
export type WorkerModule = typeof import("./worker.ts");

/**
 * Checks how many threads are wanted, and how large.
 *
 * @throws HustingsError `INVALID_OPTION` for a number that is no count of threads or too little memory
 */
export function checkThreads(workers: number, memory: number): void {
  if (!Number.isInteger(workers) || workers < 0 || workers > 1024) {
    throw new HustingsError("INVALID_OPTION", `workers must be a whole number from 0 to 1024; got ${String(workers)}.`);
  }
  if (!Number.isInteger(memory) || memory < LEAST_MEMORY) {
    throw new HustingsError(
      "INVALID_OPTION",
      `workerMemory must be a whole number of MiB from ${LEAST_MEMORY} on; got ${String(memory)}.`,
    );
  }
}

/**
 * Starts threads that run the worker module of the built package; one that ends is replaced.
 *
 * @param workers - threads, at least one
 * @param memory - MiB that the heap of a thread may grow to; a thread that needs more is ended
 */
export async function openThreads(workers: number, memory: number): Promise<Piscina> {
  const { Piscina } = await import("piscina");
  return new Piscina({
    filename: fileURLToPath(new URL("./start-worker.cjs", import.meta.url)),
    minThreads: workers,
    maxThreads: workers,
    idleTimeout: Number.POSITIVE_INFINITY,
    resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: YOUNG_HEAP },
  });
}

/** Whether a thread ended rather than threw. */
export function isDeath(error: unknown): boolean {
  const { code = "", message = "" } = error as NodeJS.ErrnoException;
  return code === "ERR_WORKER_OUT_OF_MEMORY" || /worker (?:thread )?(?:exited|terminated)/i.test(message);
}
