import type { Quotation } from "../schema/index.ts";
import { field, partyFields, personFields, sentenceField, source, spanFields } from "./field.ts";

/** Words between two parts of what is said, left out of `content`. */
const GAP = " … ";

/** One row a quotation. */
export const QUOTATIONS = source<Quotation>(
  "quotations",
  "One row a quotation: what is said, by whom, and by which words it is attributed.",
  ({ analysis }) => analysis.quotations,
  [
    field("quotation_id", "string", "Id of the quotation: article and local id", ({ id }, r) => r.id(id)),
    sentenceField(({ content }) => content[0]),
    field("kind", "string", "direct, indirect or mixed", ({ kind }) => kind),
    field("content", "string?", `All that is said; parts that stand apart are joined by \`${GAP}\``, ({ content }) => {
      return content.length === 0 ? null : content.map(({ text }) => text).join(GAP);
    }),
    field(
      "content_count",
      "integer",
      "How many parts it has; those after the first are in `spans`",
      (q) => q.content.length,
    ),
    ...spanFields<Quotation>("text", "The first part of what is said, quotation marks included", (q) => q.content[0]),
    ...spanFields<Quotation>(
      "cue",
      "The words or mark that attribute it: said, according to, a colon",
      (q) => q.cue[0],
    ),
    ...spanFields<Quotation>("source", "The words that name the speaker", (q) => q.source[0]),
    ...personFields<Quotation>("speaker", "that speaks", ({ speaker }, r) => r.party(speaker)),
    field("speaker_basis", "string?", "Whether the speaker is stated or inferred", ({ speakerBasis }) => speakerBasis),
    ...partyFields<Quotation>("addressee", "that is spoken to", ({ addressee }, r) => r.party(addressee)),
    ...spanFields<Quotation>("medium", "Where it was said: a statement, a newspaper, a post", ({ medium }) => medium),
    field("within_id", "string?", "Quotation that this one is nested in", ({ within }, r) => r.id(within)),
    field("continues_id", "string?", "Quotation that this one goes on from", ({ continues }, r) => r.id(continues)),
    field("confidence", "number?", "Calibrated probability that content and source are right", (q) => q.confidence),
    field("rule", "string", "Rule or model that found it", ({ rule }) => rule),
  ],
);
