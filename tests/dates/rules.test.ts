import { describe, expect, it } from "vitest";
import { RULES } from "../../src/dates/rules.ts";
import { datesOf } from "./dates-of.ts";

describe.each(RULES)("$name", ({ name, hits, misses }) => {
  it.each(hits)("finds “$span” in “$text”", ({ text, span }) => {
    expect(datesOf(text)).toContainEqual(expect.objectContaining({ text: span, rule: name }));
  });

  it.each(misses)("does not find “$span” in “$text”", ({ text, span }) => {
    expect(datesOf(text).map((date) => date.text)).not.toContain(span);
  });
});
