import { describe, expect, it } from "vitest";
import { timelineChart } from "../../../src/charts/index.ts";
import { analyze } from "../../../src/index.ts";

const TEXT =
  "Voters in Norland go to the polls on 12 November. Mayor Ana Lima resigned on Monday. Her party could split in December.";

describe("a timeline", () => {
  it("has the dated events in the order of time, with what they are to the reader", () => {
    const { rows } = timelineChart(analyze({ text: TEXT, published: "2023-11-07" }));
    expect(rows.map(({ when, status }) => `${when} ${status}`)).toEqual([
      "6 Nov 2023 happened",
      "12 Nov 2023 scheduled",
      "Dec 2023 possible",
    ]);
  });

  it("counts the events without a date", () => {
    const chart = timelineChart(analyze({ text: `${TEXT} Karl Berg attacked Lena Ortiz.`, published: "2023-11-07" }));
    expect(chart.notes).toEqual(["1 event without a date."]);
  });

  it("shows the dates that are named where no event has one", () => {
    const { rows } = timelineChart(analyze("The reign of 12 March 1801 to 4 July 1825."));
    expect(rows.every(({ status }) => status === "named")).toBe(true);
    expect(rows.length).toBeGreaterThan(0);
  });

  it("gives events of one name numbers", () => {
    const analysis = analyze({ text: TEXT, published: "2023-11-07" });
    const events = analysis.events.map((event) => ({ ...event, trigger: { ...event.trigger } }));
    const doubled = {
      ...analysis,
      events: [...events, ...events.map((event) => ({ ...event, id: `${event.id}-again` }))],
    };
    const names = timelineChart(doubled).rows.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});
