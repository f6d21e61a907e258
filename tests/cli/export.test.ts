import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { toBrat, toConllu, toPlover, toTimeML, toWebAnnotations } from "../../src/exports/index.ts";
import { type Analysis, analyze } from "../../src/index.ts";
import { conflictNetwork, statements, toDnaCsv, toGraphml } from "../../src/networks/index.ts";
import { hustings } from "./hustings.ts";

const analysisOf = (id: string, text: string) => analyze({ id, published: "2023-11-07", text });
const ANALYSES = [
  analysisOf("wire-1", "“Peru is no backyard,” Ana Lima said. Chile arrested nine Peruvian fishermen on Monday."),
  analysisOf("Wire/2", "🇵🇪 “Peru is Chile’s backyard,” Bob Cruz said.\nNobody answered."),
];
const lines = (records: readonly object[]): string => records.map((record) => `${JSON.stringify(record)}\n`).join("");

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "hustings-export-"));
  writeFileSync(join(folder, "analyses.jsonl"), lines(ANALYSES));
});
afterEach(() => rmSync(folder, { recursive: true }));

const exported = (...args: string[]) => hustings(["export", join(folder, "analyses.jsonl"), ...args]);
const at = (name: string): string => join(folder, name);

/** A folder as `hustings corpus` leaves it. */
function writeRun(records: readonly { outlet: string | null; duplicateOf: string | null }[]): string {
  const run = at("run");
  for (const name of ["analyses", "records"]) mkdirSync(join(run, name), { recursive: true });
  writeFileSync(join(run, "analyses", "part-00000.jsonl.gz"), gzipSync(lines(ANALYSES)));
  const named = records.map((record, i) => ({ id: ANALYSES[i]!.article.id, ...record }));
  writeFileSync(join(run, "records", "part-00000.jsonl"), lines(named));
  return run;
}

