import { mkdirSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { blocksOf, type CodeBlock } from "./blocks.ts";

/** A picture of a page, with the block of code that makes it. */
export interface SavedPicture {
  /** Where it is saved. */
  readonly file: string;
  /** Name under which the block exports it: `stanceMatrix` for `stance-matrix.svg`. */
  readonly name: string;
  readonly code: string;
  /** Line of the block. */
  readonly line: number;
}

const IMAGE = /^!\[[^\]\n]{1,500}\]\(([\w./-]{1,200}\.svg)\)$/;

const camelCase = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The pictures that a page shows, each made by the last TypeScript block before it. */
export function picturesOf(path: string, markdown: string): SavedPicture[] {
  const blocks = blocksOf(markdown).filter(({ language }) => language === "ts");
  return markdown.split("\n").flatMap((text, i) => {
    const [, target] = IMAGE.exec(text) ?? [];
    if (target === undefined) return [];
    const block = blocks.findLast(({ line }: CodeBlock) => line < i + 1);
    if (block === undefined) throw new Error(`${path}:${i + 1}: no block of code makes ${target}.`);
    const name = camelCase(basename(target, ".svg"));
    return [{ file: join(dirname(path), target), name, code: block.code, line: block.line }];
  });
}

/** Writes a block to where it can be imported from, and gives the path. */
export function writtenBlock({ file, line, code }: SavedPicture): string {
  mkdirSync(".examples", { recursive: true });
  const path = `.examples/picture-${basename(dirname(file))}-${line}.ts`;
  writeFileSync(path, code);
  return path;
}
