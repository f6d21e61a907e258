import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import type { QueryResult, Value } from "../../src/query/open-corpus.ts";
import { type ResultFormat, writeResult } from "../../src/query/write-result.ts";

const ROWS: readonly (readonly Value[])[] = [
  ["Ana Lima", 7],
  ['a|b, “c”\n"d" 他说\u001b[31m', null],
];

function result(rows = ROWS): QueryResult {
  return {
    columns: [
      { name: "who", isNumber: false },
      { name: "n", isNumber: true },
    ],
    rows: (async function* () {
      for (const row of rows) yield [row];
    })(),
  };
}

async function written(format: ResultFormat, limit = 10, rows = ROWS): Promise<{ text: string; more: boolean }> {
  const pieces = writeResult(result(rows), format, limit);
  let text = "";
  let next = await pieces.next();
  for (; !next.done; next = await pieces.next()) text += next.value;
  return { text, more: next.value };
}

describe("a result", () => {
  it("is a table with numbers to the right, on one line a row, that cannot steer the terminal", async () => {
    expect((await written("table")).text).toBe(
      [
        "who                     n",
        "──────────────────────  ─",
        "Ana Lima                7",
        'a|b, “c” "d" 他说�[31m',
        "",
      ].join("\n"),
    );
  });

  it("is Markdown", async () => {
    expect((await written("markdown")).text).toBe(
      ["| who | n |", "| --- | ---: |", "| Ana Lima | 7 |", '| a\\|b, “c” "d" 他说�[31m |  |', ""].join("\n"),
    );
  });

  it("is CSV that a reader gets the same values from", async () => {
    const { text } = await written("csv");
    expect(parse(text)).toEqual([
      ["who", "n"],
      ["Ana Lima", "7"],
      [ROWS[1]![0], ""],
    ]);
  });

  it.each(["json", "jsonl"] as const)("is %s", async (format) => {
    const { text } = await written(format);
    const objects =
      format === "json"
        ? JSON.parse(text)
        : text
            .trimEnd()
            .split("\n")
            .map((line) => JSON.parse(line));
    expect(objects).toEqual(ROWS.map(([who, n]) => ({ who, n })));
  });

  it("without rows is still whole", async () => {
    expect((await written("json", 10, [])).text).toBe("[]\n");
    expect((await written("jsonl", 10, [])).text).toBe("");
    expect((await written("csv", 10, [])).text).toBe("who,n\r\n");
    expect((await written("table", 10, [])).text).toBe("who  n\n───  ─\n");
  });

  it.each(["table", "csv", "json", "jsonl", "markdown"] as const)(
    "as %s stops at a limit and says so",
    async (format) => {
      const { text, more } = await written(format, 1);
      expect(more).toBe(true);
      expect(text).toContain("Ana Lima");
      expect(text).not.toContain("他说");
      expect((await written(format, 2)).more).toBe(false);
    },
  );
});
