import type { Token } from "../../language/token.ts";
import type { Mark } from "../../quotations/mark.ts";
import type { LabelClaim } from "../../schema/index.ts";
import type { Candidate } from "../candidate.ts";
import { polarityOf } from "../evaluation.ts";
import type { Phrase } from "../phrase.ts";
import type { Reading } from "../reading.ts";
import type { Resolved, Terms } from "../terms.ts";
import { isFeeling, isPlain, judgementOf } from "../worth.ts";

const DEGREES = new Set(
  "very so too more most extremely totally utterly deeply highly fundamentally truly really".split(" "),
);
const PRONOUNS = new Set(["PRP", "DT", "WDT", "WP"]);

/**
 * What is known of a proposed claim, as names of features: how it is constructed, how its words judge, who speaks and of whom. The
 * learned weights tell how much each speaks for or against a reader's taking it for a label.
 */
export function claimFeatures(reading: Reading, terms: Terms, { candidate, claim }: Resolved): string[] {
  const kind = kindOf(candidate);
  const words = wordFeatures(reading, candidate.phrase);
  return [
    `rule ${candidate.rule.slice("labels/".length)}`,
    `kind ${kind}`,
    ...(candidate.strong ? [`strong ${kind}`] : []),
    ...(terms.has(candidate.phrase) ? [candidate.strong ? "strong term" : "established term"] : []),
    ...words,
    ...words.filter((name) => /^(?:judged|loaded|plain)/.test(name)).map((name) => `${kind}: ${name}`),
    ...shapeFeatures(reading, candidate.phrase),
    ...voiceFeatures(reading, candidate, claim),
  ];
}

/** Constructions of a kind share what is learned of them. */
function kindOf({ rule, phrase }: Candidate): string {
  if (rule === "labels/attribute") return "attribute";
  if (/predicate|clause|correction|existence|question/.test(rule))
    return phrase.kind === "noun" ? "predicate noun" : "predicate adjective";
  if (/naming|accusation|for-being|denied-|likened|turned/.test(rule)) return "naming";
  return /so-called|scare/.test(rule) ? "distance" : "other";
}

function wordFeatures(reading: Reading, phrase: Phrase): string[] {
  const { tokens } = reading;
  const features: string[] = [];
  let loaded = 0;
  let name = 0;
  for (let i = phrase.from; i <= Math.max(phrase.head, phrase.from); i++) {
    const leaning = reading.leaningOf(i);
    if (leaning.loaded > loaded) ({ loaded, name } = leaning);
  }
  const head = reading.leaningOf(phrase.head);
  features.push(`loaded ${step(loaded)}`, `head loaded ${step(head.loaded)}`);
  if (loaded > 0) features.push(`name ${Math.floor(name / 4)}`);
  const judgement = judgementOf(reading, phrase);
  features.push(`judged ${judgement}`);
  if (polarityOf(tokens[phrase.head]!) !== 0) features.push("head judged");
  if (isPlain(reading, phrase)) features.push("plain");
  if (isFeeling(reading, phrase)) features.push("feeling");
  return features;
}

const step = (loaded: number): string => (loaded >= 8 ? "8" : String(Math.ceil(loaded / 2) * 2));

function shapeFeatures(reading: Reading, phrase: Phrase): string[] {
  const { tokens } = reading;
  const head = tokens[phrase.head]!;
  const first = tokens[phrase.from]!;
  const length = phrase.to - phrase.from;
  const features = [
    `length ${Math.min(length, 5)}`,
    `determiner ${determinerOf(tokens[phrase.determiner], phrase)}`,
    `tag ${head.tag}`,
    `mark ${markOf(phrase.mark)}`,
    `ending ${head.norm.slice(-3)}`,
  ];
  if (tokens[phrase.from - 1] && DEGREES.has(tokens[phrase.from - 1]!.norm)) features.push("degree before");
  if (DEGREES.has(first.norm)) features.push("degree");
  if (first.tag === "JJS" || first.tag === "RBS") features.push("superlative");
  if (first.tag === "JJR" || first.tag === "RBR") features.push("comparative");
  if (phrase.to > phrase.head + 1) features.push(`complement ${tokens[phrase.head + 1]!.norm}`);
  if (phrase.kind === "noun" && phrase.head > phrase.from) features.push(`modifier ${first.tag}`);
  if (/\p{L}-\p{L}/u.test(head.norm) || /\p{L}-\p{L}/u.test(first.norm)) features.push("hyphen");
  if (phrase.relatum !== null) features.push("relatum");
  if (phrase.mark !== null && phrase.before >= 0) features.push("marked before noun");
  return features;
}

function determinerOf(token: Token | undefined, { relatum }: Phrase): string {
  if (relatum) return "possessor";
  if (token === undefined) return "none";
  if (token.norm === "a" || token.norm === "an") return "a";
  return token.tag === "PRP$" ? "possessive" : token.norm === "the" ? "the" : "other";
}

const markOf = (mark: Mark | null): string => (mark === null ? "none" : mark.use);

function voiceFeatures(reading: Reading, candidate: Candidate, claim: LabelClaim): string[] {
  const { tokens, language } = reading;
  const quotation = reading.quotationAt(candidate.phrase.head);
  const sentence = language.sentenceOf(candidate.phrase.from);
  const features = [
    `voice ${quotation?.kind ?? "narrator"}`,
    `holder ${claim.holder === "narrator" ? "narrator" : "somebody"}`,
    `position ${claim.position}`,
    `bearer ${bearerOf(reading, candidate, claim)}`,
  ];
  if (tokens[sentence.to - 1]?.norm === "?") features.push("question");
  return features;
}

function bearerOf(reading: Reading, { bearer }: Candidate, claim: LabelClaim): string {
  if (bearer < 0) return "none";
  const token = reading.tokens[bearer]!;
  const kind = claim.bearer.actor === null ? null : reading.actors.byId(claim.bearer.actor)?.kind;
  if (token.norm === "i" || token.norm === "we" || token.norm === "you") return token.norm;
  if (kind) return kind;
  return PRONOUNS.has(token.tag) ? token.norm : "thing";
}
