import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { SCRIPT_HASH, STYLE_HASH } from "../../src/report/html/hashes.ts";

/** What the demo weighs, in bytes. */
export interface DemoSize {
  readonly page: number;
  /** The script that analyses, with the engine, its weights and the report. */
  readonly worker: number;
  readonly workerGzipped: number;
}

/**
 * Builds the demo page: three files that need no server but one of files. Reports are shown in a frame that takes over the page's policy,
 * so the policy names the report's style and script as well.
 */
export async function buildDemo(out: string): Promise<DemoSize> {
  mkdirSync(out, { recursive: true });
  const { outputFiles } = await build({
    entryPoints: { page: "demo/page.ts", worker: "demo/worker.ts" },
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    platform: "browser",
    target: "es2022",
    mainFields: ["module", "main"],
    loader: { ".txt": "text" },
    legalComments: "none",
    outdir: out,
  });
  for (const { path, contents } of outputFiles) writeFileSync(path, contents);
  const policy = [
    "default-src 'none'",
    `script-src 'self' '${SCRIPT_HASH}'`,
    `style-src 'self' '${STYLE_HASH}'`,
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  writeFileSync(join(out, "index.html"), readFileSync("demo/index.html", "utf8").replace("{{policy}}", policy));
  writeFileSync(join(out, "demo.css"), readFileSync("demo/demo.css"));
  const sizeOf = (name: string): Uint8Array => outputFiles.find(({ path }) => path.endsWith(name))!.contents;
  const worker = sizeOf("worker.js");
  return { page: sizeOf("page.js").length, worker: worker.length, workerGzipped: gzipSync(worker).length };
}
