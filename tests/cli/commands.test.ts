import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { hustings } from "./hustings.ts";

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };

describe("hustings", () => {
  it("prints its version", async () => {
    expect(await hustings(["--version"])).toEqual({ stdout: `${version}\n`, stderr: "", status: 0, signal: null });
  });

  it.each([[["--help"]], [["help"]]])("prints help for %j on standard output", async (args) => {
    const { stdout, stderr, status } = await hustings(args);
    expect(stdout).toMatch(/^Usage: hustings /);
    expect(stdout).toMatch(/analyze[\s\S]*schema[\s\S]*Exit codes/);
    expect([stderr, status]).toEqual(["", 0]);
  });

  it("names every option of analyze in its help", async () => {
    const { stdout } = await hustings(["analyze", "--help"]);
    for (const option of ["--published", "--format", "--offsets", "--html", "--jsonl", "--strict", "--all"]) {
      expect(stdout).toContain(option);
    }
  });

  it("prints help on standard error when nothing is asked", async () => {
    const { stdout, stderr, status } = await hustings([]);
    expect(stderr).toMatch(/^Usage: hustings /);
    expect([stdout, status]).toEqual(["", 2]);
  });
});

describe("hustings schema", () => {
  it("prints the JSON Schema of an analysis", async () => {
    const { stdout, status } = await hustings(["schema"]);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(readFileSync("docs/schema.json", "utf8")));
    expect(status).toBe(0);
  });

  it("prints the JSON Schema of an article with --input", async () => {
    const { stdout } = await hustings(["schema", "--input"]);
    expect(stdout).toContain('"html"');
    expect(stdout).not.toContain('"quotations"');
  });
});
