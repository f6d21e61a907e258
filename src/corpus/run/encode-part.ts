import { articleTables, type Row, TABLES, type TableFormat, type TableName, TableWriter } from "../../tables/index.ts";
import type { SourceError } from "../source-record.ts";
import { type AnalyzedArticle, analyzeBatch, type Batch } from "./analyze-batch.ts";
import { GzipLines } from "./gzip-lines.ts";
import type { IdentifiedArticle } from "./identify.ts";

/** A part of a run as a worker gets it: records of the input, and what to make of them. */
export interface PartTask extends Batch {
  /** Whether the analyses themselves are wanted. */
  readonly analyses: boolean;
  readonly tables: readonly TableFormat[];
}

/** What the run has to know of an article that was analysed. */
export interface EncodedArticle extends Pick<AnalyzedArticle, "outlet" | "fingerprint" | "hash"> {
  /** Its row in the table of articles, which lacks only what duplicates tell. */
  readonly row: Row;
}

/** A part as a worker hands it back. */
export interface EncodedPart {
  /** For each record of the task what became of it. */
  readonly outcomes: readonly (EncodedArticle | Pick<SourceError, "error">)[];
  /** The analyses, or error records, gzipped; null where they aren't wanted. */
  readonly analyses: Uint8Array | null;
  /** Tables but that of the articles, by name and format. */
  readonly tables: readonly { readonly table: TableName; readonly format: TableFormat; readonly bytes: Uint8Array }[];
}

const FLAT_TABLES = (Object.keys(TABLES) as TableName[]).filter((name) => name !== "articles");

/** Analyses the articles of a part, and writes files of what was found, in memory. */
export async function encodePart(task: PartTask): Promise<EncodedPart> {
  const writers = FLAT_TABLES.flatMap((table) =>
    task.tables.map((format) => ({ table, format, writer: new TableWriter(TABLES[table], format) })),
  );
  const lines = task.analyses ? new GzipLines() : null;
  const outcomes: EncodedPart["outcomes"][number][] = [];
  for await (const outcome of analyzeBatch(task)) {
    const source = task.records[outcomes.length]!;
    if ("error" in outcome || "error" in source) {
      const { error } = outcome as SourceError;
      await lines?.add(JSON.stringify({ error: { ...error, ...source.place } }));
      outcomes.push({ error });
      continue;
    }
    await lines?.add(JSON.stringify(outcome.analysis));
    const rows = articleTables(outcome.analysis, contextOf(source, outcome));
    for (const { table, writer } of writers) writer.add(rows[table]);
    const { outlet, fingerprint, hash } = outcome;
    outcomes.push({ outlet, fingerprint, hash, row: rows.articles[0]! });
  }
  const tables = writers.map(({ table, format, writer }) => ({ table, format, bytes: writer.end() }));
  return { outcomes, analyses: (await lines?.end()) ?? null, tables };
}

function contextOf({ place, encoding, metadata }: IdentifiedArticle, { outlet, fingerprint }: AnalyzedArticle) {
  return { ...place, outlet, encoding, fingerprint, metadata: Object.keys(metadata).length > 0 ? metadata : null };
}
