import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { runInNewContext } from "node:vm";
import { gunzipSync, gzipSync } from "node:zlib";
import { build } from "esbuild";
import { run } from "./smoke/command.ts";
import { makeProject, type Project } from "./smoke/project.ts";
import { RUNTIMES, type Runtime } from "./smoke/runtimes.ts";
import { type Outcome, outcomeTable } from "./smoke/table.ts";
import { compile, RESOLUTIONS, TYPESCRIPTS } from "./smoke/typescript.ts";

/**
 * Packs the built package, installs the tarball into an empty project and uses it there as its users will: every entry in every runtime,
 * types in every resolution, the command, a browser bundle. Needs a network for npm; the runtimes are kept in --cache.
 */
const { values } = parseArgs({ options: { cache: { type: "string" }, keep: { type: "boolean", default: false } } });
const kilobytes = (bytes: number): string => `${Math.round(bytes / 1000)} kB`;
const outcomes: Outcome[] = [];

async function check(name: string, where: string, work: () => string | Promise<string>): Promise<void> {
  const before = performance.now();
  const took = (): number => (performance.now() - before) / 1000;
  process.stderr.write(`${name}, ${where} …\n`);
  try {
    const said = await work();
    outcomes.push({ check: name, where, ok: true, seconds: took(), said });
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    outcomes.push({ check: name, where, ok: false, seconds: took(), said });
    process.stderr.write(`${said}\n`);
  }
}

/** Runs a module that prints the digest of what it made; every runtime must make the same. */
function digestIn({ command, args }: Runtime, project: Project, file: string): string {
  return run(command, [...args, file], { cwd: project.folder }).trim();
}

const firstDigests = new Map<string, string>();
function sameDigest(of: string, digest: string): string {
  if (!/^[0-9a-f]{64}$/.test(digest)) throw new Error(`Printed when imported: ${digest}`);
  const first = firstDigests.get(of) ?? digest;
  firstDigests.set(of, first);
  if (digest !== first) throw new Error(`Another ${of} than in the first runtime: ${digest}`);
  return `${of} ${digest.slice(0, 12)}`;
}

/** Runs over a corpus with two threads. Tables and, unpacked, analyses must be the same in every runtime; each packs with a gzip of its own. */
function corpusRun({ name, command: runtime, args }: Runtime, project: Project): string {
  const out = `run-${name.replaceAll(" ", "-")}`;
  const cli = join("node_modules", "hustings", "dist", "cli.js");
  run(runtime, [...args, cli, "corpus", "news.jsonl", "--out", out, "--workers", "2"], { cwd: project.folder });
  const files = ["analyses", "tables"]
    .flatMap((part) => readdirSync(join(project.folder, out, part), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const hash = createHash("sha256");
  for (const file of files) hash.update(file.endsWith(".gz") ? gunzipSync(readFileSync(file)) : readFileSync(file));
  return `${files.length} files, ${sameDigest("run", hash.digest("hex"))}`;
}

function command({ command: runtime, args }: Runtime, project: Project): string {
  const cli = join("node_modules", "hustings", "dist", "cli.js");
  const out = run(runtime, [...args, cli, "analyze", "article.txt", "--published", "2026-05-20", "--format", "text"], {
    cwd: project.folder,
  });
  if (!out.includes("WORDS IN DISPUTE")) throw new Error(`No dispute in the report: ${out}`);
  return "report with its dispute";
}

async function browserBundle(project: Project): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: 'export * from "hustings"', resolveDir: project.folder },
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    globalName: "hustings",
    platform: "browser",
  });
  const code = outputFiles[0]!.contents;
  const title = runInNewContext(
    `${outputFiles[0]!.text}; hustings.analyze("“No,” Ana Lima said.").quotations[0].content[0].text`,
    { atob, TextDecoder, Uint8Array },
  );
  if (title !== "“No,”") throw new Error(`The bundle found ${title}`);
  return `${kilobytes(code.length)}, ${kilobytes(gzipSync(code).length)} gzipped`;
}

async function everything(root: string, cache: string): Promise<void> {
  let project: Project | undefined;
  await check("npm pack, npm install", "an empty project", () => {
    project = makeProject(root);
    return `${kilobytes(project.packed)} packed, ${project.entries.length} entries`;
  });
  if (project === undefined) return;
  const made = project;
  for (const [name, runtimeOf] of Object.entries(RUNTIMES)) {
    let runtime: Runtime | undefined;
    await check("runtime starts", name, () => {
      runtime = runtimeOf(cache);
      return runtime.name;
    });
    if (runtime === undefined) continue;
    const there = runtime;
    await check("import of every entry", there.name, () => sameDigest("analysis", digestIn(there, made, "esm.mjs")));
    await check("require of every entry", there.name, () =>
      sameDigest("analysis", digestIn(there, made, "commonjs.cjs")),
    );
    await check("hustings analyze", there.name, () => command(there, made));
    await check("hustings corpus, two threads", there.name, () => corpusRun(there, made));
  }
  await check("npx hustings --version", "npm", () =>
    run("npx", ["--no-install", "hustings", "--version"], { cwd: made.folder }).trim(),
  );
  for (const version of TYPESCRIPTS)
    for (const resolution of RESOLUTIONS)
      await check(`types, ${resolution.name}`, `TypeScript ${version}`, () =>
        compile(made, cache, version, resolution),
      );
  await check("bundle of the core", "esbuild, browser", () => browserBundle(made));
}

if (!existsSync("dist/index.js")) {
  process.stderr.write("dist is missing: run npm run build first.\n");
  process.exit(1);
}
const root = mkdtempSync(join(tmpdir(), "hustings-smoke-"));
const cache = values.cache === undefined ? join(root, "cache") : resolve(values.cache);
mkdirSync(cache, { recursive: true });
try {
  await everything(root, cache);
} finally {
  if (!values.keep) rmSync(root, { recursive: true, force: true });
}
const failed = outcomes.filter(({ ok }) => !ok);
const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
process.stdout.write(`hustings ${version}\n\n${outcomeTable(outcomes)}\n`);
process.stdout.write(failed.length === 0 ? "All passed.\n" : `${failed.length} failed.\n`);
process.exitCode = failed.length === 0 ? 0 : 1;
