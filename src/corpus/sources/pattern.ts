import { HustingsError } from "../../errors.ts";

/** What a file's name tells: a value for each placeholder. */
export type NameFields = ReadonlyMap<string, string>;

/** A compiled pattern: what the path of a file tells, or null where it doesn't match. */
export type FilePattern = (path: string) => NameFields | null;

type Piece = { readonly literal: string } | { readonly placeholder: string };

/** How a date is written in names of files. */
const DATE = /\d{4}([-_.]?)\d{2}\1\d{2}/y;

function invalid(pattern: string, why: string): HustingsError {
  return new HustingsError("INVALID_OPTION", `The pattern ${JSON.stringify(pattern)} ${why}.`);
}

/** `{published}-{id}.txt` as its placeholders and what stands between them. */
function piecesOf(pattern: string, segment: string): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const part of segment.split(/(\{[^{}]*\})/)) {
    if (part === "") continue;
    if (!/^\{.*\}$/.test(part)) {
      if (/[{}]/.test(part)) throw invalid(pattern, "has a brace without its partner");
      pieces.push({ literal: part });
      continue;
    }
    const name = part.slice(1, -1);
    if (!/^\p{L}[\p{L}\p{N}_-]*$/u.test(name)) {
      throw invalid(pattern, `has the placeholder ${part}; a placeholder is a name, such as {outlet}`);
    }
    if (name === "text" || name === "html") throw invalid(pattern, `has {${name}}, which no name of a file can hold`);
    if (pieces.length > 0 && "placeholder" in pieces.at(-1)!) {
      throw invalid(pattern, "has two placeholders side by side: nothing tells where one ends");
    }
    pieces.push({ placeholder: name });
  }
  return pieces;
}

/** Where a placeholder that begins at `from` can end, shortest first. */
function endsOf(name: string, text: string, from: number): readonly number[] {
  if (name !== "published") return Array.from({ length: text.length - from }, (_, index) => from + index + 1);
  DATE.lastIndex = from;
  return DATE.test(text) ? [DATE.lastIndex] : [];
}

/**
 * Matches one segment of a path. A placeholder takes as little as it can. Places that led nowhere are remembered, so that the
 * time stays within pieces times characters squared, whatever the pattern.
 */
function matchSegment(pieces: readonly Piece[], text: string): readonly (readonly [string, string])[] | null {
  const dead = new Set<number>();
  const from = (index: number, at: number): readonly (readonly [string, string])[] | null => {
    const piece = pieces[index];
    if (piece === undefined) return at === text.length ? [] : null;
    const key = index * (text.length + 1) + at;
    if (dead.has(key)) return null;
    if ("literal" in piece) {
      const rest = text.startsWith(piece.literal, at) ? from(index + 1, at + piece.literal.length) : null;
      if (rest !== null) return rest;
    } else {
      for (const end of endsOf(piece.placeholder, text, at)) {
        const rest = from(index + 1, end);
        if (rest !== null) return [[piece.placeholder, text.slice(at, end)], ...rest];
      }
    }
    dead.add(key);
    return null;
  };
  return from(0, 0);
}

/** A date in a file's name as ISO 8601: `20231107` and `2023_11_07` are `2023-11-07`. */
function dateOrValue(name: string, written: string): string {
  return name === "published" ? written.replace(/^(\d{4})[-_.]?(\d{2})[-_.]?(\d{2})$/, "$1-$2-$3") : written;
}

/**
 * Compiles a pattern of file names. It is compared with as many last segments of a path as it has itself, so
 * `{outlet}/{published}-{id}.txt` works at any depth. `{published}` matches a date and nothing else, every other placeholder
 * one character or more.
 *
 * @throws HustingsError INVALID_OPTION
 * @example
 * compilePattern("{outlet}/{published}-{id}.txt")("news/El Faro/20231107-a1.txt")
 * // Map { "outlet" => "El Faro", "published" => "2023-11-07", "id" => "a1" }
 */
export function compilePattern(pattern: string): FilePattern {
  const segments = pattern.split("/").map((segment) => piecesOf(pattern, segment));
  const names = segments.flat().flatMap((piece) => ("placeholder" in piece ? [piece.placeholder] : []));
  if (names.length === 0) throw invalid(pattern, "has no placeholder, such as {outlet}");
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw invalid(pattern, `has {${twice}} twice`);
  if (segments.some((pieces) => pieces.length === 0)) throw invalid(pattern, "has an empty name between two slashes");
  return (path) => {
    const parts = path.split(/[/\\]/).filter((part) => part !== "");
    if (parts.length < segments.length) return null;
    const last = parts.slice(-segments.length);
    const matched = segments.map((pieces, index) => matchSegment(pieces, last[index]!));
    if (matched.some((found) => found === null)) return null;
    return new Map(
      matched.flatMap((found) => found!.map(([name, value]) => [name, dateOrValue(name, value)] as const)),
    );
  };
}
