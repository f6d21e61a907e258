import { createReadStream, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { HustingsError } from "../errors.ts";

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EACCES: "permission denied",
  EISDIR: "it is a directory",
  ENAMETOOLONG: "its name is too long",
  ERR_FS_FILE_TOO_LARGE: "it is larger than 2 GiB",
};

/** The error that a person is shown for a file that could not be read. */
export function unreadable(path: string, cause: unknown): HustingsError {
  const { code = "", message } = cause as NodeJS.ErrnoException;
  return new HustingsError("UNREADABLE_FILE", `Cannot read ${path}: ${REASONS[code] ?? message}.`, { cause });
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
export function streamBytes(path: string): AsyncIterable<Uint8Array> {
  if (path === "-") return process.stdin;
  try {
    if (statSync(path).isDirectory()) throw Object.assign(new Error("directory"), { code: "EISDIR" });
  } catch (cause) {
    throw unreadable(path, cause);
  }
  return createReadStream(path);
}

/** Text of UTF-8 bytes, and how many places could not be decoded. */
export function decodeText(bytes: Uint8Array): { text: string; undecodable: number } {
  const text = new TextDecoder().decode(bytes);
  let undecodable = 0;
  for (let at = text.indexOf("\ufffd"); at >= 0; at = text.indexOf("\ufffd", at + 1)) undecodable++;
  return { text, undecodable };
}
