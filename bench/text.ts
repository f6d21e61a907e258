import { readdirSync, readFileSync } from "node:fs";

const articles = readdirSync("fixtures")
  .filter((name) => name.endsWith(".txt"))
  .sort()
  .map((name) => readFileSync(`fixtures/${name}`, "utf8"))
  .join("\n\n");

/** News of a given length in characters: the fixtures, over and over. */
export function newsOf(length: number): string {
  return articles.repeat(Math.ceil(length / articles.length)).slice(0, length);
}

/** Number of tokens as the scorers count them: runs of letters and digits, and single other characters. */
export function countTokens(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(/[\p{L}\p{N}_]+|[^\p{L}\p{N}_\s]/gu)) count++;
  return count;
}
