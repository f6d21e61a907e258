import { HustingsError } from "../../errors.ts";
import { parseLine } from "../jsonl.ts";
import { type Line, readLines } from "../lines.ts";
import type { Place, SourceRecord } from "../source-record.ts";
import { articleOfRow } from "./article-of-row.ts";
import { type ColumnMap, listed, mapColumns } from "./columns.ts";
import { markedEncoding } from "./encoding.ts";
import type { CheckedOptions } from "./options.ts";
import { type SourceFile, sourceError, wholeFile } from "./source-file.ts";
import { decodeStream, type TextPiece } from "./text-stream.ts";
import { warnOfUndecodable } from "./warnings.ts";

/** Maps of the sets of keys seen last; objects of one file mostly have the same keys. */
const MOST_MAPS = 1000;

/** Maps each set of keys once. */
function mapper(chosen: ColumnMap): (keys: readonly string[]) => ColumnMap {
  const maps = new Map<string, ColumnMap>();
  return (keys) => {
    const signature = JSON.stringify(keys);
    const known = maps.get(signature);
    if (known !== undefined) return known;
    if (maps.size >= MOST_MAPS) maps.clear();
    const map = mapColumns(keys, chosen);
    maps.set(signature, map);
    return map;
  };
}

/** The columns that were asked for and have not been met yet, and the keys that have. */
class Unmet {
  readonly #wanted: Set<string>;
  readonly #met = new Set<string>();

  constructor({ columns, keep }: CheckedOptions) {
    this.#wanted = new Set([...Object.values(columns), ...keep]);
  }

  note(keys: readonly string[]): void {
    if (this.#wanted.size === 0) return;
    for (const key of keys) {
      this.#wanted.delete(key);
      if (this.#met.size < MOST_MAPS) this.#met.add(key);
    }
  }

  /** The error of a column that no line has, or null. */
  error(path: string): HustingsError | null {
    const [column] = this.#wanted;
    if (column === undefined || this.#met.size === 0) return null;
    const message = `No line of ${path} has ${JSON.stringify(column)}; there are ${listed([...this.#met])}.`;
    return new HustingsError("UNKNOWN_COLUMN", message);
  }
}

/** UTF-8 for {@link readLines}, whatever the input is in; counts what could not be decoded. */
async function* asUtf8(
  pieces: AsyncIterable<TextPiece>,
  count: (piece: TextPiece) => void,
): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) {
    count(piece);
    yield Buffer.from(piece.text);
  }
}

/**
 * JSON Lines: an article a line. JSON is UTF-8, so nothing is guessed: another encoding is told by a byte order mark or by the
 * user. Empty lines are passed over.
 */
export async function* readJsonl(
  file: SourceFile,
  bytes: AsyncIterable<Uint8Array>,
  head: Uint8Array,
  options: CheckedOptions,
): AsyncGenerator<SourceRecord> {
  const encoding = options.encoding ?? markedEncoding(head) ?? "utf-8";
  const mapOf = mapper(options.columns);
  const unmet = new Unmet(options);
  const place = (position: number): Place => ({ file: file.path, position, unit: "line" });
  let undecodable = 0;
  let last = 0;
  const record = (line: Line): SourceRecord => {
    try {
      const object = parseLine(line, options.longestLine);
      const columns = Object.keys(object);
      unmet.note(columns);
      const value = (key: string): unknown => (Object.hasOwn(object, key) ? object[key] : undefined);
      const row = { place: place(line.number), encoding, columns, map: mapOf(columns), value };
      return articleOfRow(row, file, options);
    } catch (error) {
      if (!(error instanceof HustingsError)) throw error;
      return sourceError(place(line.number), error);
    }
  };
  const utf8 = asUtf8(decodeStream(bytes, { encoding }), (piece) => {
    undecodable += piece.undecodable;
  });
  try {
    for await (const line of readLines(utf8, options.longestLine)) {
      last = line.number;
      if (line.text === null || line.text.trim() !== "") yield record(line);
    }
  } catch (error) {
    if (!(error instanceof HustingsError) || error.code !== "DAMAGED_FILE") throw error;
    yield sourceError(place(last + 1), error);
  }
  warnOfUndecodable(wholeFile(file.path), encoding, undecodable, options);
  const missing = unmet.error(file.path);
  if (missing !== null) yield sourceError(wholeFile(file.path), missing);
}
