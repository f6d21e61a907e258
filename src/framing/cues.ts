import type { Language } from "../language/language.ts";
import type { Mark } from "../quotations/mark.ts";
import type { FramingCue, Quotation } from "../schema/index.ts";
import type { FoundCue } from "./cue.ts";
import { holderFinder } from "./holders.ts";
import type { LoadedChances } from "./learned/loaded-spans.ts";
import { loadedCues } from "./loaded.ts";
import { passiveCues } from "./passives.ts";
import { wordCues } from "./words.ts";

/** All cues in text order, each with its holder; `chances` is what the model of loaded wording says of the words. */
export function cuesOf(
  language: Language,
  marks: readonly Mark[],
  quotations: readonly Quotation[],
  chances: LoadedChances,
): FramingCue[] {
  const found: Omit<FramingCue, "holder">[] = marks
    .filter((mark) => mark.use === "scare")
    .map(({ start, end }) => ({
      ...language.slice(start, end),
      kind: "scare-quote" as const,
      rule: "framing/scare-quote",
      weight: 0.5,
    }));
  for (const { from, to, kind, rule, weight } of [...allWordCues(language, chances), ...passiveCues(language)]) {
    found.push({ ...language.span(from, to), kind, rule, weight });
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const holderAt = holderFinder(quotations);
  return found.map((cue) => ({ ...cue, holder: holderAt(cue.start) }));
}

/** Cues of words; an adjective of blame within a learned span is told once. */
function allWordCues(language: Language, chances: LoadedChances): FoundCue[] {
  const loaded = loadedCues(language, chances);
  const covered = new Uint8Array(language.tokens.length);
  for (const { from, to } of loaded) covered.fill(1, from, to);
  return [...loaded, ...wordCues(language).filter(({ kind, from }) => kind !== "loaded-word" || covered[from] === 0)];
}
