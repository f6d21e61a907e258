import type { Label, LabelClaim } from "../schema/index.ts";
import { pointedAtWords } from "./bearer.ts";
import type { Reading } from "./reading.ts";
import { isFirstPlural } from "./resolve.ts";

/** Constructions that talk of a label already put on somebody. */
const POINTING_BACK = new Set(["labels/comment-on-word", "labels/echo-question"]);

const POINTING = new Set(["it", "this", "that", "they", "them", "these", "those"]);
/** Words that name what they stand for: more than a pronoun or "nobody". */
const NAMES =
  /^(?!(?:it|this|that|they|them|these|those|he|him|she|her|we|us|you|i|me|nobody|anybody|everybody|someone|anyone|who|what|which)$)/i;
const COUNTRY = /^(?:the|her|his|their|our|my|its) (?:country|nation|republic|state)$/;
/** How many characters back "the country" looks for a place. */
const FARTHEST_PLACE = 300;

/**
 * Fills in bearers that only the other claims on the term tell: "we" is the speaker's country where the term is put on a country
 * elsewhere, else the speaker; a claim that names no bearer ("What backwater?") is on the last one named.
 */
export function completeBearers(reading: Reading, claims: readonly LabelClaim[]): LabelClaim[] {
  const country = claims.find((claim) => isPlace(reading, claim))?.bearer.actor ?? null;
  const named = claims.map(({ bearer }) => bearer).filter(({ span }) => span !== null && NAMES.test(span.text));
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
    if (bearer.actor === null && bearer.span !== null)
      bearer = { ...bearer, actor: pointedAt(reading, claim, last, country) };
    if (bearer.actor !== null) last = bearer;
    else if (bearer.span !== null && POINTING.has(bearer.span.text.toLowerCase()))
      bearer = namedBefore(named, claim) ?? pointedAtWords(reading, bearer, claim.holder) ?? named[0] ?? bearer;
    return bearer === claim.bearer ? claim : { ...claim, bearer };
  });
}

/** The bearer that claims on the term name in words of their own, the nearest before a claim. */
function namedBefore(named: readonly LabelClaim["bearer"][], { span }: LabelClaim): LabelClaim["bearer"] | null {
  return named.findLast((bearer) => bearer.span!.end <= span.start) ?? null;
}

/**
 * "We" is one country throughout what a holder says: where one of a holder's terms tells which ("we are nobody's backyard", of a
 * country named elsewhere), it is the bearer of the others too.
 */
export function withCountries(reading: Reading, labels: readonly Label[]): Label[] {
  const countryOf = new Map<string, string>();
  const plural = labels.flatMap(({ claims }) => claims.filter(({ bearer }) => isFirstPlural(bearer)));
  for (const { holder, bearer } of plural) {
    if (bearer.actor !== null && isPlaceId(reading, bearer.actor)) countryOf.set(holder, bearer.actor);
  }
  if (countryOf.size === 0) return [...labels];
  const told = (claim: LabelClaim): LabelClaim => {
    const country = countryOf.get(claim.holder);
    return country !== undefined && isFirstPlural(claim.bearer)
      ? { ...claim, bearer: { ...claim.bearer, actor: country } }
      : claim;
  };
  return labels.map((label) => ({ ...label, claims: label.claims.map(told) }));
}

/**
 * Whom "it", "this" and "her country" mean: the bearer of the term elsewhere; "the country" without one the place named last in
 * the same or the last paragraph.
 */
function pointedAt(
  reading: Reading,
  { bearer, span }: LabelClaim,
  last: LabelClaim["bearer"] | null,
  country: string | null,
): string | null {
  const words = bearer.span!.text.toLowerCase();
  if (COUNTRY.test(words)) return country ?? placeBefore(reading, span.start);
  return POINTING.has(words) ? (last?.actor ?? null) : null;
}

function placeBefore(reading: Reading, at: number): string | null {
  const near = reading.actors.in(Math.max(0, at - FARTHEST_PLACE), at);
  return near.findLast(({ actor }) => actor.kind === "place")?.actor.id ?? null;
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
