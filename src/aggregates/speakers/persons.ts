import { compareText } from "../../disputes/chronology.ts";
import { type Person, tellApart } from "./namesakes.ts";
import { nameKey, singleName } from "./person-name.ts";
import type { ReadProfile, Trait } from "./profile.ts";
import type { RoleEvidence } from "./role-evidence.ts";
import { Union } from "./union.ts";

/** People who share a name, told apart. */
export interface Namesakes {
  /** The names under which they go, folded; the first stands for all. */
  readonly names: readonly string[];
  readonly people: readonly Person[];
}

/** Offices that one person has at a time: with the same surname and no namesake they tell who is meant. */
const SINGULAR_HEADS: ReadonlySet<string> = new Set([
  "pope",
  "king",
  "queen",
  "emperor",
  "sultan",
  "emir",
  "patriarch",
]);

/** Puts profiles with full names together by name, spelling variants and other names included, and tells namesakes apart. */
export function personsByName(profiles: readonly ReadProfile[]): Namesakes[] {
  const names = new Set<string>();
  const union = new Union();
  for (const { fullNames } of profiles) {
    for (const name of fullNames) {
      names.add(nameKey(name));
      union.join(nameKey(fullNames[0]!), nameKey(name));
    }
  }
  const groups = new Map<string, ReadProfile[]>();
  for (const profile of profiles) append(groups, union.find(nameKey(profile.fullNames[0]!)), profile);
  const namesOf = new Map<string, string[]>();
  for (const name of [...names].sort(compareText)) append(namesOf, union.find(name), name);
  return [...groups]
    .sort(([a], [b]) => compareText(a, b))
    .map(([group, same]) => ({ names: namesOf.get(group)!, people: tellApart(same) }));
}

/** Finds who is meant by a surname alone among people known by full name. */
export class Bearers<T> {
  readonly #byOffice = new Map<
    string,
    { readonly bearer: T; readonly traits: ReadonlyMap<Trait, ReadonlySet<string>> }[]
  >();

  /** Makes a person known by the offices that the profiles name. */
  add(bearer: T, profiles: readonly ReadProfile[]): void {
    const traits = new Map<Trait, Set<string>>();
    const keys = new Set<string>();
    for (const profile of profiles) {
      for (const [trait, values] of profile.traits)
        traits.set(trait, new Set([...(traits.get(trait) ?? []), ...values]));
      for (const { surname } of profile.fullNames) for (const key of officeKeys(surname, profile)) keys.add(key);
    }
    for (const key of keys) append(this.#byOffice, key, { bearer, traits });
  }

  /**
   * The only person of that surname who has the same office and nothing that speaks against it; null where there is none or more than
   * one: a surname alone joins nobody.
   */
  find(profile: ReadProfile): T | null {
    const found = officeKeys(singleName(profile.name), profile).flatMap((key) => this.#byOffice.get(key) ?? []);
    const fitting = found.filter(({ traits }) =>
      [...profile.traits].every(([trait, values]) => {
        const others = traits.get(trait);
        return others === undefined || [...values].some((value) => others.has(value));
      }),
    );
    const bearers = new Set(fitting.map(({ bearer }) => bearer));
    return bearers.size === 1 ? fitting[0]!.bearer : null;
  }
}

const isOffice = ({ walk }: RoleEvidence): boolean => walk === "office";

const officeKeys = (surname: string, { evidence }: ReadProfile): string[] =>
  evidence.filter(isOffice).map(({ office }) => `${surname}\n${office}`);

/**
 * By what a profile with a surname alone is the same in other articles: surname with an office that tells enough, as "foreign minister" or
 * "president" of a country does; null where nothing does.
 */
export function officeKey(profile: ReadProfile): string | null {
  const keys = profile.evidence
    .filter(isOffice)
    .filter(({ office, head, countries }) => office !== "" && (countries.length === 1 || SINGULAR_HEADS.has(head)))
    .map(({ office, countries }) => [singleName(profile.name), office, ...countries].join("\n"))
    .sort(compareText);
  return keys[0] ?? null;
}

/** Adds to a list in a map of lists. */
export function append<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
