import { parse, type Spec, View } from "vega";
import { compile, type TopLevelSpec } from "vega-lite";
import { describe, expect, it } from "vitest";
import { ARTICLE, CORPUS, chartsOf, EMPTY, summaryOf } from "./sources.ts";

/** Draws a specification as SVG with everything that Vega and Vega-Lite have to say against it. */
async function drawn(spec: unknown): Promise<{ svg: string; warnings: string[] }> {
  const warnings: string[] = [];
  const note = (...words: unknown[]) => {
    warnings.push(words.join(" "));
    return logger;
  };
  const quiet = () => logger;
  const logger = { level: () => 2, error: note, warn: note, info: quiet, debug: quiet };
  const { spec: compiled } = compile(spec as TopLevelSpec, { logger: logger as never });
  const view = new View(parse(compiled as Spec), { renderer: "none", logger: logger as never });
  const svg = await view.toSVG();
  view.finalize();
  return { svg, warnings };
}

describe("the Vega-Lite specification of a chart", () => {
  it.each(chartsOf(ARTICLE, CORPUS))("is drawn by Vega without a warning: %s", async (_, chart) => {
    const { svg, warnings } = await drawn(chart.vegaLite());
    expect(warnings).toEqual([]);
    expect(svg.match(/<(?:path|text)/g)?.length ?? 0).toBeGreaterThan(chart.rows.length);
    expect(svg).toContain(chart.title);
  });

  it.each(chartsOf(EMPTY, summaryOf([])))("is drawn where there is nothing: %s", async (_, chart) => {
    expect((await drawn(chart.vegaLite())).warnings).toEqual([]);
  });

  it("is plain data that JSON keeps", () => {
    for (const [, chart] of chartsOf(ARTICLE, CORPUS)) {
      expect(JSON.parse(JSON.stringify(chart.vegaLite()))).toEqual(chart.vegaLite());
    }
  });
});
