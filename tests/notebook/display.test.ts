import { readFileSync } from "node:fs";
import { inspect } from "node:util";
import { parseHTML } from "linkedom";
import { afterEach, describe, expect, it } from "vitest";
import { timelineChart } from "../../src/charts/index.ts";
import { disputes, HustingsError } from "../../src/index.ts";
import { display } from "../../src/notebook/index.ts";
import { toHtml } from "../../src/report/index.ts";
import { analysed } from "../analysed.ts";

const HOSTILE =
  "Ana Lima called it a “<script>alert(1)</script>”. Rui Costa rejected the term “<script>alert(1)</script>”.";
const analysis = analysed("Ana Lima called the deal a “betrayal” on Monday. “It is no betrayal,” Rui Costa said.");
const parsed = (markup: string | undefined) => parseHTML(`<!doctype html><html><body>${markup}</body></html>`).document;

/** What Deno's kernel asks a value for. */
const jupyter = (value: object): Readonly<Record<string, string>> =>
  (value as Record<symbol, () => Readonly<Record<string, string>>>)[Symbol.for("Jupyter.display")]!();

describe("display", () => {
  afterEach(() => {
    Reflect.deleteProperty(globalThis, "__tslab__");
  });

  it("shows an analysis as its report in a sandboxed frame, and as text", () => {
    const bundle = jupyter(display(analysis));
    const frame = parsed(bundle["text/html"]).querySelector("iframe")!;
    expect(frame.getAttribute("sandbox")).not.toContain("allow-same-origin");
    expect(frame.getAttribute("srcdoc")!.replace('<base href="about:srcdoc">', "")).toBe(toHtml(analysis));
    expect(bundle["text/plain"]).toContain("WHO SAYS WHAT");
  });

  it("gives text where nothing richer can be shown", () => {
    expect(inspect(display(analysis))).toContain("WHO SAYS WHAT");
    expect(String(display(analysis))).toContain("WHO SAYS WHAT");
  });

  it("hands its richest form to tslab and prints a line", () => {
    const shown: string[][] = [];
    const raw = (...what: string[]): number => shown.push(what);
    Object.assign(globalThis, { __tslab__: { require: () => ({ display: { raw } }) } });
    const printed = inspect(display(analysis));
    expect(shown.map(([type]) => type)).toEqual(["text/html"]);
    expect(printed).not.toContain("WHO SAYS WHAT");
  });

  it("prints text where a global of tslab's name is something else", () => {
    Object.assign(globalThis, {
      __tslab__: {
        require: () => {
          throw new Error("no such module");
        },
      },
    });
    expect(inspect(display(analysis))).toContain("WHO SAYS WHAT");
  });

  it("shows a chart as its picture, with its description as text", () => {
    const chart = timelineChart(analysis);
    const bundle = jupyter(display(chart));
    expect(bundle["image/svg+xml"]).toBe(chart.svg());
    expect(bundle["text/plain"]).toBe(chart.description);
  });

  it("shows disputes with who applies and who rejects", () => {
    const article = analysed(readFileSync("fixtures/country-role.txt", "utf8"));
    const bundle = jupyter(display(disputes([article])));
    expect(bundle["text/html"]).toContain("Trojan horse");
    expect(bundle["text/plain"]).toContain("Trojan horse");
  });

  it("shows rows as a table, the first twenty unless more are wanted", () => {
    const rows = Array.from({ length: 30 }, (_, i) => ({ term: `word ${i}`, claims: i }));
    const rowsOf = (limit?: number): number =>
      parsed(jupyter(display(rows, limit === undefined ? {} : { limit }))["text/html"]).querySelectorAll("tbody tr")
        .length;
    expect(rowsOf()).toBeLessThanOrEqual(21);
    expect(rowsOf(Number.POSITIVE_INFINITY)).toBe(30);
  });

  it("makes no element of what an article or a row says", () => {
    const hostile = analysed(HOSTILE);
    for (const shown of [
      display(hostile),
      display(disputes([hostile])),
      display([{ term: "<script>alert(1)</script>" }]),
    ]) {
      expect(parsed(shown.bundle["text/html"]).querySelectorAll("script")).toHaveLength(0);
    }
  });

  it("refuses what it cannot show, and options that do not exist", () => {
    expect(() => display(7 as never)).toThrow(HustingsError);
    expect(() => display(analysis, { tall: 3 } as never)).toThrow(HustingsError);
  });
});
