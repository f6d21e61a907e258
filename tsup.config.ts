import { copyFileSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import { defineConfig } from "tsup";

const require = createRequire(import.meta.url);
const swaggerUi = dirname(require.resolve("swagger-ui-dist/package.json"));

export default defineConfig({
  entry: {
    index: "src/index.ts",
    schema: "src/schema/index.ts",
    html: "src/html/index.ts",
    report: "src/report/index.ts",
    corpus: "src/corpus/index.ts",
    networks: "src/networks/index.ts",
    exports: "src/exports/index.ts",
    tables: "src/tables/index.ts",
    aggregates: "src/aggregates/index.ts",
    notebook: "src/notebook/index.ts",
    synthetic: "src/synthetic/index.ts",
    charts: "src/charts/index.ts",
    service: "src/service/index.ts",
    cli: "src/cli/start.ts",
    worker: "src/workers/worker.ts",
  },
  format: "esm",
  target: "es2022",
  platform: "neutral",
  // The one object of compromise is shared by everyone in a process: a private copy keeps others' plugins out of our analyses.
  // Of natural two functions are wanted, not its databases and drivers. Of Plot and d3 a chart needs a third; users install none of it.
  noExternal: ["compromise", "natural", "@observablehq/plot", /^d3-/],
  external: [/^node:/, "commander", "linkedom", "@mozilla/readability", "zod", /^csv-stringify/],
  dts: {
    entry: {
      index: "src/index.ts",
      schema: "src/schema/index.ts",
      html: "src/html/index.ts",
      report: "src/report/index.ts",
      corpus: "src/corpus/index.ts",
      networks: "src/networks/index.ts",
      exports: "src/exports/index.ts",
      tables: "src/tables/index.ts",
      aggregates: "src/aggregates/index.ts",
      notebook: "src/notebook/index.ts",
      synthetic: "src/synthetic/index.ts",
      charts: "src/charts/index.ts",
      service: "src/service/index.ts",
    },
  },
  splitting: true,
  treeshake: true,
  clean: true,
  minifySyntax: true,
  minifyWhitespace: true,
  async onSuccess() {
    await build({
      entryPoints: ["src/workers/start.ts"],
      format: "cjs",
      minifyWhitespace: true,
      outfile: "dist/start-worker.cjs",
    });
    // The service shows its description with Swagger UI from here: the files that takes, out of a package of 12 MB.
    mkdirSync("dist/swagger-ui", { recursive: true });
    for (const name of ["swagger-ui-bundle.js", "swagger-ui-bundle.js.LICENSE.txt", "swagger-ui.css"]) {
      copyFileSync(join(swaggerUi, name), join("dist/swagger-ui", name));
    }
  },
  esbuildOptions(options) {
    options.mainFields = ["module", "main"];
    options.legalComments = "none";
  },
});
