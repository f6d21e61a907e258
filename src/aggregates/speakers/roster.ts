import { foldName } from "../../actors/name-keys.ts";
import { fingerprint } from "../../article/fingerprint.ts";
import { compareText } from "../../disputes/chronology.ts";
import type { Actor } from "../../schema/index.ts";
import type { ActorRecord, ArticleRecord } from "../schema.ts";
import { conflicts, type Person, type Traits } from "./namesakes.ts";
import { personName } from "./person-name.ts";
import { append, Bearers, type Namesakes, officeKey, personsByName } from "./persons.ts";
import { type Profile, profileReader, type ReadProfile, type Trait } from "./profile.ts";

/** Why the actors of several articles are one. */
export type JoinBasis =
  /** The same name. */
  | "name"
  /** A surname with the office of the only person known by full name who has it. */
  | "surname-and-office"
  /** One article only, or a surname that nothing joins to another. */
  | "article";

/** Why a person is not the same as another of that name. */
export interface KeptApart {
  /** Id of the other. */
  readonly id: string;
  /** The traits in which they conflict; none where nothing tells which of the two is meant. */
  readonly conflicts: readonly { readonly trait: Trait; readonly here: string; readonly there: string }[];
}

/** An actor of the corpus: what the actors of its articles were joined to. */
export interface CorpusActor {
  /** Made of kind and name, and for namesakes of what tells them apart: the same in every order of the articles. */
  readonly id: string;
  readonly kind: Actor["kind"];
  /** The name that most articles use. */
  readonly name: string;
  /** Name that no other actor of the corpus has. */
  readonly distinctName: string;
  readonly basis: JoinBasis;
  readonly profiles: readonly Profile[];
  readonly apart: readonly KeptApart[];
}

type Draft = Omit<CorpusActor, "distinctName">;

/** The actors of a corpus, and which of them each actor of an article is. */
export class Roster {
  readonly actors: readonly CorpusActor[];
  readonly #places: readonly (readonly number[])[];
  readonly #actorOfProfile: ReadonlyMap<number, CorpusActor>;

  constructor(records: readonly ArticleRecord[]) {
    const { profiles, places } = profilesOf(records);
    const persons = profiles.filter(({ kind }) => kind === "person");
    const others = profiles.filter(({ kind }) => kind !== "person");
    const drafts = [...joinedByName(others), ...joinedPersons(persons, records)];
    this.actors = withDistinctNames(drafts);
    this.#places = places;
    this.#actorOfProfile = new Map(
      this.actors.flatMap((actor, i) => drafts[i]!.profiles.map((profile) => [(profile as Numbered).number, actor])),
    );
  }

  /** The actor of the corpus at a place in the list of an article; null for the narrator and for nobody. */
  at(article: number, place: number): CorpusActor | null {
    return place < 0 ? null : this.#actorOfProfile.get(this.#places[article]![place]!)!;
  }
}

interface Numbered extends Profile {
  readonly number: number;
  readonly kind: Actor["kind"];
  readonly articles: number[];
}

/** Who has no full name stands alone in each article, until an office joins him. */
function profileKey([kind, name, names, roles]: ActorRecord, { article }: ArticleRecord): string {
  if (kind !== "person") return JSON.stringify([kind, name]);
  return JSON.stringify([kind, name, names, roles, personName(name) === null ? article.id : null]);
}

/** What is told of each actor, the same once, and which profile each actor of each article has. */
function profilesOf(records: readonly ArticleRecord[]) {
  const byKey = new Map<string, Numbered>();
  const places = records.map((record, article) =>
    record.actors.map((actor) => {
      const key = profileKey(actor, record);
      let profile = byKey.get(key);
      if (profile === undefined) {
        const [kind, name, names, roles] = actor;
        profile = { number: byKey.size, kind, name, names, roles, articles: [] };
        byKey.set(key, profile);
      }
      if (profile.articles.at(-1) !== article) profile.articles.push(article);
      return profile.number;
    }),
  );
  return { profiles: [...byKey.values()], places };
}

/** Organizations, places, groups and descriptions of unnamed sources: one for each name, the case of letters and "the" apart. */
function joinedByName(profiles: readonly Numbered[]): Draft[] {
  const groups = new Map<string, Numbered[]>();
  for (const profile of profiles) {
    append(groups, `${profile.kind}\n${foldName(profile.name).replace(/^the /, "")}`, profile);
  }
  return [...groups].map(([key, same]) => draftOf(same[0]!.kind, key, same, basisOf(same)));
}

const basisOf = (profiles: readonly Profile[]): JoinBasis =>
  new Set(profiles.flatMap(({ articles }) => articles)).size > 1 ? "name" : "article";

function draftOf(kind: Actor["kind"], key: string, profiles: readonly Profile[], basis: JoinBasis): Draft {
  return { id: fingerprint(key), kind, name: mainName(profiles), basis, profiles: byArticles(profiles), apart: [] };
}

