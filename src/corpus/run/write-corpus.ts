import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { join } from "node:path";
import { HustingsError } from "../../errors.ts";
import { TABLE_FORMATS, type TableFormat } from "../../tables/index.ts";
import { defaultWorkers } from "../../workers/threads.ts";
import { readLines } from "../lines.ts";
import type { IdentifiedRecord } from "./analyze-batch.ts";
import { type AnalyzeCorpusOptions, type CorpusSource, identified, resolveChoices, widthOf } from "./analyze-corpus.ts";
import type { EncodedPart } from "./encode-part.ts";
import { inOrder } from "./in-order.ts";
import { type ErrorEntry, Ledger, type LedgerEntry } from "./ledger.ts";
import { type PartEntry, RunFolder, type RunTotals } from "./manifest.ts";
import { partName, partSize } from "./part-size.ts";
import { Pool } from "./pool.ts";
import { type Part, PartWriter } from "./write-part.ts";

/** What can be chosen for {@link writeCorpus}. */
export interface WriteCorpusOptions extends AnalyzeCorpusOptions {
  /** Folder to write: new, empty, or one in which the same run was begun before. */
  readonly out: string;
  /** What the source is and how it is read, for the manifest: a run goes on only where this is the same. */
  readonly describedSource?: Readonly<Record<string, unknown>>;
  /** Whether the analyses themselves are written, as gzipped JSON Lines; true unless told otherwise. */
  readonly analyses?: boolean;
  /** Formats of the flat tables; Parquet unless told otherwise. Empty for none. */
  readonly tables?: readonly TableFormat[];
  /** Whether the first article that can't be analysed ends the run; false unless told otherwise. */
  readonly strict?: boolean;
  /** Called with every error, in order. */
  readonly onError?: (entry: ErrorEntry) => void;
  /** Called about twice a second with how far the run is, and at its end. */
  readonly onProgress?: (progress: RunProgress) => void;
}

/** How far a run is. */
export interface RunProgress extends RunTotals {
  /** Records that have been read: some more than are done. */
  readonly read: number;
  /** Records that parts of earlier runs of the same command had done, of `records`. */
  readonly doneBefore: number;
  /** Records that workers have begun in parts that aren't written yet. */
  readonly begun: number;
}

/** A part, and what the workers made of it; null where it was done before. */
interface DonePart {
  readonly part: Part;
  readonly encoded: EncodedPart | null;
}

const PROGRESS_EVERY = 500;

async function* partsOf(records: AsyncIterable<IdentifiedRecord>, onRead: () => void): AsyncGenerator<Part> {
  let number = 0;
  let held: IdentifiedRecord[] = [];
  let hash = createHash("sha256");
  const take = (): Part => {
    const part = { number, records: held, input: hash.digest("hex") };
    number++;
    held = [];
    hash = createHash("sha256");
    return part;
  };
  for await (const record of records) {
    held.push(record);
    onRead();
    hash.update(`${JSON.stringify(record)}\n`);
    if (held.length >= partSize(number)) yield take();
  }
  if (held.length > 0) yield take();
}

function checkFormats(tables: readonly TableFormat[]): void {
  for (const format of tables) {
    if (!TABLE_FORMATS.includes(format)) {
      throw new HustingsError(
        "INVALID_OPTION",
        `tables are written as ${TABLE_FORMATS.join(", ")}; got ${String(format)}.`,
      );
    }
  }
}

/** The run itself, with its counts. */
class Run {
  readonly #folder: RunFolder;
  readonly #pool: Pool;
  readonly #options: WriteCorpusOptions;
  readonly #ledger: Ledger;
  readonly #writer: PartWriter;
  #totals: RunTotals = { parts: 0, records: 0, articles: 0, errors: 0, duplicates: 0, sharedIds: 0 };
  #doneBefore = 0;
  #read = 0;

  constructor(folder: RunFolder, pool: Pool, options: WriteCorpusOptions) {
    this.#folder = folder;
    this.#pool = pool;
    this.#options = options;
    this.#ledger = new Ledger(folder.configuration.duplicates);
    this.#writer = new PartWriter(folder, this.#ledger);
  }

