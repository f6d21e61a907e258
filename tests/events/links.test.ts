import { describe, expect, it } from "vitest";
import type { Analysis, EventMention } from "../../src/schema/index.ts";
import { analysed } from "../analysed.ts";

const nameOf = (analysis: Analysis, id: string | null) =>
  analysis.actors.find((actor) => actor.id === id)?.name ?? null;
const dateValue = (analysis: Analysis, id: string | null) =>
  analysis.dates.find((date) => date.id === id)?.value ?? null;

function find(analysis: Analysis, trigger: string): EventMention {
  const found = analysis.events.find((each) => each.trigger.text === trigger);
  if (!found) throw new Error(`No event "${trigger}"`);
  return found;
}

describe("what events are linked to", () => {
  it("links a verb to its subject, its place and its date", () => {
    const analysis = analysed("President Maria Lopes is expected to visit Lisbon on 9 November.");
    const visit = find(analysis, "visit");
    expect(nameOf(analysis, visit.participants[0]?.actor ?? null)).toContain("Lopes");
    expect(nameOf(analysis, visit.place)).toBe("Lisbon");
    expect(dateValue(analysis, visit.date)).toBe("2023-11-09");
  });

  it("links a noun to its possessor and the date after its phrases", () => {
    const analysis = analysed("Reporters asked about President Maria Lopes’s visit to Lisbon last week.");
    const visit = find(analysis, "visit");
    expect(
      visit.participants.some(({ actor, role }) => role === "agent" && nameOf(analysis, actor)?.includes("Lopes")),
    ).toBe(true);
    expect(dateValue(analysis, visit.date)).toBe("2023-W44");
  });

  it("takes the place of an event noun from its support verb", () => {
    const analysis = analysed("The ministers will attend a forum on trade that will be held in Lisbon.");
    expect(nameOf(analysis, find(analysis, "forum").place)).toBe("Lisbon");
  });

  it("joins two mentions of one visit and dates both", () => {
    const analysis = analysed(
      "President Maria Lopes will visit Lisbon on 9 November. Police are preparing for Lopes’s visit.",
    );
    const visits = analysis.events.filter(({ trigger }) => trigger.text === "visit");
    expect(visits[1]?.sameAs).toBe(visits[0]?.id);
    expect(dateValue(analysis, visits[1]?.date ?? null)).toBe("2023-11-09");
  });

  it("keeps visits by different people apart", () => {
    const analysis = analysed(
      "President Maria Lopes’s visit to Lisbon went well. President Igor Petrov’s visit to Lisbon did not.",
    );
    const visits = analysis.events.filter(({ trigger }) => trigger.text === "visit");
    expect(visits.map(({ sameAs }) => sameAs)).toEqual([null, null]);
  });

  it("says in which quotation an event is mentioned", () => {
    const analysis = analysed("“The army attacked the village,” the mayor said.");
    expect(find(analysis, "attacked").quotation).toBe(analysis.quotations[0]?.id);
    expect(find(analysis, "said").quotation).toBeNull();
  });
});

describe("political interactions", () => {
  it.each([
    ["The president visited Lisbon.", "visited", "CONSULT"],
    ["The government lifted the blockade.", "lifted", "RETREAT"],
    ["The government will impose a curfew.", "impose", "THREATEN"],
    ["The two states signed a treaty.", "signed", "SUPPORT"],
    ["Police arrested the mayor.", "arrested", "COERCE"],
    ["The rebels demanded autonomy.", "demanded", "REQUEST"],
    ["The senate turned the offer down.", "turned", "REJECT"],
    ["The agency delivered nine tonnes of rice.", "delivered", "AID"],
    ["The troops left the valley.", "left", "RETREAT"],
    ["The navy held exercises in the bay.", "held", "MOBILIZE"],
    ["The French and Spanish navies held joint exercises.", "held", "COOPERATE"],
    ["The rebels vowed to attack the port.", "vowed", "THREATEN"],
    ["Chad is willing to mediate in the dispute.", "mediate", "AGREE"],
    ["Greece said Turkey must return the frigate.", "return", "REQUEST"],
    ["The miners want the state to pay them.", "want", "REQUEST"],
    ["The governor let the union hold a rally.", "let", "CONCEDE"],
    ["The minister will not resign.", "resign", "REJECT"],
    ["The army today shelled the port.", "shelled", "ASSAULT"],
  ])("%s: %s is %s", (text, trigger, type) => {
    expect(find(analysed(text), trigger).type).toBe(type);
  });

  it.each([
    ["The senator released a statement.", "released"],
    ["The firm demonstrated its commitment.", "demonstrated"],
    ["We want the lorry to be red.", "lorry"],
    ["The boss said we must win.", "win"],
  ])("%s: %s is none", (text, trigger) => {
    expect(analysed(text).events.find((each) => each.trigger.text === trigger)?.type ?? null).toBeNull();
  });

  it("leaves saying without a type", () => {
    expect(find(analysed("The mayor said nothing new."), "said").type).toBeNull();
  });
});
