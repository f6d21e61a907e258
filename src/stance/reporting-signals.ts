import type { Reading } from "../labels/reading.ts";
import type { Quotation } from "../schema/index.ts";
import type { Signal } from "./signal.ts";

/**
 * Verbs by which a writer takes what is said for true (factives among verbs of saying: Kiparsky and Kiparsky 1970), and verbs
 * by which a writer leaves it open on purpose.
 */
const VOUCHING = new Set("acknowledge admit concede confess confirm disclose note prove reveal".split(" "));
const DOUBTING = new Set("allege claim pretend purport maintain".split(" "));
const WEIGHT = 0.3;

/** Where the narrator stands on what is said, by the verb chosen to report it. */
export function reportingSignals(reading: Reading, quotations: readonly Quotation[]): Signal[] {
  const signals: Signal[] = [];
  for (const { id, cue } of quotations) {
    for (const span of cue) {
      const { from, to } = reading.language.tokensIn(span.start, span.end);
      const verb = verbOf(reading, from, Math.min(to, from + 6));
      if (verb < 0) continue;
      const vouches = VOUCHING.has(reading.tokens[verb]!.lemma);
      signals.push({
        holder: holderOf(reading, verb),
        target: { kind: "quotation", id },
        weight: vouches ? WEIGHT : -WEIGHT,
        evidence: span,
        quotation: reading.quotationAt(verb)?.id ?? null,
        rule: vouches ? "stance/vouching-verb" : "stance/doubting-verb",
      });
    }
  }
  return signals;
}

/** The narrator, or inside a quotation whoever is quoted. */
const holderOf = (reading: Reading, verb: number): string => reading.quotationAt(verb)?.speaker ?? "narrator";

function verbOf(reading: Reading, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const { lemma, tag } = reading.tokens[i]!;
    if (tag.startsWith("VB") && (VOUCHING.has(lemma) || DOUBTING.has(lemma))) return i;
  }
  return -1;
}
