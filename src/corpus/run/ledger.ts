import { fingerprintFromText } from "../duplicate-fingerprint.ts";
import { DuplicateIndex } from "../duplicate-index.ts";
import type { SourceError } from "../source-record.ts";
import type { AnalyzedArticle, IdentifiedRecord } from "./analyze-batch.ts";
import type { Configuration } from "./configuration.ts";

/** A line of `records`: what the run knows of an article besides its analysis. */
export interface ArticleEntry {
  readonly id: string;
  readonly file: string;
  readonly position: number | null;
  readonly unit: "line" | "row" | "byte" | null;
  /** The id that the article would have, had an earlier one not had it; null where the id is its own. */
  readonly sharedId: string | null;
  readonly outlet: string | null;
  readonly encoding: string | null;
  /** Id of the article that this one is a copy or near-copy of. */
  readonly duplicateOf: string | null;
  /** Estimated share of five-word runs in common with that one, 0 to 1. */
  readonly similarity: number | null;
  /** What near-duplicates are found by: see `fingerprintFromText`. */
  readonly fingerprint: string;
  /** Equal for articles of the same words. */
  readonly hash: string;
}

/** A line of `records` for a piece of the input that could not be analysed. */
export interface ErrorEntry extends Pick<ArticleEntry, "file" | "position" | "unit"> {
  readonly error: SourceError["error"];
}

/** A line of `records`: one for each piece of the input, in its order. */
export type LedgerEntry = ArticleEntry | ErrorEntry;

/** What a worker told of a record. */
type Told = Pick<AnalyzedArticle, "outlet" | "fingerprint" | "hash"> | Pick<SourceError, "error">;

/** Keeps the book of a run: one entry for each record of the input, with the article that it duplicates. Entries must come in order. */
export class Ledger {
  readonly #index: DuplicateIndex | null;

  /** @throws HustingsError `INVALID_OPTION` for a window or threshold out of range */
  constructor(duplicates: Configuration["duplicates"]) {
    this.#index = duplicates === null ? null : new DuplicateIndex(duplicates);
  }

  /** The entry of a record. */
  enter(record: IdentifiedRecord, told: Told): LedgerEntry {
    const { place } = record;
    if ("error" in told || "error" in record) return { ...place, error: (told as SourceError).error };
    const id = record.id!;
    const { outlet, fingerprint, hash } = told;
    const duplicate = this.#add(id, fingerprint, hash);
    return {
      id,
      ...place,
      sharedId: record.sharedId,
      outlet,
      encoding: record.encoding,
      duplicateOf: duplicate?.duplicateOf ?? null,
      similarity: duplicate?.similarity ?? null,
      fingerprint,
      hash,
    };
  }

  /** Remembers an entry of a part that was done before. */
  replay(entry: LedgerEntry): void {
    if (!("error" in entry)) this.#add(entry.id, entry.fingerprint, entry.hash);
  }

  #add(id: string, fingerprint: string, hash: string) {
    return this.#index?.add(id, fingerprintFromText(fingerprint), hash) ?? null;
  }
}
