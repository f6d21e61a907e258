import type { LabelClaim, Position, Quotation, Reference, Span } from "../schema/index.ts";
import { bearerOf, referenceTo } from "./bearer.ts";
import type { Candidate } from "./candidate.ts";
import type { Reading } from "./reading.ts";

const NAMING = new Set(["labels/naming-object", "labels/naming-as"]);
/** Constructions whose verb may be a quotation's cue: whoever speaks there is known. */
const CUES = new Set([...NAMING, "labels/accusation", "labels/for-being"]);
/** Words that keep what follows at a distance. */
const DISTANT = new Set(["labels/so-called", "labels/alleged"]);
const FIRST_PLURAL = new Set(["we", "us", "our", "ours"]);

/** Turns a candidate into a claim: who holds it, on whom it is put, and what position its voice makes of it. */
export function resolve(reading: Reading, candidate: Candidate): LabelClaim | null {
  const { language } = reading;
  const { phrase } = candidate;
  const quotation = reading.quotationAt(phrase.head);
  const holder = holderOf(reading, candidate);
  if (holder === null) return null;
  const bearer = bearerOf(reading, candidate, holder);
  const relatum = phrase.relatum ? referenceTo(reading, phrase.relatum.to - 1, phrase.relatum) : null;
  return {
    span: language.span(phrase.from, phrase.to),
    bearer,
    relatum: relatum?.actor || relatum?.span ? relatum : null,
    holder,
    position: candidate.position ?? voicePosition(candidate, holder),
    quotation: quotation?.id ?? null,
    evidence: [evidenceSpan(reading, candidate)],
    rule: candidate.rule,
    confidence: null,
  };
}

/** What a word in the open means: the narrator's marks keep it at a distance, everybody else's words apply it. */
function voicePosition(candidate: Candidate, holder: string): Position {
  return holder === "narrator" && candidate.phrase.mark !== null ? "distances" : "applies";
}

function evidenceSpan(reading: Reading, { evidence, phrase }: Candidate): Span {
  const { language } = reading;
  if (evidence.from >= phrase.next) return language.span(evidence.from, evidence.to);
  const from = Math.min(evidence.from, phrase.from);
  const span = language.span(from, Math.max(evidence.to, phrase.to));
  return phrase.mark
    ? language.slice(Math.min(span.start, phrase.mark.start), Math.max(span.end, phrase.mark.end))
    : span;
}

/** An actor's id or "narrator"; null where the words are somebody's whom nobody can name. */
function holderOf(reading: Reading, candidate: Candidate): string | null {
  const { holder, phrase, rule, evidence } = candidate;
  const quotation = reading.quotationAt(phrase.head);
  const named = CUES.has(rule) && holder.from === "token" ? reading.cueAt(evidence.from) : null;
  const isNamed =
    holder.from === "token" && reading.tokens[holder.token]!.tag === "NNP" && holder.token === evidence.from - 1;
  if (named?.speaker && !isNamed) return named.speaker;
  if (holder.from === "asker") return reading.askerNear(reading.tokens[phrase.from]!.start)?.id ?? "narrator";
  if (holder.from === "token") {
    const actor = reading.actorAt(holder.token);
    if (actor) return actor.id;
    // Whoever replies is somebody else than the speaker of the words replied to.
    if (rule === "labels/reply") return null;
    const around = reading.quotationAt(holder.token);
    return around ? speakerOf(around) : (quotation?.speaker ?? "narrator");
  }
  return quotation && !isReporters(reading, candidate, quotation) ? speakerOf(quotation) : "narrator";
}

/**
 * Words in reported speech that are the reporter's own: so-called outside quotation marks, and words in marks that somebody unnamed is
 * said to have used ("had been called the “golden week”").
 */
function isReporters(reading: Reading, { rule, phrase, position }: Candidate, quotation: Quotation): boolean {
  if (quotation.kind === "direct") return false;
  const mark = reading.markAround(phrase.head);
  if (DISTANT.has(rule)) return mark === null || mark === phrase.mark;
  return NAMING.has(rule) && position === null && mark !== null && mark === phrase.mark;
}

/** Whose the words are; of reported speech that nobody is named for, the narrator's. */
const speakerOf = ({ speaker, kind }: Quotation): string | null => speaker ?? (kind === "indirect" ? "narrator" : null);

/** Whether a bearer is the speaker's "we". */
export const isFirstPlural = (reference: Reference): boolean =>
  FIRST_PLURAL.has(reference.span?.text.toLowerCase() ?? "");
