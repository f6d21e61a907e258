import { compareText } from "../disputes/chronology.ts";
import type { FrameId, Position } from "../schema/index.ts";
import { type ActorReference, type Corpus, type CorpusArticle, compareNames, referenceTo } from "./corpus.ts";
import { Groups } from "./groups.ts";
import type { CorpusActor, JoinBasis, KeptApart } from "./speakers/roster.ts";

/** How often somebody is quoted, by kind of quotation. */
export interface QuotationCounts {
  readonly total: number;
  readonly direct: number;
  readonly indirect: number;
  readonly mixed: number;
}

/** Names and roles under which a speaker stands in some articles. */
export interface SpeakerProfile {
  readonly name: string;
  readonly names: readonly string[];
  readonly roles: readonly string[];
  /** Ids of the articles that name the speaker so, also of those in which the speaker says nothing. */
  readonly articles: readonly string[];
}

/** Somebody who is quoted or takes a position on a label, over all articles. */
export interface SpeakerSummary {
  /** Made of kind and name, and for namesakes of what tells them apart. */
  readonly id: string;
  readonly kind: CorpusActor["kind"];
  /** The name that most articles use. */
  readonly name: string;
  /** A name that no other actor of the corpus has. */
  readonly distinctName: string;
  /** Number of articles that quote the speaker or give a position. */
  readonly articles: number;
  readonly quotations: QuotationCounts;
  /** Days of the first and the last of these articles; null where none has a date. */
  readonly first: string | null;
  readonly last: string | null;
  /** Outlets, those that quote most first. */
  readonly outlets: readonly {
    readonly outlet: string | null;
    readonly articles: number;
    readonly quotations: number;
  }[];
  /** Roles, with the number of articles that give them, also of those in which the speaker says nothing. */
  readonly roles: readonly { readonly role: string; readonly articles: number }[];
  /** Terms on which the speaker takes a position, those with most claims first. */
  readonly labels: readonly {
    readonly term: string;
    readonly claims: number;
    readonly counts: Readonly<Record<Position, number>>;
  }[];
  /** Frames of what the speaker says, by number of words that make them. */
  readonly topics: readonly { readonly frame: FrameId; readonly words: number }[];
  /** Whom the speaker mentions, by number of quotations. */
  readonly mentions: readonly { readonly actor: ActorReference; readonly quotations: number }[];
  /** What was taken for one speaker, and who was not. */
  readonly joined: {
    readonly basis: JoinBasis;
    readonly profiles: readonly SpeakerProfile[];
    readonly apart: readonly KeptApart[];
  };
}

type Counted<T> = T & { count: number };

class Draft {
  readonly quotations = { total: 0, direct: 0, indirect: 0, mixed: 0 };
  readonly articles = new Set<CorpusArticle>();
  readonly outlets = new Groups<{ outlet: string | null; articles: number; quotations: number }>();
  readonly labels = new Groups<{ term: string; claims: number; counts: Record<Position, number> }>();
  readonly topics = new Groups<Counted<{ frame: FrameId }>>();
  readonly mentions = new Groups<Counted<{ actor: ActorReference }>>();

  constructor(readonly actor: CorpusActor) {}

  /** Counts an article once, however the speaker comes to stand in it. */
  standsIn(article: CorpusArticle): void {
    if (this.articles.has(article)) return;
    this.articles.add(article);
    this.outlet(article.outlet).articles++;
  }

  outlet(outlet: string | null) {
    return this.outlets.of(JSON.stringify(outlet), () => ({ outlet, articles: 0, quotations: 0 }));
  }
}

/** Everybody who speaks, those most often quoted first. */
export function speakerSummaries(corpus: Corpus): SpeakerSummary[] {
  const drafts = new Map<CorpusActor, Draft>();
  const draftOf = (actor: CorpusActor): Draft => {
    const draft = drafts.get(actor) ?? new Draft(actor);
    drafts.set(actor, draft);
    return draft;
  };
  for (const article of corpus.articles) addArticle(article, draftOf);
  addClaims(corpus, draftOf);
  return [...drafts.values()]
    .map((draft) => summaryOf(draft, corpus))
    .sort(
      (a, b) =>
        b.quotations.total - a.quotations.total ||
        b.articles - a.articles ||
        compareText(a.distinctName, b.distinctName) ||
        compareText(a.id, b.id),
    );
}

