import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ArticleFile } from "./check-article.ts";
import { type Expectation, ExpectationSchema } from "./expectation-schema.ts";

/** A file that cannot be used, with the reason as its message. */
export class UnusableFile extends Error {}

/** An article and what a careful reader says of it. */
export interface ExpectedArticle {
  readonly name: string;
  readonly article: ArticleFile;
  readonly expectation: Expectation;
}

function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new UnusableFile(`Cannot read ${path}: ${(error as NodeJS.ErrnoException).code ?? "unknown reason"}`);
  }
}

/**
 * Reads an article; a file named .html or .htm is a page.
 *
 * @throws UnusableFile when the file cannot be read
 */
export function readArticle(path: string): ArticleFile {
  return /\.html?$/i.test(path) ? { html: read(path) } : { text: read(path) };
}

/**
 * Reads an expectation and checks it.
 *
 * @throws UnusableFile when the file cannot be read or is no expectation
 */
export function readExpectation(path: string): Expectation {
  let json: unknown;
  try {
    json = JSON.parse(read(path));
  } catch (error) {
    throw error instanceof UnusableFile ? error : new UnusableFile(`${path} is not JSON`);
  }
  const parsed = ExpectationSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`);
  throw new UnusableFile([`${path} is not an expectation:`, ...issues].join("\n"));
}

/**
 * Reads a folder in which NAME.txt or NAME.html stands beside NAME.expected.json, by name.
 *
 * @throws UnusableFile when a file of a pair cannot be used
 */
export function readFolder(folder: string): ExpectedArticle[] {
  return readdirSync(folder)
    .filter((file) => /\.(txt|html)$/.test(file))
    .sort()
    .map((file) => {
      const name = file.replace(/\.(txt|html)$/, "");
      return {
        name,
        article: readArticle(join(folder, file)),
        expectation: readExpectation(join(folder, `${name}.expected.json`)),
      };
    });
}
