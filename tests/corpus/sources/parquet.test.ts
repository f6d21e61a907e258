import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { type ColumnSource, parquetWriteBuffer } from "hyparquet-writer";
import { describe, expect, it } from "vitest";
import { contentOf, fileOf, folderOf, read } from "./corpus-folder.ts";

const parquet = (
  columnData: ColumnSource[],
  options: { rowGroupSize?: number; offsetIndex?: boolean } = {},
): Uint8Array =>
  new Uint8Array(
    parquetWriteBuffer({
      columnData: columnData.map((column) => ({ ...column, offsetIndex: options.offsetIndex ?? true })),
      ...(options.rowGroupSize === undefined ? {} : { rowGroupSize: options.rowGroupSize }),
    }),
  );

const texts = Array.from({ length: 25 }, (_, index) => `Report ${index}: it rained on “the border” again.`);

describe("Parquet", () => {
  it.each([
    ["with an index of pages", true],
    ["without one", false],
  ])("gives the rows of all row groups in order, %s", async (_what, offsetIndex) => {
    const path = fileOf(
      "a.parquet",
      parquet([{ name: "body", data: texts, type: "STRING" }], { rowGroupSize: 7, offsetIndex }),
    );
    const { records, articles } = await read(path);
    expect(articles.map(contentOf)).toEqual(texts);
    expect(records[9]).toEqual({
      place: { file: path, position: 10, unit: "row" },
      article: { text: texts[9] },
      encoding: null,
      metadata: {},
    });
  });

  it("reads a row group of many rows in pieces", async () => {
    const many = Array.from({ length: 2500 }, (_, index) => `Report ${index} ${"x".repeat(1000)}`);
    const path = fileOf("a.parquet", parquet([{ name: "text", data: many, type: "STRING" }], { rowGroupSize: 2500 }));
    expect((await read(path)).articles.map(contentOf)).toEqual(many);
  });

  it("makes ISO 8601 of days and times, and strings of numbers", async () => {
    const buffer = parquetWriteBuffer({
      columnData: [
        { name: "text", data: ["a", "b"] },
        { name: "id", data: [7n, 9007199254740993n] },
        { name: "day", data: [new Date("2023-11-07"), new Date("1969-12-31")] },
        { name: "published", data: [new Date("2023-11-07T10:15:00Z"), new Date("2023-11-07T10:15:00.250Z")] },
        { name: "local", data: [new Date("2023-11-07T10:15:00Z"), null] },
      ],
      schema: [
        { name: "root", num_children: 5 },
        { name: "text", type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type: "REQUIRED" },
        { name: "id", type: "INT64", repetition_type: "REQUIRED" },
        { name: "day", type: "INT32", converted_type: "DATE", repetition_type: "REQUIRED" },
        { name: "published", type: "INT64", converted_type: "TIMESTAMP_MILLIS", repetition_type: "REQUIRED" },
        {
          name: "local",
          type: "INT64",
          logical_type: { type: "TIMESTAMP", isAdjustedToUTC: false, unit: "MILLIS" },
          repetition_type: "OPTIONAL",
        },
      ],
    });
    const { articles } = await read(fileOf("a.parquet", new Uint8Array(buffer)), { keep: ["day", "local"] });
    expect(articles.map(({ article, metadata }) => ({ ...article, ...metadata }))).toEqual([
      { text: "a", id: "7", published: "2023-11-07T10:15:00Z", day: "2023-11-07", local: "2023-11-07T10:15:00" },
      { text: "b", id: "9007199254740993", published: "2023-11-07T10:15:00.250Z", day: "1969-12-31" },
    ]);
  });

  it("reports a row without text and goes on", async () => {
    const path = fileOf("a.parquet", parquet([{ name: "text", data: ["a", null, "c"], type: "STRING" }]));
    const { articles, errors } = await read(path);
    expect(articles.map(contentOf)).toEqual(["a", "c"]);
    expect(errors.map(({ place, error }) => [place.position, error.code])).toEqual([[2, "INVALID_INPUT"]]);
  });

  it("reports an article over the limit and goes on", async () => {
    const path = fileOf("a.parquet", parquet([{ name: "text", data: ["a", "b".repeat(99), "c"], type: "STRING" }]));
    const { articles, errors } = await read(path, { longestLine: 50 });
    expect(articles.map(contentOf)).toEqual(["a", "c"]);
    expect(errors.map(({ place, error }) => [place.position, error.code])).toEqual([[2, "LINE_TOO_LONG"]]);
  });

  it("names the columns there are where one is missing", async () => {
    const path = fileOf("a.parquet", parquet([{ name: "words", data: ["a"], type: "STRING" }]));
    await expect(read(path)).rejects.toMatchObject({
      code: "UNKNOWN_COLUMN",
      message: expect.stringContaining('"words"'),
    });
    expect((await read(path, { columns: { text: "words" } })).articles).toHaveLength(1);
  });

  it("refuses what is no Parquet, and Parquet that can't be read so", async () => {
    const bytes = parquet([{ name: "text", data: ["a"], type: "STRING" }]);
    await expect(read(fileOf("a.parquet", "text\na\n"))).rejects.toMatchObject({ code: "UNKNOWN_FORMAT" });
    await expect(read(fileOf("a.parquet", ""))).rejects.toMatchObject({ code: "UNKNOWN_FORMAT" });
    await expect(read(fileOf("a.parquet.gz", gzipSync(bytes)))).rejects.toMatchObject({
      code: "UNKNOWN_FORMAT",
      message: expect.stringContaining("compressed with gzip"),
    });
    async function* standardInput() {
      yield bytes;
    }
    await expect(read("-", { standardInput: standardInput() })).rejects.toMatchObject({
      code: "UNKNOWN_FORMAT",
      message: expect.stringContaining("standard input"),
    });
  });

  it("cut short is damage, and the next file is read", async () => {
    const bytes = parquet([{ name: "text", data: texts, type: "STRING" }]);
    const folder = folderOf({ "a.parquet": bytes.subarray(0, bytes.length - 20), "b.txt": "b" });
    const { articles, errors } = await read([join(folder, "a.parquet"), join(folder, "b.txt")]);
    expect(articles.map(contentOf)).toEqual(["b"]);
    expect(errors.map(({ error }) => error.code)).toEqual(["DAMAGED_FILE"]);
  });

  it("damaged in one row group gives the others", async () => {
    const bytes = parquet([{ name: "text", data: texts, type: "STRING" }], { rowGroupSize: 5, offsetIndex: false });
    bytes.fill(0xff, 4, 40);
    const path = join(folderOf(), "a.parquet");
    writeFileSync(path, bytes);
    const { articles, errors } = await read(path);
    expect(articles.map(contentOf)).toEqual(texts.slice(5));
    expect(errors).toEqual([
      {
        place: { file: path, position: 1, unit: "row" },
        error: { code: "DAMAGED_FILE", message: expect.stringContaining("Rows 1 to 5") },
      },
    ]);
  });
});
