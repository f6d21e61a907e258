import { probabilityOf, rounded } from "../../learning/logistic.ts";
import { confidenceModel } from "../../models/confidence.ts";
import type { Judge } from "../assemble.ts";
import type { Found } from "../found-relations.ts";
import type { Relation } from "../relation.ts";
import { confidenceFeatures } from "./confidence-features.ts";

/**
 * Whether a relation has a confidence. Turns of a transcript and paragraphs of quotation that name nobody have none: the articles that
 * the model learned from have no transcripts, and count such a paragraph to the quotation it goes on from.
 */
export function isJudged({ rule }: Pick<Relation, "rule">): boolean {
  return rule !== "quotations/transcript-turn" && rule !== "quotations/floating-paragraph";
}

/** Tells how probable it is that a relation among those found is right, to the hundredth. */
export function judgeOf(found: Pick<Found, "reading" | "certainty">): Judge {
  return (relation, kind, isNested) => {
    if (!isJudged(relation)) return null;
    return rounded(probabilityOf(confidenceModel.weights, confidenceFeatures(found, relation, kind, isNested)));
  };
}
