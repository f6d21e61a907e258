import type { Document } from "../../language/document.ts";
import type { Actor, Analysis, Mention, Range } from "../../schema/index.ts";
import { type Bracketed, bracketsByToken } from "./brackets.ts";

/** What the brackets of each attribute of MISC tell, in the order of their fields. */
export const LAYER_FIELDS = {
  Entity: "eid-etype-head-other",
  Quotation: "id-kind-speaker-confidence",
  Cue: "quotation",
  Source: "quotation",
  Date: "id-type-value-mod",
  Event: "id-class-type-realis-date",
  Participant: "event-role-actor",
  LabelClaim: "id-term-position-holder-bearer",
  Stance: "id-position-holder-target",
  FramingCue: "id-kind-holder",
  Frame: "id-frame",
} as const;

/** An attribute of MISC that carries a layer of the analysis. */
export type LayerName = keyof typeof LAYER_FIELDS;

/** Entity types of CorefUD; a group of people is a person there, as in GUM. */
const ENTITY_TYPES: Readonly<Record<Actor["kind"], string>> = {
  person: "person",
  organization: "organization",
  place: "place",
  group: "person",
  unnamed: "person",
};

/** Puts the layers of an analysis on its tokens; spans that begin or end inside a token take the whole token. */
export class Layers {
  readonly #marks: Record<LayerName, Bracketed[]> = {
    Entity: [],
    Quotation: [],
    Cue: [],
    Source: [],
    Date: [],
    Event: [],
    Participant: [],
    LabelClaim: [],
    Stance: [],
    FramingCue: [],
    Frame: [],
  };
  readonly #entitySpans = new Set<string>();

  /** @param document - number of the document in the file, which makes the ids of its actors different from those of others */
  constructor(
    private readonly analysis: Analysis,
    private readonly language: Document,
    private readonly document: number,
  ) {
    for (const actor of analysis.actors) for (const mention of actor.mentions) this.#entity(actor, mention);
    this.#quotations();
    this.#dates();
    this.#events();
    this.#labels();
    this.#stances();
    this.#framing();
  }

  /** For each attribute that is there, its brackets by token. */
  written(): Map<LayerName, Map<number, string>> {
    const layers = Object.keys(LAYER_FIELDS) as LayerName[];
    return new Map(layers.map((name) => [name, bracketsByToken(this.#marks[name])]));
  }

  /** Id of an actor in the file. */
  actorId(id: string | null): string | null {
    return id === null || id === "narrator" ? id : `${this.document}.${id}`;
  }

  /** CorefUD wants a mention to lie in one sentence and no two mentions to have the same words: of two the first is written. */
  #entity({ id, kind }: Actor, { start, end, form }: Mention): void {
    const { from, to } = this.language.tokensIn(start, end);
    const key = `${from} ${to}`;
    if (from === to || this.#entitySpans.has(key)) return;
    if (this.language.tokens[from]!.sentence !== this.language.tokens[to - 1]!.sentence) return;
    this.#entitySpans.add(key);
    const fields = [ENTITY_TYPES[kind], this.#headOf(from, to), `kind:${kind},form:${form}`];
    this.#marks.Entity.push({ id: this.actorId(id)!, from, to, fields });
  }

  /** Place of the mention's head among its words, from 1 on: the first whose head lies outside. */
  #headOf(from: number, to: number): number {
    for (let i = from; i < to; i++) {
      const { head } = this.language.tokens[i]!;
      if (head === i || head < from || head >= to) return i - from + 1;
    }
    return 1;
  }

  /** A mark with one or more spans; several are numbered as CorefUD numbers the parts of a discontinuous mention. */
  #add(layer: LayerName, id: string, spans: readonly Range[], fields: Bracketed["fields"] = []): void {
    const reached = spans
      .map(({ start, end }) => this.language.tokensIn(start, end))
      .filter(({ from, to }) => from < to);
    reached.forEach(({ from, to }, i) => {
      const part = reached.length > 1 ? `[${i + 1}/${reached.length}]` : "";
      this.#marks[layer].push({ id: `${id}${part}`, from, to, fields });
    });
  }

  #quotations(): void {
    for (const { id, kind, content, cue, source, speaker, confidence } of this.analysis.quotations) {
      this.#add("Quotation", id, content, [kind, this.actorId(speaker), confidence]);
      this.#add("Cue", id, cue);
      this.#add("Source", id, source);
    }
  }

  #dates(): void {
    for (const date of this.analysis.dates) this.#add("Date", date.id, [date], [date.type, date.value, date.mod]);
  }

  #events(): void {
    for (const { id, trigger, class: kind, type, realis, date, participants } of this.analysis.events) {
      this.#add("Event", id, [trigger], [kind, type, realis, date]);
      for (const { role, actor, span } of participants)
        this.#add("Participant", id, [span], [role, this.actorId(actor)]);
    }
  }

  #labels(): void {
    for (const { id, term, claims } of this.analysis.labels) {
      claims.forEach(({ span, position, holder, bearer }, i) => {
        const fields = [term, position, this.actorId(holder), this.actorId(bearer.actor) ?? bearer.span?.text ?? null];
        this.#add("LabelClaim", `${id}.${i + 1}`, [span], fields);
      });
    }
  }

  #stances(): void {
    this.analysis.stances.forEach(({ evidence, position, holder, target: { kind, id } }, i) => {
      const target = kind === "actor" ? this.actorId(id) : id;
      this.#add("Stance", `s${i + 1}`, evidence, [position, this.actorId(holder), target]);
    });
  }

  #framing(): void {
    const { cues, frames } = this.analysis.framing;
    cues.forEach((cue, i) => {
      this.#add("FramingCue", `c${i + 1}`, [cue], [cue.kind, this.actorId(cue.holder)]);
    });
    const evidence = frames.flatMap(({ frame, evidence: spans }) => spans.map((span) => ({ frame, span })));
    evidence.forEach(({ frame, span }, i) => {
      this.#add("Frame", `f${i + 1}`, [span], [frame]);
    });
  }
}
