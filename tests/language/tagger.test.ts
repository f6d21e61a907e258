import fc from "fast-check";
import { expect, test } from "vitest";
import { tag } from "../../src/language/tagger.ts";
import { TAGS } from "../../src/language/token.ts";

function tagged(sentence: string): string {
  return tag(sentence.split(" ")).join(" ");
}

test("tags a sentence of news", () => {
  expect(tagged("The minister said on Monday that the talks would resume .")).toBe(
    "DT NN VBD IN NNP IN DT NNS MD VB .",
  );
});

test("a word before a modal is no verb", () => {
  expect(tagged("They said that talks would resume .")).toBe("PRP VBD IN NNS MD VB .");
});

test("tags contractions and possessives", () => {
  expect(tagged("The president 's office did n't answer .")).toBe("DT NN POS NN VBD RB VB .");
  expect(tagged("The president ’s office did n’t answer .")).toBe("DT NN POS NN VBD RB VB .");
});

test("tells the noun from the verb by its neighbours", () => {
  expect(tagged("They plan to vote .").split(" ")[1]).toBe("VBP");
  expect(tagged("Their plan failed .").split(" ")[1]).toBe("NN");
});

test("reads verbs in a headline written in capital letters", () => {
  expect(tagged("Minister Rejects Calls for New Vote").split(" ")[1]).toBe("VBZ");
});

test("typographic quotation marks have their own tags", () => {
  expect(tagged("“ Yes , ” she said .")).toMatch(/^`` UH , '' PRP VBD \.$/);
});

test("any strings get one tag each, the same each time", () => {
  const words = fc.array(
    fc.oneof(
      fc.string(),
      fc.string({ unit: "binary" }),
      fc.constantFrom("", "constructor", "__proto__", "\ud800", "\0"),
    ),
  );
  fc.assert(
    fc.property(words, (list) => {
      const tags = tag(list);
      expect(tags).toHaveLength(list.length);
      expect(tags.every((one) => TAGS.includes(one))).toBe(true);
      expect(tag(list)).toEqual(tags);
    }),
  );
});
