import { describe, expect, it, vi } from "vitest";
import { stanceMatrixChart, toPng } from "../../src/charts/index.ts";
import { ARTICLE } from "./sources.ts";

/** Width and height out of the header of a PNG. */
const sizeOf = (png: Uint8Array): number[] =>
  [16, 20].map((at) => new DataView(png.buffer, png.byteOffset).getUint32(at));

describe("a chart as PNG", () => {
  const chart = stanceMatrixChart(ARTICLE);

  it("is an image of the chart's size, twice unless told otherwise", async () => {
    const [, width, height] = chart
      .svg()
      .match(/width="(\d+)" height="(\d+)"/)!
      .map(Number);
    expect(sizeOf(await toPng(chart))).toEqual([2 * width!, 2 * height!]);
    expect(sizeOf(await toPng(chart, { scale: 1 }))).toEqual([width, height]);
  });

  it("takes the look of the SVG", async () => {
    expect(sizeOf(await toPng(chart, { width: 400, scale: 1 }))[0]).toBe(400);
    expect(await toPng(chart, { theme: "dark" })).not.toEqual(await toPng(chart));
  });

  it("is drawn of an SVG document too", async () => {
    expect(await toPng(chart.svg())).toEqual(await toPng(chart));
  });

  it("refuses what is no picture and options that don't exist", async () => {
    await expect(toPng("no picture")).rejects.toMatchObject({ code: "INVALID_INPUT" });
    await expect(toPng({} as never)).rejects.toMatchObject({ code: "INVALID_INPUT" });
    await expect(toPng(chart, { scale: 0 })).rejects.toMatchObject({ code: "INVALID_OPTION" });
    await expect(toPng(chart, { colour: "red" } as never)).rejects.toMatchObject({ code: "INVALID_OPTION" });
    await expect(toPng(chart, { fontFiles: "a.ttf" as never })).rejects.toMatchObject({ code: "INVALID_OPTION" });
  });

  it("says what to install where resvg is missing", async () => {
    vi.doMock("@resvg/resvg-js", () => {
      throw Object.assign(new Error("not found"), { code: "ERR_MODULE_NOT_FOUND" });
    });
    try {
      await expect(toPng(chart)).rejects.toMatchObject({
        code: "PACKAGE_MISSING",
        message: "PNG needs the package @resvg/resvg-js: npm install @resvg/resvg-js.",
      });
    } finally {
      vi.doUnmock("@resvg/resvg-js");
    }
  });
});
