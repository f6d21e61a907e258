import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Analysis, HustingsError, type TimelineEntry, timeline } from "../../src/index.ts";
import { analysed } from "../analysed.ts";
import { FIXTURES } from "../laws/texts.ts";

const lines = (text: string, published: string | null = "2023-11-07") =>
  timeline(analysed(text, { published })).map(({ name, status, from }) => `${from} ${status}: ${name}`);

/** What entries are ordered by. */
function keyOf({ from, to, status }: TimelineEntry): string {
  const rank = ["happened", "scheduled", "possible", "denied"].indexOf(status);
  return from === null ? `~${rank}` : `${from} ${to ?? from}`;
}

describe("the timeline", () => {
  it("puts events in the order of time, not of the text", () => {
    const found = lines(
      "Voters go to the polls on 12 November. Mayor Ana Lima resigned on Monday after a strike last week.",
    );
    expect(found.map((line) => line.slice(0, 10))).toEqual([...found.map((line) => line.slice(0, 10))].sort());
    expect(found.length).toBeGreaterThan(2);
  });

  it("tells what happened, what is scheduled, what is possible and what is denied", () => {
    const statuses = timeline(
      analysed(
        "Mayor Ana Lima resigned. The council will vote. Her party could split. The police did not search the hall.",
      ),
    ).map(({ status }) => status);
    expect(statuses).toEqual(["happened", "scheduled", "possible", "denied"]);
  });

  it("puts undated events behind the dated ones", () => {
    const found = timeline(analysed("The union split. Mayor Ana Lima resigned on Monday."));
    expect(found.map(({ from }) => from)).toEqual(["2023-11-06", null]);
  });

  it("lists an event once, with all its mentions", () => {
    const analysis = analysed(
      "President Maria Lopes will visit Lisbon on 9 November. Police are preparing for Lopes’s visit.",
    );
    const visits = timeline(analysis).filter(({ mentions }) => mentions.length > 1);
    expect(visits).toHaveLength(1);
    expect(visits[0]).toMatchObject({ status: "scheduled", from: "2023-11-09", event: visits[0]?.mentions[0] });
  });

  it("leaves out acts of saying", () => {
    expect(timeline(analysed("Ana Lima said nothing."))).toEqual([]);
  });

  it("works without a date of publication", () => {
    expect(lines("Ana Lima resigned on 9 November 2023.", null)[0]).toMatch(/^2023-11-09 happened/);
  });

  it("refuses what is no analysis", () => {
    expect(() => timeline({} as Analysis)).toThrow(HustingsError);
  });
});

describe("laws of the timeline", () => {
  const words = fc.constantFrom(
    ..."visit talks will resigned on Monday|on 9 November|last week|in 2019 the mayor could not met Ana Lima . ,".split(
      /[ |]/,
    ),
    "on Monday",
    "on 9 November",
    "last week",
    "in 2019",
  );
  const sentences = fc.array(words, { maxLength: 40 }).map((list) => list.join(" "));

  function check(analysis: Analysis): void {
    const found = timeline(analysis);
    const own = analysis.events.filter(({ sameAs, class: kind }) => sameAs === null && kind !== "REPORTING");
    expect(found.map(({ event }) => event).sort()).toEqual(own.map(({ id }) => id).sort());
    expect(found.flatMap(({ mentions }) => mentions).length).toBe(
      new Set(found.flatMap(({ mentions }) => mentions)).size,
    );
    const keys = found.map(keyOf);
    expect(keys).toEqual([...keys].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
    const place = new Map(analysis.events.map(({ id }, i) => [id, i]));
    for (let i = 1; i < found.length; i++)
      if (keys[i] === keys[i - 1]) expect(place.get(found[i]!.event)).toBeGreaterThan(place.get(found[i - 1]!.event)!);
    expect(timeline(analysis)).toEqual(found);
  }

  it.each(FIXTURES)("hold for %s", (_name, text) => check(analysed(text)));

  it("hold for any words", () => {
    fc.assert(
      fc.property(sentences, (text) => check(analysed(text))),
      { numRuns: 100 },
    );
  });
});
