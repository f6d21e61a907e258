import { GIVEN_NAMES } from "../../actors/gazetteer.ts";
import { nameKey, type PersonName, personName } from "./person-name.ts";
import { type RoleEvidence, roleEvidence } from "./role-evidence.ts";

/** In what people of one name can differ. */
export type Trait = "country" | "walk" | "party" | "generation" | "middle" | `seat: ${string}`;

/** How a person stands in some articles: the same names and the same roles. */
export interface Profile {
  readonly name: string;
  /** Other full names in the same articles. */
  readonly names: readonly string[];
  readonly roles: readonly string[];
  /** Places of the articles in the aggregate, rising. */
  readonly articles: readonly number[];
}

/** A profile read. */
export interface ReadProfile extends Profile {
  /** The full names, the first that of the profile; none for who has no full name. */
  readonly fullNames: readonly PersonName[];
  readonly evidence: readonly RoleEvidence[];
  readonly traits: ReadonlyMap<Trait, ReadonlySet<string>>;
}

/** Reads the names and roles of profiles; roles that come back are read once. */
export function profileReader(): (profile: Profile) => ReadProfile {
  const roles = new Map<string, RoleEvidence>();
  const read = (role: string): RoleEvidence => {
    const known = roles.get(role);
    if (known !== undefined) return known;
    const evidence = roleEvidence(role);
    roles.set(role, evidence);
    return evidence;
  };
  return (profile) => {
    const fullNames = namesOf(profile);
    const evidence = profile.roles.map(read);
    return { ...profile, fullNames, evidence, traits: traitsOf(fullNames, evidence) };
  };
}

const isGiven = (name: PersonName | null): boolean => name !== null && GIVEN_NAMES.has(name.given);

/** "Clinton Senior Adviser": more words than a first given name. */
const isLong = (before: string): boolean => before.trim().includes(" ");

/** The full names, the plain one first: of "Clinton Adviser Ada Friel" and "Ada Friel" the one with which the other ends. */
function namesOf({ name, names }: Profile): PersonName[] {
  const plain = names.find((other) => name.endsWith(` ${other}`) && isGiven(personName(other)));
  const isPrefixed = plain !== undefined && (!isGiven(personName(name)) || isLong(name.slice(0, -plain.length)));
  const first = personName(isPrefixed ? plain : name);
  if (first === null) return [];
  const others = names.flatMap((other) => personName(other) ?? []);
  return [first, ...others.filter((other) => isOtherName(first, other))];
}

/** Spelled otherwise, or longer by a surname; an alias that shares less may be somebody else's. */
function isOtherName(first: PersonName, other: PersonName): boolean {
  if (nameKey(first) === nameKey(other)) return true;
  return first.given === other.given && (other.middle.includes(first.surname) || first.middle.includes(other.surname));
}

function traitsOf(names: readonly PersonName[], evidence: readonly RoleEvidence[]): Map<Trait, Set<string>> {
  const traits = new Map<Trait, Set<string>>();
  const add = (trait: Trait, value: string | null): void => {
    if (value === null) return;
    const values = traits.get(trait);
    if (values) values.add(value);
    else traits.set(trait, new Set([value]));
  };
  const [own] = names;
  add("generation", own?.generation ?? null);
  add("middle", own?.middle.join(" ") || null);
  for (const { countries, walk, party, seat, head } of evidence) {
    for (const country of countries) add("country", country);
    add("walk", walk);
    add("party", party);
    if (seat !== null) add(`seat: ${head}`, seat);
  }
  return traits;
}
