import type { BigIntStats, Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { compareText } from "../../disputes/chronology.ts";
import { HustingsError } from "../../errors.ts";
import { unreadable } from "./unreadable.ts";

/** A file of a folder, or what stands there instead. */
export interface FoundFile {
  readonly path: string;
  /** Why it is not read, or null where it is a file. */
  readonly error: HustingsError | null;
}

/** A name in a folder, with what it leads to. */
interface Entry {
  readonly name: string;
  readonly stats: BigIntStats | null;
  readonly error: HustingsError | null;
}

/** Names a folder whatever path led to it. */
const identity = (stats: BigIntStats): string => `${stats.dev}:${stats.ino}`;

function refusal(path: string, why: string): HustingsError {
  return new HustingsError("UNREADABLE_FILE", `Cannot read ${path}: ${why}.`);
}

async function look(folder: string, entry: Dirent): Promise<Entry> {
  const path = join(folder, entry.name);
  try {
    return { name: entry.name, stats: await stat(path, { bigint: true }), error: null };
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (entry.name.includes("\ufffd")) {
      return { name: entry.name, stats: null, error: refusal(path, "its name is not UTF-8; rename it") };
    }
    const leadsNowhere = entry.isSymbolicLink() && code === "ENOENT";
    const error = leadsNowhere ? refusal(path, "it is a link that leads nowhere") : unreadable(path, cause);
    return { name: entry.name, stats: null, error };
  }
}

/** What is neither a file nor a folder. */
function strangeness(stats: BigIntStats): string {
  if (stats.isSocket()) return "it is a socket";
  return stats.isFIFO() ? "it is a named pipe" : "it is a device";
}

/** Folders sort as their paths do, where a slash follows the name. */
const sortKey = ({ name, stats }: Entry): string => (stats?.isDirectory() ? `${name}/` : name);

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
    yield { path: folder, error: unreadable(folder, cause) };
    return;
  }
  const seen = [...above, here];
  const visible = entries.filter(({ name }) => !name.startsWith("."));
  const looked: Entry[] = [];
  for (const entry of visible) looked.push(await look(folder, entry));
  for (const { name, stats, error } of looked.sort((a, b) => compareText(sortKey(a), sortKey(b)))) {
    const path = join(folder, name);
    if (stats === null) yield { path, error };
    else if (stats.isFile()) yield { path, error: null };
    else if (!stats.isDirectory()) yield { path, error: refusal(path, strangeness(stats)) };
    else if (seen.includes(identity(stats)))
      yield { path, error: refusal(path, "it is a link back to a folder it is in") };
    else yield* walk(path, seen);
  }
}
