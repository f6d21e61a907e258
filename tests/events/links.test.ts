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

  it("links a verb to a date behind a participle in its object", () => {
    const analysis = analysed("The army chose the Lisbon based firm on 3 November to build the ships.");
    expect(dateValue(analysis, find(analysis, "chose").date)).toBe("2023-11-03");
  });

  it("takes the date that names a time before the one that only points at one", () => {
    const analysis = analysed("The envoy will now arrive next month.");
    expect(dateValue(analysis, find(analysis, "arrive").date)).toBe("2023-12");
  });

  it("dates fresh news by the day that the article gives as its own", () => {
    const analysis = analysed(
      "Envoy resigns\n\nNovember 7, 2023\n\nThe envoy has resigned after a row. Ministers said the row began in June. She left Lisbon.",
    );
    expect(dateValue(analysis, find(analysis, "resigned").date)).toBe("2023-11-07");
    expect(dateValue(analysis, find(analysis, "said").date)).toBe("2023-11-07");
    expect(dateValue(analysis, find(analysis, "began").date)).toBe("2023-06");
    expect(find(analysis, "left").date).toBeNull();
  });

  it("dates nothing to the day of publication where the text does not give it", () => {
    expect(find(analysed("The envoy has resigned after a row."), "resigned").date).toBeNull();
  });

  it.each([
    ["another word", "The envoy visited Lisbon on Monday. The trip lasted a day.", "visited", "trip"],
    ["its noun", "Rebels attacked the port. Officials said the attack on the port failed.", "attacked", "attack"],
    [
      "the same thing in the same role",
      "Turin bought the ships. Ministers defended the purchase of the ships.",
      "bought",
      "purchase",
    ],
  ])("joins mentions by %s", (_how, text, first, later) => {
    const analysis = analysed(text);
    expect(find(analysis, later).sameAs).toBe(find(analysis, first).id);
  });

  it("joins what a headline tells with what the article goes on to tell", () => {
    const analysis = analysed(
      "Engine faults delay tour\n\nA tour of Asian ports was put off on Monday, officials said. The ships stayed in Lisbon.",
    );
    const tours = analysis.events.filter(({ trigger }) => trigger.text === "tour");
    expect(tours.map(({ sameAs }) => sameAs)).toEqual([null, tours[0]?.id]);
  });

  it("keeps events of one word without anything in common apart", () => {
    const analysis = analysed("Rebels bought ships in May. A baker sold bread and bought flour.");
    const bought = analysis.events.filter(({ trigger }) => trigger.text === "bought");
    expect(bought.map(({ sameAs }) => sameAs)).toEqual([null, null]);
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
