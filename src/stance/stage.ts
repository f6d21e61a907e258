import { read } from "../labels/reading.ts";
import type { Stage } from "../layers.ts";
import { aggregate } from "./aggregate.ts";
import { idiomSignals } from "./idiom-signals.ts";
import { labelSignals } from "./label-signals.ts";
import { mentionSignals } from "./mention-signals.ts";
import { reportingSignals } from "./reporting-signals.ts";
import { verbSignals } from "./verb-signals.ts";

/**
 * Finds who stands where: label claims, verbs of judgement, set phrases and reporting verbs give signals, and the signals of one holder on one
 * target in one quotation (or outside quotations) add up to one stance. Where they say nothing of an actor whom a speaker mentions, a
 * learned network is asked.
 */
export const stance: Stage<"article" | "language" | "actors" | "quotations" | "events" | "labels", "stances"> = {
  name: "stance",
  needs: ["article", "language", "actors", "quotations", "events", "labels"],
  gives: ["stances"],
  run(layers) {
    const reading = read(layers);
    const signals = [
      ...labelSignals(reading, layers.labels),
      ...verbSignals(reading, layers.events),
      ...idiomSignals(reading),
      ...reportingSignals(reading, layers.quotations),
    ];
    return { stances: aggregate([...signals, ...mentionSignals(reading, layers.quotations, signals)]) };
  },
};
