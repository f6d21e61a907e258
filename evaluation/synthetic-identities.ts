import type { SpeakerSummary } from "../src/aggregates/index.ts";
import { compareText, periodOf } from "../src/disputes/chronology.ts";
import type { Person, SyntheticArticle, TruthFigures } from "../src/synthetic/index.ts";

/** How the people of a corpus, everybody who is quoted, were joined over its articles. */
export interface JoiningScore {
  readonly people: number;
  /** People who are one speaker of the summary, and alone in it. */
  readonly oneEach: number;
  /** People who share a speaker with somebody else. */
  readonly shared: number;
  /** People who are several speakers. */
  readonly torn: number;
  /** People who are no speaker. */
  readonly missing: number;
  /** Groups of people of one name. */
  readonly namesakes: number;
  /** Groups of which all are speakers, and none shares one with another. */
  readonly keptApart: number;
}

/** What the sums need of an article: everything but its text. */
export interface ArticleFacts {
  readonly id: string;
  readonly outlet: string;
  readonly month: string;
  /** Everybody whom the truth names. */
  readonly people: readonly Person[];
  /** Ids of those who are quoted or take a position on a term. */
  readonly speaking: ReadonlySet<string>;
}

/** Reads these facts. */
export function factsOf({ article, truth }: SyntheticArticle): ArticleFacts {
  const holders = truth.claims.map(({ holder }) => holder).filter((holder) => holder !== "narrator");
  return {
    id: article.id,
    outlet: article.outlet,
    month: periodOf(article.published, "month")!,
    people: truth.people,
    speaking: new Set([...truth.quotations.map(({ speaker }) => speaker), ...holders]),
  };
}

/**
 * Which speaker of a summary is which person. Names can't tell, since namesakes have the same: the articles do, for no article has two people of
 * one name.
 */
export class Identities {
  /** In how many articles a speaker is which person, by the id of the speaker. */
  readonly #votes = new Map<string, Map<string, number>>();
  readonly #personOf = new Map<string, string>();

  constructor(articles: readonly ArticleFacts[], speakers: readonly SpeakerSummary[]) {
    const byId = new Map(articles.map((article) => [article.id, article.people]));
    for (const speaker of speakers) this.#votes.set(speaker.id, votesOf(speaker, byId));
    const ranked = speakers
      .flatMap(({ id }) => [...this.votes(id)].slice(0, 1).map(([person, articles]) => ({ id, person, articles })))
      .sort((a, b) => b.articles - a.articles || compareText(a.id, b.id));
    const taken = new Set<string>();
    for (const { id, person } of ranked) {
      if (!taken.has(person)) this.#personOf.set(id, person);
      taken.add(person);
    }
  }

  /** The people that a speaker is made of, by number of articles. */
  votes(speaker: string): ReadonlyMap<string, number> {
    return this.#votes.get(speaker)!;
  }

  /** The person whom a speaker stands for; itself, where it is nobody or only a part of somebody. */
  keyOf(speaker: string): string {
    return this.#personOf.get(speaker) ?? speaker;
  }

  /** The speakers that a person is part of. */
  speakersOf(person: string): string[] {
    return [...this.#votes].filter(([, votes]) => votes.has(person)).map(([speaker]) => speaker);
  }
}

function votesOf(
  { kind, name, joined }: SpeakerSummary,
  peopleOf: ReadonlyMap<string, readonly Person[]>,
): Map<string, number> {
  const votes = new Map<string, number>();
  if (kind !== "person") return votes;
  const names = new Set([name, ...joined.profiles.flatMap((profile) => [profile.name, ...profile.names])]);
  for (const article of new Set(joined.profiles.flatMap(({ articles }) => articles))) {
    const person = peopleOf.get(article)!.find((each) => names.has(each.name));
    if (person !== undefined) votes.set(person.id, (votes.get(person.id) ?? 0) + 1);
  }
  return new Map([...votes].sort(([a, m], [b, n]) => n - m || compareText(a, b)));
}

/** Counts how the people were joined. */
export function joiningScore({ speakers }: TruthFigures, identities: Identities): JoiningScore {
  const people = speakers.map(({ speaker: { id, name } }) => {
    const found = identities.speakersOf(id);
    return { id, name, found, shared: found.some((speaker) => identities.votes(speaker).size > 1) };
  });
  const isAlone = ({ found, shared }: (typeof people)[number]): boolean => found.length > 0 && !shared;
  const names = new Set(people.map(({ name }) => name));
  const namesakes = [...names]
    .map((name) => people.filter((person) => person.name === name))
    .filter((same) => same.length > 1);
  return {
    people: people.length,
    oneEach: people.filter((person) => isAlone(person) && person.found.length === 1).length,
    shared: people.filter(({ shared }) => shared).length,
    torn: people.filter((person) => isAlone(person) && person.found.length > 1).length,
    missing: people.filter(({ found }) => found.length === 0).length,
    namesakes: namesakes.length,
    keptApart: namesakes.filter((same) => same.every(isAlone)).length,
  };
}
