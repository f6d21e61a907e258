import fc from "fast-check";
import { analyze } from "../../src/analyze.ts";
import type { Actor, Analysis } from "../../src/schema/index.ts";

/** An actor of a made article. */
export interface MadeActor {
  readonly kind: Actor["kind"];
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly roles?: readonly string[];
}

/** An article made by hand, in which each actor is quoted once and is for the next one. */
export function madeArticle(
  article: { readonly id: string; readonly published?: string | null; readonly url?: string | null },
  cast: readonly MadeActor[],
  { score = 0.5 }: { readonly score?: number } = {},
): Analysis {
  const empty = analyze({ text: "", id: article.id });
  const { id, published = null, url = null } = article;
  const text = cast.map(({ name }) => `“${name}.”`).join(" ");
  let start = 0;
  const actors = cast.map(({ kind, name, aliases = [], roles = [] }, i): Actor => {
    const span = { start: start + 1, end: start + 1 + name.length, text: name };
    start += name.length + 4;
    const mentions: Actor["mentions"] = [{ ...span, form: "name" }];
    return { id: `a${i + 1}`, kind, name, aliases: [...aliases], roles: [...roles], gender: null, mentions };
  });
  const quotations = actors.map(({ id: speaker, mentions: [mention] }, i): Analysis["quotations"][number] => ({
    id: `q${i + 1}`,
    kind: i % 2 === 0 ? "direct" : "indirect",
    content: [mention!],
    cue: [],
    source: [],
    speaker,
    speakerBasis: "stated",
    addressee: null,
    medium: null,
    within: null,
    continues: null,
    confidence: null,
    rule: "quotations/cue-after-mark",
  }));
  const stances = actors.slice(1).map(({ id: target }, i): Analysis["stances"][number] => ({
    holder: i % 3 === 0 ? "narrator" : actors[i]!.id,
    target: { kind: "actor", id: target },
    position: score > 0 ? "favourable" : "unfavourable",
    score,
    evidence: [],
    quotation: null,
    rule: "stance/praise",
    confidence: null,
  }));
  const frames: Analysis["framing"]["frames"] = [{ frame: "economic", score: Math.abs(score), evidence: [] }];
  return {
    ...empty,
    article: { ...empty.article, id, text, url, published, publishedBasis: published === null ? null : "given" },
    actors,
    quotations,
    stances,
    framing: { ...empty.framing, frames },
    notes: [{ code: "NO_PUBLICATION_DATE", message: "", span: null }],
  };
}

const name = fc.constantFrom(
  "Ana Lima",
  "Ana R. Lima",
  "Ana Rosa Lima",
  "Anna Lima",
  "Lima",
  "Volodymyr Zelenko",
  "Volodymyr Zelenkko",
  "Jo Smith Jr.",
  "Jo Smith Sr.",
  "Jo Smith",
  "__proto__ constructor",
  "toString",
  "",
  "\ud800 x",
);
const role = fc.constantFrom(
  "Chilean finance minister",
  "Peruvian striker",
  "former minister",
  "mayor of Lund",
  "mayor of Ystad",
  "President",
  "Republican senator",
  "Democratic senator from Ohio",
  "singer",
  "nurse",
  "__proto__",
);
const actor: fc.Arbitrary<MadeActor> = fc.record({
  kind: fc.constantFrom("person" as const, "person" as const, "organization" as const, "unnamed" as const),
  name,
  aliases: fc.array(name, { maxLength: 2 }),
  roles: fc.array(role, { maxLength: 2 }),
});

/** A few articles whose speakers have few names and many roles; ids and dates come back. */
export const articles: fc.Arbitrary<Analysis[]> = fc
  .array(
    fc.tuple(
      fc.constantFrom(null, "2023-11-07", "2023-11-08T01:00Z", "2024-01-01"),
      fc.constantFrom(null, "https://paper.example/a", "https://__proto__/"),
      fc.array(actor, { maxLength: 4 }),
      fc.double({ min: -1, max: 1, noNaN: true }),
    ),
    { maxLength: 8 },
  )
  .map((made) =>
    made.map(([published, url, cast, score], i) => madeArticle({ id: `n${i % 5}`, published, url }, cast, { score })),
  );
