import type { Stage } from "../layers.ts";
import { cuesOf } from "./cues.ts";
import { framesOf } from "./frames.ts";
import { loadedSpans } from "./learned/model.ts";
import { slants } from "./slant.ts";

/** How the story is told: the frames it is told in, the words that lean, and how far each sentence leans. */
export const framing: Stage<"article" | "language" | "marks" | "actors" | "quotations", "framing"> = {
  name: "framing",
  needs: ["article", "language", "marks", "actors", "quotations"],
  gives: ["framing"],
  run({ language, marks, quotations }) {
    const chances = loadedSpans().chances(language, marks);
    const cues = cuesOf(language, marks, quotations, chances);
    return { framing: { frames: framesOf(language), cues, sentences: slants(language, cues, chances) } };
  },
};
