import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { toText } from "../../src/report/index.ts";
import { columns } from "../../src/report/wrap.ts";
import { analysed } from "../analysed.ts";
import { DISPUTE, disputed } from "./disputed.ts";

const report = (text: string, options = {}): string => toText(analysed(text), options);

describe("toText", () => {
  it("tells who applies and who rejects a disputed word, with their words", () => {
    const page = toText(disputed());
    expect(page).toMatch(/WORDS IN DISPUTE\n“puppet court”, put on The tribunal\n/);
    expect(page).toMatch(
      / {2}Applied by\n {4}Ana Lima.*\n {8}Opposition leader Ana Lima called the tribunal a “puppet/,
    );
    expect(page).toMatch(
      / {2}Rejected by\n {4}Rui Costa.*\n {8}“The tribunal is not a puppet court,” he said\.\n {8}Minister rejects talk/,
    );
    expect(page).toMatch(/ {2}Kept at arm’s length by\n {4}the article itself\n/);
  });

  it("has every section for an article that has something for each", () => {
    const headings = toText(disputed())
      .split("\n")
      .filter((line) => /^[A-Z ]+$/.test(line) && line !== "");
    expect(headings).toEqual([
      "WORDS IN DISPUTE",
      "WHO SAYS WHAT",
      "WHO STANDS WHERE",
      "WHO IS WHO",
      "TIMELINE",
      "DATES",
      "FRAMES",
    ]);
  });

  it("names the bearer beside a holder who puts the word on somebody else", () => {
    const analysis = disputed();
    const [label] = analysis.labels;
    const other = { actor: null, span: { start: 0, end: 8, text: "Minister" } };
    const claims = label!.claims.map((claim, i) => (i === 0 ? { ...claim, bearer: other } : claim));
    const page = toText({ ...analysis, labels: [{ ...label!, claims }] });
    expect(page).toMatch(/ {4}Ana Lima.* – put on Minister\n/);
  });

  it("puts what a side says instead under the word in dispute", () => {
    const analysis = disputed();
    const [label] = analysis.labels;
    const instead = { ...label!.claims[1]!, position: "applies" as const };
    const page = toText({
      ...analysis,
      labels: [label!, { id: "l2", term: "special chamber", disputed: false, claims: [instead] }],
    });
    expect(page).toMatch(/ {2}Other words for it\n {4}“special chamber” – Rui Costa\n/);
    expect(page).not.toContain("OTHER LABELS");
  });

  it("keeps a long sentence readable by cutting it around the evidence", () => {
    const text = `${"The hall was full and the night was long and ".repeat(6)}Ana Lima called the tribunal a “puppet court” ${"and the hall was full and the night was long ".repeat(6)}.`;
    const page = toText(analysed(text));
    const lines = page.split("\n").filter((line) => line.includes("puppet court"));
    expect(lines.length).toBeGreaterThan(0);
    expect(page).toMatch(/… .*called the tribunal a “puppet court”/s);
  });

  it("tells the labels nobody disputes apart", () => {
    const analysis = disputed();
    const labels = analysis.labels.map((label) => ({ ...label, disputed: false }));
    const page = toText({ ...analysis, labels });
    expect(page).toMatch(/\nLABELS\n {2}“puppet court” – applied by Ana Lima, put on The tribunal/);
    expect(page).not.toContain("WORDS IN DISPUTE");
  });

  it("says of a quotation that it is sooner wrong than right", () => {
    const analysis = analysed(DISPUTE);
    const page = (confidence: number | null) =>
      toText({ ...analysis, quotations: analysis.quotations.map((quotation) => ({ ...quotation, confidence })) });
    expect(page(0.49)).toMatch(/\[.*less than 50 % sure\]/);
    expect(page(0.5)).not.toContain("% sure");
    expect(page(null)).not.toContain("% sure");
  });

  it("begins with the title, the date and the counts", () => {
    expect(report(DISPUTE)).toMatch(
      /^Minister rejects .+\npublished 2023-11-07 · \d+ sentences · \d+ quotations? \(\d+ direct/,
    );
  });

  it("is pure", () => {
    const analysis = analysed(DISPUTE);
    const before = JSON.stringify(analysis);
    expect(toText(analysis)).toBe(toText(analysis));
    expect(JSON.stringify(analysis)).toBe(before);
  });

  it.each([40, 60, 80, 120])("keeps to a width of %i columns", (width) => {
    for (const fixture of ["profile", "interview", "scraped-page"]) {
      const page = report(readFileSync(`fixtures/${fixture}.txt`, "utf8"), { width });
      for (const line of page.split("\n")) expect(columns(line), line).toBeLessThanOrEqual(width);
    }
  });

  it("has no ANSI codes unless colours are wanted", () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the codes are what is looked for
    const codes = /\u001b\[\d+m/g;
    expect(report(DISPUTE)).not.toMatch(codes);
    const colored = report(DISPUTE, { color: true });
    expect(colored).toMatch(codes);
    expect(colored.replace(codes, "")).toBe(report(DISPUTE));
  });

  it("has a page for an empty article", () => {
    expect(report("")).toMatch(/^\(empty text\)\npublished 2023-11-07 · 0 sentences · 0 quotations\n/);
  });

  it("makes control characters and turned text harmless", () => {
    const page = report("“It is \u001b[31mno\u0007 \u202ebackyard\u009b,” Ana \u0000Lima said.");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    expect(page).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  });

  it("cuts long lists, says how many it left out, and shows all without a limit", () => {
    const text = Array.from({ length: 30 }, (_, i) => `It rained on ${i + 1} January ${1990 + i}.`).join("\n\n");
    expect(report(text)).toMatch(/DATES\n(?: {2}.+\n){20} {2}… and 10 more \(JSON has all\)\n/);
    expect(report(text, { limit: Number.POSITIVE_INFINITY })).not.toContain("more (JSON has all)");
  });

  it("says which speakers are not named, and what has no speaker", () => {
    const page = report("A senior official said talks had failed.\n\n“We lost.”");
    expect(page).toMatch(/official \(not named\)/);
  });
});
