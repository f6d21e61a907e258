import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Statement, toDnaCsv } from "../../src/networks/index.ts";
import { coded, hostile } from "./coded.ts";

const read = (csv: string): Record<string, string>[] =>
  parse(csv, { delimiter: ";", columns: true, relax_quotes: false }) as Record<string, string>[];

const dated = (published: string | null): Statement => {
  const statement = coded("Ana", "tax", true);
  return { ...statement, article: { ...statement.article, published } };
};

describe("the CSV for Discourse Network Analyzer", () => {
  it("has its columns in its order, every field in quotation marks", () => {
    const statement: Statement = {
      ...coded("Ana Lima", "tax", false, "Harbour Party"),
      span: { start: 5, end: 14, text: "not a tax" },
      article: {
        id: "n1",
        url: null,
        title: "Port law",
        byline: "Jane Roe",
        published: "2023-11-07T10:15:30+06:00",
        outlet: "The Courier",
      },
    };
    expect(toDnaCsv([statement])).toBe(
      '"statement_id";"time";"person";"organization";"concept";"agreement";"start_position";"stop_position";"text";"coder";"document_id";"document_title";"document_author";"document_source";"document_section";"document_type"\n' +
        '"1";"2023-11-07 10:15:30";"Ana Lima";"Harbour Party";"tax";"0";"5";"14";"not a tax";"hustings";"n1";"Port law";"Jane Roe";"The Courier";"";""\n',
    );
  });

  it("has its head even without statements", () => {
    expect(toDnaCsv([]).split("\n")).toHaveLength(2);
  });

  it.each([
    ["2023-11-07", "2023-11-07 00:00:00"],
    ["2023-11-07T10:15", "2023-11-07 10:15:00"],
    ["2023-11-07T1015Z", "2023-11-07 10:15:00"],
    ["2023-11-07T10:15:30.5+06:00", "2023-11-07 10:15:30"],
    ["2023-11-07T23:59:60Z", "2023-11-07 23:59:59"],
    ["2023-11-07T24:00", "2023-11-07 23:59:59"],
    [null, ""],
  ])("writes the time of %s as %s", (published, time) => {
    expect(read(toDnaCsv([dated(published)]))[0]!.time).toBe(time);
  });

  it("gives every string back as it was, formulas, quotation marks and line breaks included", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(hostile, hostile, hostile, fc.boolean())), (rows) => {
        const made = rows.map(([person, concept, title, agreement]) => {
          const statement = coded(person, concept, agreement);
          return { ...statement, article: { ...statement.article, title } };
        });
        const back = read(toDnaCsv(made)).map((row) => [row.person, row.concept, row.document_title, row.agreement]);
        expect(back).toEqual(
          rows.map(([person, concept, title, agreement]) => [person, concept, title, agreement ? "1" : "0"]),
        );
      }),
    );
  });
});
