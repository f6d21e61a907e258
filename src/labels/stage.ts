import type { Sentence } from "../language/token.ts";
import type { Stage } from "../layers.ts";
import type { Label } from "../schema/index.ts";
import { findAccusations } from "./accusation.ts";
import type { Candidate } from "./candidate.ts";
import { findComments, findEchoes } from "./comment.ts";
import { completeBearers, withCountries } from "./completion.ts";
import { withCorrections } from "./correction.ts";
import { findDenials } from "./denial.ts";
import { isDisputed } from "./dispute.ts";
import { findComparisons, findEpithets } from "./epithet.ts";
import { findLikenesses } from "./likeness.ts";
import { findNaming } from "./naming.ts";
import { findPredicates } from "./predicate.ts";
import { type Reading, read } from "./reading.ts";
import { withReplies } from "./reply.ts";
import { resolve } from "./resolve.ts";
import { collectTerms, type Resolved } from "./terms.ts";
import { findVerbless } from "./verbless.ts";

/** A term in marks is at most so many words long. */
const LONGEST_NAME = 3;

type Finder = (reading: Reading, sentence: Sentence) => Candidate[];

/** Where two constructions claim the same words, the one that comes first here says more about who holds what. */
const FINDERS: readonly Finder[] = [
  findNaming,
  findAccusations,
  findComments,
  findPredicates,
  findDenials,
  findVerbless,
  findLikenesses,
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
    const sentences = reading.language.sentences;
    const proposed = withReplies(reading, sentences, (sentence) => candidatesIn(reading, sentence));
    const resolved: Resolved[] = [];
    for (const candidate of withCorrections(reading, proposed)) {
      const claim = resolve(reading, candidate);
      if (claim) resolved.push({ candidate, claim });
    }
    const terms = collectTerms(reading, resolved);
    const groups = new Map<string, Resolved[]>();
    for (const each of resolved) {
      const { phrase, strong } = each.candidate;
      if (!strong && !terms.has(phrase)) continue;
      const key = terms.keyOf(phrase);
      const sameTerm = groups.get(key);
      if (sameTerm) sameTerm.push(each);
      else groups.set(key, [each]);
    }
    const found = [...groups.values()].map((same, place) => labelOf(reading, same, place));
    return { labels: withCountries(reading, found) };
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

function labelOf(reading: Reading, found: readonly Resolved[], place: number): Label {
  const claims = completeBearers(
    reading,
    found.map(({ claim }) => claim),
  );
  return { id: `l${place + 1}`, term: termOf(found), disputed: isDisputed(claims), claims };
}

/** A word in marks of its own is quoted as the word it is; of several such, and where there is none, the shortest stands. */
function termOf(found: readonly Resolved[]): string {
  const marked = found.filter(({ candidate }) => isNameLike(candidate));
  return (marked.length > 0 ? marked : found).reduce(
    (best, { claim }) => (best === "" || claim.span.text.length < best.length ? claim.span.text : best),
    "",
  );
}

const isNameLike = ({ phrase }: Candidate): boolean => phrase.mark !== null && phrase.to - phrase.from <= LONGEST_NAME;
