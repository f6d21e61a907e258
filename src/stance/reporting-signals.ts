import type { Reading } from "../labels/reading.ts";
import type { Quotation } from "../schema/index.ts";
import type { Signal } from "./signal.ts";

/**
 * Verbs by which a writer takes what is said for true (factives among verbs of saying: Kiparsky and Kiparsky 1970), and verbs
 * by which a writer leaves it open on purpose.
 */
const VOUCHING: ReadonlySet<string> = new Set(
  "acknowledge admit concede confess confirm disclose note prove reveal".split(" "),
);
const DOUBTING: ReadonlySet<string> = new Set("allege claim insist maintain pretend purport".split(" "));
const WEIGHT = 0.3;
/** Adverbs by which a writer says outright whether what is said is true. */
const VERDICTS: ReadonlyMap<string, number> = new Map([
  ...["baselessly", "erroneously", "falsely", "incorrectly", "misleadingly", "wrongly"].map(
    (word) => [word, -0.7] as const,
  ),
  ...["accurately", "correctly", "rightly", "truthfully"].map((word) => [word, 0.6] as const),
]);
const LONGEST_CUE = 6;

/** Where the narrator stands on what is said, by the words chosen to report it. */
export function reportingSignals(reading: Reading, quotations: readonly Quotation[]): Signal[] {
  const { language } = reading;
  return quotations.flatMap(({ id, cue }) =>
    cue.flatMap((span) => {
      const { from, to } = language.tokensIn(span.start, span.end);
      const found = wordedAs(reading, from, Math.min(to, from + LONGEST_CUE));
      if (found === null) return [];
      return [
        {
          ...{ holder: holderOf(reading, found.at), target: { kind: "quotation", id } as const, weight: found.weight },
          ...{ evidence: span, quotation: reading.quotationAt(found.at)?.id ?? null, rule: `stance/${found.rule}` },
        },
      ];
    }),
  );
}

interface Wording {
  readonly at: number;
  readonly weight: number;
  readonly rule: string;
}

/** What a cue's words say of what is said: an adverb outright, failing that the verb; null where they say nothing. */
function wordedAs({ tokens, language }: Reading, from: number, to: number): Wording | null {
  for (let i = from; i < to; i++) {
    const weight = VERDICTS.get(tokens[i]!.norm);
    if (weight !== undefined) return { at: i, weight, rule: "reporting-adverb" };
  }
  for (let i = from; i < to; i++) {
    const { lemma, tag } = tokens[i]!;
    if (!tag.startsWith("VB")) continue;
    const isPointing = lemma === "point" && tokens[i + 1]?.norm === "out";
    if (VOUCHING.has(lemma) || isPointing) return { at: i, weight: WEIGHT, rule: "vouching-verb" };
    if (DOUBTING.has(lemma) && !language.negated(i)) return { at: i, weight: -WEIGHT, rule: "doubting-verb" };
  }
  return null;
}

/** The narrator, or inside a quotation whoever is quoted. */
const holderOf = (reading: Reading, verb: number): string => reading.quotationAt(verb)?.speaker ?? "narrator";
