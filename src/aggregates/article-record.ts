import type { OutletOf } from "../disputes/outlet.ts";
import { readArticle, readLabels } from "../disputes/read-claims.ts";
import { checkedAnalysis } from "../exports/analyses.ts";
import { interactionsOf } from "../exports/plover.ts";
import { framesBySpeaker } from "../framing/by-speaker.ts";
import { offsetMap, offsetUnitOf } from "../offsets.ts";
import type { Analysis, Stance } from "../schema/index.ts";
import { mentionsInQuotations } from "./mentions.ts";
import { namesAndRoles, type OffsetText } from "./names-and-roles.ts";
import { packLabel } from "./packed-labels.ts";
import type { ActorRecord, ArticleRecord } from "./schema.ts";

/** Scores are kept as whole ten-thousandths: sums of whole numbers are the same in every order. */
export const SCALE = 10_000;
/** The narrator, or nobody known. */
export const NOBODY = -1;

/** Adds up rows of whole numbers under a key, and gives them back in the order of the keys' first use. */
class Rows<Key extends readonly (string | number)[], Counts extends number[]> {
  readonly #rows = new Map<string, { readonly key: Key; readonly counts: Counts }>();

  add(key: Key, counts: Counts): void {
    const name = key.join("\n");
    const row = this.#rows.get(name);
    if (row === undefined) this.#rows.set(name, { key, counts: [...counts] as Counts });
    else for (const [i, more] of counts.entries()) row.counts[i]! += more;
  }

  *[Symbol.iterator](): Generator<{ readonly key: Key; readonly counts: Counts }> {
    yield* this.#rows.values();
  }
}

/** Gives places in the list of a record to the actors that it refers to; the others are not kept. */
class Cast {
  readonly records: ActorRecord[] = [];
  readonly #places = new Map<string, number>();
  readonly #actors: ReadonlyMap<string, Analysis["actors"][number]>;

  readonly #text: OffsetText;

  constructor(analysis: Analysis) {
    const { text } = analysis.article;
    this.#actors = new Map(analysis.actors.map((actor) => [actor.id, actor]));
    this.#text = { text, toUtf16: offsetMap(text, offsetUnitOf(analysis), "utf16") };
  }

  has(id: string): boolean {
    return this.#actors.has(id);
  }

  /** The place of an actor; of a holder whom no actor is known for, as of an unnamed one with its id for a name. */
  place(id: string | null): number {
    if (id === null || id === "narrator") return NOBODY;
    const known = this.#places.get(id);
    if (known !== undefined) return known;
    const actor = this.#actors.get(id);
    const { names, roles } = actor ? namesAndRoles(actor, this.#text) : { names: [], roles: [] };
    this.records.push([actor?.kind ?? "unnamed", actor?.name ?? id, [...names], [...roles]]);
    this.#places.set(id, this.records.length - 1);
    return this.records.length - 1;
  }
}

/**
 * What an aggregate keeps of an analysis.
 *
 * @throws HustingsError `INVALID_INPUT` where it is something else than an analysis
 */
export function articleRecord(analysis: Analysis, outletOf: OutletOf): ArticleRecord {
  const article = readArticle(checkedAnalysis(analysis), outletOf);
  const cast = new Cast(analysis);
  const record: ArticleRecord = {
    article: article.reference,
    actors: cast.records,
    quotations: quotationRows(analysis, cast),
    mentions: mentionRows(analysis, cast),
    topics: topicRows(analysis, cast),
    labels: readLabels(analysis, article).map((label, i) => packLabel(label, holdersOf(analysis, i, cast))),
    stances: stanceRows(analysis.stances, cast),
    frames: analysis.framing.frames.map(({ frame, score }) => [frame, Math.round(score * SCALE)]),
    events: eventRows(analysis, cast),
    notes: noteRows(analysis),
  };
  // A new copy: the words above are slices that would keep the whole text of the article in memory.
  return JSON.parse(JSON.stringify(record)) as ArticleRecord;
}

function quotationRows({ quotations }: Analysis, cast: Cast): ArticleRecord["quotations"] {
  const rows = new Rows<readonly [number], [number, number, number]>();
  for (const { speaker, kind } of quotations) {
    rows.add([cast.place(speaker)], [Number(kind === "direct"), Number(kind === "indirect"), Number(kind === "mixed")]);
  }
  return [...rows].map(({ key, counts }) => [...key, ...counts]);
}

function mentionRows(analysis: Analysis, cast: Cast): ArticleRecord["mentions"] {
  const rows = new Rows<readonly [number, number], [number]>();
  for (const { speaker, actor } of mentionsInQuotations(analysis)) {
    rows.add([cast.place(speaker), cast.place(actor)], [1]);
  }
  return [...rows].map(({ key, counts }) => [...key, ...counts]);
}

function topicRows(analysis: Analysis, cast: Cast): ArticleRecord["topics"] {
  return framesBySpeaker(analysis)
    .filter(({ holder }) => cast.has(holder))
    .flatMap(({ holder, frames }) =>
      frames.map(({ frame, evidence }): ArticleRecord["topics"][number] => [
        cast.place(holder),
        frame,
        evidence.length,
      ]),
    );
}

/** Places of the holders of a label's claims; labels without a claim are not read. */
function holdersOf({ labels }: Analysis, read: number, cast: Cast): number[] {
  const claimed = labels.filter(({ claims }) => claims.length > 0);
  return claimed[read]!.claims.map(({ holder }) => cast.place(holder));
}

/** Stances toward actors; those toward labels are label claims already. */
function stanceRows(stances: readonly Stance[], cast: Cast): ArticleRecord["stances"] {
  const rows = new Rows<readonly [number, number], [number, number, number, number]>();
  for (const { holder, target, position, score } of stances) {
    if (target.kind !== "actor" || !cast.has(target.id)) continue;
    const is = (wanted: Stance["position"]): number => Number(position === wanted);
    rows.add(
      [cast.place(holder), cast.place(target.id)],
      [is("favourable"), is("neutral"), is("unfavourable"), Math.round(score * SCALE)],
    );
  }
  return [...rows].map(({ key, counts }) => [...key, ...counts]);
}

function eventRows(analysis: Analysis, cast: Cast): ArticleRecord["events"] {
  const rows = new Map<string, ArticleRecord["events"][number]>();
  for (const { event, actors, recipients } of interactionsOf(analysis)) {
    const [agents, others] = [actors, recipients].map((sides) => [
      ...new Set(sides.flatMap(({ actor }) => (actor === null ? [] : [cast.place(actor.id)]))),
    ]);
    const key = JSON.stringify([event.type, agents, others]);
    const row = rows.get(key);
    if (row === undefined) rows.set(key, [event.type, agents!, others!, 1]);
    else row[3]++;
  }
  return [...rows.values()];
}

function noteRows({ notes }: Analysis): ArticleRecord["notes"] {
  const rows = new Rows<readonly [Analysis["notes"][number]["code"]], [number]>();
  for (const { code } of notes) rows.add([code], [1]);
  return [...rows].map(({ key, counts }) => [...key, ...counts]);
}
