import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aggregate, finalize, type SpeakerSummary } from "../../src/aggregates/index.ts";
import { type MadeActor, madeArticle } from "./arbitrary.ts";
import { NAMESAKES } from "./namesakes.ts";

type Named = (typeof NAMESAKES)[number]["one"];

const person = ([name, roles, aliases = []]: Named): MadeActor => ({ kind: "person", name, roles, aliases });

/** The speakers of a corpus of one article for each person. */
function speakersOf(...people: readonly Named[]): readonly SpeakerSummary[] {
  return finalize(aggregate(people.map((each, i) => madeArticle({ id: `${i}` }, [person(each)])))).speakers;
}

describe("two of one name in two articles", () => {
  it.each(NAMESAKES.filter(({ same }) => same).map((each) => [each.why, each] as const))(
    "are one: %s",
    (_why, { one, other }) => {
      expect(speakersOf(one, other).map(({ articles }) => articles)).toEqual([2]);
    },
  );

  it.each(NAMESAKES.filter(({ same }) => !same).map((each) => [each.why, each] as const))(
    "are two: %s",
    (_why, { one, other }) => {
      expect(speakersOf(one, other).map(({ articles }) => articles)).toEqual([1, 1]);
    },
  );
});

const MINISTER: Named = ["Mario Ferrer", ["Chilean finance minister"]];
const STRIKER: Named = ["Mario Ferrer", ["Peruvian striker"]];
const PLAIN: Named = ["Mario Ferrer", []];

describe("namesakes", () => {
  it("say in what they conflict, with whom", () => {
    const [one, other] = speakersOf(MINISTER, STRIKER);
    expect(one!.joined.apart).toEqual([
      {
        id: other!.id,
        conflicts: expect.arrayContaining([{ trait: "country", here: expect.any(String), there: expect.any(String) }]),
      },
    ]);
    expect(one!.joined.apart[0]!.conflicts.map(({ trait }) => trait)).toEqual(["country", "walk"]);
    expect([one, other].map((speaker) => speaker!.distinctName).sort()).toEqual([
      "Mario Ferrer (Chilean finance minister)",
      "Mario Ferrer (Peruvian striker)",
    ]);
  });

  it("leave undecided who is meant by the name alone", () => {
    const speakers = speakersOf(MINISTER, STRIKER, PLAIN);
    expect(speakers.map(({ articles }) => articles)).toEqual([1, 1, 1]);
    const undecided = speakers.find(({ roles }) => roles.length === 0);
    expect(undecided!.joined.apart.map(({ conflicts }) => conflicts)).toEqual([[], []]);
  });

  it("who could be either of one two and either of another two are two", () => {
    const third: Named = ["Mario Ferrer", ["Peruvian minister"]];
    const speakers = speakersOf(
      MINISTER,
      STRIKER,
      third,
      ["Mario Ferrer", ["minister"]],
      ["Mario Ferrer", ["Peruvian analyst"]],
    );
    expect(new Set(speakers.map(({ id }) => id)).size).toBe(5);
  });

  it("leave the name alone to the one whom nearly all articles mean", () => {
    const ministers = Array.from({ length: 10 }, () => MINISTER);
    expect(speakersOf(...ministers, STRIKER, PLAIN).map(({ articles }) => articles)).toEqual([11, 1]);
  });

  it("are one where an article gives both traits to one person", () => {
    const both: Named = ["Mario Ferrer", ["Chilean minister", "Peruvian diplomat"]];
    expect(speakersOf(MINISTER, ["Mario Ferrer", ["Peruvian ambassador"]], both)).toHaveLength(1);
    expect(speakersOf(MINISTER, ["Mario Ferrer", ["Peruvian ambassador"]])).toHaveLength(2);
  });

  it("of one surname and office are not told by the surname", () => {
    const speakers = speakersOf(["Mara Quill", ["senator"]], ["Tove Quill", ["senator"]], ["Quill", ["Sen."]]);
    expect(speakers.map(({ articles }) => articles)).toEqual([1, 1, 1]);
  });
});

describe("a joined speaker", () => {
  it("names the articles, names and roles that were joined", () => {
    const [speaker] = speakersOf(MINISTER, MINISTER, ["Mario J. Ferrer", ["minister"]]);
    expect(speaker!.joined).toEqual({
      basis: "name",
      profiles: [
        { name: "Mario Ferrer", names: [], roles: ["Chilean finance minister"], articles: ["0", "1"] },
        { name: "Mario J. Ferrer", names: [], roles: ["minister"], articles: ["2"] },
      ],
      apart: [],
    });
  });

  it("keeps its id when articles are added that do not divide it", () => {
    const [before] = speakersOf(MINISTER);
    const [after] = speakersOf(MINISTER, PLAIN, ["Mario Ferrer", ["former minister"]]);
    expect(after!.id).toBe(before!.id);
  });

  it("is what a country beside the title makes of it", () => {
    const speakers = speakersOf(
      ["Quill", ["Irish president"]],
      ["Quill", ["Irish President"]],
      ["Quill", ["president"]],
    );
    expect(speakers.map(({ articles, joined }) => [articles, joined.basis])).toEqual([
      [2, "surname-and-office"],
      [1, "article"],
    ]);
  });
});

describe("organizations, places and groups", () => {
  it("are one by name", () => {
    const articles = ["The Harbour Board", "Harbour Board", "Harbour board"].map((name, i) =>
      madeArticle({ id: `${i}` }, [{ kind: "organization", name }]),
    );
    const speakers = finalize(aggregate(articles)).speakers;
    expect(speakers.map(({ name, articles: count }) => [name, count])).toEqual([["The Harbour Board", 3]]);
  });
});

describe("every actor of every article", () => {
  it("is one actor of the corpus, with an id of its own and a name of its own", () => {
    const any = fc.tuple(fc.constantFrom("Ana Lima", "Lima", "Ana Lomo"), fc.subarray(["mayor", "nurse", "singer"]));
    fc.assert(
      fc.property(fc.array(any, { maxLength: 8 }), (people) => {
        const speakers = speakersOf(...people);
        expect(new Set(speakers.map(({ id }) => id)).size).toBe(speakers.length);
        expect(new Set(speakers.map(({ distinctName }) => distinctName)).size).toBe(speakers.length);
        expect(speakers.reduce((sum, { articles }) => sum + articles, 0)).toBe(people.length);
      }),
    );
  });
});
