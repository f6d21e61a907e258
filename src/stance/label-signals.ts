import { polarityIn } from "../labels/evaluation.ts";
import type { Reading } from "../labels/reading.ts";
import type { Label, LabelClaim } from "../schema/index.ts";
import type { Signal } from "./signal.ts";

/** Where a holder stands on the word itself, by the position taken on it. */
const TOWARD_LABEL: Readonly<Record<LabelClaim["position"], number>> = {
  applies: 0.6,
  rejects: -0.8,
  questions: 0,
  distances: -0.15,
};
/** How much of a word's own side a position passes on to its bearer. */
const TOWARD_BEARER: Readonly<Record<LabelClaim["position"], number>> = {
  applies: 0.7,
  rejects: -0.4,
  questions: 0,
  distances: 0,
};

/** Constructions whose word has a side without being evaluative: nobody behaves like a saint. */
const LOW_RULES: ReadonlyMap<string, -1> = new Map([["labels/likened", -1]]);

/** Stances that label claims show: toward the word, and toward whom an evaluative word is put on. */
export function labelSignals(reading: Reading, labels: readonly Label[]): Signal[] {
  const signals: Signal[] = [];
  for (const label of labels) {
    for (const claim of label.claims) {
      const evidence = claim.evidence[0] ?? claim.span;
      const { holder, quotation } = claim;
      const target = { kind: "label", id: label.id } as const;
      signals.push({
        holder,
        target,
        weight: TOWARD_LABEL[claim.position],
        evidence,
        quotation,
        rule: `stance/label-${claim.position}`,
      });
      const bearer = claim.bearer.actor;
      const weight =
        TOWARD_BEARER[claim.position] * (polarityOfTerm(reading, claim) || (LOW_RULES.get(claim.rule) ?? 0));
      if (bearer === null || bearer === holder || weight === 0) continue;
      signals.push({
        holder,
        target: { kind: "actor", id: bearer },
        weight,
        evidence,
        quotation,
        rule: "stance/label-on-actor",
      });
    }
  }
  return signals;
}

function polarityOfTerm(reading: Reading, { span }: LabelClaim): -1 | 0 | 1 {
  const { from, to } = reading.language.tokensIn(span.start, span.end);
  return polarityIn(reading.tokens, from, to);
}
