import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "vitest";
import {
  readSources,
  type SourceArticle,
  type SourceError,
  type SourceOptions,
  type SourceRecord,
  type SourceWarning,
} from "../../../src/corpus/index.ts";

/** A new folder with these files in it, removed when the tests of the file are done. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "hustings-corpus-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** The path of one new file. */
export function fileOf(name: string, content: string | Uint8Array): string {
  return join(folderOf({ [name]: content }), name);
}

/** All records of some inputs, and what was warned of. */
export async function read(
  inputs: string | readonly string[],
  options: SourceOptions = {},
): Promise<{ records: SourceRecord[]; articles: SourceArticle[]; errors: SourceError[]; warnings: SourceWarning[] }> {
  const records: SourceRecord[] = [];
  const warnings: SourceWarning[] = [];
  const onWarning = (warning: SourceWarning): void => {
    warnings.push(warning);
  };
  const paths = typeof inputs === "string" ? [inputs] : inputs;
  for await (const record of readSources(paths, { onWarning, ...options })) records.push(record);
  const articles = records.filter((record): record is SourceArticle => "article" in record);
  const errors = records.filter((record): record is SourceError => "error" in record);
  return { records, articles, errors, warnings };
}

/** Text or page of an article. */
export function contentOf({ article }: SourceArticle): string {
  return "text" in article ? article.text : article.html;
}

/** Text in an encoding of one byte a character. */
export function inEncoding(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map<string, number>();
  for (let byte = 0; byte < 256; byte++) {
    // In streaming mode: Node 20 decodes windows-1252 wrongly in one go.
    bytes.set(decoder.decode(Uint8Array.of(byte), { stream: true }), byte);
  }
  return Uint8Array.from([...text], (character) => {
    const byte = bytes.get(character);
    if (byte === undefined) throw new Error(`${character} is not in ${encoding}`);
    return byte;
  });
}
