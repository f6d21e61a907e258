import { read } from "../labels/reading.ts";
import type { Stage } from "../layers.ts";
import { aggregate } from "./aggregate.ts";
import { claimSignals } from "./claim-signals.ts";
import { eventSignals } from "./event-signals.ts";
import { idiomSignals } from "./idiom-signals.ts";
import { labelSignals } from "./label-signals.ts";
import { mentionSignals } from "./mention-signals.ts";
import { nounSignals } from "./noun-signals.ts";
import { phraseSignals } from "./phrase-signals.ts";
import { reportingSignals } from "./reporting-signals.ts";
import { Targets } from "./targets.ts";
import { verbSignals } from "./verb-signals.ts";

/**
 * Finds who stands where: label claims, verbs and nouns of judgement, set phrases, judged events, claims denied and reporting verbs give signals, and the signals of one holder on one
 * target in one quotation (or outside quotations) add up to one stance. Where they say nothing of an actor whom a speaker mentions, a
 * learned network is asked.
 */
export const stance: Stage<
  "article" | "language" | "marks" | "actors" | "quotations" | "events" | "labels",
  "stances"
> = {
  name: "stance",
  needs: ["article", "language", "marks", "actors", "quotations", "events", "labels"],
  gives: ["stances"],
  run(layers) {
    const reading = read(layers);
    const targets = new Targets(reading, layers.events, layers.quotations);
    const phrases = phraseSignals(reading, targets);
    const signals = [
      ...labelSignals(reading, layers.labels),
      ...verbSignals(reading, targets),
      ...phrases,
      ...nounSignals(reading, targets, phrases),
      ...idiomSignals(reading),
      ...eventSignals(reading, layers.events),
      ...claimSignals(reading, layers.quotations, targets),
      ...reportingSignals(reading, layers.quotations),
    ];
    return { stances: aggregate([...signals, ...mentionSignals(reading, layers.quotations, signals)]) };
  },
};
