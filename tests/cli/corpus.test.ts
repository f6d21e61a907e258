import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ARTICLES, contents } from "../corpus/run/articles.ts";
import { finished, hustings, start } from "./hustings.ts";

const folder = mkdtempSync(join(tmpdir(), "hustings-corpus-"));
const input = join(folder, "news.jsonl");
const reference = join(folder, "reference");
/** Two parts of 25 and a third: something is done when a run is killed, and something is left to do. */
const COUNT = 60;

/** Waits until a run has finished its first part. */
async function firstPart(out: string): Promise<void> {
  for (;;) {
    try {
      readFileSync(join(out, "parts/part-00000.json"));
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

beforeAll(async () => {
  const lines = Array.from({ length: COUNT }, (_, i) => {
    const article = ARTICLES[i % ARTICLES.length]!;
    return `${JSON.stringify({ ...article, id: `${article.id}-${i}` })}\n`;
  });
  writeFileSync(input, lines.join(""));
  const { stderr } = await hustings(["corpus", input, "--out", reference]);
  expect(stderr).toMatch(/^hustings: 60 articles, 0 errors, \d+ copies of earlier ones; .*; in /);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("hustings corpus", () => {
  it("writes nothing to standard output", async () => {
    const out = join(folder, "quiet");
    expect(await hustings(["corpus", "fixtures/cookbook", "--out", out])).toMatchObject({ stdout: "", status: 0 });
  });

  it("ends with the same bytes after it was killed twice", async () => {
    const out = join(folder, "killed");
    for (let kills = 0; kills < 2; kills++) {
      const child = start(["corpus", input, "--out", out, "--workers", "1"]);
      await firstPart(out);
      child.kill("SIGKILL");
      expect((await finished(child)).signal).toBe("SIGKILL");
    }
    const { stderr } = await hustings(["corpus", input, "--out", out]);
    expect(stderr).toMatch(/; \d+ records done before; /);
    expect(contents(out)).toEqual(contents(reference));
  });

  it("stops where the process that started it is killed", async () => {
    const out = join(folder, "orphaned");
    const child = start(["corpus", input, "--out", out, "--workers", "1"]);
    await firstPart(out);
    child.kill("SIGKILL");
    // Its output closes when nobody is left who could write to it.
    await finished(child);
    expect(JSON.parse(readFileSync(join(out, "manifest.json"), "utf8")).state).toBe("running");
  });

  it("says that all was done before", async () => {
    const { stderr, status } = await hustings(["corpus", input, "--out", reference]);
    expect(stderr).toMatch(/; all done before; \d+ s; in /);
    expect(status).toBe(0);
  });

  it("ends with 130 and says how to go on where it is interrupted", async () => {
    const out = join(folder, "interrupted");
    const child = start(["corpus", input, "--out", out, "--workers", "1"]);
    await firstPart(out);
    child.kill("SIGINT");
    const { stderr, status } = await finished(child);
    expect(stderr).toContain(
      `hustings: stopped; what is done is kept in ${out}, and the same command goes on from there`,
    );
    expect(status).toBe(130);
  });

  it("tells errors with their place, goes on, and counts them", async () => {
    const path = join(folder, "broken.jsonl");
    writeFileSync(path, '{"id":"a","text":"It rained."}\n[1]\n{"id":"c","text":"It snowed."}\n');
    const { stderr, status } = await hustings(["corpus", path, "--out", join(folder, "broken")]);
    expect(stderr).toContain(`hustings: ${path}:2: INVALID_JSON_LINE: `);
    expect(stderr).toContain("hustings: 2 articles, 1 error; ");
    expect(status).toBe(0);
  });

  it("tells no more than twenty errors one by one", async () => {
    const path = join(folder, "all-broken.jsonl");
    writeFileSync(path, "oops\n".repeat(30));
    const { stderr } = await hustings(["corpus", path, "--out", join(folder, "all-broken")]);
    expect(stderr.match(/INVALID_JSON_LINE/g)).toHaveLength(20);
    expect(stderr).toContain("further errors are only counted");
    expect(stderr).toContain("hustings: 0 articles, 30 errors; ");
  });

  it("tells no more than twenty warnings one by one", async () => {
    const pages = join(folder, "off-the-pattern");
    mkdirSync(pages);
    for (let i = 0; i < 30; i++) writeFileSync(join(pages, `page${i}.txt`), "It rained.");
    const options = ["--pattern", "{outlet}_{published}.txt", "--out", join(folder, "warned")];
    const { stderr } = await hustings(["corpus", pages, ...options]);
    expect(stderr.match(/warning: /g)).toHaveLength(20);
    expect(stderr).toContain("further warnings are not shown");
  });

  it("ends with 1 at the first error where it is strict", async () => {
    const path = join(folder, "strict.jsonl");
    writeFileSync(path, 'oops\n{"text":"It rained."}\n');
    const { stderr, status } = await hustings(["corpus", path, "--out", join(folder, "strict"), "--strict"]);
    expect(stderr).toMatch(/strict\.jsonl:1: .*\(strict: the run ends here\)/);
    expect(status).toBe(1);
  });

  it("says so where there is no article", async () => {
    const empty = join(folder, "empty");
    mkdirSync(empty);
    const { stderr, status } = await hustings(["corpus", empty, "--out", join(folder, "nothing")]);
    expect(stderr).toContain(`hustings: there was no article in ${empty}`);
    expect(status).toBe(0);
  });

  it("carries columns, file names and kept columns into the tables", async () => {
    const pages = join(folder, "pages");
    mkdirSync(pages);
    writeFileSync(join(pages, "Post_2023-11-07.csv"), "nr,body,section\n7,It rained.,weather\n");
    const out = join(folder, "columns");
    const options = ["--columns", "id=nr,text=body", "--keep", "section", "--pattern", "{outlet}_{published}.csv"];
    await hustings(["corpus", pages, "--out", out, ...options, "--tables", "jsonl"]);
    const row = JSON.parse(readFileSync(join(out, "tables/articles/part-00000.jsonl"), "utf8"));
    expect(row).toMatchObject({
      article_id: "7",
      outlet: "Post",
      published: "2023-11-07",
      metadata: '{"section":"weather"}',
    });
  });

  it.each([
    [
      "a column that does not exist",
      ["--format", "csv", "--columns", "text=body"],
      /UNKNOWN_COLUMN: .* has no column "body"; it has "/,
    ],
    ["a map of columns that is none", ["--columns", "body"], /INVALID_OPTION: columns must be written as/],
    ["a format of tables that does not exist", ["--tables", "xlsx"], /There are parquet, csv, jsonl and none/],
    ["a folder of another run", ["--tables", "csv", "--out", reference], /RUN_MISMATCH: .*tables was/],
    ["no folder to write", ["--out", "/dev/null/run"], /UNWRITABLE_FILE: Cannot write/],
  ])("ends with 2 or 1 and a sentence for %s", async (_what, options, message) => {
    const { stderr, status } = await hustings(["corpus", input, "--out", join(folder, "refused"), ...options]);
    expect(stderr).toMatch(message);
    expect(status).toBe(message.source.startsWith("UNWRITABLE") ? 1 : 2);
  });
});
