import { build } from "esbuild";
import { describe, expect, it } from "vitest";

/** Files that a module brings with it as soon as it is imported. */
async function broughtBy(entry: string): Promise<string[]> {
  const { metafile } = await build({
    ...{ entryPoints: [entry], bundle: true, write: false, metafile: true, packages: "external", platform: "node" },
    ...{ format: "esm", outdir: "out", splitting: true, logLevel: "silent" },
  });
  return Object.keys(metafile.inputs);
}

describe("training", () => {
  it("loads no former weights of attribution, which would then be measured in place of the new ones", async () => {
    const files = await broughtBy("training/train-attribution.ts");
    expect(files).toContain("src/models/parser.ts");
    expect(files).not.toContain("src/models/attribution.ts");
  });
});
