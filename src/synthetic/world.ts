import { FURNITURE } from "./frames/background.ts";
import { placeIn, Random } from "./random.ts";
import type { Office, Person } from "./truth.ts";
import { COUNTRIES, type Country } from "./words/countries.ts";
import { INSTITUTES, MENS_NAMES, OUTLETS, PARTIES, SURNAMES, WOMENS_NAMES } from "./words/names.ts";
import { DISPUTED_TERMS, type DisputedTerm, TOPICS, type Topic } from "./words/topics.ts";

/** A newspaper and its habits. */
export interface Outlet {
  readonly name: string;
  readonly host: string;
  readonly spelling: "British" | "American";
  /** Its pages repeat the headline above the text. */
  readonly repeatsHeadline: boolean;
  /** Line of page furniture under each text, if any. */
  readonly furniture: string | null;
}

/** A word that one side puts on somebody or something of another, and how long it is fought over. */
export interface WorldDispute extends DisputedTerm {
  readonly topic: Topic;
  /** Country of those who coin the word. */
  readonly side: Country;
  /** Country of the bearer. */
  readonly otherSide: Country;
  /** Who is called so, where it is a person. */
  readonly leader: Person | null;
  /** The bearer as truth names it. */
  readonly bearerName: string;
  readonly coiner: Person;
  readonly appliers: readonly Person[];
  readonly rejecters: readonly Person[];
  readonly doubters: readonly Person[];
  /** All of them, and the leader of the other side. */
  readonly cast: readonly Person[];
  /** Names of outlets that take the word over in their own voice. */
  readonly takenOverBy: ReadonlySet<string>;
  /** When it begins and how long it lasts, as shares of the whole time. */
  readonly start: number;
  readonly length: number;
}

/** Everything that all articles of a seed have in common. */
export interface World {
  readonly place: number;
  readonly countries: readonly Country[];
  readonly people: readonly Person[];
  readonly institutes: ReadonlyMap<string, string>;
  readonly parties: ReadonlyMap<string, string>;
  readonly outlets: readonly Outlet[];
  readonly disputes: readonly WorldDispute[];
}

const COUNTRY_COUNT = 12;
const NAMESAKES = 6;
const OFFICES: readonly Office[] = [
  "president",
  "prime minister",
  "foreign minister",
  "finance minister",
  "interior minister",
  "opposition leader",
  "party leader",
  "mayor",
  "union leader",
  "researcher",
  "researcher",
];

function roleOf(office: Office, country: Country): string {
  if (office === "mayor") return `mayor of ${country.capital}`;
  return `${office} ${office === "researcher" ? "in" : "of"} ${country.name}`;
}

function drawName(gender: Person["gender"], random: Random, taken: Set<string>): { name: string; surname: string } {
  for (;;) {
    const surname = random.pick(SURNAMES);
    const name = `${random.pick(gender === "female" ? WOMENS_NAMES : MENS_NAMES)} ${surname}`;
    if (taken.has(name)) continue;
    taken.add(name);
    return { name, surname };
  }
}

function drawPeople(countries: readonly Country[], random: Random): Person[] {
  const taken = new Set<string>();
  const people: Person[] = [];
  for (const country of countries) {
    for (const office of OFFICES) {
      if (office === "president" && !country.republic) continue;
      const gender = random.chance(50) ? "female" : "male";
      const role = roleOf(office, country);
      const id = `p${people.length}`;
      people.push({ id, ...drawName(gender, random, taken), gender, office, country: country.name, role });
    }
  }
  return people;
}

/** Gives some people the name of somebody of another country and office: whoever joins people over articles must keep them apart. */
function withNamesakes(people: Person[], random: Random): Person[] {
  const order = random.shuffled(people.map((_, i) => i));
  const renamed = [...people];
  for (let pair = 0; pair < NAMESAKES; pair++) {
    const from = people[order[pair]!]!;
    const to = order
      .slice(NAMESAKES + pair)
      .find(
        (i) =>
          people[i]!.gender === from.gender && people[i]!.country !== from.country && people[i]!.office !== from.office,
      );
    if (to !== undefined) renamed[to] = { ...people[to]!, name: from.name, surname: from.surname };
  }
  return renamed;
}

