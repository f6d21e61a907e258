import type { LabelClaim } from "../src/schema/index.ts";
import type { ProposedArticle } from "../training/train-label-claims.ts";
import type { GoldClaim } from "./label-claims.ts";
import type { Matched } from "./label-scores.ts";

const PRONOUN =
  /^(?:i|we|you|he|she|it|they|him|her|them|his|its|their|this|that|these|those|who|which|what|both|something)$/i;

/** The classes of errors in one matched claim; none where all of it is as annotated. */
export function labelErrorsOf({ proposed }: Pick<ProposedArticle, "proposed">, match: Matched): string[] {
  const { gold, found } = match;
  if (gold === null) return found === null ? [] : [`extra: by the rule ${found.rule.slice("labels/".length)}`];
  if (found === null)
    return [`missed: ${isProposed(proposed, gold) ? "thought improbable" : "no construction proposes it"}`];
  return [
    ...(match.position ? [] : [`position: ${found.position} instead of ${gold.position}`]),
    ...(match.holder ? [] : [`holder: ${holderError(gold, found)}`]),
    ...(match.bearer ? [] : [`bearer: ${bearerError(found)}`]),
  ];
}

const isProposed = (proposed: ProposedArticle["proposed"], { label: [from, to] }: GoldClaim): boolean =>
  proposed.some(({ claim: { span } }) => span.start < to && from < span.end);

function holderError(gold: GoldClaim, found: LabelClaim): string {
  if (gold.holder === "narrator") return "somebody instead of the narrator";
  return found.holder === "narrator" ? "the narrator instead of somebody" : "somebody else";
}

function bearerError({ bearer: { actor, span } }: LabelClaim): string {
  if (actor === null && span === null) return "none found";
  if (actor !== null) return "another actor";
  return PRONOUN.test(span?.text ?? "") ? "a pronoun that points at nothing" : "other words";
}
