import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Statement, statements } from "../../src/networks/index.ts";
import { analysed } from "../analysed.ts";
import { madeAnalysis } from "../disputes/analyses.ts";
import { analyses } from "../disputes/arbitrary.ts";

const coded = ({ person, organization, concept, agreement }: Statement) => [person, organization, concept, agreement];

const ana = { kind: "person", name: "Ana Lima" } as const;

describe("statements", () => {
  it("have person, organization, concept and agreement, in the order of the text", () => {
    const text = `The Harbour Party met on Monday. Ana Lima, the chairwoman of the Harbour Party, called the port law a surrender.

“This law is not a surrender,” Prime Minister Karl Berg said.`;
    const found = statements([analysed(text)]);
    expect(found.map(coded)).toEqual([
      ["Ana Lima", "Harbour Party", "surrender", true],
      ["Karl Berg", "", "surrender", false],
    ]);
    for (const { span } of found) expect(text.slice(span.start, span.end)).toBe(span.text);
    expect(found[0]!.article.published).toBe("2023-11-07");
  });

  it.each([
    [{ kind: "person", name: "Ana Lima" }, ["Ana Lima", ""]],
    [{ kind: "unnamed", name: "a diplomat" }, ["a diplomat", ""]],
    [{ kind: "organization", name: "Harbour Party" }, ["", "Harbour Party"]],
    [{ kind: "group", name: "fishermen" }, ["", "fishermen"]],
    [{ kind: "place", name: "Norland" }, ["", "Norland"]],
    ["narrator", ["", "paper.example"]],
  ] as const)("put the speaker in its column: %j", (holder, columns) => {
    const [found] = statements([
      madeAnalysis({ id: "1", url: "https://www.paper.example/1" }, [{ term: "tax", holder, position: "applies" }]),
    ]);
    expect([found!.person, found!.organization]).toEqual(columns);
  });

  const four = madeAnalysis(
    { id: "1" },
    (["applies", "rejects", "questions", "distances"] as const).map((position) => ({
      term: "tax",
      holder: ana,
      position,
    })),
  );

  it("leave out who neither agrees nor disagrees", () => {
    expect(statements([four]).map(({ position, agreement }) => [position, agreement])).toEqual([
      ["applies", true],
      ["rejects", false],
    ]);
  });

  it("count the other positions as the caller says", () => {
    const found = statements([four], { agreement: { distances: false, questions: true } });
    expect(found.map(({ position, agreement }) => [position, agreement])).toEqual([
      ["applies", true],
      ["rejects", false],
      ["questions", true],
      ["distances", false],
    ]);
  });

  it("name one concept for all spellings of a term", () => {
    const found = statements([
      madeAnalysis({ id: "1" }, [{ term: "backyards", holder: ana, position: "applies" }]),
      madeAnalysis({ id: "2" }, [{ term: "backyard", holder: ana, position: "applies" }]),
      madeAnalysis({ id: "3" }, [{ term: "back yard", holder: ana, position: "rejects" }]),
    ]);
    expect(new Set(found.map(({ concept }) => concept))).toEqual(new Set(["backyard"]));
  });

  it("can tell concepts apart by whom the term is put on", () => {
    const text = "Ana Lima called Norland a backyard. Ana Lima called Ostland a backyard.";
    const found = statements([analysed(text)], { concept: "term-and-bearer" });
    expect(found.map(({ concept }) => concept)).toEqual(["backyard: Norland", "backyard: Ostland"]);
  });

  it("take in stances toward actors where they are wanted", () => {
    const text = "Lena Ortiz criticised Karl Berg. Karl Berg was praised by Ida Lund.";
    expect(statements([analysed(text)])).toEqual([]);
    expect(statements([analysed(text)], { stances: true }).map(coded)).toEqual([
      ["Lena Ortiz", "", "Karl Berg", false],
      ["Ida Lund", "", "Karl Berg", true],
    ]);
  });

  it("are the same in whatever order the articles come", () => {
    const shuffled = analyses.chain((made) =>
      fc.tuple(fc.constant(made), fc.shuffledSubarray(made, { minLength: made.length })),
    );
    fc.assert(
      fc.property(shuffled, ([made, others]) => {
        expect(statements(others, { stances: true })).toEqual(statements(made, { stances: true }));
      }),
    );
  });

  it("refuse options there are not", () => {
    expect(() => statements([], { agreement: { applies: "yes" } } as never)).toThrow(/applies must be a boolean/);
    expect(() => statements([], { agreement: null } as never)).toThrow(/agreement must be a/);
    expect(() => statements([], { concept: "bearer" } as never)).toThrow(/one of term, term-and-bearer/);
    expect(() => statements([{}] as never)).toThrow(/Expected analyses/);
  });
});
