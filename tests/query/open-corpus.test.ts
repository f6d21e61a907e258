import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { ERRORS_TABLE, errorRow } from "../../src/corpus/run/errors-table.ts";
import { HustingsError } from "../../src/index.ts";
import { type OpenCorpusOptions, openCorpus, type Value } from "../../src/query/open-corpus.ts";
import { TABLE_FORMATS, TABLE_NAMES, TABLES } from "../../src/tables/index.ts";
import { newFolder, removeFolders, writeArticle, writePart, writeTable } from "./run-folder.ts";

afterAll(removeFolders);

const RAIN = { id: "rain", text: "“It will rain,” Ana Lima said." };
const SNOW = { id: "snow", text: "“It won’t snow, 🎉” Bo Berg said. “Norland is a vassal state.”" };
const COPY = { ...SNOW, context: { duplicateOf: "rain", similarity: 0.9, position: 3_000_000_000 } };

const run = newFolder();
writeArticle(run, 0, RAIN);
writeArticle(run, 1, COPY);

async function ask(sql: string, runs: readonly string[] = [run], options: OpenCorpusOptions = {}): Promise<Value[][]> {
  const corpus = await openCorpus(runs, options);
  try {
    const rows: Value[][] = [];
    for await (const some of (await corpus.query(sql)).rows) rows.push(...some.map((row) => [...row]));
    return rows;
  } finally {
    corpus.close();
  }
}

