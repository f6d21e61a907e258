import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Characters, codePointOffsets } from "./polnear.ts";

/** A stretch marked with a propaganda technique. */
export interface TechniqueSpan {
  readonly technique: string;
  readonly span: Characters;
}

/** An article of the Propaganda Techniques Corpus with what was marked in it. */
export interface PtcArticle {
  readonly name: string;
  readonly text: string;
  readonly techniques: readonly TechniqueSpan[];
}

/** The two techniques that are a matter of wording. */
export const LOADED = "Loaded_Language";
export const NAME_CALLING = "Name_Calling,Labeling";

/** Reads the training part of the Propaganda Techniques Corpus below a folder of corpora, in the order of the articles' numbers. Throws where it is missing. */
export function readPtc(corpora: string): PtcArticle[] {
  const folder = join(corpora, "ptc2020");
  if (!existsSync(folder))
    throw new Error(`${folder} is not there: the first argument must be the folder that holds ptc2020/`);
  const marked = new Map<string, string[][]>();
  for (const line of readFileSync(join(folder, "train-task-flc-tc.labels"), "utf8").split("\n")) {
    const cells = line.trim().split("\t");
    const [article = ""] = cells;
    if (cells.length === 4) marked.set(article, [...(marked.get(article) ?? []), cells]);
  }
  return readdirSync(join(folder, "train-articles"))
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .map((file) => {
      const name = file.replace(/^article|\.txt$/g, "");
      const text = readFileSync(join(folder, "train-articles", file), "utf8");
      const offsets = codePointOffsets(text);
      const techniques = (marked.get(name) ?? []).map(
        ([, technique = "", start, end]): TechniqueSpan => ({
          technique,
          span: [offsets[Number(start)]!, offsets[Number(end)]!],
        }),
      );
      return { name, text, techniques };
    });
}
