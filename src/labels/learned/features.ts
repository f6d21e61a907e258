import type { Token } from "../../language/token.ts";
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
const FIRST_OR_SECOND = new Set(["i", "we", "you"]);
/** Steps of loadedness told apart, by the sixteen of the table. */
const STEPS = Array.from({ length: 16 }, (_, loaded) => String(loaded >= 8 ? 8 : Math.ceil(loaded / 2) * 2));
const NAME_STEPS = Array.from({ length: 16 }, (_, name) => String(Math.floor(name / 4)));
const LENGTHS = ["0", "1", "2", "3", "4", "5"];
const YES = "yes";

/** Constructions of a kind share what is learned of them. */
type Kind = "attribute" | "predicate noun" | "predicate adjective" | "naming" | "distance" | "other";

/**
 * What is known of a proposed claim, as features (group, value, group, value …): how it is constructed, how its words judge, who speaks
 * and of whom. The learned weights tell how much each speaks for or against a reader's taking it for a label.
 */
export function claimFeatures(reading: Reading, terms: Terms, { candidate, claim }: Resolved): string[] {
  const kind = kindOf(candidate);
  const features = ["rule", candidate.rule, "kind", kind];
  if (candidate.strong) features.push("strong", kind);
  if (terms.has(candidate.phrase)) features.push(candidate.strong ? "strong term" : "established term", YES);
  addWords(features, reading, candidate.phrase, kind);
  addShape(features, reading, candidate.phrase);
  addVoice(features, reading, candidate, claim);
  return features;
}

const KINDS = new Map<string, Kind>();

function kindOf({ rule, phrase }: Candidate): Kind {
  let kind = KINDS.get(rule);
  if (kind === undefined) {
    kind = kindOfRule(rule);
    KINDS.set(rule, kind);
  }
  return kind === "predicate noun" && phrase.kind === "adjective" ? "predicate adjective" : kind;
}

function kindOfRule(rule: string): Kind {
  if (rule === "labels/attribute") return "attribute";
  if (/predicate|clause|correction|existence|question/.test(rule)) return "predicate noun";
  if (/naming|accusation|for-being|denied-|likened|turned/.test(rule)) return "naming";
  return /so-called|scare/.test(rule) ? "distance" : "other";
}

/** How the words judge, for all constructions and for those of one kind. */
function addWords(features: string[], reading: Reading, phrase: Phrase, kind: Kind): void {
  let loaded = 0;
  let name = 0;
  for (let i = phrase.from; i <= Math.max(phrase.head, phrase.from); i++) {
    const leaning = reading.leaningOf(i);
    if (leaning.loaded > loaded) ({ loaded, name } = leaning);
  }
  const judged = String(judgementOf(reading, phrase));
  features.push("loaded", STEPS[loaded]!, LOADED[kind], STEPS[loaded]!);
  features.push("judged", judged, JUDGED[kind], judged);
  features.push("head loaded", STEPS[reading.leaningOf(phrase.head).loaded]!);
  if (loaded > 0) features.push("name", NAME_STEPS[name]!);
  if (polarityOf(reading.tokens[phrase.head]!) !== 0) features.push("head judged", YES);
  if (isPlain(reading, phrase)) features.push("plain", "all", "plain", kind);
  if (isFeeling(reading, phrase)) features.push("feeling", YES);
}

const named = (what: string): Readonly<Record<Kind, string>> => ({
  attribute: `attribute ${what}`,
  "predicate noun": `predicate noun ${what}`,
  "predicate adjective": `predicate adjective ${what}`,
  naming: `naming ${what}`,
  distance: `distance ${what}`,
  other: `other ${what}`,
});
const LOADED = named("loaded");
const JUDGED = named("judged");

function addShape(features: string[], reading: Reading, phrase: Phrase): void {
  const { tokens } = reading;
  const head = tokens[phrase.head]!;
  const first = tokens[phrase.from]!;
  features.push("length", LENGTHS[Math.min(phrase.to - phrase.from, 5)]!);
  features.push("determiner", determinerOf(tokens[phrase.determiner], phrase));
  features.push("tag", head.tag, "mark", phrase.mark?.use ?? "none", "ending", head.norm.slice(-3));
  if (phrase.from > 0 && DEGREES.has(tokens[phrase.from - 1]!.norm)) features.push("degree", "before");
  if (DEGREES.has(first.norm)) features.push("degree", "within");
  if (first.tag === "JJS" || first.tag === "RBS") features.push("comparison", "superlative");
  if (first.tag === "JJR" || first.tag === "RBR") features.push("comparison", "comparative");
  if (phrase.to > phrase.head + 1) features.push("complement", tokens[phrase.head + 1]!.norm);
  if (phrase.kind === "noun" && phrase.head > phrase.from) features.push("modifier", first.tag);
  if (isCompound(head) || isCompound(first)) features.push("hyphen", YES);
  if (phrase.relatum !== null) features.push("relatum", YES);
  if (phrase.mark !== null && phrase.before >= 0) features.push("marked before noun", YES);
}

const isCompound = ({ norm }: Token): boolean => norm.indexOf("-", 1) > 0 && norm.length > 3;

function determinerOf(token: Token | undefined, { relatum }: Phrase): string {
  if (relatum) return "possessor";
  if (token === undefined) return "none";
  if (token.norm === "a" || token.norm === "an") return "a";
  if (token.tag === "PRP$") return "possessive";
  return token.norm === "the" ? "the" : "other";
}

function addVoice(features: string[], reading: Reading, candidate: Candidate, claim: LabelClaim): void {
  const { tokens, language } = reading;
  const quotation = reading.quotationAt(candidate.phrase.head);
  const sentence = language.sentenceOf(candidate.phrase.from);
  features.push("voice", quotation?.kind ?? "narrator");
  features.push("holder", claim.holder === "narrator" ? "narrator" : "somebody");
  features.push("position", claim.position, "bearer", bearerKind(reading, candidate, claim));
  if (tokens[sentence.to - 1]?.norm === "?") features.push("question", YES);
}

function bearerKind(reading: Reading, { bearer }: Candidate, claim: LabelClaim): string {
  if (bearer < 0) return "none";
  const { norm, tag } = reading.tokens[bearer]!;
  if (FIRST_OR_SECOND.has(norm)) return norm;
  const kind = claim.bearer.actor === null ? null : reading.actors.byId(claim.bearer.actor)?.kind;
  if (kind) return kind;
  return PRONOUNS.has(tag) ? norm : "thing";
}
