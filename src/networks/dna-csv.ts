// The browser build: the other one reads Node's Buffer when it is loaded, and does nothing else better.
import { stringify } from "csv-stringify/browser/esm/sync";
import type { Statement } from "./statements.ts";

const COLUMNS = [
  "statement_id",
  "time",
  "person",
  "organization",
  "concept",
  "agreement",
  "start_position",
  "stop_position",
  "text",
  "coder",
  "document_id",
  "document_title",
  "document_author",
  "document_source",
  "document_section",
  "document_type",
] as const;

const MOMENT = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):?(\d{2})(?::?(\d{2}))?)?/;

/** `yyyy-MM-dd HH:mm:ss`, as the article has it: without its offset. "24:00" and leap seconds become the last second before them. */
function timeOf(published: string | null): string {
  const parts = MOMENT.exec(published ?? "");
  if (parts === null) return "";
  const [, day, hour = "00", minute = "00", second = "00"] = parts;
  if (hour === "24") return `${day} 23:59:59`;
  return `${day} ${hour}:${minute}:${second === "60" ? "59" : second}`;
}

/**
 * Statements as CSV with the columns of the event list that Discourse Network Analyzer exports: separated by semicolons, every field in
 * quotation marks, agreement 1 or 0, time `yyyy-MM-dd HH:mm:ss` (empty where the article has no date). Section and type of the
 * document are empty; author is the byline, source the outlet, coder "hustings".
 *
 * Every string stands there as it is: a field that begins with `=` is a formula to a spreadsheet, so open files made from
 * articles you do not trust with the formulas off.
 *
 * @param statements - in the order wanted; they are numbered from 1
 * @example
 * writeFileSync("statements.csv", toDnaCsv(statements(analyses)));
 */
export function toDnaCsv(statements: Iterable<Statement>): string {
  const rows: (string | number)[][] = [];
  for (const { person, organization, concept, agreement, span, article } of statements) {
    rows.push([
      rows.length + 1,
      timeOf(article.published),
      person,
      organization,
      concept,
      agreement ? 1 : 0,
      span.start,
      span.end,
      span.text,
      "hustings",
      article.id,
      article.title ?? "",
      article.byline ?? "",
      article.outlet ?? "",
      "",
      "",
    ]);
  }
  return stringify([[...COLUMNS], ...rows], { delimiter: ";", quoted: true, quoted_empty: true });
}
