import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Aggregate,
  Aggregator,
  aggregate,
  emptyAggregate,
  finalize,
  merge,
  readAggregate,
} from "../../src/aggregates/index.ts";
import { analyze } from "../../src/analyze.ts";
import { disputes } from "../../src/index.ts";
import type { Analysis } from "../../src/schema/index.ts";
import { analyses as claiming } from "../disputes/arbitrary.ts";
import { FIXTURES as TEXTS } from "../laws/texts.ts";
import { articles } from "./arbitrary.ts";

const FIXTURES = TEXTS.map(([id, text], i) =>
  analyze({
    id,
    text,
    url: `https://${["courier", "herald", "post"][i % 3]}.example/${i}`,
    published: `2026-0${(i % 4) + 1}-15`,
  }),
);

const bytes = (state: Aggregate): string => JSON.stringify(state);

/** Some corpus: articles that speak, articles that claim, articles of the fixtures. */
const corpus: fc.Arbitrary<Analysis[]> = fc
  .tuple(articles, claiming, fc.subarray(FIXTURES.slice(0, 6)))
  .map((parts) => parts.flat());

/** A corpus and the same in another order, with numbers that say where to cut it and how to put it together. */
const shuffled = corpus.chain((given) =>
  fc.tuple(
    fc.constant(given),
    fc.shuffledSubarray(given, { minLength: given.length }),
    fc.infiniteStream(fc.nat({ max: 999 })),
  ),
);

/** Puts aggregates together two by two, each time two of the numbers' choice. */
function mergedInSomeTree(parts: Aggregate[], numbers: Iterator<number>): Aggregate {
  const take = (): Aggregate => parts.splice((numbers.next().value as number) % parts.length, 1)[0]!;
  while (parts.length > 1) parts.push(merge(take(), take()));
  return parts[0] ?? emptyAggregate();
}

function partitioned(given: readonly Analysis[], numbers: Iterator<number>): Aggregate[] {
  const parts: Analysis[][] = [[]];
  for (const analysis of given) {
    if ((numbers.next().value as number) % 3 === 0) parts.push([]);
    parts.at(-1)!.push(analysis);
  }
  return parts.map((part) => aggregate(part));
}

describe("any partition of a corpus, in any order, merged in any tree", () => {
  it("gives the same bytes of the aggregate and of the summary", () => {
    fc.assert(
      fc.property(shuffled, ([given, others, numbers]) => {
        const whole = aggregate(given);
        const merged = mergedInSomeTree(partitioned(others, numbers[Symbol.iterator]()), numbers[Symbol.iterator]());
        expect(bytes(merged)).toBe(bytes(whole));
        expect(JSON.stringify(finalize(merged))).toBe(JSON.stringify(finalize(whole)));
      }),
      { numRuns: 40 },
    );
  });

  it("does so over every fixture, through JSON and back", () => {
    const whole = aggregate(FIXTURES);
    const stored = FIXTURES.map((analysis) => readAggregate(JSON.parse(bytes(aggregate(analysis)))));
    const merged = merge(...stored.reverse());
    expect(bytes(merged)).toBe(bytes(whole));
    expect(finalize(merged)).toEqual(finalize(whole));
  });
});

describe("aggregates are a commutative monoid", () => {
  const states = fc.tuple(articles, articles, articles).map((parts) => parts.map((part) => aggregate(part)));

  it("merging is associative and commutative, the empty one changes nothing", () => {
    fc.assert(
      fc.property(states, ([a, b, c]) => {
        expect(bytes(merge(merge(a!, b!), c!))).toBe(bytes(merge(a!, merge(b!, c!))));
        expect(bytes(merge(a!, b!))).toBe(bytes(merge(b!, a!)));
        expect(bytes(merge(a!, emptyAggregate()))).toBe(bytes(a!));
        expect(bytes(merge())).toBe(bytes(emptyAggregate()));
      }),
      { numRuns: 30 },
    );
  });

  it("merging changes none of them", () => {
    const [one, other] = [aggregate(FIXTURES.slice(0, 3)), aggregate(FIXTURES.slice(3, 6))];
    const before = bytes(one) + bytes(other);
    merge(one, other);
    expect(bytes(one) + bytes(other)).toBe(before);
  });

  it("counts an article that is given twice twice", () => {
    expect(finalize(aggregate([FIXTURES[0]!, FIXTURES[0]!])).articles.total).toBe(2);
  });
});

