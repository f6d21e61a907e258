import fc from "fast-check";
import { expect, test } from "vitest";
import { type Parse, parse } from "../../src/language/parser.ts";
import { tag } from "../../src/language/tagger.ts";
import { RELATIONS, TAGS } from "../../src/language/token.ts";

/** Each word's relation and head, as "subject>said". */
function arcs(sentence: string): string[] {
  const words = sentence.split(" ");
  const { heads, relations } = parse(words, tag(words));
  return words.map((word, i) => `${word} ${RELATIONS[relations[i]!]} ${heads[i] === i ? "-" : words[heads[i]!]}`);
}

function isTree({ heads }: Parse): boolean {
  const roots = heads.filter((head, i) => head === i);
  if (roots.length !== Math.min(1, heads.length)) return false;
  return heads.every((_, start) => {
    let at = start;
    for (let steps = 0; steps <= heads.length; steps++) {
      if (heads[at] === at) return true;
      at = heads[at]!;
    }
    return false;
  });
}

test("finds subject, object and root of a plain sentence", () => {
  expect(arcs("The minister rejected the proposal .")).toEqual([
    "The det minister",
    "minister nsubj rejected",
    "rejected root -",
    "the det proposal",
    "proposal obj rejected",
    ". punct rejected",
  ]);
});

test("what is said is a complement of the verb", () => {
  expect(arcs("She said the talks had failed .")).toContain("failed ccomp said");
});

test("passive subjects are told apart", () => {
  const found = arcs("The law was passed by parliament .");
  expect(found).toContain("law nsubj:pass passed");
  expect(found).toContain("was aux:pass passed");
  expect(found).toContain("parliament obl passed");
});

test("names are held together", () => {
  expect(arcs("President Maria Lopez arrived .")).toContain("Lopez flat Maria");
});

test("any strings with any tags give a tree with one root", () => {
  const word = fc.tuple(
    fc.oneof(fc.string(), fc.constantFrom("", "the", "constructor", "\ud800")),
    fc.constantFrom(...TAGS),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), (pairs) => {
      const result = parse(
        pairs.map(([text]) => text),
        pairs.map(([, tagOfWord]) => tagOfWord),
      );
      expect(isTree(result)).toBe(true);
      expect([...result.relations].every((relation) => relation < RELATIONS.length)).toBe(true);
    }),
  );
});

test("one word alone is the root, and no words have no tree", () => {
  expect([...parse(["Yes"], ["UH"]).heads]).toEqual([0]);
  expect([...parse([], []).heads]).toEqual([]);
});

test("a sentence of 50,000 words is parsed like any other", () => {
  const words = Array.from({ length: 50_000 }, (_, i) => (i % 2 === 0 ? "minister" : "and"));
  const { heads } = parse(words, tag(words));
  expect(heads.filter((head, i) => head === i)).toHaveLength(1);
});
