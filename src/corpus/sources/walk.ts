import type { BigIntStats, Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { compareText } from "../../disputes/chronology.ts";
import { HustingsError } from "../../errors.ts";
import { unreadable } from "./unreadable.ts";

/** What stands in a name for bytes that are not UTF-8. */
const REPLACEMENT = "\ufffd";

/** A file of a folder, or what stands there instead. */
export interface FoundFile {
  readonly path: string;
  /** Why it is not read, or null where it is a file. */
  readonly error: HustingsError | null;
}

/** A name in a folder, and what it leads to. */
interface Entry {
  readonly name: string;
  readonly isFolder: boolean;
  readonly error: HustingsError | null;
}

/** Names a folder whatever path led to it. */
const identity = (stats: BigIntStats): string => `${stats.dev}:${stats.ino}`;

function refusal(path: string, why: string): HustingsError {
  return new HustingsError("UNREADABLE_FILE", `Cannot read ${path}: ${why}.`);
}

/** What is neither a file nor a folder. */
function strangeness(stats: BigIntStats): string {
  if (stats.isSocket()) return "it is a socket";
  return stats.isFIFO() ? "it is a named pipe" : "it is a device";
}

/** The error of a name that leads nowhere. */
function lost(path: string, isLink: boolean, cause: unknown): HustingsError {
  if (path.includes(REPLACEMENT)) return refusal(path, "its name is not UTF-8; rename it");
  const leadsNowhere = isLink && (cause as NodeJS.ErrnoException).code === "ENOENT";
  return leadsNowhere ? refusal(path, "it is a link that leads nowhere") : unreadable(path, cause);
}

async function look(folder: string, entry: Dirent): Promise<Entry> {
  const { name } = entry;
  // Millions of plain files need not be asked for one by one.
  if (entry.isDirectory()) return { name, isFolder: true, error: null };
  if (entry.isFile() && !name.includes(REPLACEMENT)) return { name, isFolder: false, error: null };
  const path = join(folder, name);
  try {
    const stats = await stat(path, { bigint: true });
    const isStrange = !stats.isFile() && !stats.isDirectory();
    return { name, isFolder: stats.isDirectory(), error: isStrange ? refusal(path, strangeness(stats)) : null };
  } catch (cause) {
    return { name, isFolder: false, error: lost(path, entry.isSymbolicLink(), cause) };
  }
}

/** Folders sort as their paths do, where a slash follows the name. */
const sortKey = ({ name, isFolder }: Entry): string => (isFolder ? `${name}/` : name);

/**
 * All files below a folder in code-unit order of their paths. Links are followed, but not back into a folder they are in.
 * Names that begin with a dot are passed over.
 */
export async function* walk(folder: string, above: readonly string[] = []): AsyncGenerator<FoundFile> {
  let entries: readonly Dirent[];
  let here: string;
  try {
    here = identity(await stat(folder, { bigint: true }));
    entries = await readdir(folder, { withFileTypes: true });
  } catch (cause) {
    yield { path: folder, error: lost(folder, false, cause) };
    return;
  }
  if (above.includes(here)) {
    yield { path: folder, error: refusal(folder, "it is a link back to a folder it is in") };
    return;
  }
  const looked: Entry[] = [];
  for (const entry of entries) if (!entry.name.startsWith(".")) looked.push(await look(folder, entry));
  for (const entry of looked.sort((a, b) => compareText(sortKey(a), sortKey(b)))) {
    const path = join(folder, entry.name);
    if (entry.isFolder) yield* walk(path, [...above, here]);
    else yield { path, error: entry.error };
  }
}
