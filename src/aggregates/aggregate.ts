import { compareText } from "../disputes/chronology.ts";
import { hostName, type OutletOf } from "../disputes/outlet.ts";
import { HustingsError } from "../errors.ts";
import { checkOptions } from "../options.ts";
import type { Analysis, Engine } from "../schema/index.ts";
import { articleRecord } from "./article-record.ts";
import type { Aggregate, ArticleRecord } from "./schema.ts";

/** What can be chosen where articles are aggregated. */
export interface AggregateOptions {
  /** In which outlet an article appeared; the host name of its address, without "www.", unless told otherwise. */
  readonly outletOf?: OutletOf;
}

/** What stands in a run for an article that could not be analysed; only its code counts. */
export interface ErrorRecord {
  readonly error: { readonly code: string };
}

const SCHEMA_VERSION = "1";

/**
 * The aggregate of no article: merged with another it gives that one.
 *
 * @example
 * emptyAggregate().articles; // → []
 */
export function emptyAggregate(): Aggregate {
  return { schemaVersion: SCHEMA_VERSION, engine: null, articles: [], errors: [] };
}

const isError = (given: Analysis | ErrorRecord): given is ErrorRecord =>
  typeof given === "object" && given !== null && typeof (given as Partial<ErrorRecord>).error?.code === "string";

/** Order of records: by date, outlet and id, and where these are equal by all they say. */
function compareRecords(textOf: (record: ArticleRecord) => string) {
  return (one: ArticleRecord, other: ArticleRecord): number => {
    const [a, b] = [one.article, other.article];
    return (
      compareText(a.published ?? "", b.published ?? "") ||
      compareText(a.outlet ?? "", b.outlet ?? "") ||
      compareText(a.id, b.id) ||
      compareText(textOf(one), textOf(other))
    );
  };
}

function inOrder(records: readonly ArticleRecord[]): ArticleRecord[] {
  const texts = new Map<ArticleRecord, string>();
  const textOf = (record: ArticleRecord): string => {
    const known = texts.get(record);
    if (known !== undefined) return known;
    const text = JSON.stringify(record);
    texts.set(record, text);
    return text;
  };
  return [...records].sort(compareRecords(textOf));
}

/**
 * Collects analyses and aggregates one by one, and puts them in order once, when the aggregate is asked for: the way to aggregate many.
 *
 * @example
 * const aggregator = new Aggregator();
 * for await (const analysis of analyzeCorpus(source)) aggregator.add(analysis);
 * const summary = finalize(aggregator.aggregate());
 */
export class Aggregator {
  readonly #outletOf: OutletOf;
  readonly #records: ArticleRecord[] = [];
  readonly #errors = new Map<string, number>();
  #engine: Engine | null = null;

  /**
   * @param options - see {@link AggregateOptions}
   * @throws HustingsError `INVALID_OPTION` for an option that does not exist or has a value outside its range
   */
  constructor(options: AggregateOptions = {}) {
    checkOptions(options, { outletOf: "function" });
    this.#outletOf = options.outletOf ?? hostName;
  }

  /**
   * Adds an analysis; an error record is counted by its code.
   *
   * @throws HustingsError `INVALID_INPUT` where something else comes, `AGGREGATE_MISMATCH` for an analysis of another engine than
   *   those before it; nothing is added then
   */
  add(given: Analysis | ErrorRecord, options: { readonly outlet?: string | null } = {}): void {
    if (isError(given)) {
      this.#count(given.error.code, 1);
      return;
    }
    const { outlet } = options;
    const record = articleRecord(given, outlet == null ? this.#outletOf : () => outlet);
    this.#agree(given.engine);
    this.#records.push(record);
  }

  /**
   * Adds everything that an aggregate holds.
   *
   * @throws HustingsError `INVALID_AGGREGATE` where something else comes, `AGGREGATE_MISMATCH` for an aggregate of another engine
   */
  addAggregate(other: Aggregate): void {
    if (other?.schemaVersion !== SCHEMA_VERSION || !Array.isArray(other.articles) || !Array.isArray(other.errors)) {
      throw new HustingsError(
        "INVALID_AGGREGATE",
        "Expected an aggregate, version 1, as aggregate() gives it; got something else.",
      );
    }
    this.#agree(other.engine);
    for (const record of other.articles) this.#records.push(record);
    for (const [code, count] of other.errors) this.#count(code, count);
  }

  /** Everything added so far, in an order that does not depend on the order of adding. */
  aggregate(): Aggregate {
    return {
      schemaVersion: SCHEMA_VERSION,
      engine: this.#engine,
      articles: inOrder(this.#records),
      errors: [...this.#errors].sort(([a], [b]) => compareText(a, b)),
    };
  }

  #count(code: string, more: number): void {
    this.#errors.set(code, (this.#errors.get(code) ?? 0) + more);
  }

  /** Figures of two engines are not comparable: a new version may find more. */
  #agree(engine: Engine | null): void {
    if (engine === null) return;
    this.#engine ??= canonicalEngine(engine);
    const [mine, theirs] = [this.#engine, engine].map(described);
    if (mine !== theirs) {
      throw new HustingsError(
        "AGGREGATE_MISMATCH",
        `Articles analysed by different engines can't be counted together: ${mine} and ${theirs}. Analyse them again with one.`,
      );
    }
  }
}

const canonicalEngine = ({ name, version, models }: Engine): Engine => ({
  name,
  version,
  models: [...models].sort(compareText),
});

const described = ({ name, version, models }: Engine): string =>
  `${name} ${version} (${[...models].sort(compareText).join(", ")})`;

/**
 * What many articles say together, in a form that can be stored as JSON and merged. The same articles give the same bytes in whatever
 * order they come.
 *
 * @param analyses - one analysis, or many; error records among them are counted by code
 * @param options - see {@link AggregateOptions}
 * @throws HustingsError `INVALID_INPUT` where something else than an analysis comes, `INVALID_OPTION` for an option that does not exist or
 *   has a value outside its range, `AGGREGATE_MISMATCH` where the analyses come from different engines
 * @example
 * const state = aggregate(analyze("“No,” Ana Lima said."));
 * finalize(state).speakers.map(({ name, quotations }) => `${name}: ${quotations.total}`); // → ["Ana Lima: 1"]
 */
export function aggregate(
  analyses: Analysis | Iterable<Analysis | ErrorRecord>,
  options: AggregateOptions = {},
): Aggregate {
  const aggregator = new Aggregator(options);
  const many = typeof analyses === "object" && analyses !== null && Symbol.iterator in analyses;
  for (const analysis of many ? analyses : [analyses]) aggregator.add(analysis);
  return aggregator.aggregate();
}

/**
 * Puts aggregates together: associative and commutative, with {@link emptyAggregate} as identity. None of them is changed. Merge many
 * in one call, or with an {@link Aggregator}: each call puts everything in order once.
 *
 * @throws HustingsError `INVALID_AGGREGATE` where something else comes, `AGGREGATE_MISMATCH` where they come from different engines
 * @example
 * const year = merge(...months);
 */
export function merge(...aggregates: readonly Aggregate[]): Aggregate {
  const aggregator = new Aggregator();
  for (const each of aggregates) aggregator.addAggregate(each);
  return aggregator.aggregate();
}
