import type { Language } from "../language/language.ts";
import type { Stage } from "../layers.ts";
import type { Mark } from "../quotations/mark.ts";
import type { FramingCue } from "../schema/index.ts";
import type { FoundCue } from "./cue.ts";
import { framesOf } from "./frames.ts";
import { holderFinder } from "./holders.ts";
import { loadedCues } from "./loaded.ts";
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
    for (const { from, to, kind, rule, weight } of [...allWordCues(language, marks), ...passiveCues(language)]) {
      found.push({ ...language.span(from, to), kind, rule, weight });
    }
    found.sort((a, b) => a.start - b.start || b.end - a.end);
    const holderAt = holderFinder(quotations);
    const cues = found.map((cue) => ({ ...cue, holder: holderAt(cue.start) }));
    return { framing: { frames: framesOf(language), cues, sentences: slants(language.sentences, cues) } };
  },
};

/** Cues of words; an adjective of blame within a learned span is told once. */
function allWordCues(language: Language, marks: readonly Mark[]): FoundCue[] {
  const loaded = loadedCues(language, marks);
  const covered = new Uint8Array(language.tokens.length);
  for (const { from, to } of loaded) covered.fill(1, from, to);
  return [...loaded, ...wordCues(language).filter(({ kind, from }) => kind !== "loaded-word" || covered[from] === 0)];
}
