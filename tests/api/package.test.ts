import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";

/** The public names that exist at run time, by entry. */
const NAMES = {
  hustings: [
    "ERROR_CODES",
    "HustingsError",
    "OFFSET_UNITS",
    "SLANTED_FROM",
    "analyze",
    "convertOffsets",
    "createAnalyzer",
    "disputes",
    "eventName",
    "eventNames",
    "framesBySpeaker",
    "isOffsetUnit",
    "opponents",
    "quotationMarks",
    "sentimentBetween",
    "stanceToward",
    "timeline",
  ],
  "hustings/report": ["toCorpusHtml", "toHtml", "toText"],
  "hustings/networks": [
    "affiliationNetwork",
    "conflictNetwork",
    "congruenceNetwork",
    "statements",
    "toDnaCsv",
    "toGraphml",
  ],
  "hustings/exports": [
    "bratConfiguration",
    "fileName",
    "ploverRecords",
    "quadClass",
    "toBrat",
    "toConllu",
    "toPlover",
    "toTimeML",
    "toWebAnnotations",
    "webAnnotations",
  ],
  "hustings/aggregates": ["Aggregator", "aggregate", "emptyAggregate", "finalize", "merge", "readAggregate"],
  "hustings/tables": ["TABLES", "TABLE_FORMATS", "TABLE_NAMES", "TableWriter", "articleTables", "encodeTable"],
  "hustings/corpus": [
    "ARTICLE_FIELDS",
    "DuplicateIndex",
    "LONGEST_LINE",
    "LONGEST_SOURCE_LINE",
    "SOURCE_FORMATS",
    "analyzeCorpus",
    "analyzeJsonl",
    "bodyText",
    "duplicateFingerprint",
    "exactHash",
    "fingerprintFromText",
    "fingerprintSimilarity",
    "fingerprintToText",
    "parseColumns",
    "readAnalyses",
    "readLines",
    "readSources",
    "writeCorpus",
  ],
  "hustings/charts": [
    "CHARTS",
    "CHART_KINDS",
    "Chart",
    "PALETTES",
    "THEMES",
    "frameProfileChart",
    "labelOverTimeChart",
    "quotationNetworkChart",
    "stanceMatrixChart",
    "timelineChart",
    "toPng",
  ],
  "hustings/notebook": ["display"],
  "hustings/synthetic": ["TruthSummary", "syntheticCorpus", "truthSummary"],
  "hustings/service": ["createApp", "perform"],
} as const;

const node = (type: "module" | "commonjs", code: string): string =>
  execFileSync(process.execPath, ["--disable-warning=ExperimentalWarning", `--input-type=${type}`, "-e", code], {
    encoding: "utf8",
  }).trim();

describe("the built package", () => {
  beforeAll(() => {
    expect(existsSync("dist/index.js"), "dist is missing: run npm run build first").toBe(true);
  });

  it.each(Object.entries(NAMES))("%s exposes exactly its public names", (entry, names) => {
    const code = `console.log(JSON.stringify(Object.keys(await import("${entry}")).sort()))`;
    expect(JSON.parse(node("module", code))).toEqual(names);
  });

  it("can be required from CommonJS", () => {
    const code = `const { analyze } = require("hustings"); console.log(analyze("It rained.").schemaVersion)`;
    expect(node("commonjs", code)).toBe("1");
  });

  it("prints nothing and changes no global when imported", () => {
    const code = `
      const before = Object.getOwnPropertyNames(globalThis).length;
      const { analyze } = await import("hustings");
      analyze("“No,” Ana Lima said on Tuesday.");
      console.log(Object.getOwnPropertyNames(globalThis).length - before);`;
    expect(node("module", code)).toBe("0");
  });
});
