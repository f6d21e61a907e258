import { HustingsError } from "../../errors.ts";
import { markedEncoding } from "./encoding.ts";
import type { SourceFormat } from "./options.ts";
import { named } from "./unreadable.ts";

/** First bytes by which a format can be told. */
export const HEAD = 4096;

const BY_EXTENSION: Readonly<Record<string, SourceFormat>> = {
  jsonl: "jsonl",
  ndjson: "jsonl",
  json: "jsonl",
  csv: "csv",
  tsv: "csv",
  parquet: "parquet",
  warc: "warc",
  txt: "text",
  text: "text",
  html: "html",
  htm: "html",
  xhtml: "html",
};

/** The format that a file's name tells, or null. A `.gz` at its end counts for nothing. */
export function formatOfName(path: string): SourceFormat | null {
  const extension = /\.(\w+)$/.exec(path.replace(/\.gz$/i, ""))?.[1]?.toLowerCase();
  return extension === undefined ? null : (BY_EXTENSION[extension] ?? null);
}

const startOf = (head: Uint8Array): string => Buffer.from(head).toString("latin1");

/** The format that the first bytes tell, or null: text and CSV look alike. */
function formatOfHead(head: Uint8Array): SourceFormat | null {
  const start = startOf(head);
  if (start.startsWith("PAR1")) return "parquet";
  if (start.startsWith("WARC/")) return "warc";
  const text = new TextDecoder(markedEncoding(head) ?? "utf-8").decode(head).trimStart();
  if (/^\{\s*"/.test(text)) return "jsonl";
  return /^<(?:!doctype\s+html|html|\?xml|head|body)\b/i.test(text) ? "html" : null;
}

/** Whether bytes are no text in any encoding. */
export function isBinary(head: Uint8Array): boolean {
  return markedEncoding(head) === null && head.includes(0);
}

/** Whether a .json file is one document rather than lines: a list, or an object over several lines. */
function isDocument(head: Uint8Array): boolean {
  return /^(?:\ufeff)?\s*(?:\[|\{\s*\n)/.test(new TextDecoder(markedEncoding(head) ?? "utf-8").decode(head));
}

/**
 * The format of a file.
 *
 * @throws HustingsError UNKNOWN_FORMAT
 */
export function formatOf(path: string, head: Uint8Array): SourceFormat {
  const format = formatOfName(path) ?? formatOfHead(head);
  if (format === null) {
    throw new HustingsError(
      "UNKNOWN_FORMAT",
      `Neither its name nor its first bytes tell what ${named(path)} is. Say it with format: jsonl, csv, parquet, warc, text or html.`,
    );
  }
  if (/\.json(\.gz)?$/i.test(path) && isDocument(head)) {
    throw new HustingsError(
      "UNKNOWN_FORMAT",
      `${path} is one JSON document, not JSON Lines. Write one article a line, for example with jq -c '.[]' (say format jsonl if it is lines after all).`,
    );
  }
  return format;
}
