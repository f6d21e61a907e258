import { type CsvError, type Parser, parse } from "csv-parse";
import { HustingsError } from "../../errors.ts";
import type { Place, SourceRecord } from "../source-record.ts";
import { articleOfRow } from "./article-of-row.ts";
import { type ColumnMap, mapTable } from "./columns.ts";
import type { CheckedOptions } from "./options.ts";
import { type SourceFile, sourceError, wholeFile } from "./source-file.ts";
import { decodeStream } from "./text-stream.ts";
import { warnOfUndecodable } from "./warnings.ts";

/** The fields of a row as they were parsed. */
type CsvRow = readonly string[];

const DELIMITERS = [",", ";", "\t"] as const;

/** The delimiter that the first line has most of, outside quotation marks. Text has commas too: later lines would mislead. */
function delimiterOf(start: string): string {
  const line = /^(?:"[^"]*"|[^"\r\n])*/.exec(start.replace(/^[\r\n]+/, ""))![0].replace(/"[^"]*"/g, "");
  const counts = DELIMITERS.map((delimiter) => line.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))]!;
}

/** Feeds text to csv-parse and gives the rows that it completes. */
class RowParser {
  readonly #parser: Parser;
  readonly #rows: CsvRow[] = [];
  readonly #failed: Promise<void>;
  #error: CsvError | null = null;

  constructor(delimiter: string, longest: number) {
    this.#parser = parse({
      delimiter,
      record_delimiter: ["\r\n", "\n", "\r"],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: longest,
      on_record: (fields: string[]) => {
        this.#rows.push(fields);
        return null;
      },
    });
    this.#failed = new Promise((resolve) => {
      this.#parser.on("error", (error) => {
        this.#error = error as CsvError;
        resolve();
      });
    });
    this.#parser.resume();
  }

  /** What ended the parsing, if anything. */
  get error(): CsvError | null {
    return this.#error;
  }

  async write(text: string): Promise<readonly CsvRow[]> {
    await Promise.race([new Promise<void>((resolve) => this.#parser.write(text, () => resolve())), this.#failed]);
    return this.#rows.splice(0);
  }

  async end(): Promise<readonly CsvRow[]> {
    const ended = new Promise<void>((resolve) => this.#parser.on("end", resolve));
    this.#parser.end();
    await Promise.race([ended, this.#failed]);
    return this.#rows.splice(0);
  }
}

/** What the first line says of the columns. */
interface Header {
  readonly columns: readonly string[];
  readonly index: ReadonlyMap<string, number>;
  readonly map: ColumnMap;
}

/** Makes records of rows; the first row is the header. */
class RowReader {
  readonly #file: SourceFile;
  readonly #options: CheckedOptions;
  #header: Header | null = null;
  #rows = 0;

  constructor(file: SourceFile, options: CheckedOptions) {
    this.#file = file;
    this.#options = options;
  }

  /** The place of the row that comes next. */
  get next(): Place {
    return { file: this.#file.path, position: this.#rows + 1, unit: "row" };
  }

  #readHeader(fields: readonly string[]): void {
    const { columns, keep } = this.#options;
    const names = fields.map((name) => name.trim());
    // Of two columns of one name the first counts.
    const index = new Map([...names.entries()].reverse().map(([at, name]) => [name, at]));
    this.#header = { columns: names, index, map: mapTable(this.#file.path, names, columns, keep) };
  }

  *read(rows: readonly CsvRow[], encoding: string): Generator<SourceRecord> {
    for (const fields of rows) {
      if (this.#header === null) {
        this.#readHeader(fields);
        continue;
      }
      const place = this.next;
      this.#rows++;
      yield this.#record(this.#header, fields, place, encoding);
    }
  }

  #record(header: Header, fields: readonly string[], place: Place, encoding: string): SourceRecord {
    const { columns, index, map } = header;
    if (fields.length !== columns.length) {
      const has = fields.length === 1 ? "1 field" : `${fields.length} fields`;
      const message = `Row ${place.position} has ${has}; the first line has ${columns.length}.`;
      return sourceError(place, { code: "INVALID_CSV_ROW", message });
    }
    const value = (column: string): unknown => fields[index.get(column) ?? -1];
    try {
      return articleOfRow({ place, encoding, columns, map, value }, this.#file, this.#options);
    } catch (error) {
      if (!(error instanceof HustingsError)) throw error;
      return sourceError(place, error);
    }
  }
}

/** The error after which csv-parse can't find its way back into the file. */
function fatal(place: Place, error: CsvError, longest: number): SourceRecord {
  const tooLong = error.code === "CSV_MAX_RECORD_SIZE";
  const what = tooLong
    ? `is longer than ${longest} bytes; a quotation mark before it may not be closed`
    : error.code === "CSV_QUOTE_NOT_CLOSED"
      ? "has a quotation mark that is never closed"
      : `cannot be read: ${error.message}`;
  const message = `Row ${place.position} ${what}. The rest of the file is not read.`;
  return sourceError(place, { code: tooLong ? "LINE_TOO_LONG" : "INVALID_CSV_ROW", message });
}

/** CSV: an article a row, the columns named in the first line. */
export async function* readCsv(
  file: SourceFile,
  bytes: AsyncIterable<Uint8Array>,
  options: CheckedOptions,
): AsyncGenerator<SourceRecord> {
  const reader = new RowReader(file, options);
  let parser: RowParser | null = null;
  let encoding = "utf-8";
  let undecodable = 0;
  try {
    for await (const piece of decodeStream(bytes, { encoding: options.encoding })) {
      parser ??= new RowParser(options.delimiter ?? delimiterOf(piece.text), options.longestLine);
      encoding = piece.encoding;
      undecodable += piece.undecodable;
      yield* reader.read(await parser.write(piece.text), encoding);
      if (parser.error !== null) break;
    }
    // Not where the file is damaged: its last row may be half a row.
    if (parser !== null && parser.error === null) yield* reader.read(await parser.end(), encoding);
  } catch (error) {
    if (!(error instanceof HustingsError) || error.code !== "DAMAGED_FILE") throw error;
    yield sourceError(reader.next, error);
  }
  if (parser?.error) yield fatal(reader.next, parser.error, options.longestLine);
  warnOfUndecodable(wholeFile(file.path), encoding, undecodable, options);
}
