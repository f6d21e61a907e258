import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { analyze } from "../../src/index.ts";

interface Packed {
  unpackedSize: number;
  files: { path: string }[];
}

/** What of d3 is bundled for charts, as the bundler's list of inputs tells it. */
const PARTS_OF_CHARTS: ReadonlySet<string> = new Set([
  ...["d3-array", "d3-axis", "d3-color", "d3-dispatch", "d3-force", "d3-format", "d3-geo", "d3-interpolate", "d3-path"],
  ...["d3-quadtree", "d3-scale", "d3-scale-chromatic", "d3-selection", "d3-shape", "d3-time", "d3-time-format"],
  ...["d3-timer", "internmap", "isoformat"],
]);

describe("the package", () => {
  it("holds the built code, its licences and nothing else, under 8 MB", () => {
    expect(existsSync("dist/index.js"), "dist is missing: run npm run build first").toBe(true);
    const [packed] = JSON.parse(
      execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], { encoding: "utf8" }),
    ) as Packed[];
    expect(packed!.unpackedSize).toBeLessThan(8_000_000);
    const others = packed!.files
      .map(({ path }) => path)
      .filter((path) => !/^(dist\/.*|package\.json|README\.md|LICENSE|THIRD-PARTY-NOTICES\.md)$/.test(path));
    expect(others).toEqual([]);
  });

  it("ships trained weights of less than 4 MB, each with a card", () => {
    const models = readdirSync("src/models");
    const weights = models.filter((name) => name.endsWith(".ts"));
    expect(weights.reduce((sum, name) => sum + readFileSync(`src/models/${name}`).length, 0)).toBeLessThan(4_000_000);
    expect(weights.filter((name) => !models.includes(name.replace(/\.ts$/, ".md")))).toEqual([]);
  });

  it("names its trained weights in every analysis", () => {
    const weights = readdirSync("src/models").filter((name) => name.endsWith(".ts"));
    expect([...analyze("").engine.models].sort()).toEqual(weights.map((name) => name.replace(/\.ts$/, "")).sort());
  });

  it("brings in neither natural nor compromise: both are bundled, with their notices", () => {
    const { dependencies } = JSON.parse(readFileSync("package.json", "utf8")) as {
      dependencies: Record<string, string>;
    };
    expect(Object.keys(dependencies).filter((name) => name === "natural" || name === "compromise")).toEqual([]);
    const notices = readFileSync("THIRD-PARTY-NOTICES.md", "utf8");
    expect(["compromise 14.17.0", "natural 8.1.1"].filter((name) => !notices.includes(name))).toEqual([]);
  });

  it("carries the notices of Plot and d3, of the versions that are bundled", () => {
    const notices = readFileSync("THIRD-PARTY-NOTICES.md", "utf8");
    const bundled = ["@observablehq/plot", ...readdirSync("node_modules").filter((name) => PARTS_OF_CHARTS.has(name))];
    expect(bundled).toHaveLength(PARTS_OF_CHARTS.size + 1);
    const missing = bundled.filter((name) => {
      const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8")) as { version: string };
      return !notices.includes(`${name} ${version}`);
    });
    expect(missing).toEqual([]);
  });

  it("ships Swagger UI for the service's documentation, with its notice", () => {
    expect(readdirSync("dist/swagger-ui").sort()).toEqual([
      "swagger-ui-bundle.js",
      "swagger-ui-bundle.js.LICENSE.txt",
      "swagger-ui.css",
    ]);
    const { version } = JSON.parse(readFileSync("node_modules/swagger-ui-dist/package.json", "utf8"));
    expect(readFileSync("THIRD-PARTY-NOTICES.md", "utf8")).toContain(`## swagger-ui-dist ${version}`);
  });
});
