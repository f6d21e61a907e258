import type { AsyncBuffer, FileMetaData, ParquetParsers } from "hyparquet";
import { HustingsError } from "../../errors.ts";
import type { Place, SourceArticle, SourceRecord } from "../source-record.ts";
import { articleOfRow } from "./article-of-row.ts";
import { isGzip } from "./bytes.ts";
import { type ColumnMap, mapTable } from "./columns.ts";
import type { CheckedOptions } from "./options.ts";
import { type SourceFile, sourceError } from "./source-file.ts";

/** Rows read at once where the file has an index of its pages; without one a row group must be read whole. */
const BATCH = 1000;

/** A time as ISO 8601; null where it is no time that a calendar can hold. */
function isoTime(milliseconds: number): string | null {
  const date = new Date(milliseconds);
  return Number.isNaN(date.getTime()) ? null : date.toISOString().replace(".000Z", "Z");
}

/** Dates and times come as ISO 8601; a day as a day. */
const PARSERS: Partial<ParquetParsers> = {
  dateFromDays: (days) => isoTime(days * 86_400_000)?.slice(0, 10) ?? null,
  timestampFromMilliseconds: (millis) => isoTime(Number(millis)),
  timestampFromMicroseconds: (micros) => isoTime(Number(micros / 1000n)),
  timestampFromNanoseconds: (nanos) => isoTime(Number(nanos / 1_000_000n)),
};

/** Rows of a row group that are read together. */
interface Batch {
  readonly from: number;
  readonly to: number;
}

/** A Parquet file and what of it is read. */
interface Table {
  readonly buffer: AsyncBuffer;
  readonly metadata: FileMetaData;
  readonly columns: readonly string[];
  readonly map: ColumnMap;
  /** The columns that are wanted. */
  readonly wanted: readonly string[];
  /** Columns of times without a zone: the same clock time anywhere. */
  readonly zoneless: ReadonlySet<string>;
}

/** Refuses what is no Parquet file, or can't be read as one. */
function checkHead(path: string, head: Uint8Array): void {
  const refuse = (why: string): never => {
    throw new HustingsError("UNKNOWN_FORMAT", why);
  };
  if (path === "-")
    refuse("Parquet cannot be read from standard input: its table of contents stands at its end. Name a file.");
  const start = Buffer.from(head.subarray(0, 4)).toString("latin1");
  if (isGzip(head)) refuse(`${path} is compressed with gzip. Parquet compresses by itself; decompress the file first.`);
  if (start !== "PAR1") refuse(`${path} is not a Parquet file: it does not begin with PAR1.`);
}

async function openTable(path: string, { columns: chosen, keep }: CheckedOptions): Promise<Table> {
  const { asyncBufferFromFile, parquetMetadataAsync, parquetSchema } = await import("hyparquet");
  const buffer = await asyncBufferFromFile(path);
  let metadata: FileMetaData;
  try {
    metadata = await parquetMetadataAsync(buffer);
  } catch (cause) {
    throw new HustingsError("DAMAGED_FILE", `${path} is cut short or damaged: ${(cause as Error).message}.`, { cause });
  }
  const elements = parquetSchema(metadata).children.map(({ element }) => element);
  const columns = elements.map(({ name }) => name);
  const map = mapTable(path, columns, chosen, keep);
  const zoneless = elements.filter(({ logical_type: type }) => type?.type === "TIMESTAMP" && !type.isAdjustedToUTC);
  return {
    buffer,
    metadata,
    columns,
    map,
    wanted: [...new Set([...Object.values(map), ...keep])],
    zoneless: new Set(zoneless.map(({ name }) => name)),
  };
}

/** Row groups, in pieces where the file lets them be read so. */
function* batchesOf({ metadata, wanted }: Table): Generator<Batch> {
  let start = 0;
  for (const { num_rows, columns } of metadata.row_groups) {
    const rows = Number(num_rows);
    const read = columns.filter(({ meta_data: data }) => wanted.includes(data?.path_in_schema[0] ?? ""));
    const isIndexed = read.every(({ offset_index_offset: offset }) => offset !== undefined);
    const step = isIndexed ? BATCH : rows;
    for (let from = 0; from < rows; from += step) {
      yield { from: start + from, to: start + Math.min(rows, from + step) };
    }
    start += rows;
  }
}

async function rowsOf(table: Table, { from, to }: Batch): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const { parquetReadObjects } = await import("hyparquet");
  const { compressors } = await import("hyparquet-compressors");
  return parquetReadObjects({
    file: table.buffer,
    metadata: table.metadata,
    columns: [...table.wanted],
    rowStart: from,
    rowEnd: to,
    useOffsetIndex: true,
    parsers: PARSERS,
    compressors,
  });
}

function isTooLong({ article }: SourceArticle, { longestLine }: CheckedOptions): boolean {
  return Buffer.byteLength("text" in article ? article.text : article.html) > longestLine;
}

function tooLong(place: Place, { longestLine }: CheckedOptions): SourceRecord {
  const message = `The article in row ${place.position} is longer than ${longestLine} bytes.`;
  return sourceError(place, { code: "LINE_TOO_LONG", message });
}

/** Parquet: an article a row. Only the columns that are wanted are read. */
export async function* readParquet(
  file: SourceFile,
  head: Uint8Array,
  options: CheckedOptions,
): AsyncGenerator<SourceRecord> {
  checkHead(file.path, head);
  const table = await openTable(file.path, options);
  const { columns, map, zoneless } = table;
  const placeOf = (row: number): Place => ({ file: file.path, position: row + 1, unit: "row" });
  for (const batch of batchesOf(table)) {
    let rows: readonly Readonly<Record<string, unknown>>[];
    try {
      rows = await rowsOf(table, batch);
    } catch (cause) {
      const message = `Rows ${batch.from + 1} to ${batch.to} of ${file.path} cannot be read: ${(cause as Error).message}.`;
      yield sourceError(placeOf(batch.from), { code: "DAMAGED_FILE", message });
      continue;
    }
    for (const [index, row] of rows.entries()) {
      const place = placeOf(batch.from + index);
      const value = (column: string): unknown => {
        const found = row[column];
        return zoneless.has(column) && typeof found === "string" ? found.replace(/Z$/, "") : found;
      };
      try {
        const record = articleOfRow({ place, encoding: null, columns, map, value }, file, options);
        yield isTooLong(record, options) ? tooLong(place, options) : record;
      } catch (error) {
        if (!(error instanceof HustingsError)) throw error;
        yield sourceError(place, error);
      }
    }
  }
}
