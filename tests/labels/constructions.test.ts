import { describe, expect, it } from "vitest";
import type { LabelClaim } from "../../src/schema/index.ts";
import { analysed } from "../analysed.ts";
import { FIGURES } from "./passages/figures.ts";
import { NAMING } from "./passages/naming.ts";
import type { Passage } from "./passages/passage.ts";
import { ACCUSATIONS, PREDICATES } from "./passages/predicates.ts";
import { HOLDERS, NEAR_MISSES, WORDS } from "./passages/words.ts";

/** The expected claims that the analysis has not, or, where none is expected, every claim that it has. */
function unmet({ text, claims }: Passage): string[] {
  const { labels, actors } = analysed(text);
  const names = new Map(actors.map((actor) => [actor.id, actor.name]));
  const found = labels.flatMap((label) => label.claims);
  const told = (claim: LabelClaim): string =>
    `${names.get(claim.holder) ?? claim.holder} ${claim.position} ${claim.span.text} on ${names.get(claim.bearer.actor ?? "") ?? ""} (${claim.bearer.span?.text ?? ""})`;
  if (claims.length === 0) return found.map(told);
  return claims.filter((expected) => {
    const [, holder = "", position, term = "", bearer = ""] =
      /^(.+?) (applies|rejects|questions|distances) (.+) on (.+)$/.exec(expected) ?? [];
    return !found.some((claim) => {
      const on = `${names.get(claim.bearer.actor ?? "") ?? ""} ${claim.bearer.span?.text ?? ""}`.toLowerCase();
      return (
        claim.position === position &&
        (names.get(claim.holder) ?? claim.holder) === holder &&
        claim.span.text.includes(term) &&
        (bearer === "-" || on.includes(bearer.toLowerCase()))
      );
    });
  });
}

describe.each([
  ["verbs of naming", NAMING],
  ["predicates", PREDICATES],
  ["accusations", ACCUSATIONS],
  ["words without a verb, and talk about words", WORDS],
  ["figures and words in passing", FIGURES],
  ["holders", HOLDERS],
  ["no label", NEAR_MISSES],
] as const)("label claims by construction: %s", (_, passages) => {
  it.each(passages.map((each) => [each.name, each] as const))("%s", (_name, each) => {
    expect(unmet(each)).toEqual([]);
  });
});
