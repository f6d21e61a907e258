import { afterEach, describe, expect, it, vi } from "vitest";
import { counted } from "../../src/cli/counted.ts";
import { duration, ProgressReport, rate } from "../../src/cli/progress.ts";

describe("what people read", () => {
  it.each([
    [0.4, "0 s"],
    [89, "89 s"],
    [90, "2 min"],
    [5340, "89 min"],
    [5400, "1 h 30 min"],
    [100_000, "27 h 47 min"],
  ])("%d seconds are %s", (seconds, told) => {
    expect(duration(seconds)).toBe(told);
  });

  it.each([
    [0.04, "0.0"],
    [9.94, "9.9"],
    [86.4, "86"],
  ])("%d a second is told as %s", (perSecond, told) => {
    expect(rate(perSecond)).toBe(told);
  });

  it("counts one and many", () => {
    expect([counted(1, "error"), counted(1200, "error"), counted(2, "copy", "copies")]).toEqual([
      "1 error",
      "1,200 errors",
      "2 copies",
    ]);
  });
});

describe("progress where there is no terminal", () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  /** Lines that a report writes, while time goes by between updates. */
  function linesOf(updates: readonly { after: number; done: number; total: number | null }[]): string[] {
    vi.useFakeTimers({ toFake: ["performance"] });
    const lines: string[] = [];
    vi.spyOn(process.stderr, "write").mockImplementation((text) => {
      lines.push(String(text));
      return true;
    });
    const report = new ProgressReport(false);
    for (const { after, done, total } of updates) {
      vi.advanceTimersByTime(after);
      report.update({ done, total, errors: 2, doneBefore: 0 });
    }
    report.stop();
    return lines;
  }

  it("is a line every ten seconds, with rate and the time that is left", () => {
    const lines = linesOf([
      { after: 5_000, done: 100, total: 1000 },
      { after: 5_000, done: 200, total: 1000 },
      { after: 5_000, done: 300, total: 1000 },
    ]);
    expect(lines).toEqual(["hustings: 200 articles of about 1,000, 20 a second, about 40 s left, 2 errors\n"]);
  });

  it("tells no end where nothing tells how much there is", () => {
    expect(linesOf([{ after: 10_000, done: 50, total: null }])).toEqual([
      "hustings: 50 articles, 5.0 a second, 2 errors\n",
    ]);
  });

  it("never goes back, when a part is counted again as it is written", () => {
    const lines = linesOf([
      { after: 10_000, done: 120, total: 1000 },
      { after: 10_000, done: 100, total: 1000 },
    ]);
    expect(lines.map((line) => /(\d+) articles/.exec(line)![1])).toEqual(["120", "120"]);
  });
});
