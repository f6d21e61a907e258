import type { Language } from "../language/language.ts";
import type { Stage } from "../layers.ts";
import type { Attribution } from "../quotations/attribution.ts";
import type { Actor, Article } from "../schema/index.ts";
import { type Apposed, readAppositions } from "./appositions.ts";
import { mapAttributions } from "./attribution-map.ts";
import { findBodies } from "./bodies.ts";
import { Cast } from "./cast.ts";
import { findDescriptions } from "./descriptions.ts";
import { knownName } from "./gazetteer.ts";
import { sourceReferences } from "./interview.ts";
import type { Member } from "./member.ts";
import { findNameRuns } from "./name-runs.ts";
import { findNamers } from "./namers.ts";
import { referencesOfRun } from "./naming.ts";
import { FIRST_PERSON, wantedBy } from "./pronouns.ts";
import type { Reference } from "./reference.ts";
import { headReference, inTextOrder, ReferenceList } from "./sources.ts";
import { findSpeakers, type Speaker, toQuotation } from "./speakers.ts";
import { toActors } from "./to-actors.ts";

/**
 * Who is who: every person, organisation, place, group and unnamed source with the places that refer to it, and every
 * quotation with its speaker and addressee.
 */
export const actors: Stage<"article" | "language" | "attributions", "actors" | "quotations"> = {
  name: "actors",
  needs: ["article", "language", "attributions"],
  gives: ["actors", "quotations"],
  run({ article, language, attributions }) {
    const spoken = new Set(attributions.flatMap(({ source }) => source.map(({ start }) => start)));
    const { found, titles } = findReferences(language, article, spoken);
    const list = new ReferenceList(found);
    const sources = sourceReferences(language, list, attributions);
    const addressees = attributions.map(({ addressee }) =>
      addressee === null ? null : headReference(language, list, addressee),
    );

    const map = mapAttributions(language, attributions);
    const cast = new Cast(language, map, titles);
    cast.introduce(found);
    const speaking = new Set(
      [...sources, ...addressees, ...findNamers(language, list)].filter((each) => each !== null),
    );
    cast.anticipate(inTextOrder([...new Set([...found, ...speaking])]), speaking);
    const members = new Map<Reference, Member>();
    for (const reference of inTextOrder([...new Set([...found, ...speaking])])) {
      const member = cast.resolve(reference, speaking.has(reference));
      if (member !== null) members.set(reference, member);
    }
    const memberOf = (reference: Reference | null) => (reference === null ? null : (members.get(reference) ?? null));
    const speakers = findSpeakers(attributions, sources.map(memberOf));
    for (const reference of firstPersons(language, map.quoted)) {
      const speaker = speakers[map.quoted[reference.from] as number];
      speaker?.member.references.push(reference);
    }

    const { actors: all, idOf } = toActors(language, cast.members);
    return { actors: all, quotations: quotationsOf(attributions, speakers, addressees.map(memberOf), idOf) };
  },
};

/** Every name, title, description and third-person pronoun, in text order. */
function findReferences(
  language: Language,
  article: Article,
  spoken: ReadonlySet<number>,
): { found: Reference[]; titles: Apposed["titles"] } {
  const read = findNameRuns(language)
    .flatMap((run) => referencesOfRun(language, run))
    .map((reference) => inDateline(language, article, spoken, reference));
  const { names, titles, possessed } = readAppositions(language, withoutTitlesWithin(language, read));
  const named = new Uint8Array(language.tokens.length);
  for (const name of names) named.fill(1, name.from, name.to);
  const pronouns: Reference[] = [];
  for (const token of language.tokens) {
    const wanted = wantedBy(language, token);
    if (wanted !== null) pronouns.push(pronoun(token.index, wanted.gender, wanted.number === "plural"));
  }
  const heads = new Set(possessed.map(({ nameFrom }) => nameFrom));
  const described = [...findDescriptions(language, named).filter(({ nameFrom }) => !heads.has(nameFrom)), ...possessed];
  return { found: inTextOrder([...names, ...findBodies(language, names), ...described, ...pronouns]), titles };
}

/** Without "Leader" in "Leader of the Opposition Ada Quist": a title that is part of a name's mention. */
function withoutTitlesWithin(language: Language, references: readonly Reference[]): Reference[] {
  const titles = new Uint8Array(language.tokens.length);
  for (const { form, from, nameFrom } of references) if (form === "name") titles.fill(1, from, nameFrom);
  return references.filter(({ form, from }) => form !== "title" || titles[from] === 0);
}

/** A dateline begins with a place: "LA PAZ (Reuters) -", "GUWAHATI:" where no turn of a transcript begins so. */
function inDateline(
  language: Language,
  article: Article,
  spoken: ReadonlySet<number>,
  reference: Reference,
): Reference {
  const sentence = language.sentenceOf(reference.from);
  const first = language.tokens[reference.from];
  const isCapitals = first !== undefined && first.text.length > 3 && first.text === first.text.toUpperCase();
  const isTurn = first !== undefined && spoken.has(first.start);
  if (isTurn && isCapitals && reference.kind === "organization" && language.tokens[reference.to]?.text === ":")
    return knownName(first.text) === null && reference.to === reference.from + 1
      ? { ...reference, kind: "person" }
      : reference;
  const isHead = isCapitals && language.tokens[reference.to]?.text === ":" && !isTurn;
  const isFirst = reference.from === sentence.from && (isHead || article.blocks[sentence.block]?.kind === "dateline");
  const isPlace = isFirst && reference.form === "name" && (reference.kind === null || reference.kind === "person");
  return isPlace ? { ...reference, kind: "place", gender: null } : reference;
}

function pronoun(index: number, gender: Reference["gender"], plural: boolean): Reference {
  return {
    from: index,
    to: index + 1,
    form: "pronoun",
    nameFrom: index,
    nameTo: index + 1,
    kind: null,
    roles: [],
    country: null,
    gender,
    plural,
    definite: null,
  };
}

function firstPersons(language: Language, quoted: Int32Array): Reference[] {
  return language.tokens
    .filter((token) => (quoted[token.index] as number) >= 0 && FIRST_PERSON.has(token.norm))
    .map((token) => pronoun(token.index, null, false));
}

function quotationsOf(
  attributions: readonly Attribution[],
  speakers: readonly (Speaker | null)[],
  addressees: readonly (Member | null)[],
  idOf: ReadonlyMap<Member, Actor["id"]>,
) {
  return attributions.map((attribution, i) => {
    const speaker = speakers[i] ?? null;
    const addressee = addressees[i] ?? null;
    const id = speaker === null ? undefined : idOf.get(speaker.member);
    return toQuotation(
      attribution,
      speaker === null || id === undefined ? null : { id, basis: speaker.basis },
      addressee === null ? null : (idOf.get(addressee) ?? null),
    );
  });
}
