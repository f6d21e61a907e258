import fc from "fast-check";
import type { Analysis } from "../../src/schema/index.ts";
import { type MadeHolder, madeAnalysis } from "./analyses.ts";

const term = fc.constantFrom(
  "puppet",
  "puppets",
  "back yard",
  "backyard",
  "__proto__",
  "constructor",
  "a tax, not",
  "налог",
);
const holder: fc.Arbitrary<MadeHolder> = fc.oneof(
  fc.constant("narrator" as const),
  fc.record({
    kind: fc.constantFrom("person" as const, "organization" as const, "place" as const, "unnamed" as const),
    name: fc.constantFrom("Ana Lima", "Karl Berg", "__proto__", "toString", "Norland", ""),
  }),
);
const position = fc.constantFrom("applies" as const, "rejects" as const, "questions" as const, "distances" as const);
const published = fc.constantFrom(
  null,
  "2023-11-07",
  "2023-11-07T23:30-02:00",
  "2023-11-08T01:00Z",
  "2024-01-01",
  "0099-12-31",
);
const url = fc.constantFrom(
  null,
  "https://www.Paper.example/a",
  "https://paper.example:8443/b?c",
  "https://__proto__/",
  "mailto:x",
);

/** Analyses of a few articles that claim a few terms. */
export const analyses: fc.Arbitrary<Analysis[]> = fc
  .array(fc.tuple(published, url, fc.array(fc.record({ term, holder, position }), { minLength: 0, maxLength: 6 })), {
    maxLength: 6,
  })
  .map((articles) =>
    articles.map(([day, address, claims], i) =>
      madeAnalysis({ id: `n${i % 4}`, published: day, url: address }, claims),
    ),
  );
