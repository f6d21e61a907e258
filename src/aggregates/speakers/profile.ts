import { type PersonName, personName } from "./person-name.ts";
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
    const first = personName(profile.name);
    const fullNames = first === null ? [] : [first, ...namesBeside(first, profile.names)];
    const evidence = profile.roles.map(read);
    return { ...profile, fullNames, evidence, traits: traitsOf(fullNames, evidence) };
  };
}

/** Other names with which the first one shares a word: an alias that shares none may be somebody else's. */
function namesBeside(first: PersonName, names: readonly string[]): PersonName[] {
  return names.flatMap((name) => {
    const other = personName(name);
    return other !== null && (other.surname === first.surname || other.given === first.given) ? [other] : [];
  });
}

function traitsOf(names: readonly PersonName[], evidence: readonly RoleEvidence[]): Map<Trait, Set<string>> {
  const traits = new Map<Trait, Set<string>>();
  const add = (trait: Trait, value: string | null): void => {
    if (value === null) return;
    const values = traits.get(trait);
    if (values) values.add(value);
    else traits.set(trait, new Set([value]));
  };
  for (const { generation, middle } of names) {
    add("generation", generation);
    for (const word of middle) add("middle", word);
  }
  for (const { countries, walk, party, seat, head } of evidence) {
    for (const country of countries) add("country", country);
    add("walk", walk);
    add("party", party);
    if (seat !== null) add(`seat: ${head}`, seat);
  }
  return traits;
}
