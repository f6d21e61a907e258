import { compareText } from "../../disputes/chronology.ts";
import { type StanceRow, totalOf } from "./cells.ts";

/** A matrix with as many holders and targets as can be read. */
export interface StanceTable {
  readonly holders: readonly string[];
  readonly targets: readonly string[];
  readonly rows: readonly StanceRow[];
  /** Number of holders and targets that were left out for others. */
  readonly moreHolders: number;
  readonly moreTargets: number;
}

/** Names by how often they come, then by name. */
function ranked(counts: ReadonlyMap<string, number>): string[] {
  return [...counts].sort(([a, m], [b, n]) => n - m || compareText(a, b)).map(([name]) => name);
}

function countedBy(
  rows: readonly StanceRow[],
  keyOf: (row: StanceRow) => string,
  weightOf: (row: StanceRow) => number,
) {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + weightOf(row));
  return counts;
}

/** Targets on which people differ weigh more: they are what a reader looks for. */
function targetRanking(rows: readonly StanceRow[]): string[] {
  const holders = countedBy(
    rows,
    ({ target }) => target,
    () => 1,
  );
  const totals = countedBy(rows, ({ target }) => target, totalOf);
  return [...holders.keys()].sort(
    (a, b) => holders.get(b)! - holders.get(a)! || totals.get(b)! - totals.get(a)! || compareText(a, b),
  );
}

/** The most telling part of a matrix: the targets that most people take a stance on, then the holders who take most of these. */
export function selected(all: readonly StanceRow[], mostHolders: number, mostTargets: number): StanceTable {
  const ranking = targetRanking(all);
  const targets = new Set(ranking.slice(0, mostTargets));
  const onTargets = all.filter(({ target }) => targets.has(target));
  const holders = ranked(countedBy(onTargets, ({ holder }) => holder, totalOf)).slice(0, mostHolders);
  const kept = new Set(holders);
  const rows = onTargets.filter(({ holder }) => kept.has(holder));
  const used = new Set(rows.map(({ target }) => target));
  const order = ranking.filter((target) => used.has(target));
  return {
    holders: grouped(holders, order, rows),
    targets: order,
    rows,
    moreHolders: new Set(all.map(({ holder }) => holder)).size - holders.length,
    moreTargets: ranking.length - order.length,
  };
}

/** Holders in the order of the first target that they stand on, so that a dispute stands together; those for it before those against it. */
function grouped(holders: readonly string[], targets: readonly string[], rows: readonly StanceRow[]): string[] {
  const place = new Map(targets.map((target, i) => [target, i]));
  const keys = new Map<string, readonly [first: number, against: number]>();
  for (const row of rows) {
    const at = place.get(row.target)!;
    const known = keys.get(row.holder);
    if (known === undefined || at < known[0])
      keys.set(row.holder, [at, (row.unfavourable - row.favourable) / totalOf(row)]);
  }
  return [...holders].sort((a, b) => {
    const [m, n] = [keys.get(a)!, keys.get(b)!];
    return m[0] - n[0] || m[1] - n[1];
  });
}
