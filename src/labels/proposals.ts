import type { Sentence } from "../language/token.ts";
import { STANCE_NOUNS } from "../lexicons/stance-nouns.ts";
import { findAccusations } from "./accusation.ts";
import { findAttributes } from "./attribute.ts";
import type { Candidate } from "./candidate.ts";
import { findChoices } from "./choice.ts";
import { findComments, findEchoes } from "./comment.ts";
import { withCorrections } from "./correction.ts";
import { findDenials } from "./denial.ts";
import { findComparisons, findEpithets } from "./epithet.ts";
import { findLikenesses } from "./likeness.ts";
import { findLoadedNouns } from "./loaded-noun.ts";
import { findNaming } from "./naming.ts";
import { findPredicates } from "./predicate.ts";
import type { Reading } from "./reading.ts";
import { withReplies } from "./reply.ts";
import { resolve } from "./resolve.ts";
import type { Resolved } from "./terms.ts";
import { findVerbless } from "./verbless.ts";

const TAKERS: ReadonlySet<string> = new Set(
  STANCE_NOUNS.entries.filter(({ names }) => names === "taker").map(({ lemma }) => lemma),
);

type Finder = (reading: Reading, sentence: Sentence) => Candidate[];

/** Where two constructions claim the same words, the one that comes first here says more about who holds what. */
const FINDERS: readonly Finder[] = [
  findNaming,
  findAccusations,
  findComments,
  findChoices,
  findPredicates,
  findDenials,
  findVerbless,
  findLikenesses,
  findEchoes,
  findComparisons,
  findEpithets,
  findAttributes,
  findLoadedNouns,
];

/** Every claim that some construction proposes, far more than are worth reporting, in text order; those whose holder nobody can name are left out. */
export function propose(reading: Reading): Resolved[] {
  const proposed = withReplies(reading, reading.language.sentences, (sentence) => candidatesIn(reading, sentence));
  const resolved: Resolved[] = [];
  for (const candidate of withCorrections(reading, proposed)) {
    const claim = resolve(reading, candidate);
    if (claim) resolved.push({ candidate, claim });
  }
  return resolved;
}

/** Candidates of a sentence in text order; of two that share words the stronger stays, then the better construction's. */
function candidatesIn(reading: Reading, sentence: Sentence): Candidate[] {
  const proposed: Candidate[] = [];
  for (const find of FINDERS)
    proposed.push(...find(reading, sentence).filter((candidate) => !namesASide(reading, candidate)));
  if (proposed.length < 2) return proposed;
  const taken = new Set<number>();
  const echoes = echoesIn(reading, proposed);
  const kept: Candidate[] = [];
  for (const candidate of [...proposed.filter(({ strong }) => strong), ...proposed.filter(({ strong }) => !strong)]) {
    const { from, to, head } = candidate.phrase;
    const isEcho = candidate.loose === true && echoes.get(head) === reading.tokens[head]!.lemma;
    if (isTaken(taken, from, to) || isEcho) continue;
    for (let i = from; i < to; i++) taken.add(i);
    kept.push(candidate);
  }
  return kept.sort((a, b) => a.phrase.from - b.phrase.from);
}

/** "A staunch supporter of the mayor" says where somebody stands, which is the stance stage's to tell, and puts no word on anybody. */
function namesASide({ tokens }: Reading, { phrase }: Candidate): boolean {
  return phrase.mark === null && TAKERS.has(tokens[phrase.head]!.lemma) && tokens[phrase.head + 1]?.norm === "of";
}

/** "What backyard, whose backyard?": the lemma of a word thrown back, at every token of the question, where it is claimed already. */
function echoesIn({ tokens }: Reading, candidates: readonly Candidate[]): ReadonlyMap<number, string> {
  const echoes = new Map<number, string>();
  for (const { rule, evidence, phrase } of candidates) {
    if (rule !== "labels/echo-question") continue;
    for (let i = evidence.from; i < evidence.to; i++) echoes.set(i, tokens[phrase.head]!.lemma);
  }
  return echoes;
}

function isTaken(taken: ReadonlySet<number>, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (taken.has(i)) return true;
  return false;
}
