import { brotliDecompressSync, constants, gunzipSync, inflateRawSync, inflateSync } from "node:zlib";

/** A body that was sent compressed: as it was meant, or null where that would be longer than the limit. */
export function decompressed(body: Uint8Array, coding: string | null, longest: number): Uint8Array | null {
  const limits = { maxOutputLength: longest };
  // A body that breaks off gives what there is of it, as browsers do.
  const lenient = { ...limits, finishFlush: constants.Z_SYNC_FLUSH };
  const decoders: Readonly<Record<string, readonly (() => Uint8Array)[]>> = {
    gzip: [() => gunzipSync(body, lenient)],
    "x-gzip": [() => gunzipSync(body, lenient)],
    deflate: [() => inflateSync(body, lenient), () => inflateRawSync(body, lenient)],
    br: [() => brotliDecompressSync(body, limits)],
  };
  for (const decode of decoders[coding?.trim().toLowerCase() ?? ""] ?? []) {
    try {
      return decode();
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") return null;
    }
  }
  // Crawlers often store the body decompressed and leave the header as it was.
  return body.length > longest ? null : body;
}

/** What a Content-Type header says. */
export interface ContentType {
  readonly isHtml: boolean;
  readonly charset: string | null;
}

/** Reads `text/html; charset=windows-1251`. */
export function readContentType(header: string | null): ContentType {
  const [type = "", ...parameters] = (header ?? "").split(";");
  const charset = parameters.map((parameter) => /^\s*charset\s*=\s*["']?([\w:.-]+)/i.exec(parameter)?.[1]);
  return {
    isHtml: /^\s*(?:text\/html|application\/xhtml\+xml)\s*$/i.test(type),
    charset: charset.find((found) => found !== undefined) ?? null,
  };
}
