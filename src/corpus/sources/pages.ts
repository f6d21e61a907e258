import { HustingsError } from "../../errors.ts";
import type { SourceRecord } from "../source-record.ts";
import { articleOfPage } from "./article-of-row.ts";
import { decodeText } from "./encoding.ts";
import type { CheckedOptions } from "./options.ts";
import { type SourceFile, sourceError, wholeFile } from "./source-file.ts";
import { warnOfUndecodable } from "./warnings.ts";

/** The bytes of one article, or null where there are more than the limit. */
export async function collect(bytes: AsyncIterable<Uint8Array>, longest: number): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of bytes) {
    size += part.length;
    if (size > longest) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** A file that is one article: text or a page. */
export async function* readPage(
  file: SourceFile,
  bytes: AsyncIterable<Uint8Array>,
  format: "text" | "html",
  options: CheckedOptions,
): AsyncGenerator<SourceRecord> {
  const place = wholeFile(file.path);
  let content: Uint8Array | null;
  try {
    content = await collect(bytes, options.longestLine);
  } catch (error) {
    if (!(error instanceof HustingsError) || error.code !== "DAMAGED_FILE") throw error;
    yield sourceError(place, error);
    return;
  }
  if (content === null) {
    const message = `${file.path} is longer than ${options.longestLine} bytes.`;
    yield sourceError(place, { code: "LINE_TOO_LONG", message });
    return;
  }
  const isHtml = format === "html";
  const { text, encoding, undecodable } = await decodeText(content, { encoding: options.encoding, markup: isHtml });
  warnOfUndecodable(place, encoding, undecodable, options);
  yield articleOfPage(isHtml ? { html: text } : { text }, {}, [], { place, encoding, file, options });
}