async function refusal(asked: Promise<unknown>): Promise<{ code: string; message: string }> {
  const error = await asked.then(
    () => expect.fail("nothing was refused"),
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(HustingsError);
  const { code, message } = error as HustingsError;
  return { code, message };
}

const SPEAKERS = "SELECT article_id, speaker_name FROM quotations ORDER BY ALL";

describe("the views", () => {
  it("hold all parts of a table", async () => {
    expect(await ask("SELECT DISTINCT speaker_name FROM quotations ORDER BY 1")).toEqual([["Ana Lima"], ["Bo Berg"]]);
  });

  it("have the columns and types that the tables have", async () => {
    for (const name of TABLE_NAMES) {
      const columns = await ask(`SELECT column_name FROM (DESCRIBE ${name})`);
      expect(columns.flat()).toEqual(TABLES[name].columns.map((column) => column.name));
    }
    expect(await ask("SELECT file_position, similarity FROM articles WHERE similarity > 0")).toEqual([
      [3_000_000_000, 0.9],
    ]);
  });

  it("let every table and column be named without quotation marks", async () => {
    const corpus = await openCorpus([run]);
    for (const name of TABLE_NAMES) {
      await corpus.query(`SELECT ${TABLES[name].columns.map((column) => column.name).join()} FROM ${name}`);
    }
    corpus.close();
  });

  it.each(TABLE_FORMATS)("read %s, whatever characters the path has", async (format) => {
    const odd = newFolder("it's [a] *strange* ?folder, \u0416 🎉");
    writeArticle(odd, 0, RAIN, format);
    writeArticle(odd, 1, COPY, format);
    for (const sql of [SPEAKERS, "FROM articles ORDER BY 1", "FROM labels ORDER BY 1"]) {
      const expected = await ask(sql);
      expect(await ask(sql, [odd])).toEqual(expected);
    }
  });

  it("read each row once where a run has written it in several formats", async () => {
    const both = newFolder();
    for (const format of TABLE_FORMATS) writeArticle(both, 0, RAIN, format);
    expect(await ask(SPEAKERS, [both])).toEqual([["rain", "Ana Lima"]]);
  });

  it("put several runs together, in different formats too", async () => {
    const [first, second] = [newFolder(), newFolder()];
    writeArticle(first, 0, RAIN, "csv");
    writeArticle(second, 0, SNOW, "jsonl");
    expect((await ask(SPEAKERS, [first, second])).map(([id]) => id)).toEqual((await ask(SPEAKERS)).map(([id]) => id));
  });

  it("tell originals from copies, and leave copies out of everything where that is asked", async () => {
    expect(await ask("SELECT article_id FROM originals")).toEqual([["rain"]]);
    expect(await ask("SELECT count(*) FROM articles")).toEqual([[2]]);
    for (const name of TABLE_NAMES) {
      const ids = await ask(`SELECT DISTINCT article_id FROM ${name}`, [run], { originalsOnly: true });
      expect(ids.filter(([id]) => id !== "rain")).toEqual([]);
    }
  });

  it("hold the errors of a run, with places beyond 2 GiB", async () => {
    const failed = newFolder();
    const error = { code: "ARTICLE_TOO_LONG", message: "It is too long." } as const;
    const row = errorRow({ file: "news.warc", position: 3_000_000_000, unit: "byte", error });
    writeTable(failed, ERRORS_TABLE, 0, [row], "parquet");
    expect(await ask("SELECT file, file_position, file_position_unit FROM errors", [failed])).toEqual([
      ["news.warc", 3_000_000_000, "byte"],
    ]);
  });

  it("hold nothing where a table has no rows", async () => {
    const empty = newFolder();
    for (const format of TABLE_FORMATS) {
      for (const name of TABLE_NAMES) writePart(empty, name, 0, [], format);
      expect(await ask("SELECT count(*) FROM quotations", [empty])).toEqual([[0]]);
      rmSync(join(empty, "tables"), { recursive: true });
    }
  });
});

describe("a query", () => {
  it("can be several statements; the last one is answered", async () => {
    expect(
      await ask("CREATE VIEW ana AS FROM quotations WHERE speaker_name = 'Ana Lima'; SELECT count(*) FROM ana;"),
    ).toEqual([[1]]);
  });

  it("gives numbers as numbers, and what JSON can hold of the rest", async () => {
    const sql =
      "SELECT count(*), sum(text_start), 1.5::DECIMAL(4,2), 123456789012345678901::HUGEINT, DATE '2023-11-07', [1, 2], {'a': 1}, NULL, true FROM quotations WHERE article_id = 'rain'";
    expect(await ask(sql)).toEqual([[1, 0, 1.5, "123456789012345678901", "2023-11-07", [1, 2], { a: 1 }, null, true]]);
  });

  it.each([
    "COPY quotations TO 'x.csv'",
    "EXPORT DATABASE 'x'",
    "ATTACH 'x.db'",
    "INSTALL httpfs",
    "LOAD httpfs",
    "SET autoinstall_known_extensions = true",
    "EXPLAIN ANALYZE COPY quotations TO 'x.csv'",
    "PREPARE p AS COPY quotations TO 'x.csv'",
    "SELECT 1; COPY quotations TO 'x.csv'",
  ])("that would do more than read is refused: %s", async (sql) => {
    expect(await refusal(ask(sql))).toMatchObject({
      code: "INVALID_SQL",
      message: expect.stringContaining("only read"),
    });
  });

  it("that needs something from the network gets nothing", async () => {
    const { code } = await refusal(ask("FROM read_csv('https://example.org/x.csv')"));
    expect(code).toBe("INVALID_SQL");
  });

  it("that is wrong is answered with DuckDB's message and the line", async () => {
    const { code, message } = await refusal(ask("SELECT article_id,\n  spekaer_name\nFROM quotations"));
    expect(code).toBe("INVALID_SQL");
    expect(message).toMatch(/"spekaer_name" not found.*"speaker_name".*\(line 2\)$/s);
  });

  it.each(["", " ;\n", "-- nothing"])("that says nothing is refused: %j", async (sql) => {
    expect((await refusal(ask(sql))).message).toBe("There is no statement in the SQL.");
  });

  it("that fails while rows are read is answered with DuckDB's message", async () => {
    const sql = "SELECT CAST(speaker_name AS INTEGER) FROM quotations";
    expect((await refusal(ask(sql))).message).toMatch(
      /^Conversion Error: Could not convert string '(?:Ana Lima|Bo Berg)'/,
    );
  });

  it("for a table that the run has not written names its folder", async () => {
    const partial = newFolder();
    writePart(partial, "articles", 0, [], "parquet");
    expect((await refusal(ask(SPEAKERS, [partial]))).message).toContain("tables/quotations");
  });
});

describe("what is no run", () => {
  it("is named", async () => {
    const missing = join(newFolder(), "nowhere");
    expect(await refusal(openCorpus([missing]))).toMatchObject({
      code: "UNREADABLE_FILE",
      message: expect.stringContaining(missing),
    });
    expect((await refusal(openCorpus([newFolder()]))).message).toContain("no tables");
  });

  it("is a folder that DuckDB cannot name, too", async () => {
    const backslash = newFolder("back\\slash");
    writeArticle(backslash, 0, RAIN);
    expect((await refusal(openCorpus([backslash]))).message).toContain("backslash");
  });

  it("is refused beside a run, too", async () => {
    expect((await refusal(openCorpus([run, newFolder()]))).code).toBe("UNREADABLE_FILE");
  });
});

it("a setting that DuckDB does not take is an error", async () => {
  expect((await refusal(openCorpus([run], { memory: "lots" }))).code).toBe("INVALID_OPTION");
});
