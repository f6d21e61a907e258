import type { Piscina } from "piscina";
import { checkThreads, isDeath, openThreads, WORKER_MEMORY, type WorkerModule } from "../../workers/threads.ts";
import type { Batch } from "./analyze-batch.ts";

type TaskName = "analyzeArticles" | "encodePart";
type ResultOf<Name extends TaskName> = Awaited<ReturnType<WorkerModule[Name]>>;
/** A task without what the pool adds. */
type TaskOf<Name extends TaskName> = Omit<Parameters<WorkerModule[Name]>[0], "begun" | "deadly">;

/** Analyses batches of articles, on other threads or on this one. */
export class Pool {
  readonly #piscina: Piscina | null;
  readonly #underWay = new Set<Int32Array>();
  readonly workers: number;

  private constructor(piscina: Piscina | null, workers: number) {
    this.#piscina = piscina;
    this.workers = workers;
  }

  /**
   * @param workers - threads; 0 for none, so that all is done on this one
   * @param memory - MiB that the heap of a thread may grow to; a thread that needs more is ended, and the article it was at becomes an error
   * @throws HustingsError `INVALID_OPTION` for a number that is no count of threads or too little memory
   */
  static async open(workers: number, memory: number = WORKER_MEMORY): Promise<Pool> {
    checkThreads(workers, memory);
    if (workers === 0) return new Pool(null, 0);
    return new Pool(await openThreads(workers, memory), workers);
  }

  /** Articles that are begun and not yet handed back. */
  get begun(): number {
    let sum = 0;
    for (const begun of this.#underWay) sum += Atomics.load(begun, 0);
    return sum;
  }

  /** Does a task. Where a worker dies of an article, the task is done again without it, and the article gets an error. */
  async run<Name extends TaskName>(name: Name, task: TaskOf<Name>): Promise<ResultOf<Name>> {
    const begun = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
    const deadly: number[] = [];
    this.#underWay.add(begun);
    try {
      for (;;) {
        try {
          return await this.#once(name, { ...task, begun, deadly } as unknown as Batch);
        } catch (error) {
          const last = Atomics.load(begun, 0) - 1;
          if (!isDeath(error) || last < 0 || deadly.includes(last)) throw error;
          deadly.push(last);
        }
      }
    } finally {
      this.#underWay.delete(begun);
    }
  }

  async #once<Name extends TaskName>(name: Name, task: Batch): Promise<ResultOf<Name>> {
    if (this.#piscina !== null) return this.#piscina.run(task, { name });
    const module = await import("../../workers/worker.ts");
    return (module[name] as (task: Batch) => Promise<ResultOf<Name>>)(task);
  }

  /** Ends the threads, whatever they are at. */
  async close(): Promise<void> {
    await this.#piscina?.destroy();
  }
}
