import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { type CorpusSource, readAnalyses, type WriteCorpusOptions, writeCorpus } from "../../../src/corpus/index.ts";
import { partSize } from "../../../src/corpus/run/part-size.ts";
import { analyze } from "../../../src/html/index.ts";
import { TABLE_NAMES } from "../../../src/tables/index.ts";
import { ARTICLES as ALL, builtCorpus, contents } from "./articles.ts";

/** A first part and the beginning of a second. */
const ARTICLES = ALL.slice(0, partSize(0) + 5);

const folders: string[] = [];

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "hustings-run-"));
  folders.push(folder);
  return folder;
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const write = (source: CorpusSource, out: string, options: Partial<WriteCorpusOptions> = {}) =>
  writeCorpus(source, { out, workers: 0, ...options });

/** The articles until one is reached, where the power goes. */
async function* until(id: string) {
  for (const article of ARTICLES) {
    if (article.id === id) throw new Error("the power is gone");
    yield article;
  }
}

const reference = newFolder();
const totals = await write(ARTICLES, reference);

describe("a run into a folder", () => {
  it("counts what it read", () => {
    expect(totals).toMatchObject({ records: ARTICLES.length, articles: ARTICLES.length, errors: 0, sharedIds: 0 });
  });

  it("writes the analyses, and reads them again as they were", async () => {
    const found = [];
    for await (const { analysis, outlet } of readAnalyses([reference])) {
      found.push(analysis);
      expect(outlet).toBe("The Sentinel");
    }
    expect(found).toEqual(ARTICLES.map((article) => analyze(article)));
  });

  it("writes one line of analyses and one of records for each piece of the input", async () => {
    const out = newFolder();
    await write([{ id: "a", text: "It rained." }, { id: "b" } as never, { id: "c", text: "It snowed." }], out);
    const analyses = gunzipSync(readFileSync(join(out, "analyses/part-00000.jsonl.gz")))
      .toString()
      .trimEnd()
      .split("\n");
    const records = readFileSync(join(out, "records/part-00000.jsonl"), "utf8").trimEnd().split("\n");
    expect(analyses.map((line) => JSON.parse(line).article?.id ?? JSON.parse(line).error.position)).toEqual([
      "a",
      2,
      "c",
    ]);
    expect(records.map((line) => JSON.parse(line).id ?? JSON.parse(line).error.code)).toEqual([
      "a",
      "INVALID_INPUT",
      "c",
    ]);
  });

  it("writes every table for every part in the formats asked for", async () => {
    const out = newFolder();
    await write(ARTICLES, out, { tables: ["csv", "jsonl"] });
    const parts = readdirSync(join(out, "parts")).length;
    for (const table of [...TABLE_NAMES, "errors"]) {
      const extensions = readdirSync(join(out, "tables", table)).map((name) => name.split(".")[1]);
      expect(extensions.filter((extension) => extension === "csv")).toHaveLength(parts);
      expect(extensions.filter((extension) => extension === "jsonl")).toHaveLength(parts);
    }
  });

  it("leaves out what is not wanted", async () => {
    const out = newFolder();
    await write(ARTICLES.slice(0, 2), out, { tables: [], analyses: false });
    expect(readdirSync(out).sort()).toEqual(["manifest.json", "parts", "records"]);
  });

  it("writes the same bytes with threads", async () => {
    const { writeCorpus: built } = await builtCorpus();
    const out = newFolder();
    await built(ARTICLES, { out, workers: 2 });
    expect(contents(out)).toEqual(contents(reference));
  });

  it("says in each part's entry what its files hold", () => {
    const { files } = JSON.parse(readFileSync(join(reference, "parts/part-00000.json"), "utf8"));
    for (const { path, bytes, sha256 } of files) {
      const content = readFileSync(join(reference, path));
      expect(content).toHaveLength(bytes);
      expect(createHash("sha256").update(content).digest("hex")).toBe(sha256);
    }
  });

  it("of nothing is complete and has no parts", async () => {
    const out = newFolder();
    expect(await write([], out)).toMatchObject({ records: 0, parts: 0 });
    expect(JSON.parse(readFileSync(join(out, "manifest.json"), "utf8"))).toMatchObject({ state: "complete" });
  });

  it("goes on where it ended, and ends with the same bytes", async () => {
    const out = newFolder();
    await expect(write(until(ARTICLES.at(-2)!.id), out)).rejects.toThrow("the power is gone");
    expect(JSON.parse(readFileSync(join(out, "manifest.json"), "utf8")).state).toBe("running");
    let doneBefore = 0;
    await write(ARTICLES, out, { onProgress: (progress) => (doneBefore = progress.doneBefore) });
    expect(doneBefore).toBe(partSize(0));
    expect(contents(out)).toEqual(contents(reference));
  });

  it("does a part again whose files are not as it left them", async () => {
    const out = newFolder();
    await write(ARTICLES, out);
    rmSync(join(out, "tables/events/part-00000.parquet"));
    writeFileSync(join(out, "analyses/part-00001.jsonl.gz"), "half");
    await write(ARTICLES, out);
    expect(contents(out)).toEqual(contents(reference));
  });

  it("removes what a killed run left under temporary names, and nothing of a run that lives", async () => {
    const out = newFolder();
    await write(ARTICLES, out);
    const dead = join(out, "parts", ".part-00001.json.999999999.tmp");
    const alive = join(out, "parts", `.part-00001.json.${process.ppid}.tmp`);
    const foreign = join(out, "parts", ".notes.txt.999999999.tmp");
    writeFileSync(dead, "{");
    writeFileSync(foreign, "mine");
    writeFileSync(alive, "{");
    await write(ARTICLES, out);
    expect(() => statSync(dead)).toThrow();
    expect(statSync(alive).isFile()).toBe(true);
    expect(statSync(foreign).isFile()).toBe(true);
  });

  it("refuses a folder of another configuration, and says what differs", async () => {
    await expect(
      write(ARTICLES, reference, { tables: ["csv"], describedSource: { inputs: ["a"] } }),
    ).rejects.toMatchObject({
      code: "RUN_MISMATCH",
      message: expect.stringContaining(
        '(tables was ["parquet"], now ["csv"]; inputs was not set, now ["a"]). Choose another folder, or give the same options.',
      ),
    });
  });

  it.each([
    ["another article in it", [...ARTICLES.slice(0, 3), { id: "x", text: "" }, ...ARTICLES.slice(4)]],
    ["an article more", [...ARTICLES, { id: "x", text: "It rained." }]],
    ["an article less", ARTICLES.slice(0, -1)],
    ["a part less", ARTICLES.slice(0, partSize(0))],
  ])("refuses an input with %s", async (_what, articles) => {
    await expect(write(articles, reference)).rejects.toMatchObject({ code: "RUN_MISMATCH" });
  });

  it("refuses a folder that holds other things", async () => {
    const out = newFolder();
    writeFileSync(join(out, "notes.txt"), "mine");
    await expect(write(ARTICLES, out)).rejects.toMatchObject({ code: "RUN_MISMATCH" });
    expect(readdirSync(out)).toEqual(["notes.txt"]);
  });

  it("names a folder that can't be written, and the reason", async () => {
    const file = join(newFolder(), "file");
    writeFileSync(file, "");
    await expect(write(ARTICLES, join(file, "run"))).rejects.toMatchObject({
      code: "UNWRITABLE_FILE",
      message: expect.stringContaining(`Cannot write ${join(file, "run")}: a part of the path is no folder.`),
    });
  });

  it("names a folder in which no folder can be made", async () => {
    await expect(write(ARTICLES, "/proc/no/run")).rejects.toMatchObject({ code: "UNWRITABLE_FILE" });
  });

  it("ends at the first error where it is strict, and keeps what is done", async () => {
    const out = newFolder();
    const source = [...ARTICLES.slice(0, partSize(0)), { id: "b" } as never, { id: "c", text: "It snowed." }];
    await expect(write(source, out, { strict: true })).rejects.toMatchObject({ code: "INVALID_INPUT" });
    expect(readdirSync(join(out, "parts"))).toContain("part-00000.json");
  });

  it("refuses a format of tables that does not exist", async () => {
    await expect(write([], newFolder(), { tables: ["xlsx" as never] })).rejects.toMatchObject({
      code: "INVALID_OPTION",
    });
  });
});

describe("the parts of a run", () => {
  it("grow from 25 to 100 records", () => {
    expect([0, 7, 8, 16, 24, 10_000].map(partSize)).toEqual([25, 25, 50, 100, 100, 100]);
  });
});
