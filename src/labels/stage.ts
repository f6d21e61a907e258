import type { Stage } from "../layers.ts";
import { labelClaimsModel } from "../models/label-claims.ts";
import type { Label } from "../schema/index.ts";
import type { Candidate } from "./candidate.ts";
import { completeBearers, withCountries } from "./completion.ts";
import { isDisputed } from "./dispute.ts";
import { claimFeatures } from "./learned/features.ts";
import { ClaimScorer } from "./learned/model.ts";
import { propose } from "./proposals.ts";
import { type Reading, read } from "./reading.ts";
import { collectTerms, type Resolved, type Terms } from "./terms.ts";
import { isPlain } from "./worth.ts";

/** A term in marks is at most so many words long. */
const LONGEST_NAME = 3;
/** How probable a claim must be that only the model speaks for. */
const LEAST = 0.35;
/** The same for nouns that say what somebody plainly is: a member, a lawyer. */
const LEAST_PLAIN = 0.5;
/** The same for words at arm's length: marks stand around technical terms too. Other constructions make a label by themselves. */
const LEAST_IN_MARKS = 0.1;

/**
 * Finds words in dispute by construction, not from a list: constructions propose claims generously, each with its holder, bearer and
 * position; a learned model says how probable it is that a reader takes the words for a label. Terms that one strong construction
 * establishes, or that two holders contradict each other on, count wherever they stand.
 */
export const labels: Stage<"article" | "language" | "marks" | "actors" | "quotations", "labels"> = {
  name: "labels",
  needs: ["article", "language", "marks", "actors", "quotations"],
  gives: ["labels"],
  run(layers) {
    const reading = read(layers);
    shipped ??= new ClaimScorer(labelClaimsModel);
    return { labels: chosen(reading, propose(reading), shipped) };
  },
};

/** The shipped weights, made ready on first use. */
let shipped: ClaimScorer | null = null;

/** The labels of those of the proposed claims that are worth reporting. */
export function chosen(reading: Reading, proposed: readonly Resolved[], scorer: ClaimScorer): Label[] {
  const terms = collectTerms(reading, proposed);
  const groups = new Map<string, Resolved[]>();
  // Talk about a word, and answers, repeat words of earlier sentences.
  const inTextOrder = [...proposed].sort((a, b) => a.claim.span.start - b.claim.span.start);
  for (const { candidate, claim } of inTextOrder) {
    const confidence = scorer.confidence(claimFeatures(reading, terms, { candidate, claim }));
    if (!isWorthReporting(reading, candidate, terms, confidence)) continue;
    const judged = { candidate, claim: { ...claim, confidence } };
    const key = terms.keyOf(candidate.phrase);
    const sameTerm = groups.get(key);
    if (sameTerm) sameTerm.push(judged);
    else groups.set(key, [judged]);
  }
  const found = [...groups.values()].map((same, place) => labelOf(reading, same, place));
  return withCountries(reading, found);
}

function isWorthReporting(
  reading: Reading,
  { strong, loose, phrase, rule }: Candidate,
  terms: Terms,
  confidence: number,
): boolean {
  if (strong) return rule !== "labels/scare-quotes" || confidence >= LEAST_IN_MARKS;
  const least = isPlain(reading, phrase) ? LEAST_PLAIN : LEAST;
  return confidence >= least || (loose !== true && terms.has(phrase));
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
