import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type PloverRecord, ploverRecords, quadClass, toPlover } from "../../src/exports/index.ts";
import { type Analysis, convertOffsets, HustingsError } from "../../src/index.ts";
import { PloverRecordSchema, PloverTypeSchema } from "../../src/schema/index.ts";
import { analysed } from "../analysed.ts";
import { FIXTURES } from "../laws/texts.ts";

const records = (text: string) => ploverRecords(analysed(text));
const soleRecord = (text: string): PloverRecord => {
  const found = records(text);
  expect(found.map(({ event_text }) => event_text)).toHaveLength(1);
  return found[0]!;
};
const texts = (actors: PloverRecord["actor"]) => actors.map(({ actor_text }) => actor_text);

describe("PLOVER records", () => {
  it.each(FIXTURES)("of %s are as the schema says, each event once", (_name, text) => {
    const found = records(text);
    for (const record of found) expect(PloverRecordSchema.parse(record)).toEqual(record);
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
  });

  it("tell who did what to whom, where, how and in which class", () => {
    const record = soleRecord("Guards from Peru arrested nine Chilean fishermen in Lima on Monday.");
    expect(record).toMatchObject({
      date: "2023-11-06",
      event: ["COERCE"],
      event_text: "arrested",
      mode: ["arrest"],
      quad_code: 4,
      event_loc: { name: "Lima", code: "PER" },
    });
    expect(texts(record.actor)).toEqual(["Guards from Peru"]);
    expect(record.actor[0]).toMatchObject({ code: "PER" });
    expect(texts(record.recipient)[0]).toContain("Chilean fishermen");
    expect(record.recipient[0]).toMatchObject({ code: "CHL" });
  });

  it("take the day of publication where the text has no date", () => {
    expect(soleRecord("Oman released two sailors.").date).toBe("2023-11-07");
    expect(ploverRecords(analysed("Oman released two sailors.", { published: null }))[0]?.date).toBeNull();
  });

  it("leave out what is only planned, possible or denied, and keep promises, threats and refusals", () => {
    expect(records("The minister might visit Lisbon.")).toEqual([]);
    expect(records("Police did not arrest the mayor.")).toEqual([]);
    expect(soleRecord("The minister will visit Lisbon.").event).toEqual(["AGREE"]);
    expect(soleRecord("Turkey will expel the ambassador.").event).toEqual(["THREATEN"]);
    expect(soleRecord("The minister refused the offer.").event).toEqual(["REJECT"]);
  });

  it("make one record of a verb with the noun of the same act", () => {
    expect(soleRecord("The ministers held talks in Oslo.").event_text).toBe("held");
  });

  it("make one record of two mentions of one visit", () => {
    expect(soleRecord("President Maria Lopes visited Lisbon on Monday. The visit was short.").event).toEqual([
      "CONSULT",
    ]);
  });

  it("give a demand to the one who says it, and make its subject the recipient", () => {
    const record = soleRecord("Greece said on Monday that Turkey must return the frigate.");
    expect([record.event, texts(record.actor), texts(record.recipient)]).toEqual([["REQUEST"], ["Greece"], ["Turkey"]]);
  });

  it("give a promise to the speaker that a pronoun stands for", () => {
    const record = soleRecord("Japan said it would send doctors to Nepal.");
    expect(record.actor.map(({ actor_name }) => actor_name)).toEqual(["Japan"]);
  });

  it("give the sentence in the unit of the analysis", () => {
    const analysis = analysed("🎉 It rained. Oman released two sailors.");
    const [record] = ploverRecords(analysis);
    const [converted] = ploverRecords(convertOffsets(analysis, { to: "codepoint" }));
    expect(analysis.article.text.slice(record!.text_info.start, record!.text_info.end)).toBe(record!.text);
    expect(converted!.text_info.start).toBe(record!.text_info.start - 1);
    expect(converted!.text).toBe(record!.text);
  });

  it("take one analysis or many, a record a line", () => {
    const analyses = ["Oman released two sailors.", "Chad expelled an envoy."].map((text) => analysed(text));
    const lines = toPlover(analyses).split("\n");
    expect(lines).toHaveLength(3);
    expect(lines.slice(0, 2).map((line) => (JSON.parse(line) as PloverRecord).event[0])).toEqual([
      "RETREAT",
      "SANCTION",
    ]);
    expect(toPlover(analyses[0]!)).toBe(`${lines[0]}\n`);
    expect(toPlover([])).toBe("");
  });

  it.each([[null], [{}], ["text"], [[{}]]])("refuse %j, which is no analysis", (given) => {
    expect(() => toPlover(given as unknown as Analysis)).toThrow(HustingsError);
  });

  it("are as the schema says for any words", () => {
    const words = fc.constantFrom(
      ..."the army of Peru must will not attacked released talks with , in Lima and he said it".split(" "),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (list) => {
        for (const record of records(`${list.join(" ")}.`)) PloverRecordSchema.parse(record);
      }),
      { numRuns: 100 },
    );
  });
});

describe("quad classes", () => {
  it("are known for every type", () => {
    expect(PloverTypeSchema.options.map(quadClass).filter((quad) => quad === undefined)).toEqual([]);
  });

  it.each([
    ["CONSULT", "verbal cooperation"],
    ["AID", "material cooperation"],
    ["SANCTION", "verbal conflict"],
    ["MOBILIZE", "material conflict"],
  ] as const)("%s is %s", (type, quad) => {
    expect(quadClass(type)).toBe(quad);
  });
});
