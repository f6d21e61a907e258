/** The same names made so that each stands once, in order: "debate", "debate (2)". Scales of a chart tell things apart by name. */
export function distinctNames(names: readonly string[]): string[] {
  const taken = new Set(names);
  const seen = new Set<string>();
  return names.map((name) => {
    let distinct = name;
    for (let i = 2; seen.has(distinct) || (i > 2 && taken.has(distinct)); i++) distinct = `${name} (${i})`;
    seen.add(distinct);
    return distinct;
  });
}

/** What tells namesakes of a corpus apart. */
const MARK = / #[0-9a-f]{8}$/;

/** What a reader is told where names are numbered. */
export const NUMBERED_NOTE = "Names with a number may mean one and the same: the articles don’t tell.";

/** How a picture or page writes the names in it. */
export interface ShownNames {
  readonly of: (name: string) => string;
  /** {@link NUMBERED_NOTE} where it holds, else nothing. */
  readonly notes: readonly string[];
}

/**
 * Names of a corpus's actors as a picture or page writes them: without the mark that tells namesakes apart, which is of use in data but can't be read;
 * namesakes in one of them get a number instead.
 *
 * @param names - every name in it, in its order
 */
export function shownNames(names: Iterable<string>): ShownNames {
  const all = [...new Set(names)];
  const plain = all.map((name) => name.replace(MARK, ""));
  const shown = distinctNames(plain);
  const places = new Map(all.map((name, i) => [name, shown[i]!]));
  return {
    of: (name) => places.get(name) ?? name,
    notes: shown.some((name, i) => name !== plain[i]) ? [NUMBERED_NOTE] : [],
  };
}
