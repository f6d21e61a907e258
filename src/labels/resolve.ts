import type { LabelClaim, Position, Reference, Span } from "../schema/index.ts";
import type { Candidate } from "./candidate.ts";
import type { Range, Reading } from "./reading.ts";

const NAMING = new Set(["labels/naming-object", "labels/naming-as"]);
const FIRST_PLURAL = new Set(["we", "us", "our", "ours"]);

/** Turns a candidate into a claim: who holds it, on whom it is put, and what position its voice makes of it. */
export function resolve(reading: Reading, candidate: Candidate): LabelClaim | null {
  const { language } = reading;
  const { phrase } = candidate;
  const quotation = reading.quotationAt(phrase.head);
  const holder = holderOf(reading, candidate);
  if (holder === null) return null;
  const bearer = bearerOf(reading, candidate);
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
function holderOf(reading: Reading, { holder, phrase, rule, evidence }: Candidate): string | null {
  const quotation = reading.quotationAt(phrase.head);
  // The verb that names is a quotation's cue: whoever speaks there is known.
  const named = NAMING.has(rule) && holder.from === "token" ? reading.cueAt(evidence.from) : null;
  if (named?.speaker) return named.speaker;
  if (holder.from === "asker") return reading.askerNear(reading.tokens[phrase.from]!.start)?.id ?? "narrator";
  if (holder.from === "token") {
    const actor = reading.actorAt(holder.token);
    if (actor) return actor.id;
    // Whoever replies is somebody else than the speaker of the words replied to.
    if (rule === "labels/reply") return null;
    const around = reading.quotationAt(holder.token);
    return around ? around.speaker : (quotation?.speaker ?? "narrator");
  }
  return quotation ? quotation.speaker : "narrator";
}

function bearerOf(reading: Reading, { bearer }: Candidate): Reference {
  if (bearer < 0) return { actor: null, span: null };
  return referenceTo(reading, bearer, reading.language.nounPhrase(bearer));
}

/** The actor whom a noun phrase's head names, and the phrase's words. */
function referenceTo(reading: Reading, head: number, phrase: Range): Reference {
  const span = reading.language.span(phrase.from, phrase.to);
  return { actor: reading.actorAt(head)?.id ?? null, span };
}

/** Whether a bearer is the speaker's "we". */
export const isFirstPlural = (reference: Reference): boolean =>
  FIRST_PLURAL.has(reference.span?.text.toLowerCase() ?? "");
