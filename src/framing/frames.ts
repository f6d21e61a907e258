import type { Language } from "../language/language.ts";
import type { Token } from "../language/token.ts";
import { CAPACITY_AND_RESOURCES_FRAME } from "../lexicons/frame-capacity-and-resources.ts";
import { CRIME_AND_PUNISHMENT_FRAME } from "../lexicons/frame-crime-and-punishment.ts";
import { CULTURAL_IDENTITY_FRAME } from "../lexicons/frame-cultural-identity.ts";
import { ECONOMIC_FRAME } from "../lexicons/frame-economic.ts";
import { EXTERNAL_REGULATION_FRAME } from "../lexicons/frame-external-regulation.ts";
import { FAIRNESS_AND_EQUALITY_FRAME } from "../lexicons/frame-fairness-and-equality.ts";
import { HEALTH_AND_SAFETY_FRAME } from "../lexicons/frame-health-and-safety.ts";
import { LEGALITY_FRAME } from "../lexicons/frame-legality.ts";
import { MORALITY_FRAME } from "../lexicons/frame-morality.ts";
import { FRAME_OTHER_SENSES } from "../lexicons/frame-other-senses.ts";
import { POLICY_PRESCRIPTION_FRAME } from "../lexicons/frame-policy-prescription.ts";
import { POLITICAL_FRAME } from "../lexicons/frame-political.ts";
import { PUBLIC_OPINION_FRAME } from "../lexicons/frame-public-opinion.ts";
import { QUALITY_OF_LIFE_FRAME } from "../lexicons/frame-quality-of-life.ts";
import { SECURITY_AND_DEFENSE_FRAME } from "../lexicons/frame-security-and-defense.ts";
import { FRAME_UNSURE_WORDS } from "../lexicons/frame-unsure-words.ts";
import type { Lexicon } from "../lexicons/lexicon.ts";
import type { Frame, FrameId, Span } from "../schema/index.ts";
import { type Match, Phrases } from "./phrases.ts";

/**
 * The dimensions with their words, in the codebook's order. Its fifteenth, "other", is what falls under none of them, so it has no words.
 * A word that two dimensions share counts for the first that lists it.
 */
const DIMENSIONS: readonly (readonly [FrameId, Lexicon])[] = [
  ["economic", ECONOMIC_FRAME],
  ["capacity-and-resources", CAPACITY_AND_RESOURCES_FRAME],
  ["morality", MORALITY_FRAME],
  ["fairness-and-equality", FAIRNESS_AND_EQUALITY_FRAME],
  ["legality", LEGALITY_FRAME],
  ["policy-prescription", POLICY_PRESCRIPTION_FRAME],
  ["crime-and-punishment", CRIME_AND_PUNISHMENT_FRAME],
  ["security-and-defense", SECURITY_AND_DEFENSE_FRAME],
  ["health-and-safety", HEALTH_AND_SAFETY_FRAME],
  ["quality-of-life", QUALITY_OF_LIFE_FRAME],
  ["cultural-identity", CULTURAL_IDENTITY_FRAME],
  ["public-opinion", PUBLIC_OPINION_FRAME],
  ["political", POLITICAL_FRAME],
  ["external-regulation", EXTERNAL_REGULATION_FRAME],
];

/** A word or phrase of a dimension; `frame` is null for a phrase in which such a word means something else. */
interface Topic {
  readonly frame: FrameId | null;
  /** Whether the word often means something else, so that it needs company. */
  readonly unsure: boolean;
}

const UNSURE = new Set(FRAME_UNSURE_WORDS.entries);

const WORDS = new Phrases<Topic>([
  ...FRAME_OTHER_SENSES.entries.map((entry) => [entry, { frame: null, unsure: false }] as const),
  ...DIMENSIONS.flatMap(([frame, { entries }]) =>
    entries.map((entry) => [entry, { frame, unsure: UNSURE.has(entry) }] as const),
  ),
]);

/** How far, in tokens, other words tell in which sense an unsure one is used. */
const COMPANY_REACH = 40;

/** Tags of words that carry a topic; a pronoun "mine" or a modal is none. */
const TOPICAL = new Set([
  "NN",
  "NNS",
  "NNP",
  "NNPS",
  "JJ",
  "JJR",
  "JJS",
  "VB",
  "VBD",
  "VBG",
  "VBN",
  "VBP",
  "VBZ",
  "RB",
  "FW",
  "CD",
]);

/** Words that are also names of months and people: as names they tell of nothing. */
const ALSO_NAMES = new Set(["march", "faith", "bill", "grace", "art", "price", "bond", "church", "law", "virtue"]);

function isName(token: Token | undefined): boolean {
  return token?.tag === "NNP" || token?.tag === "NNPS";
}

/** A frame word at a token, unless it is a name or the first part of one: in "President Lima", President tells who, not what. */
function topicAt(tokens: readonly Token[], at: number): Match<Topic> | undefined {
  const token = tokens[at]!;
  if (!TOPICAL.has(token.tag) || token.norm === "according" || (isName(token) && ALSO_NAMES.has(token.norm)))
    return undefined;
  const match = WORDS.at(tokens, at);
  if (match === undefined) return undefined;
  const next = tokens[match.to];
  const goesOn = isName(tokens[match.to - 1]) && isName(next) && next?.sentence === token.sentence;
  return goesOn ? undefined : match;
}

/** A topic found, as tokens. */
interface Found extends Topic {
  readonly from: number;
  readonly to: number;
}

/** Every word and phrase of the dimensions in text order, those passed over left out. */
function topics(tokens: readonly Token[]): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < tokens.length; ) {
    const match = topicAt(tokens, at);
    if (match !== undefined && match.value.frame !== null) found.push({ ...match.value, from: at, to: match.to });
    at = match?.to ?? at + 1;
  }
  return found;
}

/** Whether an unsure word stands with a sure one of its dimension, or with no sure word at all. */
function hasCompany(found: readonly Found[], place: number): boolean {
  const { from, frame } = found[place]!;
  let others = false;
  for (const step of [-1, 1]) {
    for (let at = place + step; at >= 0 && at < found.length; at += step) {
      const other = found[at]!;
      if (Math.abs(other.from - from) > COMPANY_REACH) break;
      if (other.unsure) continue;
      if (other.frame === frame) return true;
      others = true;
    }
  }
  return !others;
}

/**
 * Frames by their share of the article's frame evidence, largest first, ties in the codebook's order.
 * A share is rounded to four decimals. An article in which no word of any dimension is found has the codebook's "other", without evidence.
 */
export function framesOf(language: Language): Frame[] {
  const evidence = new Map<FrameId, Span[]>();
  const found = topics(language.tokens);
  let total = 0;
  for (const [place, { frame, unsure, from, to }] of found.entries()) {
    if (frame === null || (unsure && !hasCompany(found, place))) continue;
    const spans = evidence.get(frame);
    const span = language.span(from, to);
    if (spans === undefined) evidence.set(frame, [span]);
    else spans.push(span);
    total++;
  }
  const frames: Frame[] = [];
  for (const [frame] of DIMENSIONS) {
    const spans = evidence.get(frame);
    if (spans !== undefined)
      frames.push({ frame, score: Math.round((spans.length / total) * 10_000) / 10_000, evidence: spans });
  }
  if (frames.length === 0 && language.tokens.length > 0) return [{ frame: "other", score: 1, evidence: [] }];
  return frames.sort((a, b) => b.evidence.length - a.evidence.length);
}
