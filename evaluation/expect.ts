import { statSync } from "node:fs";
import { parseArgs } from "node:util";
import { checkArticle } from "./check-article.ts";
import type { Fact } from "./expectation.ts";
import { readArticle, readExpectation, readFolder, UnusableFile } from "./expectation-files.ts";
import { factTable, folderTable } from "./fact-table.ts";

const USAGE = `Usage: npm run expect -- ARTICLE EXPECTED.json [options]
       npm run expect -- FOLDER [options]

Analyses ARTICLE (.txt or .html), prints each fact that EXPECTED.json states as met or missed, and the total.
Of a FOLDER with pairs of NAME.txt or NAME.html and NAME.expected.json it prints the facts missed, and counts.
The format is described in docs/guide/expectations.md.

Options:
  --published DATE  publication date handed to the analysis (default: the one in EXPECTED.json)
  --may-miss N      facts that may be missed without failing (default 0)
  --json            print the facts as JSON

Exit status: 0 when all facts (but N) are met, 1 when more are missed, 2 for a wrong call.`;

class WrongCall extends Error {}

interface Call {
  readonly paths: readonly string[];
  readonly published: string | undefined;
  readonly mayMiss: number;
  readonly json: boolean;
  readonly help: boolean;
}

function readCall(args: string[]): Call {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        published: { type: "string" },
        "may-miss": { type: "string", default: "0" },
        json: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    const mayMiss = values["may-miss"];
    if (!/^\d+$/.test(mayMiss)) throw new WrongCall(`--may-miss must be a whole number, 0 or more; got ${mayMiss}`);
    const { published, json, help } = values;
    return { paths: positionals, published, mayMiss: Number(mayMiss), json, help };
  } catch (error) {
    throw new WrongCall((error as Error).message);
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function checkFolder(folder: string, published: string | undefined) {
  const articles = readFolder(folder).map(({ name, article, expectation }) => ({
    name,
    facts: checkArticle(article, expectation, published).facts,
  }));
  return { facts: articles.flatMap(({ facts }) => facts), table: folderTable(articles) };
}

function checkPair(article: string, expected: string, published: string | undefined) {
  const { facts } = checkArticle(readArticle(article), readExpectation(expected), published);
  return { facts, table: factTable(facts) };
}

function check({ paths, published }: Call): { facts: readonly Fact[]; table: string } {
  const [first, second] = paths;
  if (first !== undefined && paths.length === 1 && isFolder(first)) return checkFolder(first, published);
  if (first !== undefined && second !== undefined && paths.length === 2) return checkPair(first, second, published);
  throw new WrongCall(`Expected an article and its expectation, or a folder; got ${paths.length} paths.\n\n${USAGE}`);
}

function main(args: string[]): number {
  const call = readCall(args);
  if (call.help) {
    console.log(USAGE);
    return 0;
  }
  const { facts, table } = check(call);
  const missed = facts.filter((fact) => !fact.met).length;
  const met = facts.length - missed;
  console.log(call.json ? JSON.stringify({ met, total: facts.length, facts }, null, 2) : table);
  return missed > call.mayMiss ? 1 : 0;
}

/** A wrong call or a wrong date is told in a line; anything else is a fault of the program. */
function isOfCaller(error: unknown): error is Error {
  return error instanceof WrongCall || error instanceof UnusableFile || (error as Error).name === "HustingsError";
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  if (!isOfCaller(error)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
