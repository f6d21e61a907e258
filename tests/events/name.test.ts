import { describe, expect, it } from "vitest";
import { eventName, eventNames } from "../../src/events/name.ts";
import { analysed } from "../analysed.ts";

function nameOf(text: string, trigger: string): string {
  const analysis = analysed(text);
  const event = analysis.events.find((each) => each.trigger.text === trigger);
  if (!event) throw new Error(`No event "${trigger}" in: ${text}`);
  return eventName(analysis, event);
}

describe("the name of an event", () => {
  it.each([
    ["President Maria Lopes will visit Lisbon on 9 November.", "visit", "Maria Lopes’ visit to Lisbon"],
    ["Russia invaded Georgia in 2008.", "invaded", "Russia’s invasion of Georgia"],
    ["The Russian invasion of Georgia shook the region.", "invasion", "Russian invasion of Georgia"],
    ["The mayor spoke at a press conference.", "conference", "press conference"],
    ["The recent nuclear talks ended early.", "talks", "nuclear talks"],
    ["The ministers met in Lisbon for talks on the border.", "talks", "talks on the border"],
    ["Police arrested the mayor.", "arrested", "arrest of the mayor by police"],
    ["Ana Lima will travel to Lisbon on Friday.", "travel", "Ana Lima to travel to Lisbon"],
    ["Hungary dropped the plan.", "dropped", "Hungary dropped the plan"],
    ["Hungary wants to drop the plan.", "drop", "Hungary to drop the plan"],
  ])("%s: %s is named %s", (text, trigger, expected) => {
    expect(nameOf(text, trigger)).toBe(expected);
  });

  it("takes what other mentions of the event say", () => {
    const analysis = analysed(
      "President Maria Lopes will visit Lisbon on 9 November. Police prepared for Lopes’s visit.",
    );
    const visits = analysis.events.filter(({ trigger }) => trigger.text === "visit");
    expect(visits).toHaveLength(2);
    expect(new Set(visits.map((event) => eventName(analysis, event)))).toEqual(new Set(["Lopes’ visit to Lisbon"]));
  });

  it("gives every event the same name alone and among all", () => {
    const analysis = analysed(
      "Ana Lima met Rui Costa in Porto. The meeting lasted an hour, and they did not sign the accord, she said.",
    );
    const names = eventNames(analysis);
    for (const event of analysis.events) expect(names.get(event.id)).toBe(eventName(analysis, event));
  });

  it("names every event of any text", () => {
    const { events, ...rest } = analysed(
      "He did. It constructor attacked __proto__. They were said to have gone. \ud800 voted.",
    );
    for (const event of events) expect(eventName({ events, ...rest }, event)).not.toBe("");
  });
});
