import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyze, convertOffsets, HustingsError } from "../../src/index.ts";
import { statements } from "../../src/networks/index.ts";
import type { Analysis } from "../../src/schema/index.ts";
import { articleTables, type Cell, type Column, type Row, TABLE_NAMES, TABLES } from "../../src/tables/index.ts";
import { analysed } from "../analysed.ts";
import { anyText, newsLike } from "../laws/texts.ts";
import { ANALYSES, ROWS, type Rows } from "./rows.ts";

function fits({ type, nullable }: Column, cell: Cell | undefined): boolean {
  if (cell === null) return nullable;
  if (type === "string" || type === "boolean") return typeof cell === type;
  if (typeof cell !== "number" || !Number.isFinite(cell)) return false;
  if (type === "integer") return Number.isInteger(cell) && cell >= 0 && cell < 2 ** 31;
  return type === "number" || Number.isSafeInteger(cell);
}

/** Cells that are not what their column says, and rows that have other columns. */
function misfits(rows: Rows): string[] {
  return TABLE_NAMES.flatMap((name) => {
    const { columns } = TABLES[name];
    const names = columns.map((column) => column.name).join();
    return rows[name].flatMap((row) => [
      ...(Object.keys(row).join() === names ? [] : [`${name} has other columns: ${Object.keys(row).join()}`]),
      ...columns.filter((column) => !fits(column, row[column.name])).map(({ name: at }) => `${name}.${at}: ${row[at]}`),
    ]);
  });
}

/** Stretches of a row: a column NAME with offsets NAME_start and NAME_end beside it. */
function stretches(row: Row): { text: Cell; start: Cell; end: Cell }[] {
  return Object.keys(row)
    .filter((name) => `${name}_start` in row)
    .map((name) => ({ text: row[name]!, start: row[`${name}_start`]!, end: row[`${name}_end`]! }));
}

function expectSpans(rows: Rows, textOf: (id: Cell) => string): void {
  for (const name of TABLE_NAMES) {
    for (const row of rows[name]) {
      for (const { text, start, end } of stretches(row)) {
        const cut = start === null ? null : textOf(row.article_id!).slice(start as number, end as number);
        expect(cut).toBe(text);
      }
    }
  }
}

function repeatedIds(rows: Rows): Cell[] {
  return TABLE_NAMES.flatMap((name) => {
    const id = TABLES[name].columns[0]!.name;
    const seen = new Set<Cell>();
    return rows[name].map((row) => row[id]!).filter((value) => seen.size === seen.add(value).size);
  });
}

/** Columns that hold an id of another table. */
const REFERENCES = TABLE_NAMES.flatMap((name) =>
  TABLES[name].columns.slice(1).flatMap(({ name: column }) => {
    if (!column.endsWith("_id") || column === "article_id" || column === "label_id" || column.startsWith("target"))
      return [];
    const owner = {
      speaker: "actor",
      addressee: "actor",
      holder: "actor",
      bearer: "actor",
      relatum: "actor",
      place: "actor",
    };
    const what = column.slice(0, -"_id".length);
    const kinds = { ...owner, within: "quotation", continues: "quotation", same_as: "event" } as Record<string, string>;
    return column === "finding_id" ? [] : [{ name, column, target: `${kinds[what] ?? what}s` }];
  }),
);

describe("rows of the fixtures", () => {
  it("have every column in its order, with its type, and null only where it can be", () => {
    expect(misfits(ROWS)).toEqual([]);
  });

  it("repeat the text between their offsets", () => {
    const texts = new Map<Cell, string>(ANALYSES.map(({ article }) => [article.id, article.text]));
    expectSpans(ROWS, (id) => texts.get(id)!);
  });

  it("have ids that no other row of the table has", () => {
    expect(repeatedIds(ROWS)).toEqual([]);
  });

  it("name only rows that there are", () => {
    const ids = new Map<string, Set<Cell>>(
      TABLE_NAMES.map((name) => [name, new Set(ROWS[name].map((row) => row[TABLES[name].columns[0]!.name]!))]),
    );
    for (const { name, column, target } of REFERENCES) {
      const unknown = ROWS[name].map((row) => row[column]!).filter((id) => id !== null && !ids.get(target)!.has(id));
      expect(unknown, `${name}.${column} in ${target}`).toEqual([]);
    }
  });

  it("are as many as the articles say", () => {
    for (const article of ROWS.articles) {
      const count = (name: keyof Rows): number =>
        ROWS[name].filter((row) => row.article_id === article.article_id).length;
      expect(article).toMatchObject({
        sentence_count: count("sentences"),
        actor_count: count("actors"),
        quotation_count: count("quotations"),
        date_count: count("dates"),
        event_count: count("events"),
        label_count: count("labels"),
        stance_count: count("stances"),
        cue_count: count("cues"),
      });
    }
  });

  it("give every table something", () => {
    for (const name of TABLE_NAMES) expect(ROWS[name].length, name).toBeGreaterThan(0);
  });

  it("hold the statements that hustings/networks makes of each article", () => {
    const expected = ANALYSES.flatMap((analysis) => statements([analysis]));
    const coded = ROWS.statements.map((row) => [row.person ?? "", row.concept, row.agreement, row.text]);
    expect(coded).toEqual(
      expected.map(({ person, concept, agreement, span }) => [person, concept, agreement, span.text]),
    );
  });

  it("lose no part of what an analysis has in lists", () => {
    const count = (value: unknown): number => (Array.isArray(value) ? value.length : 0);
    const parts = ANALYSES.flatMap(({ quotations, labels, stances, framing }) => [
      ...quotations.map(({ content, cue, source }) => count(content) + count(cue) + count(source)),
      ...labels.flatMap(({ claims }) => claims.map(({ evidence }) => evidence.length)),
      ...stances.map(({ evidence }) => evidence.length),
      ...framing.frames.map(({ evidence }) => evidence.length),
    ]);
    expect(ROWS.spans).toHaveLength(parts.reduce((sum, length) => sum + length, 0));
  });
});

