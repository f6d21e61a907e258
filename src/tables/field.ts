import type { Span } from "../schema/index.ts";
import type { Party, Reading } from "./reading.ts";
import type { Cell, Column, ColumnType, Row, Table } from "./table.ts";

/** A column, and how its value is read from a finding. */
export interface Field<F> extends Column {
  readonly value: (finding: F, reading: Reading) => Cell;
}

/** A table, and how its rows are made of an analysis. */
export interface Source {
  readonly table: Table;
  readonly rows: (reading: Reading) => Row[];
}

/**
 * A field; a question mark after the type says that the value can be missing.
 *
 * @param description - a line of the documentation
 */
export function field<F>(
  name: string,
  type: ColumnType | `${ColumnType}?`,
  description: string,
  value: Field<F>["value"],
): Field<F> {
  const nullable = type.endsWith("?");
  return { name, type: (nullable ? type.slice(0, -1) : type) as ColumnType, nullable, description, value };
}

/** Words of the text and the offsets where they begin and end: `NAME`, `NAME_start`, `NAME_end`. */
export function spanFields<F>(
  name: string,
  what: string,
  span: (finding: F) => Span | null | undefined,
  { nullable = true }: { nullable?: boolean } = {},
): Field<F>[] {
  const mark = nullable ? "?" : "";
  return [
    field(name, `string${mark}`, what, (finding) => span(finding)?.text ?? null),
    field(`${name}_start`, `integer${mark}`, `Offset where \`${name}\` begins`, (f) => span(f)?.start ?? null),
    field(`${name}_end`, `integer${mark}`, `Offset where \`${name}\` ends`, (f) => span(f)?.end ?? null),
  ];
}

type PartyOf<F> = (finding: F, reading: Reading) => Party | null;

/** Whether somebody can be the narrator too. */
interface PartyChoices {
  readonly narrator?: boolean;
}

/** Who it is: `NAME_id`, `NAME_name`, `NAME_kind`. */
export function partyFields<F>(
  name: string,
  who: string,
  party: PartyOf<F>,
  { narrator = false }: PartyChoices = {},
): Field<F>[] {
  const told = (actor: string, theNarrator: string): string => (narrator ? `${actor}${theNarrator}` : actor);
  const kinds = told("person, organization, place, group or unnamed", ", or narrator for the outlet's own voice");
  return [
    field(`${name}_id`, "string?", told(`Id of the actor ${who}`, "; null for the narrator"), (finding, reading) => {
      return party(finding, reading)?.id ?? null;
    }),
    field(`${name}_name`, "string?", told("Its name", "; for the narrator the outlet"), (finding, reading) => {
      return party(finding, reading)?.name ?? null;
    }),
    field(`${name}_kind`, "string?", kinds, (finding, reading) => party(finding, reading)?.kind ?? null),
  ];
}

/** The same with what is known about a person: `NAME_roles`, `NAME_organization`, `NAME_gender`. */
export function personFields<F>(name: string, who: string, party: PartyOf<F>, choices: PartyChoices = {}): Field<F>[] {
  return [
    ...partyFields(name, who, party, choices),
    field(`${name}_roles`, "string?", "Its titles and offices in the text, joined by `; `", (finding, reading) => {
      return party(finding, reading)?.roles ?? null;
    }),
    field(`${name}_organization`, "string?", "Organization that its roles name", (finding, reading) => {
      return party(finding, reading)?.organization ?? null;
    }),
    field(`${name}_gender`, "string?", "female, male or nonbinary, as the text tells", (finding, reading) => {
      return party(finding, reading)?.gender ?? null;
    }),
  ];
}

/** The sentence that a place lies in: `sentence_id`. */
export function sentenceField<F>(place: (finding: F) => Span | null | undefined): Field<F> {
  return field("sentence_id", "string?", "Sentence in which `text` begins", (f, r) => r.sentence(place(f)));
}

/** Defines a table by its fields; the article's id is the second column of every table but that of the articles. */
export function source<F>(
  name: string,
  description: string,
  findings: (reading: Reading) => Iterable<F>,
  fields: readonly Field<F>[],
): Source {
  const [id, ...others] = fields;
  const articleId = field<F>("article_id", "string", "Article it was found in", (_, r) => r.analysis.article.id);
  const all = name === "articles" ? fields : [id!, articleId, ...others];
  const empty = emptyRow(all.map(({ name }) => name));
  return {
    table: { name, description, columns: all.map(({ value: _, ...column }) => column) },
    rows(reading) {
      const rows: Row[] = [];
      for (const finding of findings(reading)) {
        const row: Record<string, Cell> = { ...empty };
        for (const { name, value } of all) row[name] = value(finding, reading);
        rows.push(row);
      }
      return rows;
    },
  };
}

/**
 * A row to copy: filling one that has all its columns is several times as fast as adding them one by one, and takes less memory.
 * JSON.parse makes the compact kind of object.
 */
function emptyRow(names: readonly string[]): Row {
  return JSON.parse(`{${names.map((name) => `${JSON.stringify(name)}:null`).join()}}`) as Row;
}

/** The items of a list with their numbers, from 1 on. */
export const numbered = <T>(items: readonly T[]): { item: T; number: number }[] =>
  items.map((item, i) => ({ item, number: i + 1 }));
