import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type TextualBody,
  toWebAnnotations,
  type WebAnnotation,
  type WebAnnotationCollection,
  webAnnotations,
} from "../../src/exports/index.ts";
import { type Analysis, analyze, convertOffsets, HustingsError } from "../../src/index.ts";
import type { Range } from "../../src/schema/index.ts";
import { analysed } from "../analysed.ts";
import { anyText, FIXTURES, HOSTILE, newsLike } from "../laws/texts.ts";

const read = (analysis: Analysis) => JSON.parse(toWebAnnotations(analysis)) as WebAnnotationCollection;
const itemsOf = (collection: WebAnnotationCollection): readonly WebAnnotation[] => collection.first?.items ?? [];

const said = ({ body }: WebAnnotation, purpose: TextualBody["purpose"]): string[] =>
  body.flatMap((each) => (each.type === "TextualBody" && each.purpose === purpose ? [each.value] : []));
const tagged = (items: readonly WebAnnotation[], tag: string) =>
  items.filter((item) => said(item, "tagging")[0] === tag);
const findingOf = (item: WebAnnotation): unknown => JSON.parse(said(item, "describing")[0]!);
const linked = ({ body }: WebAnnotation): string[] =>
  body.flatMap((each) => (each.type === "SpecificResource" && each.purpose === "linking" ? [each.source] : []));

/** The places of an annotation, after both selectors were followed to the same words. */
function placesOf({ target }: WebAnnotation, characters: readonly string[]): Range[] {
  return target.map(({ selector }) => {
    const [position, quote] = selector;
    if (position?.type !== "TextPositionSelector" || quote?.type !== "TextQuoteSelector")
      throw new Error("two selectors");
    const { start, end } = position;
    expect(characters.slice(start, end).join("")).toBe(quote.exact);
    const [prefix, suffix] = [Array.from(quote.prefix), Array.from(quote.suffix)];
    expect(characters.slice(start - prefix.length, start)).toEqual(prefix);
    expect(characters.slice(end, end + suffix.length)).toEqual(suffix);
    return { start, end };
  });
}

function expectSound(collection: WebAnnotationCollection, text: string): void {
  const characters = Array.from(text);
  const items = itemsOf(collection);
  expect(collection.total).toBe(items.length);
  const ids = items.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const known = new Set([
    ...ids,
    ...items.flatMap(({ body }) =>
      body.flatMap((each) => (each.type === "SpecificResource" && each.purpose === "identifying" ? [each.source] : [])),
    ),
  ]);
  for (const item of items) {
    expect(item.target.length).toBeGreaterThan(0);
    placesOf(item, characters);
    for (const source of linked(item)) expect(known).toContain(source);
  }
}

describe("web annotations of every fixture", () => {
  it.each(FIXTURES)("%s: every finding is there, with its places and as it is", (_name, fixture) => {
    // A flag in front sets code points and UTF-16 code units apart.
    const text = `🇫🇷\n\n${fixture}`;
    const analysis = analysed(text);
    const told = convertOffsets(analysis, { to: "codepoint" });
    const collection = read(analysis);
    const items = itemsOf(collection);
    const characters = Array.from(text);
    expectSound(collection, text);
    const expectLayer = (
      tag: string,
      findings: readonly { spans: readonly Range[]; value: unknown; class: string }[],
    ) => {
      const layer = tagged(items, tag);
      expect(layer.map((item) => placesOf(item, characters))).toEqual(
        findings.map(({ spans }) => spans.map(({ start, end }) => ({ start, end }))),
      );
      expect(layer.map(findingOf)).toEqual(findings.map(({ value }) => value));
      expect(layer.map((item) => said(item, "classifying")[0])).toEqual(findings.map((finding) => finding.class));
    };
    const { actors, quotations, dates, events, labels, stances, framing } = told;
    expectLayer(
      "actor",
      actors.flatMap(({ id, kind, mentions }) =>
        mentions.map((mention) => ({ spans: [mention], value: { id, form: mention.form }, class: kind })),
      ),
    );
    expectLayer(
      "quotation",
      quotations.map((value) => ({ spans: value.content, value, class: value.kind })),
    );
    expectLayer(
      "date",
      dates.map((value) => ({ spans: [value], value, class: value.type })),
    );
    expectLayer(
      "event",
      events.map((value) => ({ spans: [value.trigger], value, class: value.type ?? value.class })),
    );
    expectLayer(
      "label claim",
      labels.flatMap(({ id, term, disputed, claims }) =>
        claims.map((claim) => ({
          spans: [claim.span],
          value: { id, term, disputed, ...claim },
          class: claim.position,
        })),
      ),
    );
    expectLayer(
      "stance",
      stances.map((value) => ({ spans: value.evidence, value, class: value.position })),
    );
    expectLayer(
      "framing cue",
      framing.cues.map((value) => ({ spans: [value], value, class: value.kind })),
    );
    expectLayer(
      "frame",
      framing.frames.flatMap(({ frame, score, evidence }) =>
        evidence.map((span) => ({ spans: [span], value: { frame, score }, class: frame })),
      ),
    );
    for (const part of ["cue", "source"] as const) {
      expect(tagged(items, part).map((item) => placesOf(item, characters))).toEqual(
        quotations
          .filter((quotation) => quotation[part].length > 0)
          .map((quotation) => quotation[part].map(({ start, end }) => ({ start, end }))),
      );
    }
  });
});

