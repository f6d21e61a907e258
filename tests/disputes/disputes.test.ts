import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { convertOffsets, type Dispute, disputes, opponents } from "../../src/index.ts";
import { analysed } from "../analysed.ts";
import { type MadeClaim, madeAnalysis } from "./analyses.ts";
import { analyses } from "./arbitrary.ts";

const ana = { kind: "person", name: "Ana Lima" } as const;
const karl = { kind: "person", name: "Karl Berg" } as const;

const claim = (term: string, holder: MadeClaim["holder"], position: MadeClaim["position"]): MadeClaim => ({
  term,
  holder,
  position,
});

const named = ({ bySpeaker }: Dispute): (string | null)[] => bySpeaker.map(({ holder }) => holder.name);

describe("the disputes of many articles", () => {
  it("join what one article applies and another rejects", () => {
    const [dispute] = disputes([
      analysed("Lena Ortiz called the port law “a surrender”."),
      analysed("“This law is not a surrender,” Karl Berg said."),
    ]);
    expect(dispute).toMatchObject({
      term: "surrender",
      disputed: true,
      total: 2,
      articles: 2,
      counts: { applies: 1, rejects: 1, questions: 0, distances: 0 },
      shares: { applies: 0.5, rejects: 0.5, questions: 0, distances: 0 },
    });
    expect(
      [...opponents(dispute!)].map(({ rejecting, opposed }) => [rejecting.holder.name, opposed.holder.name]),
    ).toEqual([["Karl Berg", "Lena Ortiz"]]);
  });

  it("are none where a speaker contradicts nobody but itself", () => {
    const [dispute] = disputes([
      madeAnalysis({ id: "1" }, [claim("tax", ana, "applies")]),
      madeAnalysis({ id: "2" }, [claim("tax", ana, "rejects")]),
    ]);
    expect(dispute!.disputed).toBe(false);
    expect([...opponents(dispute!)]).toEqual([]);
  });

  it("take the narrators of two outlets for two holders, those of unknown outlets for one", () => {
    const rejecting = claim("tax", "narrator", "rejects");
    const applying = claim("tax", "narrator", "applies");
    const of = (a: string | null, b: string | null) =>
      disputes([madeAnalysis({ id: "1", url: a }, [rejecting]), madeAnalysis({ id: "2", url: b }, [applying])])[0]!;
    expect(of("https://a.example/1", "https://b.example/1").disputed).toBe(true);
    expect(of("https://a.example/1", "https://www.a.example/2").disputed).toBe(false);
    expect(of(null, null).disputed).toBe(false);
  });

  it("put disputed terms first, then those with more claims, then the alphabet", () => {
    const found = disputes([
      madeAnalysis({ id: "1" }, [
        claim("zoo", ana, "applies"),
        claim("ark", ana, "applies"),
        claim("circus", ana, "applies"),
        claim("circus", ana, "applies"),
        claim("tax", ana, "applies"),
        claim("tax", karl, "rejects"),
      ]),
    ]);
    expect(found.map(({ term }) => term)).toEqual(["tax", "circus", "ark", "zoo"]);
  });

  it("have their first use and first rejection by time, undated articles last", () => {
    const [dispute] = disputes([
      madeAnalysis({ id: "undated" }, [claim("tax", ana, "rejects")]),
      madeAnalysis({ id: "late", published: "2023-11-08T00:30+02:00" }, [claim("tax", karl, "rejects")]),
      madeAnalysis({ id: "later", published: "2023-11-07T23:00Z" }, [claim("tax", ana, "applies")]),
      madeAnalysis({ id: "early", published: "2023-11-07" }, [claim("tax", ana, "applies")]),
    ]);
    expect(dispute!.firstUse.article.id).toBe("early");
    expect(dispute!.firstRejection!.article.id).toBe("late");
    expect(dispute!.claims.map(({ article }) => article.id)).toEqual(["early", "late", "later", "undated"]);
  });

  it("count by speaker, outlet and period", () => {
    const [dispute] = disputes(
      [
        madeAnalysis({ id: "1", published: "2023-12-31", url: "https://b.example/1" }, [claim("tax", ana, "applies")]),
        madeAnalysis({ id: "2", published: "2024-01-01", url: "https://a.example/1" }, [
          claim("tax", karl, "questions"),
          claim("tax", karl, "applies"),
        ]),
        madeAnalysis({ id: "3" }, [claim("tax", "narrator", "distances")]),
      ],
      { period: "year" },
    );
    expect(named(dispute!)).toEqual(["Karl Berg", null, "Ana Lima"]);
    expect(dispute!.byOutlet.map(({ outlet, total }) => [outlet, total])).toEqual([
      ["a.example", 2],
      ["b.example", 1],
      [null, 1],
    ]);
    expect(dispute!.byPeriod.map(({ period, total }) => [period, total])).toEqual([
      ["2023", 1],
      ["2024", 2],
      [null, 1],
    ]);
  });

  it.each([
    ["day", "2024-12-30"],
    ["week", "2025-W01"],
    ["month", "2024-12"],
    ["year", "2024"],
  ] as const)("are counted by %s: %s", (period, name) => {
    const made = madeAnalysis({ id: "1", published: "2024-12-30T23:59-05:00" }, [claim("tax", ana, "applies")]);
    expect(disputes([made], { period })[0]!.byPeriod[0]!.period).toBe(name);
  });

  it("take the outlet from wherever the caller says", () => {
    const outlets = new Map([["1", "The Courier"]]);
    const [dispute] = disputes([madeAnalysis({ id: "1" }, [claim("tax", "narrator", "distances")])], {
      outletOf: ({ article }) => outlets.get(article.id) ?? null,
    });
    expect(dispute!.byOutlet[0]!.outlet).toBe("The Courier");
    expect(named(dispute!)).toEqual(["The Courier"]);
  });

  it("name the organization in a speaker's role", () => {
    const [dispute] = disputes([
      analysed(
        "The Harbour Party met. “It is a surrender,” said Ana Lima, the chairwoman of the Harbour Party. Karl Berg called it a surrender.",
      ),
    ]);
    expect(dispute!.claims.map(({ holder, organization }) => [holder.name, organization])).toEqual([
      ["Ana Lima", "Harbour Party"],
      ["Karl Berg", null],
    ]);
  });
});

