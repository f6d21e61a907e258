import { describe, expect, it } from "vitest";
import { aggregate, type CorpusSummary, finalize } from "../../src/aggregates/index.ts";
import { analyze } from "../../src/analyze.ts";
import { ploverRecords } from "../../src/exports/index.ts";
import { statements, toGraphml } from "../../src/networks/index.ts";
import { FIXTURES } from "../laws/texts.ts";
import { madeArticle } from "./arbitrary.ts";

const OUTLETS = ["courier", "herald"];
const ANALYSES = FIXTURES.map(([id, text], i) =>
  analyze({ id, text, url: `https://${OUTLETS[i % 2]}.example/${i}`, published: `2026-0${(i % 3) + 1}-15` }),
);
const SUMMARY = finalize(aggregate(ANALYSES));

const sum = (numbers: readonly number[]): number => numbers.reduce((all, number) => all + number, 0);

describe("the summary of the fixtures", () => {
  it("counts every quotation once, by speaker and by outlet", () => {
    const all = ANALYSES.flatMap(({ quotations }) => quotations);
    const said = all.filter(({ speaker }) => speaker !== null);
    expect(sum(SUMMARY.speakers.map(({ quotations }) => quotations.total))).toBe(said.length);
    expect(sum(SUMMARY.outlets.map(({ quotations }) => quotations))).toBe(all.length);
    expect(sum(SUMMARY.outlets.map(({ unattributed }) => unattributed))).toBe(all.length - said.length);
    for (const { speakers, quotations, unattributed } of SUMMARY.outlets) {
      expect(sum(speakers.map((each) => each.quotations))).toBe(quotations - unattributed);
    }
    for (const { quotations: counts, outlets } of SUMMARY.speakers) {
      expect(counts.direct + counts.indirect + counts.mixed).toBe(counts.total);
      expect(sum(outlets.map(({ quotations }) => quotations))).toBe(counts.total);
    }
  });

  it("counts every claim once, by label and by holder", () => {
    const claims = ANALYSES.flatMap(({ labels }) => labels.flatMap((label) => label.claims));
    expect(sum(SUMMARY.labels.map(({ total }) => total))).toBe(claims.length);
    for (const { total, periods } of SUMMARY.labels) expect(sum(periods.map((period) => period.total))).toBe(total);
    for (const { counts, holders } of SUMMARY.labels.flatMap(({ periods }) => periods)) {
      expect(sum(holders.applies.map((holder) => holder.claims))).toBe(counts.applies);
      expect(sum(holders.rejects.map((holder) => holder.claims))).toBe(counts.rejects);
    }
    const byActors = claims.filter(({ holder }) => holder !== "narrator").length;
    expect(sum(SUMMARY.speakers.flatMap(({ labels }) => labels.map((label) => label.claims)))).toBe(byActors);
  });

  it("counts the interactions that PLOVER records hold", () => {
    expect(SUMMARY.events.total).toBe(ploverRecords(ANALYSES).length);
    expect(sum(SUMMARY.events.byType.map(({ events }) => events))).toBe(SUMMARY.events.total);
    expect(sum(SUMMARY.events.pairs.map(({ events }) => events))).toBeGreaterThanOrEqual(SUMMARY.events.total);
  });

  it("counts every stance toward an actor once", () => {
    const toward = ANALYSES.flatMap(({ stances }) => stances).filter(({ target }) => target.kind === "actor");
    expect(sum(SUMMARY.stances.map(({ total }) => total))).toBe(toward.length);
    for (const { total, favourable, neutral, unfavourable, mean } of SUMMARY.stances) {
      expect(favourable + neutral + unfavourable).toBe(total);
      expect(Math.abs(mean)).toBeLessThanOrEqual(1);
    }
  });

  it("has frame shares that add up to one where every article has a frame", () => {
    const { all, byOutlet, byPeriod, byOutletAndPeriod } = SUMMARY.frames;
    for (const { frames } of [all, ...byOutlet, ...byPeriod, ...byOutletAndPeriod]) {
      expect(sum(frames.map(({ share }) => share))).toBeCloseTo(1, 3);
    }
    expect([byOutlet.length, byPeriod.length, byOutletAndPeriod.length]).toEqual([2, 3, 6]);
    expect(sum(byOutlet.map(({ articles }) => articles))).toBe(all.articles);
  });

  it("tells how many articles there are, from when and where", () => {
    const { total, from, to, undated, byOutlet, byPeriod, byOutletAndPeriod } = SUMMARY.articles;
    expect({ total, from, to, undated }).toEqual({
      total: ANALYSES.length,
      from: "2026-01-15",
      to: "2026-03-15",
      undated: 0,
    });
    for (const part of [byOutlet, byPeriod, byOutletAndPeriod]) {
      expect(sum(part.map(({ articles }) => articles))).toBe(total);
    }
  });

  it("has the congruence of the statements that are made of the analyses", () => {
    const speakers = new Set(statements(ANALYSES).map(({ person, organization }) => person || organization));
    const { nodes } = SUMMARY.networks.congruence;
    expect(nodes.length).toBeGreaterThan(0);
    expect(nodes.filter(({ name }) => !speakers.has(name.replace(/ [(#].*/, "")))).toEqual([]);
  });

  it("counts notes by code", () => {
    const notes = ANALYSES.flatMap((analysis) => analysis.notes);
    expect(sum(SUMMARY.notes.map(({ count }) => count))).toBe(notes.length);
  });
});

describe("who says what about whom", () => {
  const summary: CorpusSummary = finalize(
    aggregate([
      analyze({
        id: "1",
        url: "https://courier.example/1",
        published: "2026-03-04",
        text: "Finance Minister Ana Quist called the port law “a surrender”. “Karl Berg lies,” Quist said. Karl Berg said the law was no surrender.",
      }),
      analyze({
        id: "2",
        url: "https://herald.example/2",
        published: "2026-04-05",
        text: "“The law is a surrender,” said Ana Quist, the finance minister.",
      }),
    ]),
  );
  const quist = summary.speakers.find(({ name }) => name === "Ana Quist")!;

  it("is told of a speaker over both articles", () => {
    expect(quist).toMatchObject({ articles: 2, first: "2026-03-04", last: "2026-04-05" });
    expect(quist.outlets.map(({ outlet }) => outlet).sort()).toEqual(["courier.example", "herald.example"]);
    expect(quist.roles).toEqual([{ role: "finance minister", articles: 2 }]);
    expect(quist.labels.map(({ term, counts }) => [term, counts.applies])).toEqual([["surrender", 2]]);
    expect(quist.mentions.map(({ actor, quotations }) => [actor.name, quotations])).toEqual([["Karl Berg", 1]]);
  });

  it("is told of a label period by period", () => {
    const [label] = summary.labels;
    const names = label!.periods.map(({ period, holders }) => [
      period,
      holders.applies.map(({ holder }) => holder.name),
      holders.rejects.map(({ holder }) => holder.name),
    ]);
    expect(names).toEqual([
      ["2026-03", ["Ana Quist"], ["Karl Berg"]],
      ["2026-04", ["Ana Quist"], []],
    ]);
  });

  it("is drawn as networks that GraphML can hold", () => {
    const { coQuotation, conflict } = summary.networks;
    expect(coQuotation.edges.map(({ weight }) => weight)).toEqual([1]);
    expect(conflict.nodes.map(({ name }) => name)).toEqual(["Ana Quist", "Karl Berg"]);
    expect(toGraphml(coQuotation)).toContain('<graph id="co-quotation" edgedefault="undirected">');
  });
});

describe("networks", () => {
  it("have the most frequent speakers only, so many as are wanted", () => {
    const cast = ["Ana Lima", "Bo Lind", "Cem Aras"].map((name) => ({ kind: "person" as const, name }));
    const state = aggregate([madeArticle({ id: "1" }, cast), madeArticle({ id: "2" }, cast.slice(0, 2))]);
    const { nodes, edges } = finalize(state, { mostActors: 2 }).networks.coQuotation;
    expect(nodes.map(({ name, frequency }) => [name, frequency])).toEqual([
      ["Ana Lima", 2],
      ["Bo Lind", 2],
    ]);
    expect(edges.map(({ weight }) => weight)).toEqual([2]);
  });

  it("have unnamed sources in no co-quotation", () => {
    const cast = [
      { kind: "person", name: "Ana Lima" },
      { kind: "unnamed", name: "officials" },
    ] as const;
    expect(finalize(aggregate(madeArticle({ id: "1" }, cast))).networks.coQuotation.nodes).toEqual([]);
  });
});

describe("means of scores", () => {
  it("are those of the numbers, however many are added in whatever order", () => {
    const cast = [
      { kind: "person", name: "Ana Lima" },
      { kind: "person", name: "Bo Lind" },
    ] as const;
    const scores = [0.1, 0.2, 0.3, -0.7, 0.9];
    const made = scores.map((score, i) => madeArticle({ id: `${i}` }, cast, { score }));
    const [cell] = finalize(aggregate(made)).stances;
    expect(cell).toMatchObject({ total: 5, favourable: 4, unfavourable: 1, mean: 0.16 });
  });
});