function addArticle(article: CorpusArticle, draftOf: (actor: CorpusActor) => Draft): void {
  const { record, actor } = article;
  for (const [speaker, direct, indirect, mixed] of record.quotations) {
    const known = actor(speaker);
    if (known === null) continue;
    const draft = draftOf(known);
    const total = direct + indirect + mixed;
    draft.standsIn(article);
    draft.outlet(article.outlet).quotations += total;
    draft.quotations.total += total;
    draft.quotations.direct += direct;
    draft.quotations.indirect += indirect;
    draft.quotations.mixed += mixed;
  }
  for (const [speaker, frame, words] of record.topics) {
    const known = actor(speaker);
    if (known !== null) draftOf(known).topics.of(frame, () => ({ frame, count: 0 })).count += words;
  }
  for (const [speaker, whom, quotations] of record.mentions) {
    const [known, mentioned] = [actor(speaker), actor(whom)];
    if (known === null || mentioned === null || known === mentioned) continue;
    const make = () => ({ actor: referenceTo(mentioned), count: 0 });
    draftOf(known).mentions.of(mentioned.id, make).count += quotations;
  }
}

function addClaims({ disputes, actors, articles, holderOf }: Corpus, draftOf: (actor: CorpusActor) => Draft): void {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const byReference = new Map(articles.map((article) => [article.record.article, article]));
  for (const { term, claims } of disputes) {
    for (const claim of claims) {
      const actor = byId.get(holderOf(claim).id ?? "");
      if (actor === undefined) continue;
      const draft = draftOf(actor);
      draft.standsIn(byReference.get(claim.article)!);
      const counts = () => ({ term, claims: 0, counts: { applies: 0, rejects: 0, questions: 0, distances: 0 } });
      const label = draft.labels.of(term, counts);
      label.claims++;
      label.counts[claim.position]++;
    }
  }
}

function summaryOf(draft: Draft, { articles }: Corpus): SpeakerSummary {
  const { id, kind, name, distinctName, basis, profiles, apart } = draft.actor;
  const days = [...draft.articles].flatMap(({ day }) => (day === null ? [] : [day])).sort(compareText);
  return {
    id,
    kind,
    name,
    distinctName,
    articles: draft.articles.size,
    quotations: draft.quotations,
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
    outlets: draft.outlets.values.sort(
      (a, b) => b.quotations - a.quotations || b.articles - a.articles || compareNames(a.outlet, b.outlet),
    ),
    roles: rolesOf(draft.actor),
    labels: draft.labels.values.sort((a, b) => b.claims - a.claims || compareText(a.term, b.term)),
    topics: draft.topics.values
      .sort((a, b) => b.count - a.count || compareText(a.frame, b.frame))
      .map(({ frame, count }) => ({ frame, words: count })),
    mentions: draft.mentions.values
      .sort((a, b) => b.count - a.count || compareNames(a.actor.name, b.actor.name))
      .map(({ actor, count }) => ({ actor, quotations: count })),
    joined: {
      basis,
      profiles: profiles.map((profile) => ({
        name: profile.name,
        names: profile.names,
        roles: profile.roles,
        articles: profile.articles.map((place) => articles[place]!.record.article.id),
      })),
      apart,
    },
  };
}

/** Roles that differ in capitals only are one, written as in most articles. */
function rolesOf({ profiles }: CorpusActor): SpeakerSummary["roles"] {
  const roles = new Groups<{ spellings: Map<string, number>; articles: number }>();
  for (const profile of profiles) {
    for (const role of profile.roles) {
      const group = roles.of(role.toLowerCase(), () => ({ spellings: new Map(), articles: 0 }));
      group.articles += profile.articles.length;
      group.spellings.set(role, (group.spellings.get(role) ?? 0) + profile.articles.length);
    }
  }
  return roles.values
    .map(({ spellings, articles }) => {
      const [[role] = [""]] = [...spellings].sort(([a, m], [b, n]) => n - m || -compareText(a, b));
      return { role, articles };
    })
    .sort((a, b) => b.articles - a.articles || compareText(a.role, b.role));
}
