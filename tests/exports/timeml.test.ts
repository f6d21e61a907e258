import fc from "fast-check";
import { DOMParser } from "linkedom";
import { describe, expect, it } from "vitest";
import { toTimeML } from "../../src/exports/index.ts";
import { type Analysis, convertOffsets, HustingsError } from "../../src/index.ts";
import { analysed } from "../analysed.ts";
import { FIXTURES } from "../laws/texts.ts";

interface ReadTag {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly attributes: Readonly<Record<string, string>>;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"' };
const unescaped = (text: string): string =>
  text.replace(/&(?:#(\d+)|(\w+));/g, (_all, code: string, name: string) =>
    code ? String.fromCharCode(Number(code)) : ENTITIES[name]!,
  );
const attributesOf = (tag: string): Record<string, string> =>
  Object.fromEntries([...tag.matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => [name!, unescaped(value!)]));

/** Reads a document as the scorers of TempEval-3 do: tags by pattern, places by counting what stands between them. */
function read(document: string): { text: string; tags: ReadTag[]; published: string | null } {
  const body = /<TEXT>(.*?)<\/TEXT>/s.exec(document)![1]!;
  const tags: ReadTag[] = [];
  let text = "";
  let open: { tag: string; start: number } | null = null;
  for (const part of body.split(/(<[^>]+>)/)) {
    if (part.startsWith("</")) {
      const { tag, start } = open!;
      tags.push({ name: /\w+/.exec(tag)![0], start, end: text.length, attributes: attributesOf(tag) });
      open = null;
    } else if (part.startsWith("<")) {
      expect(open).toBeNull();
      open = { tag: part, start: text.length };
    } else text += unescaped(part);
  }
  return { text, tags, published: /<DCT>.*?value="([^"]+)"/s.exec(document)?.[1] ?? null };
}

/** What XML cannot hold comes back as U+FFFD. */
const writable = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML 1.0 cannot hold.
  text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\p{Cs}\uFFFE\uFFFF]/gu, "\uFFFD");

const elements = (document: string, name: string) =>
  [...document.matchAll(new RegExp(`<${name}\\b[^>]*>`, "g"))].map(([tag]) => attributesOf(tag));

describe("a TimeML document", () => {
  it.each(FIXTURES)("of %s is read back with the text, its dates and its events", (_name, text) => {
    const analysis = analysed(text);
    const found = read(toTimeML(analysis));
    expect(found.text).toBe(writable(text));
    expect(found.published).toBe("2023-11-07");
    const dates = found.tags.filter(({ name }) => name === "TIMEX3");
    expect(dates.map(({ start, end, attributes: { type, value } }) => ({ start, end, type, value }))).toEqual(
      analysis.dates.map(({ start, end, type, value }) => ({ start, end, type, value })),
    );
    const inDate = (at: number) => analysis.dates.some(({ start, end }) => start <= at && at < end);
    const events = found.tags.filter(({ name }) => name === "EVENT");
    expect(events.map(({ start, end, attributes }) => [start, end, attributes.class])).toEqual(
      analysis.events
        .filter(({ trigger }) => !inDate(trigger.start))
        .map(({ trigger, class: kind }) => [trigger.start, trigger.end, kind]),
    );
  });

  it("is XML", () => {
    const document = toTimeML(analysed("“R&D < 3,” Ana Lima said on Tuesday.\n\nShe left."));
    const parsed = new DOMParser().parseFromString(document, "text/xml");
    expect(parsed.querySelector("TEXT")?.textContent).toBe("“R&D < 3,” Ana Lima said on Tuesday.\n\nShe left.");
    expect(parsed.querySelector("TEXT TIMEX3")?.getAttribute("value")).toBe("2023-11-07");
  });

  it("makes an instance of every event, with tense, aspect, polarity and part of speech", () => {
    const document = toTimeML(analysed("The council has not approved the plan. The summit failed."));
    expect(elements(document, "MAKEINSTANCE").slice(0, 2)).toEqual([
      { eventID: "e1", eiid: "ei1", tense: "PRESENT", aspect: "PERFECTIVE", polarity: "NEG", pos: "VERB" },
      expect.objectContaining({ eventID: "e2", pos: expect.stringMatching(/NOUN|VERB/) as string }),
    ]);
  });

  it("links events to their dates, to publication and to earlier mentions", () => {
    const document = toTimeML(
      analysed("President Maria Lopes will visit Lisbon on 9 November. Police are preparing for Lopes’s visit."),
    );
    const links = elements(document, "TLINK");
    expect(links).toContainEqual(
      expect.objectContaining({ relType: "IS_INCLUDED", eventInstanceID: "ei1", relatedToTime: "t1" }),
    );
    expect(links).toContainEqual(
      expect.objectContaining({ relType: "AFTER", eventInstanceID: "ei1", relatedToTime: "t0" }),
    );
    expect(
      links.some(({ relType, relatedToEventInstance }) => relType === "IDENTITY" && relatedToEventInstance === "ei1"),
    ).toBe(true);
  });

  it("names only ids that it has", () => {
    for (const [, text] of FIXTURES) {
      const document = toTimeML(analysed(text));
      const times = new Set(elements(document, "TIMEX3").map(({ tid }) => tid));
      const instances = new Set(elements(document, "MAKEINSTANCE").map(({ eiid }) => eiid));
      for (const { relatedToTime, relatedToEventInstance, eventInstanceID } of elements(document, "TLINK")) {
        expect(instances).toContain(eventInstanceID);
        if (relatedToTime) expect(times).toContain(relatedToTime);
        if (relatedToEventInstance) expect(instances).toContain(relatedToEventInstance);
      }
    }
  });

  it("has no creation time where the article has no date", () => {
    expect(toTimeML(analysed("It rained on Tuesday.", { published: null }))).not.toContain("<DCT>");
  });

  it("is the same whatever the unit of the offsets", () => {
    const analysis = analysed("🎉 “We won,” Ana Lima said on Tuesday.");
    expect(toTimeML(convertOffsets(analysis, { to: "utf8" }))).toBe(toTimeML(analysis));
  });

  it("is read back from any text", () => {
    const words = fc.constantFrom(
      "said",
      "on Tuesday",
      "&",
      "<b>",
      "]]>",
      "\0",
      "\ud800",
      "\r\n",
      "visit",
      "9 November",
      "“",
      "\u0085",
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 20 }), (list) => {
        const text = list.join(" ");
        expect(read(toTimeML(analysed(text))).text).toBe(writable(text));
      }),
      { numRuns: 100 },
    );
  });

  it("refuses what is no analysis", () => {
    expect(() => toTimeML({} as Analysis)).toThrow(HustingsError);
  });
});
