import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Aggregate, CorpusSummary } from "../../src/aggregates/index.ts";
import { hustings } from "./hustings.ts";

const ARTICLES = [
  {
    id: "n1",
    outlet: "The Courier",
    published: "2026-03-04",
    text: "Finance Minister Ana Lima called the port law “a surrender”. “The law will pass next week, whatever they say in the harbour,” Karl Berg said in the town of Orlen.",
  },
  {
    id: "n2",
    outlet: "The Herald",
    published: "2026-04-05",
    text: "Karl Berg said the port law was no surrender. Ana Lima, the finance minister, called it a lifeline for the banks.",
  },
];

describe("hustings aggregate", () => {
  let folder = "";
  const at = (name: string): string => join(folder, name);
  const summary = async (...args: string[]): Promise<CorpusSummary> => {
    const { stdout, status } = await hustings(["aggregate", ...args]);
    expect(status).toBe(0);
    return JSON.parse(stdout) as CorpusSummary;
  };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "hustings-aggregate-"));
    const copy = { ...ARTICLES[0], id: "n3", outlet: "The Post" };
    writeFileSync(at("articles.jsonl"), [...ARTICLES, copy].map((article) => `${JSON.stringify(article)}\n`).join(""));
    const run = await hustings(["corpus", at("articles.jsonl"), "--out", at("run"), "--tables", "none"]);
    expect(run.status).toBe(0);
    const { stdout } = await hustings(["analyze", "--jsonl", at("articles.jsonl")]);
    writeFileSync(at("analyses.jsonl"), `${stdout}{"error":{"code":"INVALID_JSON_LINE","message":"no","line":4}}\n`);
    writeFileSync(at("first.jsonl.gz"), gzipSync(stdout.split("\n").slice(0, 1).join("\n")));
    writeFileSync(at("rest.jsonl"), stdout.split("\n").slice(1).join("\n"));
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("sums up a folder that hustings corpus wrote, with the outlets that the input named", async () => {
    const { articles, speakers } = await summary(at("run"));
    expect(articles.byOutlet.map(({ outlet }) => outlet)).toEqual(["The Courier", "The Herald", "The Post"]);
    expect(speakers.map(({ name, articles: count }) => [name, count])).toContainEqual(["Ana Lima", 3]);
  });

  it("leaves copies out where it is told to", async () => {
    expect((await summary(at("run"), "--without-duplicates", "--part", "articles")).articles.total).toBe(2);
  });

  it("says the same of stored states as of the analyses, whatever was stored together", async () => {
    const whole = await hustings(["aggregate", at("first.jsonl.gz"), at("rest.jsonl")]);
    const [one, other] = await Promise.all(
      ["first.jsonl.gz", "rest.jsonl"].map((name) => hustings(["aggregate", at(name), "--state"])),
    );
    writeFileSync(at("one.state"), one!.stdout);
    const merged = await hustings(["aggregate", "-", at("one.state")], { input: other!.stdout });
    expect(merged.stdout).toBe(whole.stdout);
    expect((JSON.parse(one!.stdout) as Aggregate).articles).toHaveLength(1);
  });

  it("counts error records by their code and says where they stand", async () => {
    const { stdout, stderr, status } = await hustings(["aggregate", at("analyses.jsonl"), "--part", "errors,articles"]);
    expect(status).toBe(0);
    expect(stderr).toContain("INVALID_JSON_LINE: ");
    expect(Object.keys(JSON.parse(stdout))).toEqual(["articles", "errors"]);
    expect((JSON.parse(stdout) as CorpusSummary).errors).toEqual([{ code: "INVALID_JSON_LINE", count: 1 }]);
  });

  it("counts by the period wanted", async () => {
    const { articles } = await summary(at("rest.jsonl"), "--period", "year", "--part", "articles");
    expect(articles.byPeriod).toEqual([{ period: "2026", articles: 2 }]);
  });

  it("writes a network as GraphML", async () => {
    const args = ["aggregate", at("run"), "--format", "graphml", "--network", "conflict"];
    const { stdout } = await hustings(args);
    expect(stdout).toContain('<graph id="conflict" edgedefault="undirected">');
    expect(stdout).toContain("Ana Lima");
  });

  it.each([
    [["nothing-here"], "UNREADABLE_FILE"],
    [["fixtures"], "UNREADABLE_FILE"],
    [["package.json"], "INVALID_JSON_LINE"],
    [["-", "--part", "labels,weather"], 'There is no part "weather"'],
    [["-", "--part", "labels", "--format", "graphml"], "INVALID_OPTION"],
    [["-", "--state", "--part", "labels"], "cannot be used with"],
    [["-", "--most-actors", "many"], "whole number"],
    [[], "missing required argument"],
  ])("tells misuse: %j", async (args, told) => {
    const { stderr, status, stdout } = await hustings(["aggregate", ...args]);
    expect([status === 0, stdout]).toEqual([false, ""]);
    expect(stderr).toContain(told);
  });

  it("refuses a state of another version, and one of another engine", async () => {
    const { stdout } = await hustings(["aggregate", at("first.jsonl.gz"), "--state"]);
    const state = JSON.parse(stdout) as Aggregate;
    const version = await hustings(["aggregate", "-"], { input: JSON.stringify({ ...state, schemaVersion: "2" }) });
    expect([version.status, version.stderr]).toEqual([2, expect.stringContaining("INVALID_AGGREGATE")]);
    const other = JSON.stringify({ ...state, engine: { ...state.engine, version: "9.9.9" } });
    const engine = await hustings(["aggregate", "-"], { input: `${stdout}${other}` });
    expect([engine.status, engine.stderr]).toEqual([2, expect.stringContaining("AGGREGATE_MISMATCH")]);
  });

  it("has a summary of nothing", async () => {
    const { stdout, status } = await hustings(["aggregate", "-"], { input: "" });
    expect(status).toBe(0);
    expect((JSON.parse(stdout) as CorpusSummary).articles.total).toBe(0);
  });
});