describe("web annotations", () => {
  it("count code points: a mark at index 5 in JavaScript is at 3 after a flag", () => {
    const [quotation] = tagged(itemsOf(webAnnotations(analysed("🇫🇷 “We won,” Ana Lima said."))), "quotation");
    expect(quotation!.target[0]!.selector).toEqual([
      { type: "TextPositionSelector", start: 3, end: 12 },
      { type: "TextQuoteSelector", exact: "“We won,”", prefix: "🇫🇷 ", suffix: " Ana Lima said." },
    ]);
  });

  it("link a quotation to its speaker, and its source and cue to it", () => {
    const items = itemsOf(webAnnotations(analyze({ id: "wire-1", text: "“We won,” Ana Lima said." })));
    expect(linked(tagged(items, "quotation")[0]!)).toEqual(["urn:hustings:actor:wire-1:a1"]);
    for (const part of ["cue", "source"])
      expect(linked(tagged(items, part)[0]!)).toEqual(["urn:hustings:annotation:wire-1:q1"]);
    expect(said(tagged(items, "actor")[0]!, "identifying")).toEqual(["Ana Lima"]);
  });

  it.each([
    ["https://example.org/a?b=1#c", "https://example.org/a?b=1#c"],
    ["not an address", "urn:hustings:article:wire%201"],
    ["https://example.org/a b", "urn:hustings:article:wire%201"],
    ["javascript:alert(1)", "urn:hustings:article:wire%201"],
  ])("have %s as source only if it is an address", (url, source) => {
    const [item] = itemsOf(webAnnotations(analyze({ id: "wire 1", url, text: "It rained in Peru." })));
    expect(item!.target[0]!.source).toBe(source);
  });

  it("have no page where there is no annotation", () => {
    const collection = webAnnotations(analysed(""));
    expect(collection.total).toBe(0);
    expect(collection).not.toHaveProperty("first");
  });

  it("are the same whatever the unit of the offsets", () => {
    const analysis = analysed("🎉 “We won,” Ana Lima said on Tuesday.");
    for (const to of ["utf8", "codepoint"] as const)
      expect(toWebAnnotations(convertOffsets(analysis, { to }))).toBe(toWebAnnotations(analysis));
  });

  it.each(Object.entries(HOSTILE))("are read back from %s", (_name, make) => {
    const text = make(1000);
    expectSound(read(analysed(text)), text);
  });

  it("are read back from any text", () => {
    fc.assert(
      fc.property(fc.oneof(anyText, newsLike), (text) => {
        expectSound(read(analysed(text)), text);
      }),
      { numRuns: 100 },
    );
  });

  it("refuse what is no analysis", () => {
    expect(() => webAnnotations({} as Analysis)).toThrow(HustingsError);
  });
});
