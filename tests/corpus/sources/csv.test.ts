import { gzipSync } from "node:zlib";
import { stringify } from "csv-stringify/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contentOf, fileOf, folderOf, inEncoding, read } from "./corpus-folder.ts";

describe("CSV", () => {
  it("gives an article a row, with quotation marks, line ends in fields and CRLF", async () => {
    const path = fileOf(
      "a.csv",
      '\ufeffid,title,text\r\n1,"A ""little"" row","It rained,\r\nand rained."\r\n\r\n2,,x\r\n',
    );
    expect((await read(path)).records).toEqual([
      {
        place: { file: path, position: 1, unit: "row" },
        article: { id: "1", title: 'A "little" row', text: "It rained,\r\nand rained." },
        encoding: "utf-8",
        metadata: {},
      },
      {
        place: { file: path, position: 2, unit: "row" },
        article: { id: "2", text: "x" },
        encoding: "utf-8",
        metadata: {},
      },
    ]);
  });

  it.each([
    ["comma", ","],
    ["semicolon", ";"],
    ["tab", "\t"],
  ])("finds the %s from the first line, however many other marks the text has", async (_name, delimiter) => {
    const rows = [
      ["id", "title, with; marks", "text"],
      ["1", "a", "Well, well; well, well; well\twell, well, well; well, well."],
    ];
    const { articles } = await read(fileOf("a.csv", stringify(rows, { delimiter, quoted: true })));
    expect(articles.map(contentOf)).toEqual([rows[1]![2]]);
  });

  it("takes another delimiter that is named", async () => {
    const path = fileOf("a.csv", "id|text\n1|a,b\n");
    expect((await read(path, { delimiter: "|" })).articles.map(contentOf)).toEqual(["a,b"]);
  });

  it("reports a ragged row and goes on", async () => {
    const path = fileOf("a.csv", 'id,text\n1,"two\nlines"\n2,b,c\n3\n4,d\n');
    const { articles, errors } = await read(path);
    expect(articles.map(({ article }) => article.id)).toEqual(["1", "4"]);
    expect(errors.map(({ place, error }) => [place.position, error.code, error.message])).toEqual([
      [2, "INVALID_CSV_ROW", "Row 2 has 3 fields; the first line has 2."],
      [3, "INVALID_CSV_ROW", "Row 3 has 1 field; the first line has 2."],
    ]);
  });

  it("takes a quotation mark within an unquoted field as it is", async () => {
    const { articles } = await read(fileOf("a.csv", 'id,text\n1,the "row" ended\n'));
    expect(articles.map(contentOf)).toEqual(['the "row" ended']);
  });

  it("reports a quotation mark that is never closed, after the rows before it", async () => {
    const path = fileOf("a.csv", 'id,text\n1,a\n2,"b\n3,c\n');
    const { articles, errors } = await read(path);
    expect(articles.map(({ article }) => article.id)).toEqual(["1"]);
    expect(errors).toEqual([
      {
        place: { file: path, position: 2, unit: "row" },
        error: {
          code: "INVALID_CSV_ROW",
          message: "Row 2 has a quotation mark that is never closed. The rest of the file is not read.",
        },
      },
    ]);
  });

  it("stops at a row over the limit", async () => {
    const path = fileOf("a.csv", `id,text\n1,a\n2,"${"b".repeat(500_000)}`);
    const { articles, errors } = await read(path, { longestLine: 100_000 });
    expect(articles).toHaveLength(1);
    expect(errors.map(({ place, error }) => [place.position, error.code])).toEqual([[2, "LINE_TOO_LONG"]]);
  });

  it("names the columns there are where one is missing", async () => {
    const path = fileOf("a.csv", "id,body\n1,x\n");
    await expect(read(path, { columns: { text: "Body" } })).rejects.toMatchObject({
      code: "UNKNOWN_COLUMN",
      message: `${path} has no column "Body"; it has "id", "body".`,
    });
    await expect(read(path, { keep: ["section"] })).rejects.toMatchObject({ code: "UNKNOWN_COLUMN" });
    await expect(read(fileOf("b.csv", "a,b\n1,2\n"))).rejects.toMatchObject({
      code: "UNKNOWN_COLUMN",
      message: expect.stringContaining('known to hold articles; it has "a", "b"'),
    });
  });

  it("reports a missing column in the place of a file of a folder, and reads the others", async () => {
    const folder = folderOf({ "a.csv": "id,words\n1,x\n", "b.csv": "id,text\n1,x\n" });
    const { articles, errors } = await read(folder);
    expect(articles).toHaveLength(1);
    expect(errors).toEqual([
      expect.objectContaining({ place: { file: `${folder}/a.csv`, position: null, unit: null } }),
    ]);
  });

  it("detects the encoding where the first byte beyond ASCII stands, far into the file", async () => {
    const rows = [["id", "text"], ...Array.from({ length: 5000 }, (_, id) => [String(id), "A plain row of a table."])];
    const text = "Президент заявил, что переговоры о границе продолжатся во вторник.";
    const bytes = inEncoding(stringify([...rows, ["last", text]]), "windows-1251");
    const { articles } = await read(fileOf("a.csv", bytes));
    expect(articles).toHaveLength(5001);
    expect(articles.at(-1)).toMatchObject({ article: { text }, encoding: "windows-1251" });
    expect(articles[0]?.encoding).toBe("utf-8");
  });

  it("reads UTF-16 with a byte order mark", async () => {
    const { articles } = await read(fileOf("a.csv", Buffer.from("\ufeffid\ttext\r\n1\tнет\r\n", "utf16le")));
    expect(articles.map((record) => [contentOf(record), record.encoding])).toEqual([["нет", "utf-16le"]]);
  });

  it("drops the half row before the break of a truncated gzip", async () => {
    const rows = Array.from({ length: 3000 }, (_, id) => [String(id), `Row ${Math.sin(id)}`]);
    const bytes = gzipSync(stringify([["id", "text"], ...rows]));
    const { articles, errors } = await read(fileOf("a.csv.gz", bytes.subarray(0, bytes.length - 2000)));
    expect(articles.map(contentOf)).toEqual(rows.slice(0, articles.length).map(([, text]) => text));
    expect(errors.map(({ place, error }) => [place.position, error.code])).toEqual([
      [articles.length + 1, "DAMAGED_FILE"],
    ]);
  });

  it.each([
    ["no bytes", ""],
    ["only a byte order mark", "\ufeff"],
    ["only a first line", "id,text\n"],
  ])("yields nothing of a file with %s", async (_what, content) => {
    expect((await read(fileOf("a.csv", content))).records).toEqual([]);
  });

  it("gives back every field that was written, whatever is in it", async () => {
    const cell = fc.string({
      unit: fc.constantFrom("a", "é", "世", "🎉", '"', ",", ";", "\t", "\n", "\r\n", " ", "'"),
    });
    const table = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(table, fc.constantFrom(",", ";", "\t"), async (rows, delimiter) => {
        const written = stringify([["title", "text"], ...rows], { delimiter, quoted: true });
        const { articles } = await read("-", { format: "csv", standardInput: streamOf(written) });
        expect(articles.map(contentOf)).toEqual(rows.map(([, text]) => text));
      }),
      { numRuns: 60 },
    );
  });
});

async function* streamOf(text: string): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let from = 0; from < bytes.length; from += 7) yield bytes.subarray(from, from + 7);
}
