import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { syntheticCorpus, truthSummary } from "../../src/synthetic/index.ts";
import { hustings } from "./hustings.ts";

const folder = mkdtempSync(join(tmpdir(), "hustings-generate-"));
afterAll(() => rmSync(folder, { recursive: true }));

const CHOICE = { seed: 3, start: 5, articles: 4, tokens: 200, from: "2024-05-01", to: "2024-05-31", wireShare: 0.5 };
const ARGS =
  "generate --seed 3 --start 5 --articles 4 --tokens 200 --from 2024-05-01 --to 2024-05-31 --wire-share 0.5".split(" ");

describe("hustings generate", () => {
  it("writes one article a line", async () => {
    const { stdout, stderr, status } = await hustings(ARGS);
    const articles = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(articles).toEqual([...syntheticCorpus(CHOICE)].map(({ article }) => article));
    expect([stderr, status]).toEqual(["", 0]);
  });

  it("writes articles, gzipped by the name of the file, with the truth and its summary beside", async () => {
    const [out, truth, summary] = ["a.jsonl.gz", "truth.jsonl", "summary.json"].map((name) => join(folder, name));
    const { stdout, status } = await hustings([...ARGS, "--out", out!, "--truth", truth!, "--summary", summary!]);
    expect([stdout, status]).toEqual(["", 0]);
    const made = [...syntheticCorpus(CHOICE)];
    const lines = (text: string): unknown[] =>
      text
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line));
    expect(lines(gunzipSync(readFileSync(out!)).toString())).toEqual(made.map(({ article }) => article));
    expect(lines(readFileSync(truth!, "utf8"))).toEqual(made.map(({ article: { id }, truth }) => ({ id, ...truth })));
    expect(JSON.parse(readFileSync(summary!, "utf8"))).toEqual(truthSummary(made));
  });

  it("opens no file when an option is wrong", async () => {
    const out = join(folder, "none.jsonl");
    const { stderr, status } = await hustings(["generate", "--articles", "1", "--tokens", "5", "--out", out]);
    expect(stderr).toBe("hustings: INVALID_OPTION: Option tokens must be from 100 to 100000; got 5.\n");
    expect([status, existsSync(out)]).toEqual([2, false]);
  });

  it("sends only one of its outputs to standard output", async () => {
    const { stdout, stderr, status } = await hustings([...ARGS, "--truth", "-"]);
    expect(stderr).toBe(
      "hustings: INVALID_OPTION: Only one of --out, --truth and --summary can go to standard output.\n",
    );
    expect([stdout, status]).toEqual(["", 2]);
  });

  it("says why a file could not be written", async () => {
    const { stderr, status } = await hustings(["generate", "--articles", "1", "--out", folder]);
    expect(stderr).toBe(`hustings: UNWRITABLE_FILE: Cannot write ${folder}: it is a folder.\n`);
    expect(status).toBe(1);
  });

  it("writes nothing for no articles", async () => {
    const { stdout, stderr, status } = await hustings(["generate", "--articles", "0"]);
    expect([stdout, stderr, status]).toEqual(["", "", 0]);
  });
});
