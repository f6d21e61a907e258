import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { inspect } from "node:util";
import { globSync } from "tinyglobby";
import { describe, expect, it, vi } from "vitest";
import { blocksOf, commandsOf, runCommand } from "../../scripts/blocks.ts";

const PAGES = ["README.md", "CONTRIBUTING.md", ...globSync("docs/**/*.md", { ignore: "docs/api/**" }).sort()].filter(
  (path) => existsSync(path),
);
const BLOCKS = PAGES.flatMap((path) =>
  blocksOf(readFileSync(path, "utf8")).map((block) => ({ ...block, path, name: `${path}:${block.line}` })),
);

const folded = (text: string): string => text.replace(/\s+/g, " ").trim();

/** What a block says it prints: the comments that begin with an arrow. */
function promised(code: string): string {
  return folded([...code.matchAll(/\/\/ → (.*)$/gm)].map(([, text]) => text).join(" "));
}

describe("TypeScript blocks run and print what they say", () => {
  it.each(BLOCKS.filter(({ language }) => language === "ts").map((block) => [block.name, block] as const))(
    "%s",
    async (name, { code }) => {
      mkdirSync(".examples", { recursive: true });
      const file = `.examples/${name.replace(/[^\w]/g, "-")}.ts`;
      writeFileSync(file, code);
      const printed: string[] = [];
      const log = vi.spyOn(console, "log").mockImplementation((...values: unknown[]) => {
        printed.push(values.map((value) => (typeof value === "string" ? value : inspect(value))).join(" "));
      });
      try {
        await import(/* @vite-ignore */ `../../${file}`);
      } finally {
        log.mockRestore();
      }
      if (promised(code) !== "") expect(folded(printed.join(" "))).toBe(promised(code));
    },
  );
});

describe("console blocks show what the commands print", () => {
  const blocks = BLOCKS.filter(({ language }) => language === "console");

  it.each(blocks.map((block) => [block.name, block] as const))("%s", (_name, { code }) => {
    expect(existsSync("dist/cli.js"), "dist/cli.js is missing: run npm run build first").toBe(true);
    for (const { command, output } of commandsOf(code)) expect(runCommand(command)).toBe(output);
  });
});

describe("generated pages are fresh", () => {
  it("docs/schema.json is the schema of the sources", async () => {
    const { analysisJsonSchema } = await import("../../src/schema/index.ts");
    expect(JSON.parse(readFileSync("docs/schema.json", "utf8"))).toEqual(analysisJsonSchema());
  });

  it("docs/rules.md lists the rules of the sources", async () => {
    const { rulePage } = await import("../../scripts/rule-page.ts");
    expect(readFileSync("docs/rules.md", "utf8")).toBe(await rulePage());
  });

  it("docs/lexicons.md lists the lexicons of the sources", async () => {
    const { lexiconPage } = await import("../../scripts/lexicon-page.ts");
    expect(readFileSync("docs/lexicons.md", "utf8")).toBe(await lexiconPage());
  });

  it("docs/tables.md lists the tables of the sources", async () => {
    const { tablesPage } = await import("../../scripts/tables-page.ts");
    expect(readFileSync("docs/tables.md", "utf8")).toBe(tablesPage());
  });

  it("docs/errors.md names every error code and no other", async () => {
    const { ERROR_CODES } = await import("../../src/errors.ts");
    const named = [...readFileSync("docs/errors.md", "utf8").matchAll(/^## `(\w+)`$/gm)].map(([, code]) => code);
    expect(named.sort()).toEqual(Object.keys(ERROR_CODES).sort());
  });

  it("links between pages lead somewhere", () => {
    const broken = PAGES.flatMap((path) =>
      [...readFileSync(path, "utf8").matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)]
        .map(([, target]) => new URL(target!, `file://${process.cwd()}/${path}`).pathname)
        .filter((target) => !existsSync(target) && !target.includes("/docs/api"))
        .map((target) => `${path}: ${target}`),
    );
    expect(broken).toEqual([]);
  });
});
