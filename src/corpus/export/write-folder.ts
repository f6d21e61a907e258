import { mkdir, opendir, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { HustingsError } from "../../errors.ts";
import { fileName } from "../../exports/file-name.ts";
import { makeFolder, unwritable } from "../run/files.ts";
import type { Analyses, FolderFormat } from "./formats.ts";

/** Where files wait until all of them are written. */
const STAGING = ".hustings-export";

async function checkFree(folder: string, force: boolean): Promise<void> {
  const found = await stat(folder).catch(() => null);
  if (found === null) return;
  if (!found.isDirectory()) {
    throw new HustingsError("UNWRITABLE_FILE", `Cannot write into ${folder}: it is no folder.`);
  }
  const names = (await readdir(folder)).filter((name) => name !== STAGING);
  if (names.length > 0 && !force) {
    throw new HustingsError(
      "INVALID_OPTION",
      `The folder ${folder} is not empty; name another, or replace files of the same names in it with --force.`,
    );
  }
}

/**
 * Writes the files of each article into a folder, under the article's id as {@link fileName} has it; articles of one id are numbered from the
 * second on: `wire-1~2.ann`. The files appear only when all are written.
 *
 * @returns number of articles
 * @throws HustingsError `INVALID_OPTION` where the folder holds other things and `force` is not given, `UNWRITABLE_FILE` where it
 *   cannot be written; an error of the analyses is thrown as it is
 */
export async function writeFolderOf(
  folder: string,
  analyses: Analyses,
  { filesOf, beside }: FolderFormat,
  force: boolean,
): Promise<number> {
  await checkFree(folder, force);
  await makeFolder(folder);
  const staging = join(folder, STAGING);
  let articles = 0;
  try {
    await rm(staging, { recursive: true, force: true });
    await mkdir(staging);
    for await (const { analysis } of analyses) {
      await writeArticle(staging, fileName(analysis.article.id), Object.entries(filesOf(analysis)));
      articles++;
    }
    for (const [name, content] of Object.entries(beside())) await writeFile(join(staging, name), content);
    await moveAll(staging, folder);
  } catch (cause) {
    await rm(staging, { recursive: true, force: true }).catch(() => {});
    throw cause instanceof HustingsError ? cause : unwritable(folder, cause);
  }
  return articles;
}

type NamedContent = readonly (readonly [ending: string, content: string])[];

/** Writes the files of an article under the first number that is free; `~` stands in no name of an id that is short. */
async function writeArticle(staging: string, name: string, files: NamedContent): Promise<void> {
  for (let number = 1; ; number++) {
    const numbered = number === 1 ? name : `${name}~${number}`;
    if (await isWritten(staging, numbered, files)) return;
  }
}

/** Whether the files could be written, since none of their names was taken. */
async function isWritten(staging: string, name: string, files: NamedContent): Promise<boolean> {
  try {
    for (const [ending, content] of files) await writeFile(join(staging, `${name}.${ending}`), content, { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

async function moveAll(from: string, to: string): Promise<void> {
  for await (const { name } of await opendir(from)) await rename(join(from, name), join(to, name));
  await rm(from, { recursive: true });
}
