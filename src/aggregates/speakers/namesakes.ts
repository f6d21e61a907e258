import { compareText } from "../../disputes/chronology.ts";
import { middleNamesFit } from "./person-name.ts";
import type { ReadProfile, Trait } from "./profile.ts";
import { Union } from "./union.ts";

/** What is known of somebody: for each trait a value, or one of several that one article gives to the same person. */
export type Traits = ReadonlyMap<Trait, string>;

/** People of one name that were taken for one. */
export interface Person {
  readonly profiles: readonly ReadProfile[];
  readonly traits: Traits;
  /** The namesakes that could be meant, where nothing tells which; none for who is told apart. */
  readonly between: readonly Traits[];
}

/** Profiles that tell the same. */
interface Alike {
  readonly key: string;
  readonly traits: Map<Trait, string>;
  readonly profiles: ReadProfile[];
  articles: number;
}

/** Who nothing is known of is taken for the namesake whom so large a share of the articles mean, if they are so many. */
const MAIN_SHARE = 0.9;
const MAIN_ARTICLES = 10;
/** Among more people of one name nobody is told apart any more. */
const MOST_NAMESAKES = 200;

/**
 * Tells people of one name apart. Two profiles conflict where a trait has values that no article gives to one person: then they are
 * two people, and else they are one. Who fits several is the one whom nearly all articles mean, or stays undecided. Nothing depends on the
 * order of the profiles.
 */
export function tellApart(profiles: readonly ReadProfile[]): Person[] {
  const people: Alike[] = [];
  const undecided = new Map<string, { readonly alike: Alike; readonly between: readonly Traits[] }>();
  for (const alike of alikes(profiles)) {
    const fitting = people.filter((person) => conflicts(person.traits, alike.traits).length === 0);
    const one = fitting.length < 2 ? fitting[0] : mainOf(fitting);
    if (one !== undefined) join(one, alike);
    else if (fitting.length === 0 && people.length < MOST_NAMESAKES) people.push(alike);
    else {
      const key = fitting.map((person) => people.indexOf(person)).join(" ");
      const same = undecided.get(key);
      if (same) join(same.alike, { ...alike, traits: new Map() });
      else undecided.set(key, { alike: { ...alike, traits: new Map() }, between: fitting.map(({ traits }) => traits) });
    }
  }
  return [
    ...people.map(({ profiles, traits }): Person => ({ profiles, traits, between: [] })),
    ...[...undecided.values()].map(({ alike, between }): Person => ({ ...alike, between })),
  ];
}

/** The traits in which two conflict. */
export function conflicts(a: Traits, b: Traits): Trait[] {
  return [...a].flatMap(([trait, value]) => {
    const other = b.get(trait);
    return other === undefined || other === value ? [] : [trait];
  });
}

/** Profiles put together by what they tell: those that tell most first, then those of most articles. */
function alikes(profiles: readonly ReadProfile[]): Alike[] {
  const componentOf = values(profiles);
  const found = new Map<string, Alike>();
  for (const profile of profiles) {
    const traits = [...profile.traits].map(([trait, [first]]) => [trait, componentOf(trait, first!)] as const);
    traits.sort(([a], [b]) => compareText(a, b));
    const key = JSON.stringify(traits);
    const same = found.get(key);
    if (same) {
      same.profiles.push(profile);
      same.articles += profile.articles.length;
    } else found.set(key, { key, traits: new Map(traits), profiles: [profile], articles: profile.articles.length });
  }
  return [...found.values()].sort(
    (a, b) => b.traits.size - a.traits.size || b.articles - a.articles || compareText(a.key, b.key),
  );
}

/** Values that one profile has together are one: the senator who was governor of another state, the player who is minister. */
function values(profiles: readonly ReadProfile[]): (trait: Trait, value: string) => string {
  const union = new Union();
  const name = (trait: Trait, value: string): string => `${trait}\n${value}`;
  const middles = new Set<string>();
  for (const { traits } of profiles) {
    for (const [trait, [first, ...others]] of traits) {
      for (const other of others) union.join(name(trait, first!), name(trait, other));
      if (trait === "middle") for (const middle of [first!, ...others]) middles.add(middle);
    }
  }
  const names = [...middles].sort(compareText).slice(0, MOST_NAMESAKES);
  for (const one of names) {
    for (const other of names) if (middleNamesFit(one, other)) union.join(name("middle", one), name("middle", other));
  }
  return (trait, value) => union.find(name(trait, value)).slice(trait.length + 1);
}

function mainOf(fitting: readonly Alike[]): Alike | undefined {
  const all = fitting.reduce((sum, { articles }) => sum + articles, 0);
  return fitting.find(({ articles }) => articles >= MAIN_ARTICLES && articles >= all * MAIN_SHARE);
}

function join(one: Alike, other: Alike): void {
  for (const profile of other.profiles) one.profiles.push(profile);
  for (const [trait, value] of other.traits) one.traits.set(trait, value);
  one.articles += other.articles;
}
