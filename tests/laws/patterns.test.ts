import { readFileSync } from "node:fs";
import { checkSync } from "recheck";
import { globSync } from "tinyglobby";
import ts from "typescript";
import { describe, expect, it, vi } from "vitest";

/** Regular expressions written as literals in the sources. */
function literals(): Set<string> {
  const found = new Set<string>();
  for (const path of globSync(["src/**/*.ts", "!src/models/**"])) {
    const file = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest);
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) found.add(node.text);
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return found;
}

/** Regular expressions that the sources build when they are loaded. */
async function built(): Promise<Set<string>> {
  // Compromise's own patterns are loaded first and so not seen here: it is only ever given pieces of bounded length.
  await import("compromise/one");
  const found = new Set<string>();
  const Original = RegExp;
  vi.stubGlobal(
    "RegExp",
    new Proxy(Original, {
      construct(target, [pattern, flags]: [string | RegExp, string | undefined]) {
        const made = new target(pattern, flags);
        found.add(String(made));
        return made;
      },
    }),
  );
  vi.resetModules();
  const entries = [
    () => import("../../src/index.ts"),
    () => import("../../src/html/index.ts"),
    () => import("../../src/report/index.ts"),
    () => import("../../src/corpus/index.ts"),
    () => import("../../src/networks/index.ts"),
    () => import("../../src/schema/index.ts"),
  ];
  for (const load of entries) await load();
  vi.unstubAllGlobals();
  return found;
}

describe("no regular expression can backtrack super-linearly", () => {
  it("of those written or built in the sources", async () => {
    const patterns = [...literals(), ...(await built())];
    expect(patterns.length).toBeGreaterThan(10);
    const unsafe = patterns.flatMap((pattern) => {
      const cut = pattern.lastIndexOf("/");
      const { status } = checkSync(pattern.slice(1, cut), pattern.slice(cut + 1), { timeout: 20_000 });
      return status === "safe" ? [] : [`${pattern} ${status}`];
    });
    expect(unsafe).toEqual([]);
  }, 300_000);
});
