import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";

const run = promisify(execFile);

/** Runs lines of an ES module in a Node of its own, in the package's folder. */
async function node(flags: readonly string[], ...lines: readonly string[]): Promise<string> {
  return (await run(process.execPath, [...flags, "--input-type=module", "--eval", lines.join("\n")])).stdout.trim();
}

describe("a thread's first file", () => {
  it("is loaded by require without loading an ES module by require", async () => {
    const names = await node(
      ["--no-experimental-require-module"],
      'import { createRequire } from "node:module";',
      'console.log(Object.keys(createRequire(import.meta.url)("./dist/start-worker.cjs")).join());',
    );
    expect(names).toBe("analyzeArticles,encodePart,perform");
  });

  // Node ends the whole process where a thread ends while `require` links ES modules in it.
  it("lets a thread be ended at any moment of its start", async () => {
    const said = await node(
      ["--single-threaded-gc"],
      'import { setTimeout as wait } from "node:timers/promises";',
      'import { analyzeCorpus } from "./dist/corpus.js";',
      "async function* nothing(after) { await wait(after); }",
      "for (let after = 40; after < 140; after += 1) for await (const _ of analyzeCorpus(nothing(after), { workers: 2 }));",
      'console.log("alive");',
    );
    expect(said).toBe("alive");
  }, 120_000);
});
