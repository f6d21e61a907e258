import fc from "fast-check";
import type { Statement } from "../../src/networks/index.ts";

/** A statement coded by hand, in an article of no further interest. */
export function coded(person: string, concept: string, agreement: boolean, organization = ""): Statement {
  const article = { id: "1", url: null, title: null, byline: null, published: null, outlet: null };
  const position = agreement ? "applies" : "rejects";
  return { person, organization, concept, agreement, position, span: { start: 0, end: 1, text: "x" }, article };
}

/** Strings that files have trouble with. */
export const hostile: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    "=1+1",
    "a;b",
    'say "no"',
    "two\nlines",
    "tab\there",
    "<b>&amp;</b>",
    "]]>",
    "__proto__",
    "",
    " ",
    "a\r\nb",
  ),
);

/** Statements of a few actors about a few concepts. */
export const codings: fc.Arbitrary<Statement[]> = fc.array(
  fc
    .tuple(
      fc.constantFrom("Ana", "Bo", "Cem", "__proto__", ""),
      fc.constantFrom("tax", "coup", "constructor"),
      fc.boolean(),
      fc.constantFrom("", "Bank", "Ana"),
    )
    .map(([person, concept, agreement, organization]) => coded(person, concept, agreement, organization)),
  { maxLength: 30 },
);
