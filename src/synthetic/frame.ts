/** A place in a frame that is filled: `{a}`, `{t.matter}`, `{@saying}`, `{12-90}`. */
export interface Slot {
  readonly kind: "slot";
  /** What stands before the point, or all of it. */
  readonly name: string;
  /** What stands after the point, or nothing. */
  readonly form: string;
}

/** Where something begins or ends that belongs to the truth: `<direct a>`, `</direct>`. */
export interface Tag {
  readonly kind: "open" | "close";
  readonly name: string;
  readonly names: readonly string[];
}

/** A piece of a frame: words as they are, a slot, a tag. */
export type Part = string | Slot | Tag;

const MARKED = /\{([^{}]+)\}|<(\/?)(\w+)((?: \w+)*)>/g;

function parse(frame: string): readonly Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const match of frame.matchAll(MARKED)) {
    if (match.index > from) parts.push(frame.slice(from, match.index));
    const [whole, slot, slash, name = "", names = ""] = match;
    if (slot !== undefined) {
      const [before = "", form = ""] = slot.split(".");
      parts.push({ kind: "slot", name: before, form });
    } else parts.push({ kind: slash === "/" ? "close" : "open", name, names: names.split(" ").slice(1) });
    from = match.index + whole.length;
  }
  if (from < frame.length) parts.push(frame.slice(from));
  return parts;
}

const parsed = new Map<string, readonly Part[]>();

/** The pieces of a frame. Frames are few and used often: each is taken apart once. */
export function partsOf(frame: string): readonly Part[] {
  let parts = parsed.get(frame);
  if (parts === undefined) {
    parts = parse(frame);
    parsed.set(frame, parts);
  }
  return parts;
}
