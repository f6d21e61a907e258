import { isUtf8 } from "node:buffer";
import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { HustingsError } from "../errors.ts";

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EACCES: "permission denied",
  EISDIR: "it is a directory",
  ENAMETOOLONG: "its name is too long",
  ERR_FS_FILE_TOO_LARGE: "it is larger than 2 GiB",
};

/** What a person calls a path. */
export function named(path: string): string {
  return path === "-" ? "standard input" : path;
}

/** The error that a person is shown for a file that could not be read. */
export function unreadable(path: string, cause: unknown): HustingsError {
  const { code = "", message } = cause as NodeJS.ErrnoException;
  return new HustingsError("UNREADABLE_FILE", `Cannot read ${named(path)}: ${REASONS[code] ?? message}.`, { cause });
}

/** The bytes of a file, or of standard input for `-`. */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    if (path !== "-") return await readFile(path);
    const chunks: Uint8Array[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
    return Buffer.concat(chunks);
  } catch (cause) {
    throw unreadable(path, cause);
  }
}

/** The same as a stream. */
export async function* streamBytes(path: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of path === "-" ? process.stdin : createReadStream(path)) yield chunk as Uint8Array;
  } catch (cause) {
    throw unreadable(path, cause);
  }
}

/** The encoding that a byte order mark tells, as Windows tools write it; UTF-8 without one. */
function encodingOf([first, second]: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}

/** Text of UTF-8 bytes (UTF-16 with a byte order mark), and how many places could not be decoded. */
export function decodeText(bytes: Uint8Array): { text: string; undecodable: number } {
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  if (encoding === "utf-8" && isUtf8(bytes)) return { text, undecodable: 0 };
  return { text, undecodable: text.split("\ufffd").length - 1 };
}