function joinedPersons(profiles: readonly Numbered[], records: readonly ArticleRecord[]): Draft[] {
  const read = profiles.map(profileReader());
  const drafts = personsByName(read.filter(({ fullNames }) => fullNames.length > 0)).flatMap(namesakeDrafts);
  const bearers = new Bearers<Draft>();
  for (const draft of drafts) bearers.add(draft, draft.profiles as readonly ReadProfile[]);
  const meant = new Map<Draft, ReadProfile[]>();
  const alone = new Map<string, ReadProfile[]>();
  for (const profile of read) {
    if (profile.fullNames.length > 0) continue;
    const bearer = bearers.find(profile);
    if (bearer === null) append(alone, officeKey(profile) ?? aloneKey(profile, records), profile);
    else meant.set(bearer, [...(meant.get(bearer) ?? []), profile]);
  }
  return [...drafts.map((draft) => withSurnames(draft, meant.get(draft) ?? [])), ...[...alone].map(surnameDraft)];
}

const aloneKey = ({ name, articles }: Profile, records: readonly ArticleRecord[]): string =>
  `${foldName(name)}\nin ${records[articles[0]!]!.article.id}`;

function surnameDraft([key, profiles]: readonly [key: string, profiles: readonly ReadProfile[]]): Draft {
  const basis = basisOf(profiles) === "article" ? "article" : "surname-and-office";
  return draftOf("person", `person\n${key}`, profiles, basis);
}

function withSurnames(draft: Draft, surnames: readonly ReadProfile[]): Draft {
  if (surnames.length === 0) return draft;
  const profiles = [...draft.profiles, ...surnames];
  return { ...draft, basis: basisOf(profiles) === "article" ? "article" : draft.basis, profiles: byArticles(profiles) };
}

/** The people of one name, each with what tells it from the others. */
function namesakeDrafts({ names, people }: Namesakes): Draft[] {
  const ids = people.map(({ traits, between }) => {
    const told = people.length === 1 ? "" : JSON.stringify([traits, ...between].map(inOrder));
    return fingerprint(`person\n${names[0]}\n${told}`);
  });
  return people.map((person, i) => ({
    id: ids[i]!,
    kind: "person",
    name: mainName(person.profiles),
    basis: basisOf(person.profiles),
    profiles: byArticles(person.profiles),
    apart: people.flatMap((other, j) => (i === j ? [] : [{ id: ids[j]!, conflicts: conflictsOf(person, other) }])),
  }));
}

const inOrder = (traits: Traits): [string, string][] => [...traits].sort(([a], [b]) => compareText(a, b));

function conflictsOf(here: Person, there: Person): KeptApart["conflicts"] {
  return conflicts(here.traits, there.traits).map((trait) => ({
    trait,
    here: here.traits.get(trait)!,
    there: there.traits.get(trait)!,
  }));
}

const byArticles = <P extends Profile>(profiles: readonly P[]): P[] =>
  [...profiles].sort((a, b) => b.articles.length - a.articles.length || compareText(toldBy(a), toldBy(b)));

const toldBy = ({ name, names, roles, articles }: Profile): string => JSON.stringify([name, names, roles, articles[0]]);

/** The full name that most articles use; of equals the longer, then the earlier in the alphabet. */
function mainName(profiles: readonly Profile[]): string {
  const counts = new Map<string, number>();
  for (const { name, names, articles } of profiles) {
    for (const each of new Set([name, ...names])) counts.set(each, (counts.get(each) ?? 0) + articles.length);
  }
  const ranked = [...counts].sort(
    ([a, m], [b, n]) => Number(isFull(b)) - Number(isFull(a)) || n - m || b.length - a.length || compareText(a, b),
  );
  return ranked[0]![0];
}

const isFull = (name: string): boolean => personName(name) !== null;

/** Names told apart where several actors have the same: by the first role, else by the id. */
function withDistinctNames(drafts: readonly Draft[]): CorpusActor[] {
  const byName = new Map<string, number>();
  const count = (name: string): number => byName.get(name) ?? 0;
  for (const { name } of drafts) byName.set(name, count(name) + 1);
  const told = drafts.map(({ name, profiles }) => {
    const role = profiles.flatMap(({ roles }) => roles)[0];
    return count(name) < 2 || role === undefined ? name : `${name} (${role})`;
  });
  const byTold = new Map<string, number>();
  for (const name of told) byTold.set(name, (byTold.get(name) ?? 0) + 1);
  return drafts.map((draft, i) => {
    const isOnly = byTold.get(told[i]!) === 1;
    return { ...draft, distinctName: isOnly ? told[i]! : `${draft.name} #${draft.id.slice(0, 8)}` };
  });
}
