import type { Row } from "./treebank.ts";

/**
 * Joins what the treebanks split at hyphens ("vice" "-" "president") into one token, as the analysis has it. The joined token
 * takes tag, head and relation of its outermost piece; as a modifier of a noun it is an adjective unless it is a name.
 */
export function mergeHyphens(rows: readonly Row[]): Row[] {
  const placeOf: number[] = [];
  const groups: number[][] = [];
  let i = 0;
  while (i < rows.length) {
    const group = [i];
    while (joins(rows, group.at(-1)!)) {
      const last = group.at(-1)!;
      group.push(last + 1, last + 2);
    }
    for (const member of group) placeOf[member] = groups.length;
    groups.push(group);
    i += group.length;
  }
  if (groups.length === rows.length) return [...rows];
  return groups.map((group) => merged(group, rows, placeOf));
}

function joins(rows: readonly Row[], at: number): boolean {
  const [left, hyphen, right] = [rows[at], rows[at + 1], rows[at + 2]];
  if (!left || !hyphen || !right || hyphen.word !== "-") return false;
  return (
    !left.spaceAfter && !hyphen.spaceAfter && /[\p{L}\p{N}]$/u.test(left.word) && /^[\p{L}\p{N}]/u.test(right.word)
  );
}

function merged(group: readonly number[], rows: readonly Row[], placeOf: readonly number[]): Row {
  const pieces = group.map((member) => rows[member]!);
  const outer = pieces.find((row) => row.head < 0 || !group.includes(row.head)) ?? pieces[0]!;
  const head = outer.head < 0 ? -1 : placeOf[outer.head]!;
  if (pieces.length === 1) return { ...outer, head };
  const last = pieces.at(-1)!;
  const modifier = ["amod", "compound"].includes(outer.relation) && !outer.tag.startsWith("NNP");
  const start = pieces.slice(0, -1).map((row) => row.word);
  return {
    word: [...start, last.word].join(""),
    lemma: [...start, modifier ? last.word : last.lemma].join(""),
    tag: modifier ? "JJ" : outer.tag,
    head,
    relation: modifier ? "amod" : outer.relation,
    spaceAfter: last.spaceAfter,
  };
}
