/** What a run over a corpus knows about an article beside its analysis; null and left out mean not known. */
export interface KnownContext {
  /** Name of the publication; the host name of the article's address unless told. */
  readonly outlet: string | null;
  /** Path of the file it came from, or `-` for standard input. */
  readonly file: string | null;
  /** Line or row, from 1 on, or offset in bytes of its place in the file. */
  readonly position: number | null;
  /** What `position` counts. */
  readonly unit: "line" | "row" | "byte" | null;
  /** Encoding that the text was decoded from. */
  readonly encoding: string | null;
  /** Id of the earlier article that this one repeats. */
  readonly duplicateOf: string | null;
  /** How much of it the two have in common, 0 to 1. */
  readonly similarity: number | null;
  /** Fingerprint of the text that near-duplicates were found by. */
  readonly fingerprint: string | null;
  /** Columns of the input that were kept, by name. */
  readonly metadata: Readonly<Record<string, string>> | null;
}

/** What a run over a corpus knows about an article, as far as it does. */
export type ArticleContext = Partial<KnownContext>;
