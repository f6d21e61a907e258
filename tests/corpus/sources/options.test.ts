import { describe, expect, it } from "vitest";
import { parseColumns, readSources, type SourceOptions } from "../../../src/corpus/index.ts";

describe("parseColumns", () => {
  it("reads what a command line has", () => {
    expect(parseColumns("text=body, published = pub date ,id=a=b")).toEqual({
      text: "body",
      published: "pub date",
      id: "a=b",
    });
  });

  it.each([
    ["", "must be written as text=body,published=date"],
    ["text", 'got "text"'],
    ["=body", 'got "=body"'],
    ["text=", 'got "text="'],
    ["text=a,text=b", "two columns for text"],
    ["date=b", 'no field "date"; there are text, html, id, url, title, published, outlet, language'],
  ])("refuses %s", (written, message) => {
    expect(() => parseColumns(written)).toThrow(
      expect.objectContaining({ code: "INVALID_OPTION", message: expect.stringContaining(message) }),
    );
  });
});

describe("options of readSources", () => {
  it.each<[string, SourceOptions, string]>([
    ["an unknown option", { colums: {} } as SourceOptions, "There is no option colums"],
    ["an unknown format", { format: "xml" as "csv" }, "format must be one of auto, jsonl, csv"],
    ["an unknown field", { columns: { date: "x" } as SourceOptions["columns"] & object }, 'no field "date"'],
    ["a column without a name", { columns: { text: "" } }, "The column for text must be a name"],
    ["an unknown encoding", { encoding: "klingon" }, 'such as utf-8 or windows-1251; got "klingon"'],
    ["a long delimiter", { delimiter: "::" }, "delimiter must be one character"],
    ["a quotation mark as delimiter", { delimiter: '"' }, "delimiter must be one character"],
    ["an unknown order of dates", { dateOrder: "american" as "day-first" }, "dateOrder must be one of day-first"],
    ["a limit that is no number", { longestLine: Number.NaN }, "longestLine must be a whole number"],
    ["a bad pattern", { pattern: "{" }, "without its partner"],
  ])("refuse %s before anything is read", async (_what, options, message) => {
    await expect(readSources(["/no/such/file"], options).next()).rejects.toMatchObject({
      code: "INVALID_OPTION",
      message: expect.stringContaining(message),
    });
  });
});
