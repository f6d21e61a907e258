import { logOdds } from "../../learning/logistic.ts";
import type { Attribution } from "../attribution.ts";
import type { Found } from "../found-relations.ts";
import type { Relation } from "../relation.ts";

/** Names of the features that tell a right relation from a wrong one, in their order. */
export const CONFIDENCE_FEATURES = [
  "constant",
  "direct",
  "mixed",
  "found by rule alone",
  "within another",
  "source given",
  "cue after content",
  "cue negated",
  "margin of links",
  "log-odds of content",
  "log-odds of source",
] as const;

/** Probabilities of parts nearer to 0 or 1 than this tell nothing more. */
const NEAREST = 0.01;
/** A link that wins by so much, in the linker's units, is as sure as any. */
const SURE_MARGIN = 200;

/** The features of a relation among those found. */
export function confidenceFeatures(
  { reading, certainty }: Pick<Found, "reading" | "certainty">,
  relation: Relation,
  kind: Attribution["kind"],
  isNested: boolean,
): number[] {
  const { content, cue, source, learned, anchor } = relation;
  const contents = content.map(({ start, end }) => reading.language.tokensIn(start, end));
  const is = (condition: boolean) => (condition ? 1 : 0);
  return [
    1,
    is(kind === "direct"),
    is(kind === "mixed"),
    is(learned === null),
    is(isNested),
    is(source.length > 0),
    is(cue.length > 0 && cue[0]!.from >= contents[0]!.to),
    is(reading.language.verbGroup(anchor)?.negated === true),
    Math.min(SURE_MARGIN, learned?.margin ?? 0) / SURE_MARGIN,
    logOdds(certainty.ofContent(contents), NEAREST),
    source.length === 0 ? 0 : logOdds(certainty.ofSource(source), NEAREST),
  ];
}
