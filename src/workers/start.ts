/**
 * What a thread loads first, built as CommonJS (`dist/start-worker.cjs`): piscina loads with `require`, and Node ends the whole process when a
 * thread is ended while `require` is linking ES modules (`v8::Module::IsGraphAsync must be used on an instantiated module`). With `import()` a
 * thread can be ended at any moment.
 */
import type { WorkerModule } from "./threads.ts";

const loading: Promise<WorkerModule> = import("./worker.js");
// Whoever asks for a task is told.
loading.catch(() => {});

export const analyzeArticles: WorkerModule["analyzeArticles"] = async (batch) => (await loading).analyzeArticles(batch);
export const encodePart: WorkerModule["encodePart"] = async (part) => (await loading).encodePart(part);
export const perform: WorkerModule["perform"] = async (job) => (await loading).perform(job);