describe("rows of any text", () => {
  const check = (text: string): void => {
    const analysis = analyze({ text, published: "2023-11-07", id: "x-a1" });
    const rows = articleTables(analysis);
    expect(misfits(rows)).toEqual([]);
    expect(repeatedIds(rows)).toEqual([]);
    expectSpans(rows, () => text);
  };

  it("fit their tables, where it looks like news", () => {
    fc.assert(fc.property(newsLike, check), { numRuns: 150 });
  });

  it("fit their tables, where it is rubbish", () => {
    fc.assert(fc.property(anyText, check), { numRuns: 100 });
  });
});

const single = <T>(rows: readonly T[]): T => {
  expect(rows).toHaveLength(1);
  return rows[0]!;
};

describe("a row", () => {
  const TEXT = "Foreign Minister Ana Lima told reporters on Monday that Norland was “a vassal state”.";

  it("of a quotation names speaker, cue and source beside what is said", () => {
    const row = single(articleTables(analysed(TEXT)).quotations);
    expect(row).toMatchObject({
      speaker_name: "Ana Lima",
      speaker_kind: "person",
      speaker_roles: "Foreign Minister",
      cue: "told",
      source: "Foreign Minister Ana Lima",
    });
  });

  it("of a label claim names holder and bearer, and has a key that other spellings have too", () => {
    const [claim] = articleTables(analysed(TEXT)).labels;
    expect(claim).toMatchObject({ holder_name: "Ana Lima", bearer_name: "Norland", term: "vassal state" });
    const [other] = articleTables(analysed("Norland is a vassal-state, Ana Lima said.")).labels;
    expect(other?.term_key).toBe(claim?.term_key);
  });

  it("of the narrator's claim has the outlet as name and no id", () => {
    const claims = ANALYSES.flatMap((analysis) => articleTables(analysis, { outlet: "The Herald" }).labels);
    const own = claims.filter(({ holder_kind }) => holder_kind === "narrator");
    expect(own.length).toBeGreaterThan(0);
    for (const row of own) expect(row).toMatchObject({ holder_name: "The Herald", holder_id: null });
  });

  it("of a quotation in parts has them all in content, and each in spans", () => {
    const rows = articleTables(analysed("“We will stay,” Ana Lima said on Monday, “and we will win.”"));
    expect(single(rows.quotations)).toMatchObject({
      content: "“We will stay,” … “and we will win.”",
      content_count: 2,
      text: "“We will stay,”",
    });
    const parts = rows.spans.filter(({ part }) => part === "content").map(({ text }) => text);
    expect(parts).toEqual(["“We will stay,”", "“and we will win.”"]);
  });

  it("of an event has the days of its date and its quad class", () => {
    const rows = articleTables(analysed("Police arrested nine men in Lima on Monday."));
    expect(rows.events.find(({ text }) => text === "arrested")).toMatchObject({
      type: "COERCE",
      quad_class: "material conflict",
      date_from: "2023-11-06",
      date_to: "2023-11-06",
      place_name: "Lima",
    });
    expect(rows.participants.map(({ role, text }) => [role, text])).toContainEqual(["agent", "Police"]);
  });

  it("of a stance names its target, whatever it is", () => {
    const names = ROWS.stances.map(({ target_kind, target_name }) => [target_kind, target_name === null]);
    expect(names.filter(([, missing]) => missing)).toEqual([]);
    expect(new Set(names.map(([kind]) => kind)).size).toBeGreaterThan(1);
  });
});

describe("the context of an article", () => {
  const analysis: Analysis = analyze({ text: "It rained.", id: "1", url: "https://www.herald.example/a" });

  it("fills the columns of the run", () => {
    const row = single(
      articleTables(analysis, {
        outlet: "The Herald",
        file: "in.warc",
        position: 3_000_000_000,
        unit: "byte",
        encoding: "utf-8",
        duplicateOf: "0",
        similarity: 0.9,
        fingerprint: "ab",
        metadata: { section: "world", "": "x" },
      }).articles,
    );
    expect(row).toMatchObject({
      outlet: "The Herald",
      file_position: 3_000_000_000,
      file_position_unit: "byte",
      duplicate_of: "0",
    });
    expect(JSON.parse(row.metadata as string)).toEqual({ section: "world", "": "x" });
  });

  it("is null where nothing is known, and the outlet the host name of the address", () => {
    expect(single(articleTables(analysis).articles)).toMatchObject({
      outlet: "herald.example",
      file: null,
      file_position: null,
      encoding: null,
      duplicate_of: null,
      similarity: null,
      fingerprint: null,
      metadata: null,
    });
  });
});

describe("offsets", () => {
  it("keep the unit of the analysis, and the sentences their words", () => {
    const analysis = analysed("🇫🇷 “Oui,” Ana Lima said. 🎉 It rained.");
    const rows = articleTables(analysis);
    const bytes = articleTables(convertOffsets(analysis, { to: "utf8" }));
    expect(single(bytes.articles).offset_unit).toBe("utf8");
    expect(bytes.sentences.map(({ text }) => text)).toEqual(rows.sentences.map(({ text }) => text));
    expect(bytes.quotations.map(({ sentence_id }) => sentence_id)).toEqual(
      rows.quotations.map(({ sentence_id }) => sentence_id),
    );
    expect(bytes.quotations[0]?.text_start).toBe(9);
  });
});

describe("misuse", () => {
  it("is an error that says what was expected", () => {
    expect(() => articleTables({} as Analysis)).toThrow(HustingsError);
  });
});
