import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { install, run } from "./command.ts";

/** An empty project into which the packed package is installed. */
export interface Project {
  readonly folder: string;
  /** Every entry, as it is imported: `hustings`, `hustings/schema` and so on. */
  readonly entries: readonly string[];
  /** Size of the tarball in bytes. */
  readonly packed: number;
}

interface Packed {
  readonly filename: string;
  readonly size: number;
}

/** What every runtime analyses; all must give the same bytes. */
const ARTICLE = {
  text: "Norland is nobody’s “puppet”, minister says\n\n“We are a partner, not a puppet,” the foreign minister, Ana Lima, told reporters on Tuesday. 🎉\n\nThe premier, Karl Berg, called Norland “a puppet of the coast” last week and will meet her on 24 May.",
  published: "2026-05-20",
};

const USE = `
async function use() {
  const analysis = modules["hustings"].analyze(${JSON.stringify(ARTICLE)});
  const html = modules["hustings/report"].toHtml(analysis);
  const csv = modules["hustings/networks"].toDnaCsv(modules["hustings/networks"].statements([analysis]));
  const svg = modules["hustings/charts"].stanceMatrixChart(analysis).svg();
  modules["hustings/schema"].AnalysisSchema.parse(analysis);
  if (!html.startsWith("<!doctype html>")) throw new Error("no report");
  const response = await modules["hustings/service"].createApp().fetch(
    new Request("http://localhost/v1/analyze", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: ${JSON.stringify(JSON.stringify(ARTICLE))},
    }),
  );
  const served = await response.text();
  if (served !== JSON.stringify(analysis)) throw new Error("the service answers " + response.status + " " + served);
  return createHash("sha256").update(served + csv + svg).digest("hex");
}
use().then(console.log);
`;

function esModule(entries: readonly string[]): string {
  const imports = entries.map((entry, i) => `import * as entry${i} from "${entry}";`).join("\n");
  const modules = entries.map((entry, i) => `  "${entry}": entry${i},`).join("\n");
  return `import { createHash } from "node:crypto";\n${imports}\nconst modules = {\n${modules}\n};\n${USE}`;
}

function commonJs(entries: readonly string[]): string {
  const modules = entries.map((entry) => `  "${entry}": require("${entry}"),`).join("\n");
  return `const { createHash } = require("node:crypto");\nconst modules = {\n${modules}\n};\n${USE}`;
}

/** Imports every entry and uses the types of the core as a user would. */
function typedModule(entries: readonly string[]): string {
  const imports = entries.map((entry, i) => `import * as entry${i} from "${entry}";`).join("\n");
  return `import { type Analysis, analyze } from "hustings";
import { statements } from "hustings/networks";
import { toHtml } from "hustings/report";
${imports}
export const entries: readonly object[] = [${entries.map((_, i) => `entry${i}`).join(", ")}];
const analysis: Analysis = analyze({ text: "“No,” Ana Lima said.", published: "2026-05-20" });
export const speaker: string | null = analysis.quotations[0]!.speaker;
export const page: string = toHtml(analysis);
export const holders: string[] = statements([analysis]).map(({ person }) => person);
// @ts-expect-error a number is no article
analyze(7);
`;
}

/** Packs the built package and installs the tarball into a new project below a folder. */
export function makeProject(root: string): Project {
  const [packed] = JSON.parse(
    run("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", root], { cwd: process.cwd() }),
  ) as Packed[];
  const { exports } = JSON.parse(readFileSync("package.json", "utf8")) as { exports: Record<string, unknown> };
  const entries = Object.keys(exports)
    .filter((path) => path !== "./package.json")
    .map((path) => `hustings${path.slice(1)}`);
  const folder = join(root, "project");
  mkdirSync(folder);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "smoke", private: true, version: "1.0.0" }));
  install(folder, [resolve(root, packed!.filename), "@types/node@20"]);
  writeFileSync(join(folder, "esm.mjs"), esModule(entries));
  writeFileSync(join(folder, "commonjs.cjs"), commonJs(entries));
  writeFileSync(join(folder, "typed.mts"), typedModule(entries));
  writeFileSync(join(folder, "typed.ts"), typedModule(entries));
  writeFileSync(join(folder, "article.txt"), ARTICLE.text);
  const lines = Array.from({ length: 60 }, (_, i) => `${JSON.stringify({ ...ARTICLE, id: `article-${i}` })}\n`);
  writeFileSync(join(folder, "news.jsonl"), lines.join(""));
  return { folder, entries, packed: packed!.size };
}
