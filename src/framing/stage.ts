import type { Stage } from "../layers.ts";
import type { FramingCue } from "../schema/index.ts";
import { framesOf } from "./frames.ts";
import { holderFinder } from "./holders.ts";
import { passiveCues } from "./passives.ts";
import { slants } from "./slant.ts";
import { wordCues } from "./words.ts";

/** How the story is told: the frames it is told in, the words that lean, and how far each sentence leans. */
export const framing: Stage<"article" | "language" | "marks" | "actors" | "quotations", "framing"> = {
  name: "framing",
  needs: ["article", "language", "marks", "actors", "quotations"],
  gives: ["framing"],
  run({ language, marks, quotations }) {
    const found: Omit<FramingCue, "holder">[] = marks
      .filter((mark) => mark.use === "scare")
      .map(({ start, end }) => ({
        ...language.slice(start, end),
        kind: "scare-quote" as const,
        rule: "framing/scare-quote",
        weight: 0.5,
      }));
    for (const { from, to, kind, rule, weight } of [...wordCues(language), ...passiveCues(language)]) {
      found.push({ ...language.span(from, to), kind, rule, weight });
    }
    found.sort((a, b) => a.start - b.start || b.end - a.end);
    const holderAt = holderFinder(quotations);
    const cues = found.map((cue) => ({ ...cue, holder: holderAt(cue.start) }));
    return { framing: { frames: framesOf(language), cues, sentences: slants(language.sentences, cues) } };
  },
};
