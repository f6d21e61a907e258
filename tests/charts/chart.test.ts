import { inspect } from "node:util";
import fc from "fast-check";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import {
  CHART_KINDS,
  CHARTS,
  frameProfileChart,
  labelOverTimeChart,
  quotationNetworkChart,
  stanceMatrixChart,
  THEMES,
  timelineChart,
} from "../../src/charts/index.ts";
import { analyze, disputes } from "../../src/index.ts";
import { readSvg } from "./read-svg.ts";
import { ARTICLE, CORPUS, chartsOf, EMPTY, summaryOf } from "./sources.ts";

const ALL = chartsOf(ARTICLE, CORPUS);
const EMPTIES = chartsOf(EMPTY, summaryOf([]));

describe.each([...ALL, ...EMPTIES.map(([name, chart]) => [`${name} without anything`, chart] as const)])(
  "%s",
  (_, chart) => {
    it.each(THEMES)(
      "is well-formed in the theme %s, and nothing in it can run or be refused by a strict page",
      (theme) => {
        const { elements, attributes } = readSvg(chart.svg({ theme }));
        const harmless = ["svg", "title", "desc", "g", "text", "tspan", "rect", "circle", "path", "line"];
        expect([...elements].filter((name) => !harmless.includes(name))).toEqual([]);
        expect([...attributes].filter((name) => /^(?:style|class|on\w+|href|xlink:href|src)$/.test(name))).toEqual([]);
      },
    );

    it("is one image with a title and a description", () => {
      const svg = chart.svg();
      const { ids } = readSvg(svg);
      expect(svg).toContain('role="img"');
      expect(ids).toHaveLength(2);
      expect(svg).toContain(`aria-labelledby="${ids[0]}" aria-describedby="${ids[1]}"`);
      expect(chart.title).not.toBe("");
      expect(chart.description).not.toBe("");
    });

    it("gives the same bytes twice, and with another document", () => {
      const { document } = parseHTML("<html><body></body></html>");
      expect(chart.svg({ document })).toBe(chart.svg());
    });

    it("holds no number that is none", () => {
      expect(chart.svg()).not.toMatch(/NaN|Infinity|undefined|null/);
    });

    it.each([320, 1600])("can be %i pixels wide", (width) => {
      expect(chart.svg({ width })).toMatch(new RegExp(`^<svg [^>]*width="${width}"`));
    });
  },
);

