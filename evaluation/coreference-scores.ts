/** Mentions as places in one list, put together by what they refer to. */
export type Partition = readonly ReadonlySet<number>[];

/** Counts behind the precision and recall of a measure; the two have numerators of their own. */
export interface TwoSided {
  readonly precision: { right: number; of: number };
  readonly recall: { right: number; of: number };
}

/** Harmonic mean of precision and recall. */
export function harmonic({ precision, recall }: TwoSided): number {
  const p = precision.of === 0 ? 0 : precision.right / precision.of;
  const r = recall.of === 0 ? 0 : recall.right / recall.of;
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}

export function twoSided(): TwoSided {
  return { precision: { right: 0, of: 0 }, recall: { right: 0, of: 0 } };
}

/** The three measures whose mean of F1 is the CoNLL score (Pradhan et al. 2014). */
export interface CoreferenceScores {
  readonly muc: TwoSided;
  readonly b3: TwoSided;
  readonly ceafe: TwoSided;
}

export function coreferenceScores(): CoreferenceScores {
  return { muc: twoSided(), b3: twoSided(), ceafe: twoSided() };
}

/** Mean of the F1 of MUC, B-cubed and entity-based CEAF. */
export function conllF1({ muc, b3, ceafe }: CoreferenceScores): number {
  return (harmonic(muc) + harmonic(b3) + harmonic(ceafe)) / 3;
}

/**
 * Adds one document: MUC counts links (Vilain et al. 1995), B-cubed mentions (Bagga and Baldwin 1998), CEAF-e entities put to each
 * other one to one (Luo 2005).
 */
export function addCoreference(scores: CoreferenceScores, gold: Partition, found: Partition): void {
  addLinks(scores.muc.recall, gold, found);
  addLinks(scores.muc.precision, found, gold);
  addMentions(scores.b3.recall, gold, found);
  addMentions(scores.b3.precision, found, gold);
  const shared = bestAssignment(
    gold.map((one) => found.map((other) => (2 * common(one, other)) / (one.size + other.size))),
  );
  for (const [side, partition] of [
    [scores.ceafe.recall, gold],
    [scores.ceafe.precision, found],
  ] as const) {
    side.right += shared;
    side.of += partition.length;
  }
}

function common(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  let count = 0;
  for (const mention of one) if (other.has(mention)) count++;
  return count;
}

function entityOf(partition: Partition): Map<number, ReadonlySet<number>> {
  return new Map(partition.flatMap((entity) => [...entity].map((mention) => [mention, entity] as const)));
}

function addLinks(side: TwoSided["recall"], keys: Partition, answers: Partition): void {
  const answer = entityOf(answers);
  for (const key of keys) {
    const parts = new Set<ReadonlySet<number>>();
    let alone = 0;
    for (const mention of key) {
      const entity = answer.get(mention);
      if (entity === undefined) alone++;
      else parts.add(entity);
    }
    side.right += key.size - parts.size - alone;
    side.of += key.size - 1;
  }
}

function addMentions(side: TwoSided["recall"], keys: Partition, answers: Partition): void {
  const answer = entityOf(answers);
  for (const key of keys) {
    for (const mention of key) {
      const entity = answer.get(mention);
      side.right += entity === undefined ? 0 : common(key, entity) / key.size;
      side.of++;
    }
  }
}

/** Largest sum of values when every row is put to at most one column and every column to at most one row (Kuhn 1955, with potentials). */
export function bestAssignment(values: readonly (readonly number[])[]): number {
  const size = Math.max(values.length, ...values.map((row) => row.length), 0);
  const cost = (row: number, column: number): number => -(values[row - 1]?.[column - 1] ?? 0);
  const rowPrice = new Float64Array(size + 1);
  const columnPrice = new Float64Array(size + 1);
  const rowOf = new Int32Array(size + 1);
  for (let row = 1; row <= size; row++) {
    const cheapest = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY);
    const before = new Int32Array(size + 1);
    const seen = new Uint8Array(size + 1);
    let column = 0;
    rowOf[0] = row;
    while (rowOf[column] !== 0) {
      seen[column] = 1;
      column = nextColumn(rowOf[column]!, column);
    }
    while (column !== 0) {
      rowOf[column] = rowOf[before[column]!]!;
      column = before[column]!;
    }

    function nextColumn(at: number, from: number): number {
      let step = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let other = 1; other <= size; other++) {
        if (seen[other] === 1) continue;
        const reduced = cost(at, other) - rowPrice[at]! - columnPrice[other]!;
        if (reduced < cheapest[other]!) {
          cheapest[other] = reduced;
          before[other] = from;
        }
        if (cheapest[other]! < step) {
          step = cheapest[other]!;
          next = other;
        }
      }
      for (let other = 0; other <= size; other++) {
        if (seen[other] === 1) {
          rowPrice[rowOf[other]!]! += step;
          columnPrice[other]! -= step;
        } else cheapest[other]! -= step;
      }
      return next;
    }
  }
  let sum = 0;
  for (let column = 1; column <= size; column++) sum += values[rowOf[column]! - 1]?.[column - 1] ?? 0;
  return sum;
}
