import type { TemporalExpression } from "../schema/index.ts";
import { field, sentenceField, source, spanFields } from "./field.ts";

/** One row a temporal expression. */
export const DATES = source<TemporalExpression>(
  "dates",
  "One row a temporal expression, with its TIMEX3 value and the days it covers.",
  ({ analysis }) => analysis.dates,
  [
    field("date_id", "string", "Id of the temporal expression: article and local id", ({ id }, r) => r.id(id)),
    sentenceField((date) => date),
    ...spanFields<TemporalExpression>("text", "Its words", (date) => date, { nullable: false }),
    field("type", "string", "DATE, TIME, DURATION or SET", ({ type }) => type),
    field("value", "string", "TIMEX3 value; unknown parts stay X, as in XXXX-11-09", ({ value }) => value),
    field("mod", "string?", "TIMEX3 modifier, such as APPROX, START or BEFORE", ({ mod }) => mod),
    field("date_from", "string?", "First day (or moment) of the interval, ISO 8601", ({ from }) => from),
    field("date_to", "string?", "Last day (or moment) of the interval, inclusive, ISO 8601", ({ to }) => to),
    field(
      "anchor",
      "string?",
      "What it was resolved against: `published`, or the `date_id` of another",
      ({ anchor }, r) => {
        return anchor === "published" ? anchor : r.id(anchor);
      },
    ),
    field("basis", "string", "Whether the value is stated or inferred", ({ basis }) => basis),
    field("rule", "string", "Rule that read it", ({ rule }) => rule),
  ],
);