describe("a chart", () => {
  it("without anything to show says so in words", () => {
    const said = EMPTIES.map(([, chart]) => chart.svg().match(/<text[^>]*>([^<]*)<\/text><\/g><\/g>/)?.[1]);
    expect(new Set(said)).toEqual(
      new Set([
        "There is no event in this article.",
        "Nobody takes a stance.",
        "No word makes a frame.",
        "Nobody who is quoted speaks about another.",
        "There is no label in these articles.",
        "The network has no edge.",
      ]),
    );
    for (const [, chart] of EMPTIES) expect(chart.rows).toEqual([]);
  });

  it("brings its background in the themes light and dark, and none in inherit", () => {
    const chart = stanceMatrixChart(ARTICLE);
    expect(chart.svg()).toContain('fill="#ffffff"/><g');
    expect(chart.svg({ theme: "dark" })).toContain('fill="#15181d"/><g');
    expect(chart.svg({ theme: "inherit" })).toMatch(/<\/desc><g/);
    expect(chart.svg({ theme: "inherit" })).toMatch(/^<svg [^>]*color="currentColor"/);
  });

  it("has other ids than another chart, so that both can stand on one page", () => {
    const ids = ALL.flatMap(([, chart]) => readSvg(chart.svg()).ids);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("is the same in every time zone", () => {
    const before = process.env.TZ;
    const made = ["UTC", "Pacific/Kiritimati", "America/Los_Angeles"].map((zone) => {
      process.env.TZ = zone;
      return (
        timelineChart(ARTICLE).svg() +
        labelOverTimeChart(CORPUS).svg() +
        JSON.stringify(timelineChart(ARTICLE).vegaLite())
      );
    });
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
    expect(new Set(made).size).toBe(1);
  });

  it("escapes every text of an article", () => {
    const evil = '<script>alert(1)</script>&"';
    const article = analyze({
      title: evil,
      text: `Ana Lima called Karl Berg “a ${evil} puppet”. “I am no ${evil} puppet of Ana Lima,” Karl Berg said on Monday.`,
      published: "2026-05-20",
    });
    const corpus = summaryOf([{ text: article.article.text, published: "2026-05-20", outlet: evil }]);
    for (const [, chart] of chartsOf(article, corpus)) {
      const svg = chart.svg();
      expect(readSvg(svg).elements).not.toContain("script");
    }
    const svg = stanceMatrixChart(article).svg();
    expect(svg).toContain("&lt;script&gt;");
  });

  it("is well-formed whatever an article is called", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (title) => {
        readSvg(timelineChart({ ...ARTICLE, article: { ...ARTICLE.article, title } }).svg());
      }),
      { numRuns: 60, seed: 5 },
    );
  });

  it("shortens a long name in the picture and keeps it for a pointer", () => {
    const name = `the ${"very ".repeat(40)}Long Committee`;
    const actors = ARTICLE.actors.map((actor) => (actor.name === "Pieter van Houten" ? { ...actor, name } : actor));
    const svg = stanceMatrixChart({ ...ARTICLE, actors }).svg();
    expect(svg).toMatch(/<text[^>]*>the very [^<]*…<title>the very /);
  });

  it("says how much it leaves out", () => {
    expect(timelineChart(ARTICLE, { most: 2 }).notes[0]).toBe("And 4 more that are told less.");
    expect(stanceMatrixChart(ARTICLE, { mostTargets: 1 }).notes).toContain(
      "And 4 more on whom or which a stance is taken.",
    );
    expect(quotationNetworkChart(ARTICLE, { most: 3 }).notes[0]).toBe("And 6 more with less to do in the network.");
    expect(frameProfileChart(CORPUS, { most: 1 }).svg()).toContain("And 2 outlets more.");
    expect(labelOverTimeChart(CORPUS, { most: 1 }).svg()).toContain("And 1 more term.");
  });

  it("takes a title of one's own", () => {
    expect(timelineChart(ARTICLE, { title: "A week in May" }).svg()).toContain(">A week in May</title>");
  });

  it("is shown by Deno's notebooks", () => {
    const chart = stanceMatrixChart(ARTICLE);
    const display = (chart as unknown as Record<symbol, () => Record<string, string>>)[Symbol.for("Jupyter.display")]!;
    expect(display.call(chart)).toEqual({ "image/svg+xml": chart.svg(), "text/plain": chart.description });
  });

  it("is printed in words, and is its SVG as a string", () => {
    const chart = stanceMatrixChart(ARTICLE);
    expect(inspect(chart)).toBe(`Chart (stance-matrix) ${chart.description}`);
    expect(String(chart)).toBe(chart.svg());
  });

  it("can be chosen by name", () => {
    expect(Object.keys(CHARTS)).toEqual([...CHART_KINDS]);
    expect(CHARTS.timeline(ARTICLE).kind).toBe("timeline");
  });
});

describe("misuse is an error that says what was expected", () => {
  const codeOf = (run: () => unknown): unknown => {
    try {
      run();
    } catch (error) {
      return (error as { code?: string }).code;
    }
    return "no error";
  };

  it("of a source", () => {
    const nothing = {} as never;
    expect(codeOf(() => timelineChart(CORPUS as never))).toBe("INVALID_INPUT");
    expect(codeOf(() => labelOverTimeChart(ARTICLE as never))).toBe("INVALID_INPUT");
    expect(codeOf(() => stanceMatrixChart(nothing))).toBe("INVALID_INPUT");
    expect(codeOf(() => frameProfileChart(nothing))).toBe("INVALID_INPUT");
    expect(codeOf(() => quotationNetworkChart(null as never))).toBe("INVALID_INPUT");
  });

  it("of an option", () => {
    expect(codeOf(() => timelineChart(ARTICLE, { mots: 3 } as never))).toBe("INVALID_OPTION");
    expect(codeOf(() => frameProfileChart(ARTICLE, { by: "outlet" }))).toBe("INVALID_OPTION");
    expect(codeOf(() => timelineChart(ARTICLE).svg({ width: 100 }))).toBe("INVALID_OPTION");
    expect(codeOf(() => timelineChart(ARTICLE).svg({ theme: "sepia" as never }))).toBe("INVALID_OPTION");
  });

  it("of a term that is not there, with some that are", () => {
    expect(() => labelOverTimeChart(disputes([ARTICLE]), { term: "donkey" })).toThrow(
      'There is no label "donkey"; there are "Trojan horse"',
    );
  });
});
