import type { Actor, Analysis, EventMention, Participant, Quotation } from "../schema/index.ts";

const OBLIGATIONS: ReadonlySet<string> = new Set(["must", "should"]);

/** Somebody on one side of an interaction: the words that name them, and the actor where they name one. */
export interface Side {
  readonly text: string;
  readonly actor: Actor | null;
}

/** Who acts, and toward whom. */
export interface Sides {
  readonly actors: readonly Side[];
  readonly recipients: readonly Side[];
  /** Where it happens. */
  readonly place: Actor | null;
}

/** Reads the two sides of interactions of one analysis. */
export class SidesReader {
  readonly #actors: ReadonlyMap<string, Actor>;
  readonly #quotations: ReadonlyMap<string, Quotation>;

  /** @param isPolitical - whether words that name no actor describe one all the same */
  constructor(
    { actors, quotations }: Analysis,
    private readonly isPolitical: (text: string) => boolean,
  ) {
    this.#actors = new Map(actors.map((actor) => [actor.id, actor]));
    this.#quotations = new Map(quotations.map((quotation) => [quotation.id, quotation]));
  }

  of(event: EventMention): Sides {
    const place = event.place === null ? null : (this.#actors.get(event.place) ?? null);
    const agents = event.participants.filter(({ role }) => role === "agent").map((agent) => this.#side(agent));
    if (event.type === "REQUEST" && OBLIGATIONS.has(event.modality ?? ""))
      return { actors: this.#speakerOf(event), recipients: agents, place };
    const acting = new Set(agents.flatMap(({ actor }) => (actor === null ? [] : [actor])));
    return { actors: agents, recipients: this.#recipients(event, acting, place), place };
  }

  /** Actors that the act is directed at or shared with, else those only described, else the place. */
  #recipients({ participants }: EventMention, acting: ReadonlySet<Actor>, place: Actor | null): readonly Side[] {
    const sides = participants
      .filter(({ role }) => role === "patient" || role === "recipient" || role === "with")
      .map((participant) => this.#side(participant))
      // Nobody acts toward themselves: words that seem to name who acts are taken as a description of somebody else.
      .map(({ text, actor }) => ({ text, actor: actor !== null && acting.has(actor) ? null : actor }));
    const named = sides.filter(({ actor }) => actor !== null);
    if (named.length > 0) return named;
    const described = sides.filter(({ text }) => this.isPolitical(text));
    if (described.length > 0) return described;
    return place === null ? [] : [{ text: place.name, actor: place }];
  }

  /** Who says that somebody else must act. */
  #speakerOf({ quotation }: EventMention): readonly Side[] {
    const speaker = this.#quotations.get(quotation ?? "")?.speaker ?? null;
    const actor = speaker === null ? undefined : this.#actors.get(speaker);
    return actor === undefined ? [] : [{ text: actor.name, actor }];
  }

  #side({ actor, span }: Participant): Side {
    return { text: span.text, actor: actor === null ? null : (this.#actors.get(actor) ?? null) };
  }
}
