import { analyze } from "../../src/analyze.ts";
import type { Actor, Analysis, Position } from "../../src/schema/index.ts";

/** Whoever takes a position in a made analysis: the narrator, or an actor. */
export type MadeHolder = "narrator" | { readonly kind: Actor["kind"]; readonly name: string };

/** A claim of a made analysis. */
export interface MadeClaim {
  readonly term: string;
  readonly holder: MadeHolder;
  readonly position: Position;
}

/** An article of one sentence for each claim, analysed by hand: it says nothing but its claims. */
export function madeAnalysis(
  article: { id: string; published?: string | null; url?: string | null },
  claims: readonly MadeClaim[],
): Analysis {
  const empty = analyze({ text: "", id: article.id });
  const text = claims.map(({ term }) => `${term}.`).join(" ");
  const actors: Actor[] = [];
  const labels = new Map<string, Analysis["labels"][number]>();
  let start = 0;
  for (const { term, holder, position } of claims) {
    const span = { start, end: start + term.length, text: term };
    start += term.length + 2;
    const label = labels.get(term) ?? { id: `l${labels.size + 1}`, term, disputed: false, claims: [] };
    labels.set(term, label);
    label.claims.push({
      span,
      bearer: { actor: null, span: null },
      relatum: null,
      holder: holder === "narrator" ? holder : idOf(actors, holder),
      position,
      quotation: null,
      evidence: [span],
      rule: "labels/predicate",
      confidence: null,
    });
  }
  const { published = null, url = null, id } = article;
  return {
    ...empty,
    article: { ...empty.article, id, text, published, url, publishedBasis: published === null ? null : "given" },
    actors,
    labels: [...labels.values()],
  };
}

function idOf(actors: Actor[], { kind, name }: Exclude<MadeHolder, "narrator">): string {
  const known = actors.find((actor) => actor.kind === kind && actor.name === name);
  if (known) return known.id;
  const id = `a${actors.length + 1}`;
  actors.push({ id, kind, name, aliases: [], roles: [], gender: null, mentions: [] });
  return id;
}
