import type { Sentence } from "../language/token.ts";
import type { Stage } from "../layers.ts";
import type { Label, LabelClaim } from "../schema/index.ts";
import { findAccusations } from "./accusation.ts";
import type { Candidate } from "./candidate.ts";
import { findComments, findEchoes } from "./comment.ts";
import { completeBearers } from "./completion.ts";
import { findComparisons, findEpithets } from "./epithet.ts";
import { findNaming } from "./naming.ts";
import { findPredicates } from "./predicate.ts";
import { type Reading, read } from "./reading.ts";
import { withReplies } from "./reply.ts";
import { resolve } from "./resolve.ts";
import { collectTerms } from "./terms.ts";

type Finder = (reading: Reading, sentence: Sentence) => Candidate[];

/** Where two constructions claim the same words, the one that comes first here says more about who holds what. */
const FINDERS: readonly Finder[] = [
  findNaming,
  findAccusations,
  findComments,
  findPredicates,
  findEchoes,
  findComparisons,
  findEpithets,
];

/**
 * Finds words in dispute by construction, not from a list: constructions propose candidates, terms that one strong construction
 * establishes let weaker mentions of the same word count, and each candidate is given its holder, bearer and position.
 */
export const labels: Stage<"article" | "language" | "marks" | "actors" | "quotations", "labels"> = {
  name: "labels",
  needs: ["article", "language", "marks", "actors", "quotations"],
  gives: ["labels"],
  run(layers) {
    const reading = read(layers);
    const candidates = withReplies(reading, reading.language.sentences, (sentence) => candidatesIn(reading, sentence));
    const terms = collectTerms(reading, candidates);
    const claims = new Map<string, LabelClaim[]>();
    for (const candidate of candidates) {
      if (!candidate.strong && !terms.has(candidate.phrase)) continue;
      const claim = resolve(reading, candidate);
      if (!claim) continue;
      const key = terms.keyOf(candidate.phrase);
      const sameTerm = claims.get(key);
      if (sameTerm) sameTerm.push(claim);
      else claims.set(key, [claim]);
    }
    return { labels: [...claims.values()].map((found, place) => labelOf(reading, found, place)) };
  },
};

/** Candidates of a sentence in text order; of two that share words the stronger stays, then the better construction's. */
function candidatesIn(reading: Reading, sentence: Sentence): Candidate[] {
  const proposed = FINDERS.flatMap((find) => find(reading, sentence));
  const taken = new Set<number>();
  const kept: Candidate[] = [];
  for (const candidate of [...proposed.filter(({ strong }) => strong), ...proposed.filter(({ strong }) => !strong)]) {
    const { from, to } = candidate.phrase;
    if (isTaken(taken, from, to)) continue;
    for (let i = from; i < to; i++) taken.add(i);
    kept.push(candidate);
  }
  return kept.sort((a, b) => a.phrase.from - b.phrase.from);
}

function isTaken(taken: ReadonlySet<number>, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (taken.has(i)) return true;
  return false;
}

function labelOf(reading: Reading, found: readonly LabelClaim[], place: number): Label {
  const claims = completeBearers(reading, found);
  const shortest = claims.reduce(
    (best, claim) => (claim.span.text.length < best.length ? claim.span.text : best),
    claims[0]!.span.text,
  );
  return { id: `l${place + 1}`, term: shortest, disputed: isDisputed(claims), claims };
}

/** Somebody rejects the word, and somebody else does not. */
function isDisputed(claims: readonly LabelClaim[]): boolean {
  return claims.some(
    (no) =>
      no.position === "rejects" && claims.some((other) => other.position !== "rejects" && other.holder !== no.holder),
  );
}
