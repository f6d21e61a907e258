import { describe, expect, test } from "vitest";
import { RULES } from "../../src/framing/rules.ts";
import { ASSERTIVE_VERBS } from "../../src/lexicons/assertive-verbs.ts";
import { BOOSTERS } from "../../src/lexicons/boosters.ts";
import { FACTIVE_VERBS } from "../../src/lexicons/factive-verbs.ts";
import { HEDGES } from "../../src/lexicons/hedges.ts";
import { IMPLICATIVE_VERBS } from "../../src/lexicons/implicative-verbs.ts";
import { LOADED_WORDS } from "../../src/lexicons/loaded-words.ts";
import { PRESUPPOSITION_TRIGGERS } from "../../src/lexicons/presupposition-triggers.ts";
import { analysed } from "../analysed.ts";

const LEXICONS = [
  HEDGES,
  BOOSTERS,
  FACTIVE_VERBS,
  ASSERTIVE_VERBS,
  IMPLICATIVE_VERBS,
  PRESUPPOSITION_TRIGGERS,
  LOADED_WORDS,
];

function cueTexts(text: string, rule?: string): string[] {
  const { cues } = analysed(text).framing;
  return cues.filter((cue) => rule === undefined || cue.rule === rule).map((cue) => cue.text);
}

describe.each(RULES)("$name", ({ name, hits, misses }) => {
  test.each(hits)("finds “$span” in: $text", ({ text, span }) => expect(cueTexts(text, name)).toContain(span));
  test.each(misses)("does not find “$span” in: $text", ({ text, span }) =>
    expect(cueTexts(text, name)).not.toContain(span),
  );
});

describe.each(LEXICONS)("lexicon $id", ({ hits, misses, entries }) => {
  test.each(hits)("finds “$span” in: $text", ({ text, span }) => expect(cueTexts(text)).toContain(span));
  test.each(misses)("does not find “$span” in: $text", ({ text, span }) => expect(cueTexts(text)).not.toContain(span));
  test("has no entry twice", () => {
    const words = entries.map((entry) => (typeof entry === "string" ? entry : entry.word));
    expect(new Set(words).size).toBe(words.length);
  });
});
