import { shownNames } from "../../aggregates/shown-names.ts";
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
  /** What is to be said of the names. */
  readonly notes: readonly string[];
}

/** What stands under one target. */
interface Target {
  readonly name: string;
  readonly rows: readonly StanceRow[];
  /** How many people stand on the weaker side. */
  readonly contest: number;
  readonly total: number;
}

/** How many people stand on the weaker side. */
function contest(rows: readonly StanceRow[]): number {
  const side = (one: "favourable" | "unfavourable"): number => rows.filter((row) => row[one] > 0).length;
  return Math.min(side("favourable"), side("unfavourable"));
}

/** Targets over which people differ come first, then those on which most take a stance. */
function targetsOf(all: readonly StanceRow[]): Target[] {
  const targets = new Map<string, StanceRow[]>();
  for (const row of all) {
    const same = targets.get(row.target);
    if (same) same.push(row);
    else targets.set(row.target, [row]);
  }
  return [...targets]
    .map(([name, rows]) => ({
      name,
      rows,
      contest: contest(rows),
      total: rows.reduce((sum, row) => sum + totalOf(row), 0),
    }))
    .sort(
      (a, b) =>
        b.contest - a.contest || b.rows.length - a.rows.length || b.total - a.total || compareText(a.name, b.name),
    );
}

/** -1 for a holder who is only for, 1 for one who is only against. */
const against = (row: StanceRow): number => (row.unfavourable - row.favourable) / totalOf(row);

/**
 * The most telling part of a matrix: target by target, each with all who take a stance on it, as long as there is room. So who is new under a
 * target stands together, those for it before those against it.
 */
export function selected(all: readonly StanceRow[], mostHolders: number, mostTargets: number): StanceTable {
  const ranking = targetsOf(all);
  const holders = new Set<string>();
  const targets = new Set<string>();
  for (const { name, rows } of ranking) {
    const fresh = rows.filter(({ holder }) => !holders.has(holder));
    const isFirst = targets.size === 0;
    if (targets.size >= mostTargets || (!isFirst && holders.size + fresh.length > mostHolders)) continue;
    // Only the first target can have more holders than there is room for.
    const kept = [...fresh].sort((a, b) => totalOf(b) - totalOf(a)).slice(0, mostHolders - holders.size);
    kept.sort((a, b) => against(a) - against(b) || totalOf(b) - totalOf(a) || compareText(a.holder, b.holder));
    for (const { holder } of kept) holders.add(holder);
    if (holders.size > 0) targets.add(name);
  }
  const rows = all.filter(({ holder, target }) => holders.has(holder) && targets.has(target));
  const shown = shownNames([...holders, ...targets]);
  return {
    holders: [...holders].map(shown.of),
    targets: [...targets].map(shown.of),
    rows: rows.map((row) => ({ ...row, holder: shown.of(row.holder), target: shown.of(row.target) })),
    moreHolders: new Set(all.map(({ holder }) => holder)).size - holders.size,
    moreTargets: ranking.length - targets.size,
    notes: shown.notes,
  };
}
