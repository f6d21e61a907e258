import type { WARCRecord } from "warcio";
import { HustingsError } from "../../errors.ts";
import type { Place, SourceRecord } from "../source-record.ts";
import { articleOfPage } from "./article-of-row.ts";
import { decodeText } from "./encoding.ts";
import { decompressed, readContentType } from "./http.ts";
import type { CheckedOptions } from "./options.ts";
import { type SourceFile, sourceError } from "./source-file.ts";
import { warnOfUndecodable } from "./warnings.ts";

/** The package that reads WARC, which only those install who need it. */
async function warcio(): Promise<typeof import("warcio")> {
  try {
    return await import("warcio");
  } catch (cause) {
    throw new HustingsError("PACKAGE_MISSING", "Reading WARC needs the package warcio: npm install warcio.", { cause });
  }
}

/** A header of an archived page's answer. */
function httpHeader(record: WARCRecord, name: string): string | null {
  return record.httpHeaders?.headers.get(name) ?? null;
}

/** Whether a record is a page that was there. */
function isPage(record: WARCRecord): boolean {
  return (
    record.warcType === "response" &&
    record.httpHeaders?.statusCode === 200 &&
    readContentType(httpHeader(record, "Content-Type")).isHtml
  );
}

/** The body of a record as it is stored, or null where it is not held: too long, or not wanted. Reads the record to its end. */
async function storedBody(record: WARCRecord, isWanted: boolean, longest: number): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of record.reader) {
    size += part.length;
    if (isWanted && size <= longest) parts.push(part);
  }
  return isWanted && size <= longest ? Buffer.concat(parts) : null;
}

/** Headers that the user asked to keep: of the record, else of the answer. */
function keptHeaders(record: WARCRecord, keep: readonly string[]): readonly (readonly [string, string])[] {
  return keep.flatMap((name) => {
    const value = record.warcHeader(name) ?? httpHeader(record, name);
    return value === null || value === undefined ? [] : [[name, value] as const];
  });
}

/** What is read of one WARC file. */
class WarcReader {
  readonly #file: SourceFile;
  readonly #options: CheckedOptions;
  readonly #package: typeof import("warcio");

  constructor(file: SourceFile, options: CheckedOptions, library: typeof import("warcio")) {
    this.#file = file;
    this.#options = options;
    this.#package = library;
  }

  place(position: number): Place {
    return { file: this.#file.path, position, unit: "byte" };
  }

  #tooLong(record: WARCRecord, place: Place): SourceRecord {
    const message = `The page ${record.warcTargetURI ?? "of this record"} is longer than ${this.#options.longestLine} bytes.`;
    return sourceError(place, { code: "LINE_TOO_LONG", message });
  }

  /** Takes apart what was sent in chunks. */
  async #unchunked(record: WARCRecord, body: Uint8Array): Promise<Uint8Array> {
    if (httpHeader(record, "Transfer-Encoding")?.trim().toLowerCase() !== "chunked") return body;
    return new this.#package.AsyncIterReader([body], null, true).readFully();
  }

  async page(record: WARCRecord, stored: Uint8Array | null, place: Place): Promise<SourceRecord> {
    const { longestLine, encoding: chosen, keep } = this.#options;
    if (stored === null) return this.#tooLong(record, place);
    const body = decompressed(
      await this.#unchunked(record, stored),
      httpHeader(record, "Content-Encoding"),
      longestLine,
    );
    if (body === null) return this.#tooLong(record, place);
    const declared = readContentType(httpHeader(record, "Content-Type")).charset;
    const { text, encoding, undecodable } = await decodeText(body, { encoding: chosen, declared, markup: true });
    warnOfUndecodable(place, encoding, undecodable, this.#options);
    const url = record.warcTargetURI ?? null;
    const id = record.warcHeader("WARC-Record-ID")?.replace(/^<|>$/g, "") ?? url;
    const told = { ...(url === null ? {} : { url }), ...(id === null ? {} : { id }) };
    const where = { place, encoding, file: this.#file, options: this.#options };
    return articleOfPage({ html: text }, told, keptHeaders(record, keep), where);
  }
}

function damaged(path: string, why: string, cause?: unknown): HustingsError {
  return new HustingsError("DAMAGED_FILE", `${path} ${why}. What came before has been read.`, { cause });
}

/**
 * WARC, as web archives and CC-NEWS are: the pages among the records. What is no HTML, or was not found, is passed over.
 * Positions are those of the decompressed bytes.
 */
export async function* readWarc(
  file: SourceFile,
  bytes: AsyncIterable<Uint8Array>,
  head: Uint8Array,
  options: CheckedOptions,
): AsyncGenerator<SourceRecord> {
  if (head.length === 0) return;
  const start = Buffer.from(head).toString("latin1", 0, "WARC/".length);
  if (!"WARC/".startsWith(start)) {
    throw new HustingsError("UNKNOWN_FORMAT", `${file.path} is not a WARC file: it does not begin with WARC/.`);
  }
  const library = await warcio();
  const reader = new WarcReader(file, options, library);
  // Without a compression to look for: the bytes are decompressed already, and are told where that breaks off.
  const parser = new library.WARCParser(new library.AsyncIterReader(bytes, null));
  const isCutShort = (record: WARCRecord): boolean =>
    record.warcHeader("Content-Length") === null ||
    (record.reader instanceof library.LimitReader && record.reader.limit > 0);
  let position = 0;
  try {
    for (;;) {
      const record = await parser.parse();
      if (record === null) return;
      position = parser.offset;
      if (!record.warcHeaders.statusline.startsWith("WARC/"))
        throw damaged(file.path, "is damaged: no record begins here");
      const body = await storedBody(record, isPage(record), options.longestLine);
      // Asked for the next record now, warcio would look for the missing bytes forever.
      if (isCutShort(record)) throw damaged(file.path, "is cut short within a record");
      if (isPage(record)) yield await reader.page(record, body, reader.place(position));
    }
  } catch (error) {
    const isOurs = error instanceof HustingsError;
    if (isOurs && error.code !== "DAMAGED_FILE") throw error;
    const found = isOurs ? error : damaged(file.path, `is damaged: ${(error as Error).message}`, error);
    yield sourceError(reader.place(position), found);
  }
}
