import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { newFolder, removeFolders, writeArticle } from "../query/run-folder.ts";
import { hustings } from "./hustings.ts";

afterAll(removeFolders);

const run = newFolder();
writeArticle(run, 0, { id: "a", text: "“It will rain,” Ana Lima said. “It won’t,” Bo Berg said." });
const further = newFolder();
writeArticle(further, 0, { id: "b", text: "“It will snow,” Cem Kaya said.", context: { duplicateOf: "a" } });

const SPEAKERS = "SELECT speaker_name FROM quotations ORDER BY quotation_id";

describe("hustings query", () => {
  it("answers SQL from an argument, as CSV in a pipe", async () => {
    const { stdout, stderr, status } = await hustings(["query", run, SPEAKERS]);
    expect({ stdout, stderr, status }).toEqual({
      stdout: "speaker_name\r\nAna Lima\r\nBo Berg\r\n",
      stderr: "",
      status: 0,
    });
  });

  it("answers SQL from a file and from standard input", async () => {
    const file = join(newFolder(), "question.sql");
    writeFileSync(file, SPEAKERS);
    const fromFile = await hustings(["query", run, "--file", file, "--format", "jsonl"]);
    expect(fromFile.stdout).toBe('{"speaker_name":"Ana Lima"}\n{"speaker_name":"Bo Berg"}\n');
    expect((await hustings(["query", run, "--format", "jsonl"], { input: SPEAKERS })).stdout).toBe(fromFile.stdout);
    expect((await hustings(["query", run, "-", "--format", "jsonl"], { input: SPEAKERS })).stdout).toBe(
      fromFile.stdout,
    );
  });

  it("puts further runs together, and leaves copies out when told to", async () => {
    const all = await hustings(["query", run, "--also", further, SPEAKERS]);
    expect(all.stdout).toBe("speaker_name\r\nAna Lima\r\nBo Berg\r\nCem Kaya\r\n");
    const originals = await hustings(["query", run, "--also", further, "--originals", SPEAKERS]);
    expect(originals.stdout).toBe("speaker_name\r\nAna Lima\r\nBo Berg\r\n");
  });

  it("stops at a limit and says so on standard error", async () => {
    const { stdout, stderr, status } = await hustings(["query", run, SPEAKERS, "--limit", "1"]);
    expect(stdout).toBe("speaker_name\r\nAna Lima\r\n");
    expect(stderr).toBe("hustings: there are more rows than the 1 shown; see --limit\n");
    expect(status).toBe(0);
  });

  it("exits with 2 and DuckDB's message for wrong SQL", async () => {
    const { stdout, stderr, status } = await hustings(["query", run, "SELECT nonsense FROM quotations"]);
    expect({ stdout, status }).toEqual({ stdout: "", status: 2 });
    expect(stderr).toMatch(/^hustings: INVALID_SQL: Binder Error: Referenced column "nonsense" not found[^\n]*\n$/);
  });

  it("exits with 2 for a folder that is no run, for a missing file and for two questions at once", async () => {
    const noRun = await hustings(["query", join(run, "nowhere"), SPEAKERS]);
    expect(noRun.status).toBe(2);
    expect(noRun.stderr).toContain("UNREADABLE_FILE");
    const noFile = await hustings(["query", run, "--file", join(run, "nothing.sql")]);
    expect(noFile.status).toBe(2);
    expect(noFile.stderr).toContain("there is no such file");
    const both = await hustings(["query", run, SPEAKERS, "--file", "x.sql"]);
    expect(both.status).toBe(2);
    expect(both.stderr).toContain("not both");
  });

  it.each([
    ["--limit", "0"],
    ["--limit", "all"],
    ["--threads", "-1"],
    ["--memory", "lots"],
    ["--format", "xlsx"],
  ])("exits with 2 for %s %s", async (option, value) => {
    const { stderr, status } = await hustings(["query", run, SPEAKERS, option, value]);
    expect(status).toBe(2);
    expect(stderr).toContain(option);
  });

  it("takes bounds for memory and threads", async () => {
    const { status } = await hustings(["query", run, SPEAKERS, "--memory", "200MB", "--threads", "1"]);
    expect(status).toBe(0);
  });

  it("says what to install where DuckDB is missing", async () => {
    // A resolver that does not find the package, as in an installation without it.
    const hook =
      "export async function resolve(name, context, next) {" +
      " if (name === '@duckdb/node-api') throw Object.assign(new Error('not found'), { code: 'ERR_MODULE_NOT_FOUND' });" +
      " return next(name, context); }";
    const register = `import { register } from "node:module"; register("data:text/javascript,${encodeURIComponent(hook)}");`;
    const env = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(register)}` };
    const { stderr, status } = await hustings(["query", run, SPEAKERS], { env });
    expect(status).toBe(2);
    expect(stderr).toBe(
      "hustings: PACKAGE_MISSING: hustings query needs the package @duckdb/node-api: npm install @duckdb/node-api.\n",
    );
  });
});
