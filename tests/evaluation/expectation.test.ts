import { expect, test } from "vitest";
import { compare } from "../../evaluation/expectation.ts";
import { ExpectationSchema } from "../../evaluation/expectation-schema.ts";
import { count, factTable } from "../../evaluation/fact-table.ts";
import type { Analysis, Span } from "../../src/schema/index.ts";

const TEXT = "Talks fail | Daily\nTalks fail\n“It is no crisis,” Ana Lima said on Monday.";

function span(words: string): Span {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length, text: words };
}

const ANALYSIS: Analysis = {
  schemaVersion: "1",
  engine: { name: "hustings", version: "0.0.0", models: [] },
  article: {
    id: "1",
    url: null,
    title: "Talks fail | Daily",
    byline: null,
    published: "2026-03-10",
    publishedBasis: "given",
    language: "en",
    text: TEXT,
    blocks: [{ kind: "boilerplate", start: 0, end: 18 }],
  },
  sentences: [],
  actors: [
    {
      id: "a1",
      kind: "person",
      name: "Ana Lima",
      aliases: [],
      roles: [],
      gender: null,
      mentions: [{ ...span("Ana Lima"), form: "name" }],
    },
  ],
  quotations: [
    {
      id: "q1",
      kind: "direct",
      content: [span("“It is no crisis,”")],
      cue: [span("said")],
      source: [span("Ana Lima")],
      speaker: "a1",
      speakerBasis: "stated",
      addressee: null,
      medium: null,
      within: null,
      continues: null,
      confidence: null,
      rule: "quotations/test",
    },
  ],
  dates: [],
  events: [],
  labels: [
    {
      id: "l1",
      term: "crisis",
      disputed: false,
      claims: [
        {
          span: span("crisis"),
          bearer: { actor: null, span: null },
          relatum: null,
          holder: "a1",
          position: "rejects",
          quotation: "q1",
          evidence: [],
          rule: "labels/test",
          confidence: null,
        },
      ],
    },
  ],
  stances: [],
  framing: { frames: [{ frame: "political", score: 1, evidence: [] }], cues: [], sentences: [] },
  notes: [],
};

function missed(expectation: unknown): string[] {
  const facts = compare(ExpectationSchema.parse(expectation), ANALYSIS, ANALYSIS);
  return facts.filter((fact) => !fact.met).map((fact) => fact.what);
}

test("a quotation is found by the beginning of its content and its details are facts of their own", () => {
  expect(
    missed({ quotations: [{ speaker: "A. Lima", kind: "direct", content: "“It is no crisis,”", cue: "said" }] }),
  ).toEqual([]);
  expect(missed({ quotations: [{ speaker: "Bo Dahl", kind: "mixed", content: "“It is no crisis,”" }] })).toEqual([
    "speaker Bo Dahl of “It is no crisis,”",
    "kind mixed of “It is no crisis,”",
  ]);
});

test("of a quotation that is not found no details are asked for", () => {
  expect(missed({ quotations: [{ speaker: "Bo Dahl", kind: "direct", content: "“Never”" }] })).toEqual([
    "quotation “Never”",
  ]);
});

test("one claim meets one expected claim", () => {
  const claim = { position: "rejects", holder: "Lima" };
  expect(missed({ labels: [{ term: "crisis", claims: [claim] }] })).toEqual([]);
  expect(missed({ labels: [{ term: "crisis", claims: [claim, claim] }] })).toEqual(["Lima rejects crisis"]);
});

test("a claim must stand in its evidence", () => {
  const claim = { position: "rejects", holder: "Lima", evidence: "said on Monday" };
  expect(missed({ labels: [{ term: "crisis", claims: [claim] }] })).toHaveLength(1);
});

test("a page title may go on with the outlet's name", () => {
  expect(missed({ article: { title: "Talks fail" } })).toEqual([]);
  expect(missed({ article: { title: "Talks" } })).toEqual(["title Talks"]);
});

test("words that are absent from the text are in no boilerplate block", () => {
  expect(missed({ article: { boilerplate: ["Daily", "Comments"] } })).toEqual(["boilerplate Comments"]);
});

test("an expectation with an unknown field is refused", () => {
  expect(ExpectationSchema.safeParse({ quotation: [] }).success).toBe(false);
});

test("the table counts facts by section and in all", () => {
  const facts = compare(
    ExpectationSchema.parse({ frames: { mustAppear: ["political", "morality"] } }),
    ANALYSIS,
    ANALYSIS,
  );
  expect(count(facts)).toBe("2/3");
  expect(factTable(facts)).toContain("frames (1/2)\n  met     frame political\n  MISSED  frame morality");
  expect(factTable(facts)).toMatch(/\n2\/3 expected facts$/);
});
