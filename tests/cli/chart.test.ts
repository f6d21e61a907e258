import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hustings } from "./hustings.ts";

const ARTICLE = ["fixtures/country-role.txt", "--published", "2026-05-20"];
const PNG = [0x89, 0x50, 0x4e, 0x47];
let folder: string;
let run: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "hustings-chart-"));
  run = join(folder, "run");
  const { status } = await hustings(["corpus", "fixtures/cookbook/articles.jsonl", "--out", run]);
  expect(status).toBe(0);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const titleOf = (svg: string): string | undefined => svg.match(/<title[^>]*>([^<]*)/)?.[1];

describe("hustings chart", () => {
  it.each([
    ["timeline", "When it happens"],
    ["stance-matrix", "Who stands where"],
    ["frame-profile", "How it is framed"],
    ["quotation-network", "Who speaks about whom"],
    ["label-over-time", "Words in dispute over time"],
  ])("draws a %s of an article", async (kind, title) => {
    const { stdout, status, stderr } = await hustings(["chart", kind, ...ARTICLE]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(titleOf(stdout)).toBe(title);
  });

  it.each([
    ["label-over-time", "--period", "week"],
    ["stance-matrix", "--targets", "labels"],
    ["frame-profile", "--by", "speaker"],
    ["quotation-network", "--network", "conflict"],
  ])("draws a %s of a run folder", async (kind, ...options) => {
    const { stdout, status, stderr } = await hustings(["chart", kind, run, ...options]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "hustings: 5 articles, 0 errors\n" });
    expect(stdout).toMatch(/^<svg /);
  });

  it("draws the same of a summary, of a state, and of analyses on lines from standard input", async () => {
    const expected = (await hustings(["chart", "frame-profile", run])).stdout;
    for (const options of [[], ["--state"]]) {
      const input = (await hustings(["aggregate", run, ...options])).stdout;
      expect((await hustings(["chart", "frame-profile", "-"], { input })).stdout).toBe(expected);
    }
    const articles = readFileSync("fixtures/cookbook/articles.jsonl");
    const lines = (await hustings(["analyze", "--jsonl"], { input: articles })).stdout;
    const { stdout } = await hustings(["chart", "stance-matrix", "-", "--targets", "actors"], { input: lines });
    expect(stdout).toBe((await hustings(["chart", "stance-matrix", run, "--targets", "actors"])).stdout);
  });

  it("draws one article of a run", async () => {
    const { stdout } = await hustings(["chart", "timeline", run, "--article", "operation-talks"]);
    expect(titleOf(stdout)).toBe("When it happens");
    const { stderr, status } = await hustings(["chart", "timeline", run, "--article", "nobody"]);
    expect(status).toBe(2);
    expect(stderr).toContain('There is no article "nobody"');
  });

  it("draws an analysis in JSON as its article", async () => {
    const input = (await hustings(["analyze", ...ARTICLE])).stdout;
    const { stdout } = await hustings(["chart", "timeline", "-"], { input });
    expect(stdout).toBe((await hustings(["chart", "timeline", ...ARTICLE])).stdout);
  });

  it("writes SVG, PNG and Vega-Lite by the end of the file's name, and replaces nothing unasked", async () => {
    const [svg, png, json] = ["a.svg", "a.png", "a.json"].map((name) => join(folder, name));
    for (const out of [svg!, png!, json!]) {
      const { status, stderr } = await hustings(["chart", "stance-matrix", ...ARTICLE, "--out", out]);
      expect({ status, stderr }).toEqual({ status: 0, stderr: `hustings: stance-matrix written to ${out}\n` });
    }
    expect(readFileSync(svg!, "utf8")).toMatch(/^<svg /);
    expect([...readFileSync(png!).subarray(0, 4)]).toEqual(PNG);
    expect(JSON.parse(readFileSync(json!, "utf8")).$schema).toContain("vega-lite/v5");
    const again = await hustings(["chart", "stance-matrix", ...ARTICLE, "--out", svg!]);
    expect(again.status).toBe(2);
    expect((await hustings(["chart", "stance-matrix", ...ARTICLE, "--out", svg!, "--force"])).status).toBe(0);
  });

  it("takes the look and the heading", async () => {
    const options = ["--width", "500", "--theme", "dark", "--heading", "A fight over a word"];
    const { stdout } = await hustings(["chart", "stance-matrix", ...ARTICLE, ...options]);
    expect(stdout).toMatch(/^<svg [^>]*width="500"/);
    expect(titleOf(stdout)).toBe("A fight over a word");
  });

  it.each([
    ["a timeline of many articles", ["timeline", "RUN"], "A timeline is of one article, and the input holds 5"],
    ["a term that is not there", ["label-over-time", "RUN", "--term", "donkey"], 'There is no label "donkey"'],
    ["an option of another kind", ["timeline", ...ARTICLE, "--term", "war"], "--term is for label-over-time"],
    [
      "a network of one article",
      ["quotation-network", ...ARTICLE, "--network", "conflict"],
      "--network is for many articles",
    ],
    [
      "a width for a specification",
      ["timeline", ...ARTICLE, "--format", "vega-lite", "--width", "400"],
      "--width is for pictures",
    ],
    ["a scale for SVG", ["timeline", ...ARTICLE, "--scale", "3"], "--scale is for --format png"],
    ["a file that is not there", ["timeline", "nothing.txt"], "UNREADABLE_FILE"],
    ["an unknown kind", ["pie", ...ARTICLE], "Allowed choices are timeline"],
  ])("refuses %s", async (_, args, message) => {
    const { stderr, status } = await hustings(["chart", ...args.map((arg) => (arg === "RUN" ? run : arg))]);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });

  it("says what to install where resvg is missing", async () => {
    // A resolver that does not find the package, as in an installation without it.
    const hook =
      "export async function resolve(name, context, next) {" +
      " if (name === '@resvg/resvg-js') throw Object.assign(new Error('not found'), { code: 'ERR_MODULE_NOT_FOUND' });" +
      " return next(name, context); }";
    const register = `import { register } from "node:module"; register("data:text/javascript,${encodeURIComponent(hook)}");`;
    const env = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(register)}` };
    const { stderr, status } = await hustings(["chart", "timeline", ...ARTICLE, "--format", "png"], { env });
    expect(status).toBe(2);
    expect(stderr).toBe(
      "hustings: PACKAGE_MISSING: PNG needs the package @resvg/resvg-js: npm install @resvg/resvg-js.\n",
    );
  });
});
