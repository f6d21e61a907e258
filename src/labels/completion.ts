import type { LabelClaim } from "../schema/index.ts";
import type { Reading } from "./reading.ts";
import { isFirstPlural } from "./resolve.ts";

/** Constructions that talk of a label already put on somebody. */
const POINTING_BACK = new Set(["labels/comment-on-word", "labels/echo-question"]);

/**
 * Fills in bearers that only the other claims on the term tell: "we" is the speaker's country where the term is put on a country
 * elsewhere, else the speaker; a claim that names no bearer ("What backwater?") is on the last one named.
 */
export function completeBearers(reading: Reading, claims: readonly LabelClaim[]): LabelClaim[] {
  const country = claims.find((claim) => isPlace(reading, claim))?.bearer.actor ?? null;
  let last: LabelClaim["bearer"] | null = null;
  return claims.map((claim) => {
    let { bearer } = claim;
    if (isFirstPlural(bearer)) {
      const speaker = claim.holder === "narrator" ? null : claim.holder;
      bearer = {
        actor: last?.actor && isPlaceId(reading, last.actor) ? last.actor : (country ?? speaker),
        span: bearer.span,
      };
    } else if (bearer.actor === null && bearer.span === null && last !== null && POINTING_BACK.has(claim.rule)) {
      bearer = sharedInSentence(reading, claim, claims) ?? last;
    }
    if (bearer.actor !== null) last = bearer;
    return bearer === claim.bearer ? claim : { ...claim, bearer };
  });
}

/** A bearer of the same term that is named in the claim's own sentence before it. */
function sharedInSentence(
  reading: Reading,
  claim: LabelClaim,
  claims: readonly LabelClaim[],
): LabelClaim["bearer"] | null {
  const { language, actors } = reading;
  const sentence = language.sentenceOf(Math.min(language.tokenAt(claim.span.start), language.tokens.length - 1));
  const explicit = claims.filter((other) => !isFirstPlural(other.bearer));
  const bearers = new Set(explicit.map((other) => other.bearer.actor).filter((actor) => actor !== null));
  const named = actors.in(sentence.start, claim.span.start).filter(({ actor }) => bearers.has(actor.id));
  const first = named[0];
  return first ? { actor: first.actor.id, span: language.slice(first.mention.start, first.mention.end) } : null;
}

const isPlace = (reading: Reading, claim: LabelClaim): boolean =>
  claim.bearer.actor !== null && isPlaceId(reading, claim.bearer.actor);
const isPlaceId = (reading: Reading, id: string): boolean => reading.actors.byId(id)?.kind === "place";
