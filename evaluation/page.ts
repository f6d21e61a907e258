/** A part of the accuracy page: what `npm run evaluate -- CORPORA --only NAME` measures. */
export interface Section {
  readonly name: string;
  /** Folder of the corpora folder that it reads. */
  readonly corpus: string;
  /** Whether it learns models in parts, which start from a file of word vectors. */
  readonly startsFromVectors?: true;
  /** Measures and gives the part as Markdown; its first line is its heading. */
  readonly write: (corpora: string, vectors: string) => string;
}

const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

/** A Markdown table; columns but the first are figures. */
export function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return [line(columns), line(columns.map((_, i) => (i === 0 ? "---" : "---:"))), ...rows.map(line)].join("\n");
}

/** A share as a percentage with one decimal. */
export const percent = (share: number): string => (100 * share).toFixed(1);

/** The page with one section put in place of the one of the same heading, or at its end. */
export function withSection(page: string, section: string): string {
  const heading = section.slice(0, section.indexOf("\n") + 1);
  const from = page.indexOf(`\n${heading}`) + 1;
  if (from === 0) return `${page.trimEnd()}\n\n${section}`;
  const next = page.indexOf("\n## ", from + 1);
  return page.slice(0, from) + section + (next < 0 ? "" : page.slice(next));
}