  get progress(): RunProgress {
    return { ...this.#totals, read: this.#read, doneBefore: this.#doneBefore, begun: this.#pool.begun };
  }

  async finish(source: CorpusSource): Promise<RunTotals> {
    const { configuration } = this.#folder;
    const choices = { offsets: configuration.offsets, longestArticle: configuration.longestArticle };
    const { analyses, tables } = configuration;
    const parts = partsOf(identified(source, this.#options.signal), () => this.#read++);
    const done = inOrder(parts, widthOf(this.#pool), async (part): Promise<DonePart> => {
      if ((await this.#folder.part(part.number)) !== null) return { part, encoded: null };
      return {
        part,
        encoded: await this.#pool.run("encodePart", { records: part.records, choices, analyses, tables }),
      };
    });
    for await (const { part, encoded } of done) {
      this.#options.signal?.throwIfAborted();
      if (encoded === null) await this.#takeOver(part);
      else await this.#write(part, encoded);
    }
    if ((await this.#folder.part(this.#totals.parts)) !== null)
      throw this.#otherInput(`has no part ${this.#totals.parts} any more`);
    await this.#folder.complete(this.#totals);
    return this.#totals;
  }

  /** Counts a part that was done before, once it is clear that it was made of the same input. */
  async #takeOver(part: Part): Promise<void> {
    const entry = (await this.#folder.part(part.number))!;
    if (entry.input !== part.input) {
      const { file, position } = part.records[0]!.place;
      throw this.#otherInput(
        `changed somewhere from ${file}${position === null ? "" : `:${position}`} on (part ${part.number})`,
      );
    }
    const bytes = createReadStream(join(this.#folder.path, "records", `${partName(part.number)}.jsonl`));
    const ledger: LedgerEntry[] = [];
    for await (const { text } of readLines(bytes)) {
      const line = JSON.parse(text!) as LedgerEntry;
      this.#ledger.replay(line);
      ledger.push(line);
    }
    this.#doneBefore += entry.records;
    this.#count(entry, ledger);
  }

  async #write(part: Part, encoded: EncodedPart): Promise<void> {
    const { entry, ledger } = await this.#writer.write(part, encoded);
    this.#count(entry, ledger);
  }

  #count(entry: PartEntry, ledger: readonly LedgerEntry[]): void {
    const before = this.#totals;
    this.#totals = {
      parts: before.parts + 1,
      records: before.records + entry.records,
      articles: before.articles + entry.articles,
      errors: before.errors + entry.errors,
      duplicates: before.duplicates + entry.duplicates,
      sharedIds: before.sharedIds + entry.sharedIds,
    };
    for (const line of ledger) if ("error" in line) this.#tell(line);
  }

  #tell(error: ErrorEntry): void {
    this.#options.onError?.(error);
    if (!this.#options.strict) return;
    const place = error.position === null ? error.file : `${error.file}:${error.position}`;
    throw new HustingsError(error.error.code, `${place}: ${error.error.message} (strict: the run ends here)`);
  }

  #otherInput(what: string): HustingsError {
    return new HustingsError(
      "RUN_MISMATCH",
      `The input is not what ${this.#folder.path} was begun with: it ${what}. Choose another folder for it.`,
    );
  }
}

/**
 * Analyses many articles into a folder: gzipped analyses, flat tables, a ledger of the input, in parts that are written whole. A run that
 * was killed goes on with the same call, and ends with the same bytes as one that was not.
 *
 * @param source - articles, from `readSources` or your own; the same each time
 * @param options - see {@link WriteCorpusOptions}
 * @returns what was counted, parts of earlier runs among it
 * @throws HustingsError `RUN_MISMATCH` where the folder holds another run or the input changed, `UNWRITABLE_FILE` where the disk is full or
 *   the folder can't be written, `INVALID_OPTION`; with `strict` the code of the first error
 * @example
 * const totals = await writeCorpus(readSources(["news.jsonl"]), { out: "run", describedSource: { inputs: ["news.jsonl"] } });
 * console.log(totals.articles, totals.errors);
 */
export async function writeCorpus(source: CorpusSource, options: WriteCorpusOptions): Promise<RunTotals> {
  const { analyses = true, tables = ["parquet"], describedSource = {} } = options;
  checkFormats(tables);
  const configuration = { source: describedSource, ...resolveChoices(options), analyses, tables };
  const folder = await RunFolder.open(options.out, configuration);
  const pool = await Pool.open(options.workers ?? defaultWorkers(), options.workerMemory);
  let timer: NodeJS.Timeout | undefined;
  try {
    const run = new Run(folder, pool, options);
    if (options.onProgress) timer = setInterval(() => options.onProgress?.(run.progress), PROGRESS_EVERY);
    const totals = await run.finish(source);
    options.onProgress?.(run.progress);
    return totals;
  } finally {
    clearInterval(timer);
    await pool.close();
  }
}
