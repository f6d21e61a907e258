import type { Span } from "../schema/index.ts";
import { field, numbered, source, spanFields } from "./field.ts";
import type { Reading } from "./reading.ts";

/** A stretch of text that belongs to a finding. */
interface Part {
  readonly finding: "quotation" | "claim" | "stance" | "frame";
  /** Id of the finding in the article. */
  readonly local: string;
  readonly part: "content" | "cue" | "source" | "evidence";
  readonly span: Span;
  readonly number: number;
}

const parts = (owner: Pick<Part, "finding" | "local" | "part">, spans: readonly Span[]): Part[] =>
  numbered(spans).map(({ item, number }) => ({ ...owner, span: item, number }));

function* partsOf({ analysis: { quotations, labels, stances, framing } }: Reading): Generator<Part> {
  for (const { id, content, cue, source } of quotations) {
    yield* parts({ finding: "quotation", local: id, part: "content" }, content);
    yield* parts({ finding: "quotation", local: id, part: "cue" }, cue);
    yield* parts({ finding: "quotation", local: id, part: "source" }, source);
  }
  for (const { id, claims } of labels) {
    for (const { item, number } of numbered(claims)) {
      yield* parts({ finding: "claim", local: `${id}.${number}`, part: "evidence" }, item.evidence);
    }
  }
  for (const { item, number } of numbered(stances)) {
    yield* parts({ finding: "stance", local: `p${number}`, part: "evidence" }, item.evidence);
  }
  for (const { item, number } of numbered(framing.frames)) {
    yield* parts({ finding: "frame", local: `f${number}`, part: "evidence" }, item.evidence);
  }
}

/** One row a stretch of text that belongs to a finding. */
export const SPANS = source<Part>(
  "spans",
  "One row a stretch of text that belongs to a finding which can have several: the parts of a quotation, the evidence of label claims, " +
    "stances and frames. The first of each stands in the finding's own row too.",
  partsOf,
  [
    field("span_id", "string", "Id of the span: finding, part and number", (s, r) =>
      r.id(`${s.local}.${s.part}.${s.number}`),
    ),
    field("finding_kind", "string", "quotation, claim, stance or frame", ({ finding }) => finding),
    field("finding_id", "string", "Id of the finding in the table of its kind", ({ local }, r) => r.id(local)),
    field("part", "string", "content, cue or source of a quotation; evidence", ({ part }) => part),
    field("number", "integer", "Its number among them, from 1 on", ({ number }) => number),
    ...spanFields<Part>("text", "Its words", ({ span }) => span, { nullable: false }),
  ],
);