function drawOutlets(count: number, random: Random): Outlet[] {
  return random
    .shuffled(OUTLETS)
    .slice(0, count)
    .map((name) => ({
      name,
      host: `www.${name.toLowerCase().replace(/ /g, "-")}.example`,
      spelling: random.chance(50) ? "British" : "American",
      repeatsHeadline: random.chance(30),
      furniture: random.chance(30) ? random.pick(FURNITURE) : null,
    }));
}

function bearerNameOf(term: DisputedTerm, topic: Topic, country: Country, leader: Person): string {
  if (term.bearer === "country") return country.name;
  if (term.bearer === "law") return `${country.adjective} ${topic.law}`;
  return term.bearer === "vote" ? `referendum in ${country.name}` : leader.name;
}

/** People of different names, the first of each: two of one name in one article could not be told apart. */
function distinct(people: readonly Person[]): Person[] {
  return people.filter((person, i) => people.findIndex(({ name }) => name === person.name) === i);
}

function drawDispute(
  term: DisputedTerm,
  world: Pick<World, "countries" | "people" | "outlets">,
  random: Random,
): WorldDispute {
  const [side, otherSide, ally] = random.shuffled(world.countries) as [Country, Country, Country];
  const topic = random.pick(TOPICS);
  const politiciansOf = (country: Country): Person[] =>
    world.people.filter((person) => person.country === country.name && person.office !== "researcher");
  const prime = politiciansOf(otherSide).find(({ office }) => office === "prime minister")!;
  const own = random.shuffled(politiciansOf(side)).slice(0, 3);
  const allies = random.shuffled(politiciansOf(ally)).slice(0, 2);
  const defenders = politiciansOf(otherSide).filter((person) => person !== prime || term.bearer !== "leader");
  const doubters = random.shuffled(world.people.filter(({ office }) => office === "researcher")).slice(0, 2);
  const cast = distinct([prime, ...own, ...allies, ...random.shuffled(defenders).slice(0, 4), ...doubters]);
  const among = (people: readonly Person[]): Person[] => cast.filter((person) => people.includes(person));
  return {
    ...term,
    topic,
    side,
    otherSide,
    leader: term.bearer === "leader" ? prime : null,
    bearerName: bearerNameOf(term, topic, otherSide, prime),
    coiner: own[0]!,
    appliers: among([...own, ...allies]),
    rejecters: among(defenders),
    doubters: among(doubters),
    cast,
    takenOverBy: new Set(world.outlets.filter(() => random.chance(25)).map(({ name }) => name)),
    start: random.below(700) / 1000,
    length: (200 + random.below(250)) / 1000,
  };
}

/** Who tells about two countries: politicians of both and a researcher. */
export function castOf(world: World, side: Country, otherSide: Country, random: Random): Person[] {
  const from = (country: Country): Person[] =>
    random.shuffled(world.people.filter(({ country: name }) => name === country.name)).slice(0, 4);
  return distinct([...from(side), ...from(otherSide)]);
}

/** Invents the world of a seed. */
export function worldOf(seed: number, outletCount: number): World {
  const place = placeIn(seed, "world");
  const countries = new Random(placeIn(place, "countries")).shuffled(COUNTRIES).slice(0, COUNTRY_COUNT);
  const random = new Random(placeIn(place, "people"));
  const people = withNamesakes(drawPeople(countries, random), random);
  const belonging = (names: readonly string[]): ReadonlyMap<string, string> =>
    new Map(people.map(({ id }) => [id, random.pick(names)]));
  const institutes = belonging(INSTITUTES);
  const parties = belonging(PARTIES);
  const outlets = drawOutlets(outletCount, new Random(placeIn(place, "outlets")));
  const disputing = new Random(placeIn(place, "disputes"));
  const disputes = disputing
    .shuffled(DISPUTED_TERMS)
    .map((term) => drawDispute(term, { countries, people, outlets }, disputing));
  return { place, countries, people, institutes, parties, outlets, disputes };
}
