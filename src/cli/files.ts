import { readFile } from "node:fs/promises";
import { unreadable } from "../corpus/sources/unreadable.ts";

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
