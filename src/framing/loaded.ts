import type { Language } from "../language/language.ts";
import type { FoundCue } from "./cue.ts";
import type { LoadedChances } from "./learned/loaded-spans.ts";
import { runsOf } from "./learned/runs.ts";

/** Loaded wording and name-calling as learned from annotated spans. The weight is the mean probability of the span's words, two decimals. */
export function loadedCues(language: Language, chances: LoadedChances): FoundCue[] {
  return runsOf(language.tokens, chances).map(({ from, to, probability, isName }) => ({
    kind: "loaded-word",
    rule: isName ? "framing/name-calling" : "framing/loaded-span",
    weight: Math.round(probability * 100) / 100,
    from,
    to,
  }));
}
