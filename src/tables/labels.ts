import { termKey } from "../disputes/term-key.ts";
import { type Statement, statements } from "../networks/statements.ts";
import type { Label, LabelClaim } from "../schema/index.ts";
import { field, numbered, partyFields, personFields, sentenceField, source, spanFields } from "./field.ts";
import type { Reading } from "./reading.ts";

/** An outlet takes positions in its own voice. */
const NARRATOR = { narrator: true } as const;

/** A claim with its label. */
interface NumberedClaim {
  readonly label: Label;
  readonly item: LabelClaim;
  readonly number: number;
}

function claimsOf({ analysis }: Reading): NumberedClaim[] {
  return analysis.labels.flatMap((label) => numbered(label.claims).map((each) => ({ label, ...each })));
}

/** One row a label claim. */
export const LABELS = source<NumberedClaim>(
  "labels",
  "One row a label claim: somebody applies, rejects, questions or distances a word that is put on somebody or something.",
  claimsOf,
  [
    field("claim_id", "string", "Id of the claim: label and number", (c, r) => r.id(`${c.label.id}.${c.number}`)),
    sentenceField(({ item }) => item.span),
    field("label_id", "string", "Id of the label in this article: all claims about one term", ({ label }, r) =>
      r.id(label.id),
    ),
    field("term", "string", "The term, as this article writes it most", ({ label }) => label.term),
    field(
      "term_key",
      "string",
      "The same for all spellings and inflections of a term: join articles by it",
      ({ label }) => {
        return termKey(label.term);
      },
    ),
    field(
      "disputed",
      "boolean",
      "Whether positions on the term conflict in this article",
      ({ label }) => label.disputed,
    ),
    field("position", "string", "applies, rejects, questions or distances", ({ item }) => item.position),
    ...spanFields<NumberedClaim>("text", "The label's words at this place", ({ item }) => item.span, {
      nullable: false,
    }),
    ...personFields<NumberedClaim>(
      "holder",
      "that takes the position",
      ({ item }, r) => r.party(item.holder),
      NARRATOR,
    ),
    ...partyFields<NumberedClaim>(
      "bearer",
      "that the label is put on",
      ({ item }, r) => r.party(item.bearer.actor),
      NARRATOR,
    ),
    ...spanFields<NumberedClaim>("bearer_text", "The words that name it", ({ item }) => item.bearer.span),
    ...partyFields<NumberedClaim>("relatum", "whose it is: in Russia's backyard, Russia", ({ item }, r) => {
      return r.party(item.relatum?.actor ?? null);
    }),
    ...spanFields<NumberedClaim>("relatum_text", "The words that name it", ({ item }) => item.relatum?.span),
    field("quotation_id", "string?", "Quotation in which the position is taken", ({ item }, r) => r.id(item.quotation)),
    ...spanFields<NumberedClaim>(
      "evidence",
      "The words that show the position, the first of them",
      ({ item }) => item.evidence[0],
    ),
    field("confidence", "number?", "Calibrated probability that the claim is right", ({ item }) => item.confidence),
    field("rule", "string", "Rule or model that found it", ({ item }) => item.rule),
  ],
);

interface NumberedStatement {
  readonly item: Statement;
  readonly number: number;
}

/** One row a statement of discourse network analysis. */
export const STATEMENTS = source<NumberedStatement>(
  "statements",
  "One row a statement of discourse network analysis, as `statements()` of `hustings/networks` makes them of one article: who agrees or " +
    "disagrees with a concept. Who applies a term agrees, who rejects it disagrees; questioning and distancing are neither and are left out.",
  (reading) => numbered(statements([reading.analysis], { outletOf: () => reading.outlet })),
  [
    field("statement_id", "string", "Id of the statement: article and number", ({ number }, r) => r.id(`s${number}`)),
    sentenceField(({ item }) => item.span),
    field("person", "string?", "The person or unnamed source that speaks", ({ item }) => item.person || null),
    field(
      "organization",
      "string?",
      "Organization that the person's role names, that speaks itself, or the outlet for the narrator",
      ({ item }) => item.organization || null,
    ),
    field("concept", "string", "The term, as this article writes it most", ({ item }) => item.concept),
    field(
      "concept_key",
      "string",
      "The same for all spellings and inflections of a term: join articles by it",
      ({ item }) => {
        return termKey(item.concept);
      },
    ),
    field("agreement", "boolean", "Whether the speaker agrees", ({ item }) => item.agreement),
    field("position", "string", "What `agreement` was made of: applies or rejects", ({ item }) => item.position),
    ...spanFields<NumberedStatement>("text", "The words that were coded", ({ item }) => item.span, { nullable: false }),
  ],
);
