import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  bodyText,
  DuplicateIndex,
  duplicateFingerprint,
  exactHash,
  fingerprintFromText,
  fingerprintSimilarity,
  fingerprintToText,
} from "../../src/corpus/index.ts";
import { analyze, HustingsError } from "../../src/index.ts";

/** Sentences that share no run of five words with those of another number. */
const SUBJECTS = [
  "The harbour board",
  "A panel of judges",
  "The finance minister",
  "Every farmer in Orlen",
  "The night ferry",
];
const VERBS = [
  "refused to discuss",
  "had voted against",
  "spoke at length about",
  "was asked about",
  "will soon publish",
];
const OBJECTS = [
  "the price of diesel",
  "a bridge over the Vell",
  "school meals in winter",
  "the border crossing",
  "old ballots",
];

function paragraph(number: number): string {
  const subject = SUBJECTS[number % 5]!;
  const verb = VERBS[Math.floor(number / 5) % 5]!;
  const object = OBJECTS[Math.floor(number / 25) % 5]!;
  return `${subject} ${verb} ${object} on day ${number} of the ${number * 7}th round, witness ${number * 13} of ${number + 40} told clerk ${number * 3}.`;
}

const articleOf = (first: number, paragraphs: number): string =>
  Array.from({ length: paragraphs }, (_, i) => paragraph(first + i)).join("\n\n");

describe("fingerprints", () => {
  it("do not see case, punctuation, white space or how accents are encoded", () => {
    const text = `Prime Minister Zoé Marchand’s “promise”: ${articleOf(0, 3)}`;
    const set = text.normalize("NFD").replace(/\s+/g, "\n ").replace(/[“”:]/g, "").replace("’", "'").toUpperCase();
    expect(duplicateFingerprint(set)).toEqual(duplicateFingerprint(text));
    expect(exactHash(set)).toBe(exactHash(text));
  });

  it("share about the share of five-word runs that two texts have in common", () => {
    const similarity = fingerprintSimilarity(
      duplicateFingerprint(articleOf(0, 40)),
      duplicateFingerprint(articleOf(20, 40)),
    );
    expect(similarity).toBeGreaterThan(1 / 3 - 0.18);
    expect(similarity).toBeLessThan(1 / 3 + 0.18);
  });

  it("are empty for texts of fewer than 20 words, and similar to nothing", () => {
    const short = duplicateFingerprint("The minister said on Monday that he would not resign.");
    expect(short).toHaveLength(0);
    expect(fingerprintSimilarity(short, short)).toBe(0);
    expect(duplicateFingerprint(`${"word ".repeat(19)}word`)).toHaveLength(64);
  });

  it("come back from text as they were written", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), fc.nat(60), (noise, first) => {
        for (const text of [noise, noise + articleOf(first, 2)]) {
          const numbers = duplicateFingerprint(text);
          expect(fingerprintFromText(fingerprintToText(numbers))).toEqual(numbers);
        }
      }),
    );
  });

  it("are not read from what no fingerprint is written as", () => {
    for (const text of ["x", "A".repeat(172), `${"A".repeat(170)}!=`, `${"A".repeat(343)}=`]) {
      expect(() => fingerprintFromText(text)).toThrow(HustingsError);
    }
  });

  it("are made of the paragraphs, without what an outlet puts around them", () => {
    const { article } = analyze(
      `Harbour talks go on\n\nBy Ana Lund\n\n${articleOf(0, 3)}\n\nSubscribe to our newsletter`,
    );
    expect(bodyText(article)).toBe(articleOf(0, 3).replaceAll("\n\n", "\n"));
  });
});

