/** A reader of CoNLL-U that knows nothing of how it was written. */
export interface Line {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly head: number;
  readonly relation: string;
  readonly misc: Readonly<Record<string, string>>;
}

export interface ReadSentence {
  readonly comments: readonly (readonly [key: string, value: string])[];
  readonly words: readonly Line[];
  /** Multiword tokens by the number of their first word. */
  readonly multiword: ReadonlyMap<number, Line & { readonly last: number }>;
}

export interface Mark {
  readonly id: string;
  readonly fields: readonly string[];
  readonly part: number;
  readonly of: number;
  /** Offsets in code points from the first word's start to the last word's end. */
  readonly start: number;
  readonly end: number;
}

function lineOf(columns: readonly string[]): Line {
  const [, form, lemma, upos, xpos, , head, relation, , misc] = columns as string[];
  const attributes = misc!.split("|").map((attribute) => {
    const at = attribute.indexOf("=");
    return [attribute.slice(0, at), attribute.slice(at + 1)];
  });
  return {
    form: form!,
    lemma: lemma!,
    upos: upos!,
    xpos: xpos!,
    head: Number(head),
    relation: relation!,
    misc: Object.fromEntries(attributes) as Record<string, string>,
  };
}

export function readConllu(file: string): ReadSentence[] {
  if (file === "") return [];
  if (!file.endsWith("\n\n")) throw new Error("the last sentence has no blank line after it");
  return file
    .slice(0, -2)
    .split("\n\n")
    .map((block) => {
      const comments: [string, string][] = [];
      const words: Line[] = [];
      const multiword = new Map<number, Line & { last: number }>();
      for (const line of block.split("\n")) {
        if (line.startsWith("#")) {
          const [key = "", ...value] = line.slice(2).split(" = ");
          comments.push([key, value.join(" = ")]);
          continue;
        }
        const columns = line.split("\t");
        if (columns.length !== 10 || columns.some((column) => column === "" || /^\s|\s$/.test(column)))
          throw new Error(`not ten columns: ${JSON.stringify(line)}`);
        const range = /^(\d+)-(\d+)$/.exec(columns[0]!);
        if (range) multiword.set(Number(range[1]), { ...lineOf(columns), last: Number(range[2]) });
        else if (Number(columns[0]) === words.length + 1) words.push(lineOf(columns));
        else throw new Error(`word out of order: ${line}`);
      }
      return { comments, words, multiword };
    });
}

export const rangeOf = ({ misc }: Line): [start: number, end: number] =>
  misc.TokenRange!.split(":").map(Number) as [number, number];

/** The marks of one attribute over the sentences of one document, in the order in which they open. */
export function marksOf(sentences: readonly ReadSentence[], attribute: string): Mark[] {
  const marks: (Mark & { end: number })[] = [];
  const open: { id: string; at: number }[] = [];
  for (const word of sentences.flatMap(({ words }) => words)) {
    const [start, end] = rangeOf(word);
    for (const [bracket] of (word.misc[attribute] ?? "").matchAll(/\([^()]+\)?|[^()]+\)/g)) {
      const [name = "", ...fields] = bracket.replace(/[()]/g, "").split("-");
      if (bracket.startsWith("(")) {
        const [, id = name, part = "1", of = "1"] = /^(.*)\[(\d+)\/(\d+)\]$/.exec(name) ?? [];
        open.push({ id: name, at: marks.length });
        marks.push({ id, fields: fields.map(decodeURIComponent), part: Number(part), of: Number(of), start, end });
      }
      if (bracket.endsWith(")")) {
        const last = open.findLastIndex(({ id }) => id === name);
        if (last < 0) throw new Error(`closed but never opened: ${name}`);
        const { at } = open.splice(last, 1)[0]!;
        marks[at] = { ...marks[at]!, end };
      }
    }
  }
  if (open.length > 0) throw new Error(`never closed: ${open.map(({ id }) => id).join(" ")}`);
  return marks;
}
