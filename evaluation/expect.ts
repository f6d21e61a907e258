import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { checkArticle } from "./check-article.ts";
import { ExpectationSchema } from "./expectation-schema.ts";
import { factTable } from "./fact-table.ts";

const USAGE = `Usage: npm run expect -- ARTICLE EXPECTED.json [options]

Analyses ARTICLE (.txt or .html), prints each fact that EXPECTED.json states as met or missed, and the total.
A format description stands in docs/guide/expectations.md.

Options:
  --published DATE  publication date handed to the analysis (default: the one in EXPECTED.json)
  --may-miss N      facts that may be missed without failing (default 0)
  --json            print the facts as JSON

Exit status: 0 when all facts (but N) are met, 1 when more are missed, 2 for a wrong call.`;

class WrongCall extends Error {}

function readOptions(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        published: { type: "string" },
        "may-miss": { type: "string", default: "0" },
        json: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    });
  } catch (error) {
    throw new WrongCall((error as Error).message);
  }
}

function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new WrongCall(`Cannot read ${path}: ${(error as NodeJS.ErrnoException).code ?? "unknown reason"}`);
  }
}

function readExpectation(path: string) {
  const text = read(path);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new WrongCall(`${path} is not JSON`);
  }
  const parsed = ExpectationSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`);
  throw new WrongCall([`${path} is not an expectation:`, ...issues].join("\n"));
}

function main(args: string[]): number {
  const { values, positionals } = readOptions(args);
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const [articlePath, expectationPath] = positionals;
  if (articlePath === undefined || expectationPath === undefined || positionals.length > 2) {
    throw new WrongCall(`Expected two files; got ${positionals.length}.\n\n${USAGE}`);
  }
  const mayMiss = Number(values["may-miss"]);
  if (!Number.isInteger(mayMiss) || mayMiss < 0) {
    throw new WrongCall(`--may-miss must be a whole number, 0 or more; got ${values["may-miss"]}`);
  }
  const content = read(articlePath);
  const article = /\.html?$/i.test(articlePath) ? { html: content } : { text: content };
  const { facts } = checkArticle(article, readExpectation(expectationPath), values.published);
  const missed = facts.filter((fact) => !fact.met).length;
  console.log(
    values.json
      ? JSON.stringify({ met: facts.length - missed, total: facts.length, facts }, null, 2)
      : factTable(facts),
  );
  return missed > mayMiss ? 1 : 0;
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Error)) throw error;
  const code = (error as { code?: unknown }).code;
  if (!(error instanceof WrongCall) && typeof code !== "string") throw error;
  console.error(error.message);
  process.exitCode = 2;
}
