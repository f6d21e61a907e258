import { describe, expect, test } from "vitest";
import { RULES } from "../../src/framing/rules.ts";
import { analysed } from "../analysed.ts";

function cueTexts(text: string, rule: string): string[] {
  const { cues } = analysed(text).framing;
  return cues.filter((cue) => cue.rule === rule).map((cue) => cue.text);
}

describe.each(RULES)("$name", ({ name, hits, misses }) => {
  test.each(hits)("finds “$span” in: $text", ({ text, span }) => expect(cueTexts(text, name)).toContain(span));
  test.each(misses)("does not find “$span” in: $text", ({ text, span }) =>
    expect(cueTexts(text, name)).not.toContain(span),
  );
});
