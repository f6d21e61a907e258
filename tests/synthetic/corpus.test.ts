import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fingerprint } from "../../src/article/fingerprint.ts";
import { isIsoDate } from "../../src/article/iso-date.ts";
import { DuplicateIndex, duplicateFingerprint } from "../../src/corpus/index.ts";
import { HustingsError } from "../../src/index.ts";
import { ArticleInputSchema } from "../../src/schema/index.ts";
import { type SyntheticArticle, syntheticCorpus, truthSummary } from "../../src/synthetic/index.ts";

const seeds = fc.integer({ min: 0, max: 0xffff_ffff });
const list = (options: Parameters<typeof syntheticCorpus>[0]): SyntheticArticle[] => [...syntheticCorpus(options)];

function expectTruth({ article, truth }: SyntheticArticle): void {
  const said = truth.quotations.flatMap(({ kind, content }) =>
    content.map(({ start, end }) => [kind, article.text.slice(start, end)] as const),
  );
  for (const [kind, words] of said) expect(words).toMatch(kind === "direct" ? /^“\P{Ll}.*”$/u : /^\S.*[^\s,]$/);
  for (const { start, end, term } of truth.claims) expect(article.text.slice(start, end)).toBe(term);
  for (const { start, end, date } of truth.events) {
    expect(article.text.slice(start, end)).toMatch(/^[a-z][a-z ]+$/);
    expect(date === null || date <= article.published.slice(0, 10)).toBe(true);
  }
  const named = [
    ...truth.quotations.map(({ speaker }) => speaker),
    ...truth.claims.map(({ holder }) => holder).filter((holder) => holder !== "narrator"),
    ...truth.stances.flatMap(({ holder, target }) => [holder, target]),
  ];
  expect(truth.people.map(({ id }) => id).sort()).toEqual([...new Set(named)].sort());
}

describe("invented news", () => {
  it("is the same for the same seed and another for another", () => {
    expect(list({ seed: 7, articles: 5 })).toEqual(list({ seed: 7, articles: 5 }));
    expect(list({ seed: 8, articles: 5 })).not.toEqual(list({ seed: 7, articles: 5 }));
  });

  it("has the same bytes on every machine (this number changes whenever a sentence does)", () => {
    expect(fingerprint(JSON.stringify(list({ seed: 1, articles: 40 })))).toBe("cfacbea5f3df3136");
  });

  it("does not depend on how many articles are asked for, nor from which on", () => {
    fc.assert(
      fc.property(seeds, fc.nat(5000), fc.nat(60), (seed, start, more) => {
        const [one] = list({ seed, start: start + more, articles: 1 });
        expect(list({ seed, start, articles: more + 1 }).at(-1)).toEqual(one);
      }),
      { numRuns: 25 },
    );
  });

  it("says where in the text everything stands that was put into it", () => {
    fc.assert(
      fc.property(seeds, fc.nat(1_000_000), (seed, start) => {
        for (const article of syntheticCorpus({ seed, start, articles: 3, wireShare: 0.5 })) expectTruth(article);
      }),
      { numRuns: 40 },
    );
  });

  it("leaves no slot unfilled and no mark doubled", () => {
    for (const { article } of syntheticCorpus({ seed: 3, articles: 300, tokens: 300 })) {
      expect(article.text).not.toMatch(/[{}<>|@~]|undefined|null|NaN| {2}|,,|,\.|\.\.| [,.;:?!]|\b(a|an) (a|an|the) /);
      expect(article.title).not.toMatch(/[{}<>@~]|undefined/);
    }
  });

  it("is made of articles as analyze() reads them, with unique ids and addresses that lead nowhere", () => {
    const articles = list({ seed: 4, articles: 60, tokens: 200 }).map(({ article }) => article);
    for (const article of articles) {
      expect(ArticleInputSchema.parse(article)).toEqual(article);
      expect(isIsoDate(article.published)).toBe(true);
      expect(new URL(article.url).hostname).toMatch(/\.example$/);
    }
    expect(new Set(articles.map(({ id }) => id)).size).toBe(60);
    expect(new Set(articles.map(({ url }) => url)).size).toBe(60);
  });

  it("has about as many tokens an article as asked for", () => {
    for (const tokens of [200, 700, 2000]) {
      const articles = list({ seed: 5, articles: 200, tokens, wireShare: 0 });
      const found = articles.reduce((sum, { article }) => sum + article.text.match(/[\p{L}\p{N}]+|\S/gu)!.length, 0);
      expect(found / articles.length / tokens).toBeGreaterThan(0.9);
      expect(found / articles.length / tokens).toBeLessThan(1.15);
    }
  });

  it("is spread over all the days asked for", () => {
    const days = list({ seed: 6, articles: 300, tokens: 100, from: "2024-02-01", to: "2024-02-29" }).map(
      ({ article }) => article.published.slice(0, 10),
    );
    expect([...new Set(days)].sort()).toHaveLength(29);
    expect([...days].sort()[0]).toBe("2024-02-01");
    expect([...days].sort().at(-1)).toBe("2024-02-29");
  });

  it("refuses options that make no sense", () => {
    const wrong = [
      { seed: -1 },
      { articles: 1.5 },
      { tokens: 20 },
      { from: "2024-02-30" },
      { from: "2024-03-01", to: "2024-02-01" },
      { outlets: 0 },
      { outlets: 25 },
      { wireShare: 1 },
      { wireShare: Number.NaN },
      { wire: 0.1 },
    ];
    for (const options of wrong) {
      expect(() => list({ seed: 1, articles: 1, ...options }), JSON.stringify(options)).toThrow(HustingsError);
    }
    expect(() => list({ seed: 1, articles: 1, from: "yesterday" })).toThrow(
      'from must be a day such as 2024-01-31; got "yesterday".',
    );
  });
});

