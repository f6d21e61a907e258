import { polarityIn } from "../labels/evaluation.ts";
import type { Reading } from "../labels/reading.ts";
import type { EventMention } from "../schema/index.ts";
import { certainty } from "./certainty.ts";
import type { Signal } from "./signal.ts";

const WEIGHT = 0.6;
/** Participles and adjectives of right and wrong, beside the evaluative words. */
const RIGHTS: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ...["justified", "warranted", "legitimate", "lawful", "necessary"].map((word) => [word, 1] as const),
  /** Whether it worked, not whether it was right. */
  ...["successful", "unsuccessful", "effective", "ineffective"].map((word) => [word, 0] as const),
  ...["unjustified", "unwarranted", "illegitimate", "unlawful", "illegal", "unnecessary"].map((w) => [w, -1] as const),
]);

const SUBJECTS: ReadonlySet<string> = new Set(["nsubj", "nsubj:pass"]);

/** "Ortiz said the raid was a disgrace", "the strike was justified": whoever is quoted, on the event that is judged. */
export function eventSignals(reading: Reading, events: readonly EventMention[]): Signal[] {
  const { language, tokens } = reading;
  return events.flatMap(({ id, trigger }): Signal[] => {
    const event = language.tokenAt(trigger.start);
    const token = tokens[event];
    if (token === undefined || !token.tag.startsWith("NN") || !SUBJECTS.has(token.relation)) return [];
    const predicate = token.head;
    const quotation = reading.quotationAt(predicate);
    if (!quotation?.speaker || predicate <= event || language.child(predicate, "cop", "aux:pass") < 0) return [];
    const phrase = language.nounPhrase(predicate);
    const polarity =
      RIGHTS.get(tokens[predicate]!.norm) ?? polarityIn(tokens, Math.min(phrase.from, predicate), predicate + 1);
    if (polarity === 0) return [];
    return [
      {
        ...{ holder: quotation.speaker, target: { kind: "event", id } },
        weight: polarity * WEIGHT * certainty(reading, predicate),
        evidence: language.span(language.nounPhrase(event).from, predicate + 1),
        ...{ quotation: quotation.id, rule: "stance/judged-event" },
      },
    ];
  });
}
