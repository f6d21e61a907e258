import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Analysis } from "../../src/index.ts";
import { AnalysisSchema, PloverRecordSchema } from "../../src/schema/index.ts";
import { hustings } from "./hustings.ts";

const FIXTURE = "fixtures/wire-dateline.txt";
const analysisOf = (stdout: string): Analysis => AnalysisSchema.parse(JSON.parse(stdout));

describe("what analyze prints", () => {
  it("prints indented JSON to a pipe", async () => {
    const { stdout, stderr, status } = await hustings(["analyze", FIXTURE]);
    expect(analysisOf(stdout).article.text).toBe(readFileSync(FIXTURE, "utf8"));
    expect(stdout.split("\n").length).toBeGreaterThan(10);
    expect([stderr, status]).toEqual(["", 0]);
  });

  it("prints one line with --format jsonl", async () => {
    const { stdout } = await hustings(["analyze", FIXTURE, "--format", "jsonl"]);
    expect(stdout.indexOf("\n")).toBe(stdout.length - 1);
    expect(analysisOf(stdout).schemaVersion).toBe("1");
  });

  it("prints the events in the order of time with --format timeline", async () => {
    const { stdout, status } = await hustings(["analyze", FIXTURE, "--format", "timeline"]);
    const entries = JSON.parse(stdout) as { event: string; status: string }[];
    expect(entries.length).toBeGreaterThan(0);
    expect(Object.keys(entries[0]!)).toEqual(["event", "name", "status", "date", "from", "to", "mentions"]);
    expect(status).toBe(0);
  });

  it("prints PLOVER records, one a line, with --format plover", async () => {
    const { stdout } = await hustings(["analyze", "--format", "plover", "--offsets", "utf8"], {
      input: "“Äh,” said Ana Lima. Chad expelled an envoy.",
    });
    const [record, ...rest] = stdout.trim().split("\n");
    expect(rest).toEqual([]);
    expect(PloverRecordSchema.parse(JSON.parse(record!))).toMatchObject({
      event: ["SANCTION"],
      text_info: { start: 26 },
    });
  });

  it("prints a TimeML document with --format timeml", async () => {
    const { stdout } = await hustings(["analyze", FIXTURE, "--format", "timeml"]);
    expect(stdout).toMatch(/^<\?xml[^>]*\?>\n<TimeML.*<TEXT>.*<EVENT .*<\/TimeML>\n$/s);
  });

  it("prints a report without colours to a pipe with --format text", async () => {
    const { stdout } = await hustings(["analyze", FIXTURE, "--format", "text"]);
    expect(stdout).toMatch(/^WHO SAYS WHAT$/m);
    expect(stdout).not.toContain("\u001b");
  });

  it("colours the report when FORCE_COLOR says so, NO_COLOR or not", async () => {
    const forced = await hustings(["analyze", FIXTURE, "--format", "text"], {
      env: { FORCE_COLOR: "1", NO_COLOR: "1" },
    });
    expect(forced.stdout).toContain("\u001b[1m");
    const refused = await hustings(["analyze", FIXTURE, "--format", "text"], { env: { FORCE_COLOR: "0" } });
    expect(refused.stdout).not.toContain("\u001b");
  });

  it("shows long lists in full with --all", async () => {
    const input = Array.from({ length: 40 }, (_, i) => `The “word ${i}” fell on ${(i % 28) + 1} May ${1950 + i}.`).join(
      "\n\n",
    );
    const cut = await hustings(["analyze", "--format", "text"], { input });
    const whole = await hustings(["analyze", "--format", "text", "--all"], { input });
    expect(cut.stdout).toMatch(/… and \d+ more \(JSON has all\)/);
    expect(whole.stdout).not.toContain("more (JSON has all)");
  });
});

describe("what analyze reads", () => {
  const input = "“It is no backyard,” Ana Lima said on Tuesday.\n";

  it.each([["-"], []])("reads standard input for %j", async (...path) => {
    const { stdout, status } = await hustings(["analyze", ...path], { input });
    expect(analysisOf(stdout).article.text).toBe(input);
    expect(status).toBe(0);
  });

  it("resolves dates against --published", async () => {
    const { stdout } = await hustings(["analyze", "--published", "2023-11-07"], { input });
    expect(analysisOf(stdout).dates.map(({ value }) => value)).toEqual(["2023-11-07"]);
  });

  it("carries id, title, url and language", async () => {
    const { stdout } = await hustings(
      ["analyze", "--id", "7", "--title", "No backyard", "--url", "https://example.org/7", "--language", "en"],
      { input },
    );
    expect(analysisOf(stdout).article).toMatchObject({
      id: "7",
      title: "No backyard",
      url: "https://example.org/7",
      language: "en",
    });
  });

  it.each([
    ["utf16", 8],
    ["codepoint", 6],
    ["utf8", 13],
  ])("counts offsets in %s", async (unit, at) => {
    const { stdout } = await hustings(["analyze", "--offsets", unit], {
      input: "🎉🎉 é: “We will win,” Ana Lima said.",
    });
    const [quotation] = analysisOf(stdout).quotations;
    expect(quotation?.content[0]?.start).toBe(at);
  });

  it("knows HTML by the file's name, and by --html from standard input", async () => {
    const named = analysisOf((await hustings(["analyze", "fixtures/html-page.html"])).stdout);
    const html = readFileSync("fixtures/html-page.html");
    const told = analysisOf((await hustings(["analyze", "--html"], { input: html })).stdout);
    expect(named.article.text).not.toContain("<p>");
    expect(told.article.text).toBe(named.article.text);
  });

  it("reads UTF-16 with a byte order mark", async () => {
    const { stdout, stderr } = await hustings(["analyze"], { input: Buffer.from(`\ufeff${input}`, "utf16le") });
    expect(analysisOf(stdout).article.text).toBe(input);
    expect(stderr).toBe("");
  });

  it("takes a replacement character in UTF-8 text as text", async () => {
    const { stderr } = await hustings(["analyze"], { input: "A \ufffd in the text." });
    expect(stderr).toBe("");
  });
});
