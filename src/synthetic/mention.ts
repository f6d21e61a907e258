import type { Random } from "./random.ts";
import type { Office, Person } from "./truth.ts";
import type { Country } from "./words/countries.ts";
import type { World } from "./world.ts";

/** Words for somebody at a place of the text; after an apposition a comma must follow unless a mark does. */
export interface MentionWords {
  readonly words: string;
  readonly apposition: boolean;
}

const TITLES: Partial<Readonly<Record<Office, string>>> = {
  president: "President",
  "prime minister": "Prime Minister",
  "foreign minister": "Foreign Minister",
  "finance minister": "Finance Minister",
  "interior minister": "Interior Minister",
  "opposition leader": "opposition leader",
  "union leader": "union leader",
};

function appositionOf(person: Person, country: Country, world: World): string {
  switch (person.office) {
    case "mayor":
      return `the mayor of ${country.capital}`;
    case "union leader":
      return `the head of ${country.name}'s largest union`;
    case "opposition leader":
      return `the leader of the ${country.adjective} opposition`;
    case "party leader":
      return `who leads ${world.parties.get(person.id)} in ${country.name}`;
    case "researcher":
      return `a researcher at ${world.institutes.get(person.id)} in ${country.capital}`;
    default:
      return `${country.name}'s ${person.office}`;
  }
}

/** Somebody's first mention in an article: name, office and country. */
export function introduction(person: Person, world: World, random: Random, plain: boolean): MentionWords {
  const country = world.countries.find(({ name }) => name === person.country)!;
  const title = person.office === "mayor" ? `${country.capital} Mayor` : TITLES[person.office];
  const apposed = random.chance(45);
  if (title !== undefined && (plain || !apposed)) {
    const before = person.office === "mayor" ? "" : `${country.adjective} `;
    return { words: `${before}${title} ${person.name}`, apposition: false };
  }
  if (plain) return { words: person.name, apposition: false };
  return { words: `${person.name}, ${appositionOf(person, country, world)}`, apposition: true };
}

/** What somebody is called once the article has introduced them: mostly the surname, where no other in it has the same. */
export function laterMention(person: Person, cast: readonly Person[], random: Random): string {
  const way = random.below(100);
  const others = cast.filter((other) => other !== person);
  if (others.some(({ surname }) => surname === person.surname)) return person.name;
  const titled = TITLES[person.office] !== undefined && !others.some(({ office }) => office === person.office);
  if (way < 14 && titled) return `the ${person.office}`;
  return way < 24 ? person.name : person.surname;
}
