import fc from "fast-check";
import { parquetMetadata } from "hyparquet";
import { describe, expect, it } from "vitest";
import { HustingsError } from "../../src/index.ts";
import {
  type Cell,
  encodeTable,
  type Row,
  TABLE_FORMATS,
  TABLE_NAMES,
  TABLES,
  type Table,
} from "../../src/tables/index.ts";
import { readBack } from "./duckdb.ts";
import { HOSTILE_TEXTS, ROWS } from "./rows.ts";

/** A table with a column of every type, with and without missing values. */
const EVERY_TYPE: Table = {
  name: "every_type",
  description: "A column of every type.",
  columns: (["string", "integer", "long", "number", "boolean"] as const).flatMap((type) =>
    [false, true].map((nullable) => ({
      name: nullable ? `maybe_${type}` : type,
      type,
      nullable,
      description: "",
    })),
  ),
};

const cells: Readonly<Record<string, fc.Arbitrary<Cell>>> = {
  string: fc.oneof(fc.constantFrom(...HOSTILE_TEXTS), fc.string({ unit: "grapheme" }), fc.constant("")),
  integer: fc.integer({ min: 0, max: 2 ** 31 - 1 }),
  long: fc.nat({ max: Number.MAX_SAFE_INTEGER }),
  number: fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0)),
  boolean: fc.boolean(),
};

const rowsOfEveryType: fc.Arbitrary<Row[]> = fc.array(
  fc.record(
    Object.fromEntries(
      EVERY_TYPE.columns.map(({ name, type, nullable }) => [name, nullable ? fc.option(cells[type]!) : cells[type]!]),
    ),
  ),
  { maxLength: 30 },
);

describe.each(TABLE_FORMATS)("%s", (format) => {
  it.each(TABLE_NAMES)("of the fixtures' %s is read back by DuckDB with the same types and values", async (name) => {
    const { types, rows } = await readBack(TABLES[name], encodeTable(TABLES[name], ROWS[name], format), format);
    if (format === "parquet") expect(types).toEqual(expectedTypes(TABLES[name]));
    expect(rows).toEqual(ROWS[name]);
  });

  it("of texts and numbers of every kind is read back by DuckDB with the same values", async () => {
    await fc.assert(
      fc.asyncProperty(rowsOfEveryType, async (rows) => {
        const back = await readBack(EVERY_TYPE, encodeTable(EVERY_TYPE, rows, format), format);
        expect(back.rows).toEqual(rows);
      }),
      { numRuns: 30 },
    );
  });

  it("without rows is a file with its columns", async () => {
    const bytes = encodeTable(EVERY_TYPE, [], format);
    if (format === "jsonl") expect(bytes).toHaveLength(0);
    else expect(await readBack(EVERY_TYPE, bytes, format)).toEqual({ types: expectedTypes(EVERY_TYPE), rows: [] });
  });

  it("has the same bytes for the same rows", () => {
    for (const name of TABLE_NAMES) {
      const [first, second] = [1, 2].map(() => encodeTable(TABLES[name], ROWS[name], format));
      expect(Buffer.compare(first!, second!)).toBe(0);
    }
  });

  it("holds NUL, and U+FFFD for half of a surrogate pair", async () => {
    const table: Table = { ...EVERY_TYPE, columns: EVERY_TYPE.columns.slice(0, 1) };
    const bytes = encodeTable(
      table,
      [{ string: "a\u0000b" }, { string: "c\ud800d\udc00" }, { string: "🎉\ud83c" }],
      format,
    );
    const { rows } = await readBack(table, bytes, format);
    expect(rows.map(({ string }) => string)).toEqual(["a\u0000b", "c\ufffdd\ufffd", "🎉\ufffd"]);
  });
});

const DUCKDB = { string: "VARCHAR", integer: "INTEGER", long: "BIGINT", number: "DOUBLE", boolean: "BOOLEAN" };
const expectedTypes = ({ columns }: Table): [string, string][] => columns.map(({ name, type }) => [name, DUCKDB[type]]);

describe("Parquet", () => {
  it("says which columns can have no missing value", () => {
    const bytes = encodeTable(EVERY_TYPE, [], "parquet");
    const { schema } = parquetMetadata(bytes.slice().buffer);
    const required = schema.filter(({ repetition_type }) => repetition_type === "REQUIRED").map(({ name }) => name);
    expect(required).toEqual(["string", "integer", "long", "number", "boolean"]);
  });
});

describe("CSV", () => {
  it("has a header, CR LF, strings in quotation marks, and nothing for a missing value", () => {
    const table: Table = { ...EVERY_TYPE, columns: EVERY_TYPE.columns.slice(0, 4) };
    const rows = [{ string: 'a "b"', maybe_string: "", integer: 1, maybe_integer: null }];
    const csv = new TextDecoder().decode(encodeTable(table, rows, "csv"));
    expect(csv).toBe('"string","maybe_string","integer","maybe_integer"\r\n"a ""b""","",1,\r\n');
  });
});

describe("misuse", () => {
  it("is an error that lists the formats", () => {
    expect(() => encodeTable(EVERY_TYPE, [], "xlsx" as never)).toThrow(HustingsError);
    expect(() => encodeTable(EVERY_TYPE, [], "xlsx" as never)).toThrow(/parquet, csv, jsonl/);
  });
});
