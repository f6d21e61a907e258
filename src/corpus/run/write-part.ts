import { join } from "node:path";
import { encodeTable, type Row, TABLES, type Table, type TableFormat } from "../../tables/index.ts";
import type { IdentifiedRecord } from "./analyze-batch.ts";
import type { EncodedPart } from "./encode-part.ts";
import { ERRORS_TABLE, errorRow } from "./errors-table.ts";
import { makeFolder, sha256, writeWhole } from "./files.ts";
import type { ArticleEntry, ErrorEntry, Ledger, LedgerEntry } from "./ledger.ts";
import type { PartEntry, RunFolder } from "./manifest.ts";
import { partName } from "./part-size.ts";

/** A part of the input: some records, in order. */
export interface Part {
  readonly number: number;
  readonly records: readonly IdentifiedRecord[];
  /** SHA-256 of the records as they were read. */
  readonly input: string;
}

interface PartFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

const text = new TextEncoder();

/** The table of articles of a part: rows of the workers with what the ledger knows of duplicates. */
function articleRows(encoded: EncodedPart, entries: readonly LedgerEntry[]): Row[] {
  return encoded.outcomes.flatMap((outcome, i) => {
    const entry = entries[i]!;
    if ("error" in outcome || "error" in entry) return [];
    return [{ ...outcome.row, duplicate_of: entry.duplicateOf, similarity: entry.similarity }];
  });
}

function filesOf(part: Part, encoded: EncodedPart, entries: readonly LedgerEntry[], formats: readonly TableFormat[]) {
  const name = partName(part.number);
  const table = ({ name: folder }: Table, format: TableFormat, bytes: Uint8Array): PartFile => ({
    path: `tables/${folder}/${name}.${format}`,
    bytes,
  });
  const articles = articleRows(encoded, entries);
  const errors = entries.filter((entry): entry is ErrorEntry => "error" in entry).map(errorRow);
  const files: PartFile[] = [];
  if (encoded.analyses !== null) files.push({ path: `analyses/${name}.jsonl.gz`, bytes: encoded.analyses });
  for (const format of formats) {
    files.push(table(TABLES.articles, format, encodeTable(TABLES.articles, articles, format)));
    files.push(table(ERRORS_TABLE, format, encodeTable(ERRORS_TABLE, errors, format)));
  }
  for (const { table: found, format, bytes } of encoded.tables) files.push(table(TABLES[found], format, bytes));
  const lines = entries.map((entry) => `${JSON.stringify(entry)}\n`).join("");
  files.push({ path: `records/${name}.jsonl`, bytes: text.encode(lines) });
  return files;
}

/** Writes parts into the folder of a run. */
export class PartWriter {
  readonly #folder: RunFolder;
  readonly #ledger: Ledger;
  readonly #folders = new Map<string, Promise<void>>();

  constructor(folder: RunFolder, ledger: Ledger) {
    this.#folder = folder;
    this.#ledger = ledger;
  }

  /**
   * Writes the files of a part, and then the entry that says it is done. Parts must come in order.
   *
   * @throws HustingsError `UNWRITABLE_FILE`; the parts before stay done
   */
  async write(part: Part, encoded: EncodedPart): Promise<{ entry: PartEntry; ledger: readonly LedgerEntry[] }> {
    const ledger = part.records.map((record, i) => this.#ledger.enter(record, encoded.outcomes[i]!));
    const files = filesOf(part, encoded, ledger, this.#folder.configuration.tables);
    await Promise.all(files.map((file) => this.#writeFile(file)));
    const articles = ledger.filter((entry): entry is ArticleEntry => !("error" in entry));
    const entry: PartEntry = {
      part: part.number,
      input: part.input,
      records: ledger.length,
      articles: articles.length,
      errors: ledger.length - articles.length,
      duplicates: articles.filter(({ duplicateOf }) => duplicateOf !== null).length,
      sharedIds: articles.filter(({ sharedId }) => sharedId !== null).length,
      files: files.map(({ path, bytes }) => ({ path, bytes: bytes.length, sha256: sha256(bytes) })),
    };
    await this.#folder.commit(entry);
    return { entry, ledger };
  }

  async #writeFile({ path, bytes }: PartFile): Promise<void> {
    const full = join(this.#folder.path, path);
    const folder = join(full, "..");
    if (!this.#folders.has(folder)) this.#folders.set(folder, makeFolder(folder));
    await this.#folders.get(folder);
    await writeWhole(full, bytes);
  }
}