describe("the order of the articles", () => {
  it("changes nothing", () => {
    const shuffled = analyses.chain((made) =>
      fc.tuple(fc.constant(made), fc.shuffledSubarray(made, { minLength: made.length })),
    );
    fc.assert(
      fc.property(shuffled, ([made, others]) => {
        expect(disputes(others)).toEqual(disputes(made));
      }),
    );
  });
});

describe("counts", () => {
  it("lose and double no claim, whatever the names are", () => {
    fc.assert(
      fc.property(analyses, (made) => {
        const found = disputes(made);
        const sum = (totals: readonly { total: number }[]): number => totals.reduce((all, { total }) => all + total, 0);
        expect(sum(found)).toBe(made.flatMap(({ labels }) => labels.flatMap(({ claims }) => claims)).length);
        for (const dispute of found) {
          const { total, counts, shares, claims } = dispute;
          expect(claims).toHaveLength(total);
          expect(counts.applies + counts.rejects + counts.questions + counts.distances).toBe(total);
          expect(shares.applies + shares.rejects + shares.questions + shares.distances).toBeCloseTo(1);
          for (const part of [dispute.bySpeaker, dispute.byOutlet, dispute.byPeriod]) expect(sum(part)).toBe(total);
          expect(dispute.forms.reduce((all, { count }) => all + count, 0)).toBe(total);
        }
      }),
    );
  });

  it("say disputed exactly where there is a pair of opponents", () => {
    fc.assert(
      fc.property(analyses, (made) => {
        for (const dispute of disputes(made)) {
          expect(dispute.disputed).toBe(opponents(dispute).next().done === false);
        }
      }),
    );
  });
});

describe("spans", () => {
  const text = "🎉 Ana Lima called Norland a zone of influence, in other words a backyard.";

  it.each(["utf16", "codepoint", "utf8"] as const)("of other words are in the unit of the analysis: %s", (to) => {
    const analysis = convertOffsets(analysed(text), { to });
    const [{ equations } = {}] = disputes([analysis]);
    const expected = { utf16: [29, 73], codepoint: [28, 72], utf8: [31, 75] }[to];
    expect(equations!.map(({ span }) => [span.start, span.end])).toEqual([expected]);
    expect(equations![0]!.span.text).toBe("zone of influence, in other words a backyard");
  });
});

describe("misuse", () => {
  it("is told by its code", () => {
    const code = (run: () => unknown): unknown => {
      try {
        return run();
      } catch (error) {
        return (error as { code?: string }).code;
      }
    };
    expect(code(() => disputes([{ error: {} } as never]))).toBe("INVALID_INPUT");
    expect(code(() => disputes([null as never]))).toBe("INVALID_INPUT");
    expect(code(() => disputes([], { period: "decade" as never }))).toBe("INVALID_OPTION");
    expect(code(() => disputes([], { outlets: {} } as never))).toBe("INVALID_OPTION");
    expect(code(() => disputes([], { outletOf: "The Courier" as never }))).toBe("INVALID_OPTION");
  });
});
