import { describe, expect, it } from "vitest";
import { RULES } from "../../src/quotations/rules.ts";
import { analysed } from "../analysed.ts";

const contents = (text: string) => analysed(text).quotations.flatMap(({ content }) => content.map((span) => span.text));

describe.each(RULES)("$name", ({ name, hits, misses }) => {
  it.each(hits)("finds $span in: $text", ({ text, span }) => {
    expect(contents(text)).toContain(span);
  });

  it.each(misses)("does not find $span in: $text", ({ text, span }) => {
    expect(contents(text)).not.toContain(span);
  });

  it("is the rule that makes at least one of its examples", () => {
    const rules = hits.flatMap(({ text }) => analysed(text).quotations.map(({ rule }) => rule));
    expect(rules).toContain(name);
  });
});