describe("an index of duplicates", () => {
  const add = (index: DuplicateIndex, id: string, text: string) =>
    index.add(id, duplicateFingerprint(text), exactHash(text));

  it("finds the same words again", () => {
    const index = new DuplicateIndex();
    expect(add(index, "a", articleOf(0, 5))).toBeNull();
    expect(add(index, "b", articleOf(0, 5))).toEqual({ duplicateOf: "a", similarity: 1, exact: true });
  });

  it("finds a copy with its end cut and a first line of the outlet's own", () => {
    const index = new DuplicateIndex();
    add(index, "a", articleOf(0, 12));
    const copy = `Readers have asked us what the talks mean for the town, and here is what is known.\n\n${articleOf(1, 8)}`;
    const found = add(index, "b", copy);
    expect(found).toMatchObject({ duplicateOf: "a", exact: false });
    expect(found!.similarity).toBeGreaterThan(0.4);
  });

  it("does not take articles that share a quotation and a closing line for copies", () => {
    const index = new DuplicateIndex();
    const shared = articleOf(200, 2);
    add(index, "a", `${articleOf(0, 10)}\n\n${shared}`);
    expect(add(index, "b", `${articleOf(50, 10)}\n\n${shared}`)).toBeNull();
  });

  it("names the first article, also for a copy of a copy", () => {
    const index = new DuplicateIndex();
    add(index, "a", articleOf(0, 12));
    add(index, "b", articleOf(1, 11));
    expect(add(index, "c", articleOf(2, 10))?.duplicateOf).toBe("a");
  });

  it("names the most similar of several", () => {
    const index = new DuplicateIndex({ threshold: 0.2 });
    add(index, "far", `${articleOf(0, 8)}\n\n${articleOf(40, 20)}`);
    add(index, "near", `${articleOf(0, 16)}\n\n${articleOf(80, 8)}`);
    expect(add(index, "copy", articleOf(0, 16))?.duplicateOf).toBe("near");
  });

  it("takes short texts for duplicates only where every word is the same", () => {
    const index = new DuplicateIndex();
    add(index, "a", "Parliament voted on Monday to keep the old name of the bridge.");
    expect(add(index, "b", "Parliament voted on Tuesday to keep the old name of the bridge.")).toBeNull();
    expect(add(index, "c", "PARLIAMENT voted on Monday, to keep the old name of the bridge")?.duplicateOf).toBe("a");
  });

  it("forgets what is older than its window", () => {
    const index = new DuplicateIndex({ window: 3 });
    add(index, "a", articleOf(0, 5));
    add(index, "b", articleOf(20, 5));
    add(index, "c", articleOf(40, 5));
    expect(add(index, "d", articleOf(20, 5))?.duplicateOf).toBe("b");
    expect(add(index, "e", articleOf(0, 5))).toBeNull();
    expect(add(index, "f", articleOf(0, 5))?.duplicateOf).toBe("e");
  });

  it("finds in any stream what a search through the whole window finds", () => {
    const pool = Array.from({ length: 12 }, (_, i) => articleOf(3 * i, 8));
    fc.assert(
      fc.property(fc.array(fc.nat(11), { maxLength: 60 }), fc.integer({ min: 1, max: 20 }), (drawn, window) => {
        const index = new DuplicateIndex({ window, threshold: 0.45 });
        const firsts: { at: number; numbers: Uint16Array }[] = [];
        drawn.forEach((which, at) => {
          const numbers = duplicateFingerprint(pool[which]!);
          let most = 0.45 - Number.EPSILON;
          let expected: string | null = null;
          for (const first of firsts.filter((first) => first.at > at - window)) {
            const similarity = fingerprintSimilarity(first.numbers, numbers);
            if (similarity > most) [most, expected] = [similarity, String(first.at)];
          }
          expect(index.add(String(at), numbers)?.duplicateOf ?? null).toBe(expected);
          if (expected === null) firsts.push({ at, numbers });
        });
      }),
    );
  });

  it("refuses what it cannot work with", () => {
    expect(() => new DuplicateIndex({ window: 0 })).toThrow("window must be a whole number");
    expect(() => new DuplicateIndex({ window: 1.5 })).toThrow(HustingsError);
    expect(() => new DuplicateIndex({ threshold: 0 })).toThrow("threshold must be a number");
    expect(() => new DuplicateIndex().add("a", new Uint16Array(3))).toThrow("64 numbers or none; got 3");
  });

  it("finds the same words among the articles of its window, and no further back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.array(fc.integer({ min: 0, max: 8 })), (window, words) => {
        const index = new DuplicateIndex({ window });
        const first: (number | null)[] = [];
        for (const [i, word] of words.entries()) {
          const expected = first.findLastIndex((other, j) => other === word && j > i - window);
          const found = index.add(String(i), new Uint16Array(), exactHash(`word ${word}`));
          expect(found?.duplicateOf ?? "-1").toBe(String(expected));
          first.push(expected === -1 ? word : null);
        }
      }),
    );
  });
});
