import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HustingsError } from "../../src/index.ts";
import { syntheticCorpus, TruthSummary, truthSummary } from "../../src/synthetic/index.ts";

const ARTICLES = [...syntheticCorpus({ seed: 9, articles: 120, tokens: 300, wireShare: 0.3 })];

describe("what was put in, added up", () => {
  const figures = truthSummary(ARTICLES);

  it("does not depend on the order of the articles", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ARTICLES, { minLength: ARTICLES.length }), (articles) => {
        expect(JSON.stringify(truthSummary(articles))).toBe(JSON.stringify(figures));
      }),
      { numRuns: 15 },
    );
  });

  it("has every quotation once, by speaker, by kind and by outlet", () => {
    const put = ARTICLES.reduce((sum, { truth }) => sum + truth.quotations.length, 0);
    const bySpeaker = figures.speakers.reduce((sum, { quotations }) => sum + quotations, 0);
    const byKind = figures.speakers.reduce((sum, { direct, indirect, mixed }) => sum + direct + indirect + mixed, 0);
    const byOutlet = figures.outletSpeakers.reduce((sum, { quotations }) => sum + quotations, 0);
    expect([bySpeaker, byKind, byOutlet]).toEqual([put, put, put]);
  });

  it("has every claim and every event once", () => {
    const claims = ARTICLES.reduce((sum, { truth }) => sum + truth.claims.length, 0);
    const events = ARTICLES.reduce((sum, { truth }) => sum + truth.events.length, 0);
    expect(figures.claims.reduce((sum, { claims }) => sum + claims, 0)).toBe(claims);
    expect(figures.events.reduce((sum, { events }) => sum + events, 0)).toBe(events);
  });

  it("names the earliest rejection of each term", () => {
    for (const { term, firstRejection } of figures.disputes) {
      const days = ARTICLES.filter(({ truth }) =>
        truth.claims.some((claim) => claim.term === term && claim.position === "rejects"),
      ).map(({ article }) => article.published);
      expect(firstRejection?.published).toBe(days.sort()[0]);
    }
  });

  it("leaves copies out when told so", () => {
    const originals = ARTICLES.filter(({ truth }) => truth.duplicateOf === null);
    const without = truthSummary(ARTICLES, { copies: false });
    expect(without).toEqual({ ...truthSummary(originals), articles: 120, duplicates: 120 - originals.length });
    expect(without.duplicates).toBeGreaterThan(20);
  });

  it("is empty for no articles, and refuses options it does not have", () => {
    expect(new TruthSummary().figures()).toEqual({
      articles: 0,
      duplicates: 0,
      speakers: [],
      outletSpeakers: [],
      claims: [],
      disputes: [],
      events: [],
    });
    expect(() => new TruthSummary({ copies: "no" as never })).toThrow(HustingsError);
  });
});
