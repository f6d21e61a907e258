import { createHash } from "node:crypto";
import { mkdir, open, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { HustingsError } from "../../errors.ts";

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: "the disk is full",
  EDQUOT: "the disk quota is used up",
  EFBIG: "it would be larger than files may be here",
  EACCES: "permission denied",
  EPERM: "permission denied",
  EROFS: "the file system is read-only",
  ENOTDIR: "a part of the path is no folder",
  EEXIST: "there is a file of that name",
  EISDIR: "it is a folder",
  ENAMETOOLONG: "its name is too long",
  EMFILE: "too many files are open",
};

/** The error that a person is shown for a file or folder that could not be written. */
export function unwritable(path: string, cause: unknown): HustingsError {
  const { code = "", message } = cause as NodeJS.ErrnoException;
  return new HustingsError("UNWRITABLE_FILE", `Cannot write ${path}: ${REASONS[code] ?? message}.`, { cause });
}

/** Not Node's own recursive mkdir: that one never ends where a folder above can't be made, as in /proc. */
async function mkdirs(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST" && (await stat(path)).isDirectory()) return;
    if (code !== "ENOENT" || dirname(path) === path) throw error;
    await mkdirs(dirname(path));
    await mkdir(path);
  }
}

/** Makes a folder and those above it, and removes what killed processes left in it under temporary names. */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdirs(path);
    await removeLeftovers(path);
  } catch (cause) {
    throw unwritable(path, cause);
  }
}

/** A temporary name of a run's own files, and of nothing else: exports make folders where other programs may write. */
const TEMPORARY = /^\.(?:manifest|part-\d+)\.(?:json|jsonl|jsonl\.gz|parquet|csv)\.(\d+)\.tmp$/;

/**
 * Writes a file whole: under a temporary name, flushed to the disk, then renamed. Whoever looks sees all of it or nothing, whenever the
 * process or the machine dies.
 *
 * @param content - what the file holds, at once or piece by piece
 * @throws HustingsError `UNWRITABLE_FILE`, with the reason; what the pieces throw. Nothing is left behind then
 */
export async function writeWhole(path: string, content: Uint8Array | string | AsyncIterable<string>): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    const file = await open(temporary, "w");
    try {
      await writeFile(file, content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => {});
    throw cause instanceof HustingsError ? cause : unwritable(path, cause);
  }
}

/** Flushes a folder's list of names, where the system can: a renamed file is safe only then. */
export async function syncFolder(path: string): Promise<void> {
  try {
    const folder = await open(path, "r");
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  } catch {
    // Windows opens no folders; there the rename has to do.
  }
}

function isRunning(process_: number): boolean {
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

async function removeLeftovers(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const writer = TEMPORARY.exec(name)?.[1];
    if (writer !== undefined && (Number(writer) === process.pid || !isRunning(Number(writer)))) {
      await rm(join(folder, name), { force: true });
    }
  }
}

/** Size of a file in bytes; null where there is none. */
export async function sizeOf(path: string): Promise<number | null> {
  try {
    return (await stat(path)).size;
  } catch {
    return null;
  }
}

/** SHA-256 of bytes, in hexadecimal. */
export function sha256(content: Uint8Array | string): string {
  return createHash("sha256").update(content).digest("hex");
}
