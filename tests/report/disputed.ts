import type { Analysis, LabelClaim, Position } from "../../src/schema/index.ts";
import { analysed } from "../analysed.ts";

/** An article that turns on a word. */
export const DISPUTE = [
  "Minister rejects talk of a “puppet court”",
  "Opposition leader Ana Lima called the tribunal a “puppet court” on Tuesday.",
  "Justice Minister Rui Costa rejected the term. “The tribunal is not a puppet court,” he said.",
  "The tribunal met in Lisbon on 6 November, and a summit will be held in Porto next week.",
].join("\n\n");

/** The analysis with a label as two people dispute it, so that a report is tested and not the finding of labels. */
export function disputed(): Analysis {
  const analysis = analysed(DISPUTE);
  const span = (text: string) => ({ start: DISPUTE.indexOf(text), end: DISPUTE.indexOf(text) + text.length, text });
  const idOf = (name: string): string => analysis.actors.find((actor) => actor.name === name)?.id ?? name;
  const claim = (holder: string, position: Position, evidence: string): LabelClaim => ({
    span: span("puppet court"),
    bearer: { actor: null, span: span("The tribunal") },
    relatum: null,
    holder,
    position,
    quotation: null,
    evidence: [span(evidence)],
    rule: "labels/test",
    confidence: null,
  });
  const claims = [
    claim(idOf("Ana Lima"), "applies", "called the tribunal a “puppet court”"),
    claim(idOf("Rui Costa"), "rejects", "The tribunal is not a puppet court"),
    claim(idOf("Rui Costa"), "rejects", "rejects talk of a “puppet court”"),
    claim("narrator", "distances", "“puppet court”"),
  ];
  return { ...analysis, labels: [{ id: "l1", term: "puppet court", disputed: true, claims }] };
}
