import type { Span } from "../schema/index.ts";
import { field, source, spanFields } from "./field.ts";
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

function partsOf({ analysis: { quotations, labels, stances, framing } }: Reading): Part[] {
  const parts: Part[] = [];
  const add = (finding: Part["finding"], local: string, part: Part["part"], spans: readonly Span[]): void => {
    spans.forEach((span, i) => {
      parts.push({ finding, local, part, span, number: i + 1 });
    });
  };
  for (const { id, content, cue, source } of quotations) {
    add("quotation", id, "content", content);
    add("quotation", id, "cue", cue);
    add("quotation", id, "source", source);
  }
  for (const { id, claims } of labels) {
    claims.forEach(({ evidence }, i) => {
      add("claim", `${id}.${i + 1}`, "evidence", evidence);
    });
  }
  stances.forEach(({ evidence }, i) => {
    add("stance", `p${i + 1}`, "evidence", evidence);
  });
  framing.frames.forEach(({ evidence }, i) => {
    add("frame", `f${i + 1}`, "evidence", evidence);
  });
  return parts;
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
