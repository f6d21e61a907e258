import type { Analysis } from "../schema/index.ts";

/** Layers of the analysis in which a rule or a lexicon can make a finding. */
export type LayerName = Exclude<keyof Analysis, "schemaVersion" | "engine">;

/** A text and the words of one span: analysed, the layer has (hit) or has not (miss) a span that reads exactly so. */
export interface Example {
  readonly text: string;
  readonly span: string;
}

/** Words as data: where they come from, and what they must and must not find. A test runs every example. */
export interface Lexicon<Entry = string> {
  /** Kebab-case name, unique. */
  readonly id: string;
  /** The layer its entries make findings in. */
  readonly layer: LayerName;
  /** Paper, standard or corpus the entries come from, or "compiled for hustings" with the method. */
  readonly source: string;
  readonly licence: string;
  /** What an entry means and how it is matched. */
  readonly note: string;
  readonly entries: readonly Entry[];
  readonly hits: readonly Example[];
  readonly misses: readonly Example[];
}

/** What a rule does, with examples. Every `rule` in an analysis is the name of one of these or of a model. */
export interface Rule {
  /** `folder/kebab-name`, as in `quotations/cue-after-mark`. */
  readonly name: string;
  readonly layer: LayerName;
  /** One sentence: when it fires and what it finds. */
  readonly meaning: string;
  readonly hits: readonly Example[];
  readonly misses: readonly Example[];
}
