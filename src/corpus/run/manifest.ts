import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { version } from "../../../package.json";
import { HustingsError } from "../../errors.ts";
import { type Configuration, configurationHash, differences } from "./configuration.ts";
import { makeFolder, sizeOf, syncFolder, unwritable, writeWhole } from "./files.ts";
import { partName } from "./part-size.ts";

/** What a run counts. */
export interface RunTotals {
  /** Parts written, those of earlier runs of the same command among them. */
  readonly parts: number;
  /** Pieces of the input: articles and what could not be made articles. */
  readonly records: number;
  readonly articles: number;
  readonly errors: number;
  /** Articles that are copies or near-copies of earlier ones. */
  readonly duplicates: number;
  /** Articles whose id another article had before, and that therefore have another one. */
  readonly sharedIds: number;
}

/** `manifest.json` of a run: what was asked for, and at the end what came of it. */
export interface Manifest {
  readonly schemaVersion: "1";
  readonly engine: { readonly name: "hustings"; readonly version: string };
  readonly configuration: Configuration;
  /** SHA-256 of configuration and version. */
  readonly configurationHash: string;
  readonly state: "running" | "complete";
  /** Null as long as the run is not complete. */
  readonly totals: RunTotals | null;
}

/** `parts/part-00000.json`: written last, it says that all files of the part are there. */
export interface PartEntry extends Omit<RunTotals, "parts"> {
  readonly part: number;
  /** SHA-256 of what the input held for this part. */
  readonly input: string;
  readonly files: readonly { readonly path: string; readonly bytes: number; readonly sha256: string }[];
}

const MANIFEST = "manifest.json";
const PARTS = "parts";

const manifestOf = (configuration: Configuration, totals: RunTotals | null): Manifest => ({
  schemaVersion: "1",
  engine: { name: "hustings", version },
  configuration,
  configurationHash: configurationHash(configuration),
  state: totals === null ? "running" : "complete",
  totals,
});

async function readManifest(folder: string): Promise<Manifest | null> {
  let content: string;
  try {
    content = await readFile(join(folder, MANIFEST), "utf8");
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw unwritable(folder, cause);
  }
  try {
    return JSON.parse(content) as Manifest;
  } catch (cause) {
    throw new HustingsError("RUN_MISMATCH", `${join(folder, MANIFEST)} is no manifest of hustings: it is not JSON.`, {
      cause,
    });
  }
}

function checkSame(folder: string, before: Manifest, now: Manifest): void {
  if (before.configurationHash === now.configurationHash) return;
  const changes = before.engine?.version === version ? [] : [`hustings was ${before.engine?.version}, now ${version}`];
  if (before.configuration) changes.push(...differences(before.configuration, now.configuration));
  throw new HustingsError(
    "RUN_MISMATCH",
    `${folder} holds a run with another configuration (${changes.join("; ") || "its manifest was changed"}). Choose another folder, or give the same options.`,
  );
}

/** The folder of a run, with the parts that are done. */
export class RunFolder {
  private constructor(
    readonly path: string,
    readonly configuration: Configuration,
  ) {}

  /**
   * Opens a new folder, or one in which a run of the same configuration was begun before.
   *
   * @throws HustingsError `RUN_MISMATCH` for a folder of another configuration or of other things, `UNWRITABLE_FILE`
   */
  static async open(path: string, configuration: Configuration): Promise<RunFolder> {
    const folder = new RunFolder(path, configuration);
    await makeFolder(path);
    const manifest = manifestOf(configuration, null);
    const before = await readManifest(path);
    if (before !== null) checkSame(path, before, manifest);
    else if ((await readdir(path)).length > 0) {
      throw new HustingsError(
        "RUN_MISMATCH",
        `${path} is not empty and holds no run of hustings. Choose another folder.`,
      );
    } else await folder.#write(manifest);
    await makeFolder(join(path, PARTS));
    return folder;
  }

  async #write(manifest: Manifest): Promise<void> {
    await writeWhole(join(this.path, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
    await syncFolder(this.path);
  }

  /** What a part holds, if it is done and its files are as it left them; null where it has to be done. */
  async part(number: number): Promise<PartEntry | null> {
    let entry: PartEntry;
    try {
      entry = JSON.parse(await readFile(join(this.path, PARTS, `${partName(number)}.json`), "utf8")) as PartEntry;
    } catch {
      return null;
    }
    for (const { path, bytes } of entry.files) if ((await sizeOf(join(this.path, path))) !== bytes) return null;
    return entry;
  }

  /** Says that a part is done; all its files must have been written. */
  async commit(entry: PartEntry): Promise<void> {
    const folders = [...new Set(entry.files.map(({ path }) => join(this.path, path, "..")))];
    await Promise.all(folders.map(syncFolder));
    await writeWhole(join(this.path, PARTS, `${partName(entry.part)}.json`), `${JSON.stringify(entry)}\n`);
    await syncFolder(join(this.path, PARTS));
  }

  /** Says that all parts are done. */
  async complete(totals: RunTotals): Promise<void> {
    await this.#write(manifestOf(this.configuration, totals));
  }
}
