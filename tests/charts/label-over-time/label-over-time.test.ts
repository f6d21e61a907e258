import { describe, expect, it } from "vitest";
import { labelOverTimeChart } from "../../../src/charts/index.ts";
import { boundsOf } from "../../../src/charts/label-over-time/periods.ts";
import { analyze, disputes } from "../../../src/index.ts";
import { CORPUS } from "../sources.ts";

describe("a period", () => {
  it.each([
    ["2023-11-07", "2023-11-07", "2023-11-08"],
    ["2023-W45", "2023-11-06", "2023-11-13"],
    ["2026-W01", "2025-12-29", "2026-01-05"],
    ["2020-W53", "2020-12-28", "2021-01-04"],
    ["2023-11", "2023-11-01", "2023-12-01"],
    ["2023-12", "2023-12-01", "2024-01-01"],
    ["2024", "2024-01-01", "2025-01-01"],
    ["1965-W10", "1965-03-08", "1965-03-15"],
  ])("%s is from %s until before %s", (period, from, to) => {
    expect(boundsOf(period)).toEqual({ start: Date.parse(from), end: Date.parse(to) });
  });
});

describe("labels over time", () => {
  it("count the claims of each position by the period of the summary", () => {
    const { rows } = labelOverTimeChart(CORPUS, { term: "War" });
    expect(rows.map(({ period, position, claims }) => `${period} ${position} ${claims}`)).toEqual([
      "2026-W06 applies 2",
      "2026-W06 rejects 2",
      "2026-W10 applies 2",
    ]);
  });

  it("are of disputed words where there is any", () => {
    expect(new Set(labelOverTimeChart(CORPUS).rows.map(({ term }) => term))).toEqual(
      new Set(["special military operation", "war"]),
    );
  });

  it("can be drawn of disputes", () => {
    const made = disputes(
      [
        analyze({ id: "a", text: "Lena Ortiz called the port law “a surrender”.", published: "2026-02-03" }),
        analyze({ id: "b", text: "“This law is not a surrender,” Karl Berg said.", published: "2026-03-04" }),
      ],
      { period: "month" },
    );
    expect(labelOverTimeChart(made).rows.map(({ period, position }) => `${period} ${position}`)).toEqual([
      "2026-02 applies",
      "2026-03 rejects",
    ]);
  });

  it("count apart the claims of articles without a date", () => {
    const made = disputes([
      analyze({ id: "a", text: "Lena Ortiz called the port law “a surrender”.", published: "2026-02-03" }),
      analyze({ id: "b", text: "“This law is not a surrender,” Karl Berg said." }),
    ]);
    expect(labelOverTimeChart(made).notes).toEqual(["1 claim in articles without a date."]);
  });

  it("say that no label has a date where none has", () => {
    const made = disputes([analyze("“This law is not a surrender,” Karl Berg said.")]);
    expect(labelOverTimeChart(made).svg()).toContain("No label stands in an article with a date.");
  });
});
