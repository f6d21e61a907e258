import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ArticleInput } from "../../../src/schema/index.ts";
import { FIXTURES } from "../../fixtures/articles.ts";

/** The project's articles as the input of a run, with ids that are the fixtures' names. */
export const ARTICLES: readonly (ArticleInput & { readonly id: string })[] = FIXTURES.map(({ name, article }) => ({
  ...article,
  id: name,
  published: "2026-05-20",
  outlet: "The Sentinel",
}));

/** The built corpus entry, whose workers are threads. */
export async function builtCorpus(): Promise<typeof import("../../../src/corpus/index.ts")> {
  const path = new URL("../../../dist/corpus.js", import.meta.url).href;
  try {
    return await import(path);
  } catch (cause) {
    throw new Error("dist/corpus.js is missing: run npm run build first", { cause });
  }
}

/** Every file of a folder with a hash of its content. */
export function contents(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  const hashOf = (path: string): string => createHash("sha256").update(readFileSync(path)).digest("hex");
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length), hashOf(path)]));
}
