import type { Language } from "./language/language.ts";
import type { Attribution } from "./quotations/attribution.ts";
import type { Mark } from "./quotations/mark.ts";
import type {
  Actor,
  Article,
  EventMention,
  Framing,
  Label,
  Note,
  Quotation,
  Stance,
  TemporalExpression,
} from "./schema/index.ts";

/** The article as handed in, checked, with HTML already turned into text. */
export interface Source {
  readonly text: string;
  readonly id: string;
  readonly url: string | null;
  readonly title: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  /** Where `published` comes from: the caller, or metadata of the page. */
  readonly publishedBasis: "given" | "stated" | null;
  readonly outlet: string | null;
  readonly language: string | null;
}

/** Everything known about an article, layer beside layer; each stage adds its own and changes none. */
export interface Layers {
  source: Source;
  article: Article;
  language: Language;
  dates: readonly TemporalExpression[];
  marks: readonly Mark[];
  attributions: readonly Attribution[];
  actors: readonly Actor[];
  quotations: readonly Quotation[];
  events: readonly EventMention[];
  labels: readonly Label[];
  stances: readonly Stance[];
  framing: Framing;
}

/** Where a stage leaves what the reader should know. */
export interface Context {
  note(note: Note): void;
}

/** One step of the method: reads the layers it needs, gives the layers it makes. */
export interface Stage<Needs extends keyof Layers, Gives extends keyof Layers> {
  readonly name: string;
  readonly needs: readonly Needs[];
  readonly gives: readonly Gives[];
  run(layers: Readonly<Pick<Layers, Needs>>, context: Context): Pick<Layers, Gives>;
}
