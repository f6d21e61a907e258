import type { ActorReference, CorpusSummary } from "../../aggregates/index.ts";
import type { Analysis, Position, Stance } from "../../schema/index.ts";

/** Where a holder stands on a target: a cell of the matrix. */
export interface StanceRow {
  /** Who takes the stance; the article or its outlet for what nobody is quoted with. */
  readonly holder: string;
  /** An actor's name, or a label in quotation marks. */
  readonly target: string;
  readonly targetKind: "actor" | "label";
  /** Number of stances for the target; of claims that apply the label. */
  readonly favourable: number;
  /** Number of stances that are neither; of claims that question the label or keep their distance. */
  readonly neutral: number;
  /** Number of stances against the target; of claims that reject the label. */
  readonly unfavourable: number;
}

/** What {@link StanceRow.targetKind} can be limited to. */
export const TARGETS = ["all", "actors", "labels"] as const;

type Side = Stance["position"];

/** What a position says of whether the word fits. */
const SIDE: Readonly<Record<Position, Side>> = {
  applies: "favourable",
  rejects: "unfavourable",
  questions: "neutral",
  distances: "neutral",
};

/** Counts stances by holder and target, in the order in which they first come. */
class Cells {
  readonly #cells = new Map<string, { -readonly [Field in keyof StanceRow]: StanceRow[Field] }>();

  add(holder: string, target: string, targetKind: StanceRow["targetKind"], side: Side, count = 1): void {
    const key = `${targetKind}\n${target}\n${holder}`;
    let cell = this.#cells.get(key);
    if (cell === undefined) {
      cell = { holder, target, targetKind, favourable: 0, neutral: 0, unfavourable: 0 };
      this.#cells.set(key, cell);
    }
    cell[side] += count;
  }

  get rows(): StanceRow[] {
    return [...this.#cells.values()].filter((cell) => totalOf(cell) > 0);
  }
}

/** Number of stances of a cell. */
export const totalOf = ({ favourable, neutral, unfavourable }: StanceRow): number =>
  favourable + neutral + unfavourable;

/** The stances of an article on actors, and the positions that it tells on labels. */
export function stancesOf({ actors, labels, stances }: Analysis): StanceRow[] {
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  const nameOf = (holder: string): string =>
    holder === "narrator" ? "the article itself" : (names.get(holder) ?? holder);
  const cells = new Cells();
  for (const { term, claims } of labels) {
    for (const { holder, position } of claims) cells.add(nameOf(holder), `“${term}”`, "label", SIDE[position]);
  }
  for (const { holder, target, position } of stances) {
    const name = target.kind === "actor" ? names.get(target.id) : undefined;
    if (name !== undefined) cells.add(nameOf(holder), name, "actor", position);
  }
  return cells.rows;
}

/** Name of an actor of a corpus, of a narrator by its outlet. */
export function corpusName({ kind, name }: ActorReference): string {
  if (kind !== "narrator") return name ?? "";
  return name === null ? "articles themselves" : `${name} itself`;
}

/** The same of many articles: stances on actors, and positions on labels. */
export function stancesOfCorpus({ labels, stances }: CorpusSummary): StanceRow[] {
  const cells = new Cells();
  for (const { term, periods } of labels) {
    for (const { holders } of periods) {
      for (const position of Object.keys(SIDE) as Position[]) {
        for (const { holder, claims } of holders[position]) {
          cells.add(corpusName(holder), `“${term}”`, "label", SIDE[position], claims);
        }
      }
    }
  }
  for (const { holder, target, favourable, neutral, unfavourable } of stances) {
    const add = (side: Side, count: number): void =>
      cells.add(corpusName(holder), corpusName(target), "actor", side, count);
    add("favourable", favourable);
    add("neutral", neutral);
    add("unfavourable", unfavourable);
  }
  return cells.rows;
}
