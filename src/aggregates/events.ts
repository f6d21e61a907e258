import { compareText } from "../disputes/chronology.ts";
import { type QuadClass, quadClass } from "../exports/quad.ts";
import type { PloverType } from "../schema/index.ts";
import { type ActorReference, type Corpus, type CorpusArticle, compareNames, referenceTo } from "./corpus.ts";
import { Groups } from "./groups.ts";

/** Events of one PLOVER type. */
export interface EventTypeCount {
  readonly type: PloverType;
  readonly quad: QuadClass;
  readonly events: number;
  readonly articles: number;
}

/** Events of one type between two actors; null where the text names none. */
export interface EventPairCount {
  readonly agent: ActorReference | null;
  readonly recipient: ActorReference | null;
  readonly type: PloverType;
  readonly events: number;
  readonly articles: number;
}

/** The interactions that took place, as articles tell them: the same event told by two articles counts twice. */
export interface EventCounts {
  readonly total: number;
  /** Most frequent first. */
  readonly byType: readonly EventTypeCount[];
  /** An event with several agents or recipients counts once for each pair; most frequent first. */
  readonly pairs: readonly EventPairCount[];
}

interface Counted {
  events: number;
  readonly in: Set<CorpusArticle>;
}

function count(counted: Counted, events: number, article: CorpusArticle): void {
  counted.events += events;
  counted.in.add(article);
}

/** Events by type and by pair of actors. */
export function eventCounts({ articles }: Corpus): EventCounts {
  const types = new Groups<Counted & { type: PloverType }>();
  const pairs = new Groups<Counted & Pick<EventPairCount, "agent" | "recipient" | "type">>();
  let total = 0;
  for (const article of articles) {
    for (const [type, agents, recipients, events] of article.record.events) {
      total += events;
      count(
        types.of(type, () => ({ type, events: 0, in: new Set() })),
        events,
        article,
      );
      for (const [agent, recipient] of pairsOf(article, agents, recipients)) {
        const key = JSON.stringify([agent?.id, recipient?.id, type]);
        count(
          pairs.of(key, () => ({ agent, recipient, type, events: 0, in: new Set() })),
          events,
          article,
        );
      }
    }
  }
  return {
    total,
    byType: types.values
      .map(({ type, events, in: told }) => ({ type, quad: quadClass(type), events, articles: told.size }))
      .sort((a, b) => b.events - a.events || compareText(a.type, b.type)),
    pairs: pairs.values
      .map(({ in: told, agent, recipient, type, events }) => ({ agent, recipient, type, events, articles: told.size }))
      .sort(
        (a, b) =>
          b.events - a.events ||
          compareNames(a.agent?.name ?? null, b.agent?.name ?? null) ||
          compareNames(a.recipient?.name ?? null, b.recipient?.name ?? null) ||
          compareText(a.type, b.type),
      ),
  };
}

type Pair = readonly [agent: ActorReference | null, recipient: ActorReference | null];

function pairsOf(article: CorpusArticle, agents: readonly number[], recipients: readonly number[]): Pair[] {
  const [from, to] = [agents, recipients].map((places) => {
    const actors = new Set(places.map((place) => article.actor(place)));
    const references = [...actors].map((actor) => (actor === null ? null : referenceTo(actor)));
    return references.length > 0 ? references : [null];
  });
  return from!.flatMap((agent) => to!.map((recipient): Pair => [agent, recipient]));
}
