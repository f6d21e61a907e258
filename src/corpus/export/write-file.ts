import { stat } from "node:fs/promises";
import { dirname } from "node:path";
import { HustingsError } from "../../errors.ts";
import { makeFolder, writeWhole } from "../run/files.ts";

async function checkFree(path: string, force: boolean): Promise<void> {
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory()) throw new HustingsError("UNWRITABLE_FILE", `Cannot write ${path}: it is a folder.`);
  if (found !== null && !force) {
    throw new HustingsError(
      "INVALID_OPTION",
      `${path} is there already; name another file, or replace it with --force.`,
    );
  }
}

/**
 * Writes a file, whole or in pieces one after the other, that appears under its name only when it is whole.
 *
 * @throws HustingsError `INVALID_OPTION` where the file is there already, `UNWRITABLE_FILE` where it cannot be written; an error of the pieces
 *   is thrown as it is. Nothing is left behind then
 */
export async function writeFileOf(
  path: string,
  content: Uint8Array | string | AsyncIterable<string>,
  force: boolean,
): Promise<void> {
  await checkFree(path, force);
  await makeFolder(dirname(path));
  await writeWhole(path, content);
}