describe("disputes of invented news", () => {
  const { claims, disputes } = truthSummary(syntheticCorpus({ seed: 11, articles: 3000, tokens: 300 }));

  it("begin with somebody who applies the word, and are rejected later", () => {
    expect(disputes.length).toBeGreaterThan(10);
    for (const { firstUse, firstRejection } of disputes) {
      if (firstRejection !== null) expect(firstUse.published < firstRejection.published).toBe(true);
    }
    expect(disputes.filter(({ firstRejection }) => firstRejection !== null).length).toBeGreaterThan(8);
  });

  it("have all positions, the outlets' own voice among them", () => {
    const positions = new Set(
      claims.map(({ position, holder }) => `${holder === null ? "outlet" : "person"} ${position}`),
    );
    expect([...positions].sort()).toEqual([
      "outlet applies",
      "outlet distances",
      "person applies",
      "person questions",
      "person rejects",
    ]);
  });

  it("never have one person on both sides", () => {
    const sides = new Map<string, Set<string>>();
    for (const { term, holder, position } of claims) {
      if (holder === null) continue;
      const key = `${term} ${holder.id}`;
      sides.set(key, (sides.get(key) ?? new Set()).add(position));
    }
    for (const positions of sides.values()) expect(positions.size).toBe(1);
  });
});

describe("the people of invented news", () => {
  const { speakers } = truthSummary(syntheticCorpus({ seed: 11, articles: 2000, tokens: 300 }));

  it("have namesakes of another office and country", () => {
    const namesakes = speakers
      .map(({ speaker }) => speakers.filter((other) => other.speaker.name === speaker.name))
      .filter((same) => same.length > 1);
    expect(namesakes.length).toBeGreaterThan(4);
    for (const [a, b] of namesakes) {
      expect(a!.speaker.country).not.toBe(b!.speaker.country);
      expect(a!.speaker.office).not.toBe(b!.speaker.office);
    }
  });

  it("never meet their namesakes in an article", () => {
    for (const { truth } of syntheticCorpus({ seed: 11, articles: 400, tokens: 300 })) {
      const names = truth.people.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});

describe("copies among invented news", () => {
  const articles = list({ seed: 21, articles: 250, tokens: 500, wireShare: 0.3 });
  const originals = new Map(articles.map((one) => [one.article.id, one]));

  it("name an original that came before, at another outlet, on the same day", () => {
    const copies = articles.filter(({ truth }) => truth.duplicateOf !== null);
    expect(copies.length).toBeGreaterThan(50);
    for (const { article, truth } of copies) {
      const original = originals.get(truth.duplicateOf!)!;
      expect(original.truth.duplicateOf).toBeNull();
      expect(original.article.id < article.id).toBe(true);
      expect(original.article.outlet).not.toBe(article.outlet);
      expect(original.article.published.slice(0, 10)).toBe(article.published.slice(0, 10));
      expect(original.article.published <= article.published).toBe(true);
    }
  });

  it("are found as duplicates, and hardly anything else is", () => {
    const index = new DuplicateIndex();
    let right = 0;
    let found = 0;
    for (const { article, truth } of articles) {
      const duplicate = index.add(article.id, duplicateFingerprint(article.text));
      if (duplicate !== null) found++;
      if (duplicate !== null && duplicate.duplicateOf === truth.duplicateOf) right++;
    }
    const copies = articles.filter(({ truth }) => truth.duplicateOf !== null).length;
    expect(right / copies).toBeGreaterThan(0.97);
    expect(right / found).toBeGreaterThan(0.97);
  });
});
