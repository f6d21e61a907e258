import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Measured, planOf, planTable, type Run } from "../../distributed/plan.ts";

const MEASURED: Measured = {
  machine: "a machine",
  articles: 100,
  tokens: 500,
  articleBytes: 3_000,
  articleSeconds: 0.01,
  startSeconds: 0.5,
  memoryBytes: 200_000_000,
  analysisBytes: 50_000,
  gzipBytes: 10_000,
};
const RUN: Run = { articles: 1_000_000, tokens: 500, cores: 10, part: 10_000, price: 0.05, failures: 0 };

describe("planOf", () => {
  it("adds up analysis and starts", () => {
    const plan = planOf(MEASURED, RUN);
    expect(plan.parts).toBe(100);
    expect(plan.partSeconds).toBeCloseTo(100.5);
    expect(plan.coreHours * 3600).toBeCloseTo(1_000_000 * 0.01 + 100 * 0.5);
    expect(plan.cost).toBeCloseTo(plan.coreHours * 0.05);
    expect(plan.gzipBytes).toBe(10_000_000_000);
  });

  it("scales time and size with the length of articles", () => {
    const plan = planOf(MEASURED, { ...RUN, tokens: 1000 });
    expect(plan.analysisHours).toBeCloseTo(2 * planOf(MEASURED, RUN).analysisHours);
    expect(plan.analysisBytes).toBe(100_000_000_000);
  });

  it("repeats half a part for each attempt that is lost", () => {
    const plan = planOf(MEASURED, { ...RUN, failures: 0.5 });
    expect(plan.repeatedHours * 3600).toBeCloseTo((100 * 100.5) / 2);
  });

  it("needs more core-hours the smaller the parts, and never less than the analysis alone", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100_000 }),
        fc.double({ min: 0, max: 0.9, noNaN: true }),
        (part, failures) => {
          const plan = planOf(MEASURED, { ...RUN, part, failures });
          expect(plan.coreHours).toBeGreaterThanOrEqual(plan.analysisHours);
          expect(plan.startHours).toBeGreaterThanOrEqual(
            planOf(MEASURED, { ...RUN, part: part * 2, failures }).startHours,
          );
        },
      ),
    );
  });
});

describe("planTable", () => {
  it("says what it assumes", () => {
    const table = planTable(MEASURED, RUN);
    expect(table).toContain("one process   50,000 tokens a second, 0.50 s to start, 200 MB");
    expect(table).toContain("parts         100 of 10,000 articles, 101 s each");
    expect(table).toContain("cost          0.14 at an assumed 0.05 a core-hour");
    expect(table).toContain("analyses      50.0 GB, gzipped 10.0 GB, 100 MB a part");
  });
});