describe("hustings export", () => {
  it.each([
    ["dna", [], (all: Analysis[]) => toDnaCsv(statements(all))],
    [
      "dna",
      ["--concept", "term-and-bearer"],
      (all: Analysis[]) => toDnaCsv(statements(all, { concept: "term-and-bearer" })),
    ],
    ["graphml", ["--network", "conflict"], (all: Analysis[]) => toGraphml(conflictNetwork(statements(all)))],
    ["plover", [], toPlover],
    ["conllu", [], toConllu],
  ] as const)("writes %s %j as the library does", async (format, options, made) => {
    const { stdout, stderr, status } = await exported("--format", format, ...options);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toBe(made(ANALYSES));
  });

  it.each([
    ["timeml", (one: Analysis) => ({ tml: toTimeML(one) })],
    ["web-annotation", (one: Analysis) => ({ jsonld: toWebAnnotations(one) })],
    ["brat", (one: Analysis) => ({ txt: toBrat(one).text, ann: toBrat(one).ann })],
  ] as const)("writes %s into a folder, named by ids", async (format, filesOf) => {
    const { stdout, stderr, status } = await exported("--format", format, "--out", at("out"));
    expect([status, stdout, stderr]).toEqual([0, "", `hustings: 2 articles exported to ${at("out")}\n`]);
    const expected: Record<string, string> = {};
    for (const [i, name] of ["wire-1", "%57ire%2f2"].entries()) {
      for (const [ending, content] of Object.entries(filesOf(ANALYSES[i]!))) expected[`${name}.${ending}`] = content;
    }
    const names = readdirSync(at("out")).filter((name) => !name.endsWith(".conf"));
    expect(names.sort()).toEqual(Object.keys(expected).sort());
    for (const name of names) expect(readFileSync(join(at("out"), name), "utf8")).toBe(expected[name]);
  });

  it("puts the configuration of brat beside the documents", async () => {
    await exported("--format", "brat", "--out", at("out"));
    expect(readdirSync(at("out")).filter((name) => name.endsWith(".conf"))).toEqual(["annotation.conf", "visual.conf"]);
  });

  it("numbers articles of one id", async () => {
    writeFileSync(at("analyses.jsonl"), lines([ANALYSES[0]!, ANALYSES[0]!, ANALYSES[0]!]));
    await exported("--format", "timeml", "--out", at("out"));
    expect(readdirSync(at("out")).sort()).toEqual(["wire-1.tml", "wire-1~2.tml", "wire-1~3.tml"]);
  });

  it("never leaves its folder, whatever an id is", async () => {
    writeFileSync(
      at("analyses.jsonl"),
      lines(["../../x", "..", "/etc/x", "a\0b", ""].map((id) => analysisOf(id, "It rained."))),
    );
    const { status } = await exported("--format", "timeml", "--out", at("out"));
    expect(status).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(["analyses.jsonl", "out"]);
    expect(readdirSync(at("out"))).toHaveLength(5);
  });

  it("reads the folder of a run, with its outlets, and leaves out duplicates where asked", async () => {
    const run = writeRun([
      { outlet: "El Faro", duplicateOf: null },
      { outlet: null, duplicateOf: "wire-1" },
    ]);
    const all = await hustings(["export", run, "--format", "dna"]);
    expect(all.stdout).toContain('"El Faro"');
    expect(all.stdout).toContain('"Bob Cruz"');
    const some = await hustings(["export", run, "--format", "dna", "--without-duplicates", "--out", at("x.csv")]);
    expect(some.stderr).toBe(`hustings: 1 article exported to ${at("x.csv")}; 1 duplicate left out\n`);
    expect(readFileSync(at("x.csv"), "utf8")).not.toContain('"Bob Cruz"');
  });

  it("passes over error records and counts them", async () => {
    writeFileSync(
      at("analyses.jsonl"),
      lines([{ error: { code: "INVALID_INPUT", message: "No text.", line: 1 } }, ...ANALYSES]),
    );
    const { stderr, status } = await exported("--format", "conllu", "--out", at("x.conllu"));
    expect([status, stderr]).toEqual([
      0,
      `hustings: 2 articles exported to ${at("x.conllu")}; 1 error record passed over\n`,
    ]);
  });

  it.each([
    [
      "a line that is no analysis",
      `${JSON.stringify(ANALYSES[0])}\n{"text":"It rained."}\n`,
      /INVALID_JSON_LINE: .*:2 is no analysis/,
      1,
    ],
    ["no line", "", /INVALID_INPUT: There is no analysis to export/, 2],
    ["only error records", lines([{ error: { code: "INVALID_INPUT", message: "No." } }]), /, only 1 error record\./, 2],
  ])("leaves nothing behind after %s", async (_what, content, message, code) => {
    writeFileSync(at("analyses.jsonl"), content);
    for (const [format, out] of [
      ["conllu", "x.conllu"],
      ["brat", "brat"],
    ] as const) {
      const { stderr, status } = await exported("--format", format, "--out", at(out));
      expect(stderr).toMatch(message);
      expect(status).toBe(code);
    }
    expect(readdirSync(folder).filter((name) => name !== "brat")).toEqual(["analyses.jsonl"]);
    expect(readdirSync(at("brat"))).toEqual([]);
  });

  it("leaves files and folders that are there alone, unless forced", async () => {
    writeFileSync(at("x.csv"), "mine");
    mkdirSync(at("out"));
    writeFileSync(join(at("out"), "notes.md"), "mine");
    const file = await exported("--format", "dna", "--out", at("x.csv"));
    const full = await exported("--format", "timeml", "--out", at("out"));
    expect([file.status, full.status]).toEqual([2, 2]);
    expect(file.stderr).toMatch(/is there already; name another file, or replace it with --force\.$/m);
    expect(full.stderr).toMatch(
      /is not empty; name another, or replace files of the same names in it with --force\.$/m,
    );
    expect(readFileSync(at("x.csv"), "utf8")).toBe("mine");
    expect((await exported("--format", "dna", "--out", at("x.csv"), "--force")).status).toBe(0);
    expect((await exported("--format", "timeml", "--out", at("out"), "--force")).status).toBe(0);
    expect(readFileSync(at("x.csv"), "utf8")).toMatch(/^"statement_id";/);
    expect(readdirSync(at("out")).sort()).toEqual(["%57ire%2f2.tml", "notes.md", "wire-1.tml"]);
  });

  it.each([
    [["--format", "brat"], /name a folder for them with --out/],
    [["--format", "dna", "--network", "conflict"], /--network is for --format graphml; dna has no use for it/],
    [["--format", "conllu", "--concept", "term"], /--concept is for --format dna and graphml/],
    [["--format", "graphml", "--minimum-frequency", "-1"], /whole number/],
    [["--format", "xml"], /Allowed choices are dna, graphml, plover, conllu, timeml, brat, web-annotation/],
    [[], /'--format <format>' not specified/],
  ])("refuses %j", async (args, message) => {
    const { stderr, status, stdout } = await exported(...args);
    expect(stderr).toMatch(message);
    expect([status, stdout]).toEqual([2, ""]);
  });

  it("names what cannot be read or written", async () => {
    const missing = await hustings(["export", at("nothing"), "--format", "dna"]);
    expect([missing.status, missing.stderr]).toEqual([2, expect.stringContaining("UNREADABLE_FILE: Cannot read")]);
    const inFile = await exported("--format", "dna", "--out", at("analyses.jsonl/x.csv"));
    expect([inFile.status, inFile.stderr]).toEqual([1, expect.stringContaining("UNWRITABLE_FILE: Cannot write")]);
    const asFile = await exported("--format", "brat", "--out", at("analyses.jsonl"));
    expect(asFile.stderr).toMatch(/UNWRITABLE_FILE: .* is no folder/);
  });
});
