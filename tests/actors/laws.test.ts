import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldName, skeleton } from "../../src/actors/name-keys.ts";
import { roleFit, roleWords } from "../../src/actors/roles.ts";
import { analysed } from "../analysed.ts";

describe("actors of any text", () => {
  const words = [
    "Oksana",
    "Brandt",
    "President",
    "the",
    "of",
    "’s",
    "said",
    "he",
    ",",
    ".",
    "“",
    "”",
    "constructor",
    "Kazakh",
    "U.S.",
    "office",
    "\n\n",
    "𝒳",
    "PM",
  ];

  test("have mentions that repeat the text, in order, and speakers that exist", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 40 }), (picked) => {
        const text = picked.join(" ");
        const { actors, quotations } = analysed(text);
        const ids = new Set(actors.map((actor) => actor.id));
        expect(ids.size).toBe(actors.length);
        for (const { mentions, name, aliases } of actors) {
          expect(mentions.length).toBeGreaterThan(0);
          expect(aliases).not.toContain(name);
          for (const { start, end, text: words } of mentions) expect(words).toBe(text.slice(start, end));
          expect(mentions.map((each) => each.start)).toEqual(mentions.map((each) => each.start).sort((a, b) => a - b));
        }
        for (const { speaker, speakerBasis } of quotations) {
          expect(speaker === null || ids.has(speaker)).toBe(true);
          expect(speakerBasis === null).toBe(speaker === null);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("keys of names", () => {
  test("agree over transliterations and diacritics", () => {
    expect(skeleton("Zelinsky")).toBe(skeleton("Zelinskiy"));
    expect(skeleton("Zhumagul")).toBe(skeleton("Jumagul"));
    expect(foldName("Erdoğan")).toBe("erdogan");
  });
});

describe("roles", () => {
  const fitOf = (a: string, b: string) => roleFit(roleWords(a), roleWords(b));

  test("fit by abbreviation and with fewer words, not with another rank", () => {
    expect(fitOf("PM", "Prime Minister")).toBe(2);
    expect(fitOf("minister", "foreign minister")).toBe(1);
    expect(fitOf("prime minister", "deputy prime minister")).toBe(0);
    expect(fitOf("leader", "president")).toBe(1);
    expect(fitOf("constructor", "president")).toBe(0);
  });
});
