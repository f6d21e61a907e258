import { describe, expect, it } from "vitest";
import { countEvents, eventF1 } from "../../evaluation/events.ts";
import { readMeantime } from "../../evaluation/meantime.ts";
import { countMeantime, realisOf } from "../../evaluation/meantime-section.ts";
import { analysed } from "../analysed.ts";

const XML = `<Document>
<token sentence="0" t_id="1">Envoy</token><token sentence="0" t_id="2">resigns</token>
<token sentence="1" t_id="3">November</token><token sentence="1" t_id="4">7</token><token sentence="1" t_id="5">,</token><token sentence="1" t_id="6">2023</token>
<token sentence="2" t_id="7">The</token><token sentence="2" t_id="8">envoy</token><token sentence="2" t_id="9">resigned</token><token sentence="2" t_id="10">on</token><token sentence="2" t_id="11">Monday</token><token sentence="2" t_id="12">.</token>
<Markables>
<EVENT_MENTION certainty="CERTAIN" m_id="20" polarity="POS" special_cases="NONE" time="NON_FUTURE">
<token_anchor t_id="9"/>
</EVENT_MENTION>
<TIMEX3 functionInDocument="CREATION_TIME" m_id="30" type="DATE" value="2023-11-07">
<token_anchor t_id="3"/><token_anchor t_id="4"/><token_anchor t_id="5"/><token_anchor t_id="6"/>
</TIMEX3>
<TIMEX3 functionInDocument="NONE" m_id="31" type="DATE" value="2023-11-06">
<token_anchor t_id="11"/>
</TIMEX3>
</Markables>
<Relations><TLINK r_id="1" reltype="IS_INCLUDED"><source m_id="20"/><target m_id="31"/></TLINK></Relations>
</Document>`;

describe("scores of events", () => {
  it("counts a trigger that overlaps, and its attributes", () => {
    const { events } = analysed("The envoy resigned on Monday.");
    const wanted = { class: "OCCURRENCE", tense: "PAST", aspect: "NONE", polarity: "POS" };
    const counts = countEvents([{ start: 10, end: 18, ...wanted }], events);
    expect(counts).toMatchObject({ wanted: 1, found: 1, matched: 1 });
    expect([eventF1(counts), eventF1(counts, "tense")]).toEqual([1, 1]);
  });

  it("matches a found event with one annotated event only", () => {
    const { events } = analysed("The envoy resigned on Monday.");
    const twice = { start: 10, end: 18, class: "STATE", tense: "PAST", aspect: "NONE", polarity: "POS" };
    expect(countEvents([twice, twice], events)).toMatchObject({ wanted: 2, matched: 1, right: { class: 0 } });
  });

  it("reads text, events, times and links of a file in CAT format", () => {
    const { text, published, events, links } = readMeantime("a", XML);
    expect(text).toBe("Envoy resigns\n\nNovember 7, 2023\n\nThe envoy resigned on Monday.");
    expect(published).toBe("2023-11-07");
    expect(events.map(({ span }) => text.slice(...span))).toEqual(["resigned"]);
    expect(links).toEqual([{ event: "20", time: "31" }]);
  });

  it("counts realis and the link to a date", () => {
    const article = readMeantime("a", XML);
    const counts = countMeantime(article, analysed(article.text));
    expect(counts).toMatchObject({ matched: 1, described: 1, right: 1, linksWanted: 1, linksRight: 1 });
  });

  it.each([
    [{ polarity: "NEG" }, "denied"],
    [{ certainty: "PROBABLE" }, "possible"],
    [{ special: "COND_IF_CLAUSE" }, "possible"],
    [{ time: "FUTURE" }, "scheduled"],
    [{}, "actual"],
  ])("reads %j as %s", (given, realis) => {
    const plain = { polarity: "POS", certainty: "CERTAIN", special: "NONE", time: "NON_FUTURE" };
    const event = { id: "1", span: [0, 1] as const, sentence: 0, described: true, instance: "1" };
    expect(realisOf({ ...event, ...plain, ...given })).toBe(realis);
  });
});