describe("the disputes of a summary", () => {
  it("are those of the analyses", () => {
    fc.assert(
      fc.property(corpus, fc.constantFrom("day", "week", "month", "year"), (given, period) => {
        expect(finalize(aggregate(given), { period }).disputes).toEqual(disputes(given, { period }));
      }),
      { numRuns: 30 },
    );
    expect(finalize(aggregate(FIXTURES)).disputes).toEqual(disputes(FIXTURES));
  });

  it("take the outlet from wherever the caller says", () => {
    const outletOf = ({ article }: Analysis) => `outlet of ${article.id}`;
    expect(finalize(aggregate(FIXTURES, { outletOf })).disputes).toEqual(disputes(FIXTURES, { outletOf }));
  });
});

describe("an aggregate", () => {
  it("is small beside the analyses", () => {
    const share = bytes(aggregate(FIXTURES)).length / JSON.stringify(FIXTURES).length;
    expect(share).toBeLessThan(0.1);
  });

  it("counts error records by code", () => {
    const failed = { error: { code: "INVALID_JSON_LINE", message: "…", line: 3 } };
    const state = merge(aggregate([failed, FIXTURES[0]!]), aggregate([failed]));
    expect(finalize(state).errors).toEqual([{ code: "INVALID_JSON_LINE", count: 2 }]);
  });

  it("can be added to another one article by article", () => {
    const aggregator = new Aggregator();
    aggregator.addAggregate(aggregate(FIXTURES.slice(0, 2)));
    aggregator.add(FIXTURES[2]!);
    expect(bytes(aggregator.aggregate())).toBe(bytes(aggregate(FIXTURES.slice(0, 3))));
  });

  it("takes the outlet of one article where it is told", () => {
    const aggregator = new Aggregator();
    aggregator.add(FIXTURES[0]!, { outlet: "The Courier" });
    expect(aggregator.aggregate().articles[0]!.article.outlet).toBe("The Courier");
  });
});

describe("misuse", () => {
  const code = (run: () => unknown): unknown => {
    try {
      return run();
    } catch (error) {
      return (error as { code?: string }).code;
    }
  };
  const [analysis] = FIXTURES;

  it("is told by its code", () => {
    const other = { ...analysis!, engine: { ...analysis!.engine, version: "9.9.9" } };
    expect(code(() => aggregate([null as never]))).toBe("INVALID_INPUT");
    expect(code(() => aggregate([{} as never]))).toBe("INVALID_INPUT");
    expect(code(() => aggregate([], { outlets: {} } as never))).toBe("INVALID_OPTION");
    expect(code(() => aggregate([analysis!, other]))).toBe("AGGREGATE_MISMATCH");
    expect(code(() => merge(aggregate(analysis!), aggregate(other)))).toBe("AGGREGATE_MISMATCH");
    expect(code(() => merge(null as never))).toBe("INVALID_AGGREGATE");
    expect(code(() => merge({ ...emptyAggregate(), schemaVersion: "2" } as never))).toBe("INVALID_AGGREGATE");
    expect(code(() => finalize(emptyAggregate(), { period: "decade" as never }))).toBe("INVALID_OPTION");
  });

  it("of a file that is no aggregate says what is wrong where", () => {
    const state = aggregate(analysis!);
    const broken = { ...state, articles: [{ ...state.articles[0], quotations: [[99, 1, 0, 0]] }] };
    expect(code(() => readAggregate({ ...state, articles: [{}] }))).toBe("INVALID_AGGREGATE");
    expect(() => readAggregate({ ...state, schemaVersion: "2" })).toThrow(/schemaVersion/);
    expect(() => readAggregate(broken)).toThrow("articles.0 refers to an actor that is not in its list.");
    expect(readAggregate(JSON.parse(bytes(state)))).toEqual(state);
  });
});

describe("an empty corpus", () => {
  it("has an empty summary", () => {
    const { articles: counted, speakers, frames, events } = finalize(emptyAggregate());
    expect(counted).toMatchObject({ total: 0, from: null, to: null });
    expect(speakers).toEqual([]);
    expect(frames.all).toEqual({ articles: 0, frames: [] });
    expect(events.total).toBe(0);
  });
});
