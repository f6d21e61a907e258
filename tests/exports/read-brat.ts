/** A reader of brat standoff that knows nothing of how it was written: lines, ids, offsets by code point. */
export interface Mark {
  readonly type: string;
  readonly fragments: readonly (readonly [start: number, end: number])[];
  readonly text: string;
}

export interface BratEvent {
  readonly type: string;
  readonly trigger: string;
  /** Fillers by role, without the numbers of repeated roles. */
  readonly roles: Readonly<Record<string, readonly string[]>>;
}

export interface ReadBrat {
  readonly marks: ReadonlyMap<string, Mark>;
  readonly events: ReadonlyMap<string, BratEvent>;
  readonly relations: readonly { readonly type: string; readonly from: string; readonly to: string }[];
  readonly equivalences: readonly (readonly string[])[];
  /** Attributes by annotation, then by name; a binary one is true. */
  readonly attributes: ReadonlyMap<string, Readonly<Record<string, string | true>>>;
  readonly references: ReadonlyMap<string, { readonly key: string; readonly name: string }>;
  readonly notes: ReadonlyMap<string, string>;
}

const GRAMMAR = [
  /^T\d+\t[\w-]+ \d+ \d+(?:;\d+ \d+)*\t[^\t]+$/,
  /^E\d+\t[\w-]+:T\d+(?: \w+:[TE]\d+)*$/,
  /^R\d+\t\w+ Arg1:[TE]\d+ Arg2:[TE]\d+$/,
  /^\*\tEquiv(?: T\d+){2,}$/,
  /^A\d+\t\w+ [TE]\d+(?: [\w-]+)?$/,
  /^N\d+\tReference T\d+ \w+:[^ \t]+\t[^\t]*$/,
  /^#\d+\tAnnotatorNotes [TE]\d+\t[^\t]+$/,
];

export function readBrat(ann: string): ReadBrat {
  const marks = new Map<string, Mark>();
  const events = new Map<string, BratEvent>();
  const relations: { type: string; from: string; to: string }[] = [];
  const equivalences: string[][] = [];
  const attributes = new Map<string, Record<string, string | true>>();
  const references = new Map<string, { key: string; name: string }>();
  const notes = new Map<string, string>();
  for (const line of ann.split("\n").slice(0, -1)) {
    if (!GRAMMAR.some((pattern) => pattern.test(line))) throw new Error(`no line of standoff: ${JSON.stringify(line)}`);
    const [id, fields, text = ""] = line.split("\t") as [string, string, string?];
    const [type, ...rest] = fields.split(" ") as [string, ...string[]];
    if (line.startsWith("T")) {
      const fragments = fields
        .slice(type.length + 1)
        .split(";")
        .map((fragment) => fragment.split(" ").map(Number) as [number, number]);
      marks.set(id, { type, fragments, text });
    } else if (line.startsWith("E")) {
      const roles: Record<string, string[]> = {};
      for (const part of rest) {
        const [role, filler] = part.split(":") as [string, string];
        const name = role.replace(/\d+$/, "");
        roles[name] = [...(roles[name] ?? []), filler];
      }
      const [kind, trigger] = type.split(":") as [string, string];
      events.set(id, { type: kind, trigger, roles });
    } else if (line.startsWith("R")) {
      relations.push({ type, from: rest[0]!.slice(5), to: rest[1]!.slice(5) });
    } else if (line.startsWith("*")) equivalences.push(rest);
    else if (line.startsWith("A")) {
      const [of, value = true] = rest as [string, string?];
      attributes.set(of, { ...attributes.get(of), [type]: value });
    } else if (line.startsWith("N")) references.set(rest[0]!, { key: rest[1]!, name: text });
    else notes.set(rest[0]!, text);
  }
  return { marks, events, relations, equivalences, attributes, references, notes };
}
