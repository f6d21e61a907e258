import type { Actor, Mention, Range, Reference } from "../../schema/index.ts";
import { nearestMention } from "../nearest-mention.ts";
import { ACTOR_TYPES } from "./configuration.ts";
import type { LineId, Standoff } from "./standoff.ts";

const placeKey = ({ start, end }: Range): string => `${start} ${end}`;

/** The text-bound annotations of actors, and of other words that take part in something. */
export class ActorMarks {
  readonly #actors: ReadonlyMap<string, Actor>;
  readonly #marks = new Map<Mention, LineId>();
  readonly #mentionAt = new Map<string, Mention>();
  readonly #phrases = new Map<string, LineId | null>();

  constructor(
    private readonly standoff: Standoff,
    actors: readonly Actor[],
  ) {
    this.#actors = new Map(actors.map((actor) => [actor.id, actor]));
    for (const actor of actors) this.#write(actor);
  }

  #write(actor: Actor): void {
    const { id, kind, name, aliases, roles, gender, mentions } = actor;
    const written: LineId[] = [];
    for (const mention of mentions) {
      const mark = this.standoff.mark(ACTOR_TYPES[kind], [mention]);
      if (mark === null) continue;
      this.#marks.set(mention, mark);
      this.#mentionAt.set(`${id} ${placeKey(mention)}`, mention);
      this.standoff.attribute("Form", mark, mention.form);
      this.standoff.reference(mark, `hustings:${id}`, name);
      written.push(mark);
    }
    this.standoff.equivalent(written);
    const [first] = written;
    if (first !== undefined)
      this.standoff.note(first, { aliases: listed(aliases), roles: listed(roles), gender: gender ?? null });
  }

  /** The mention that stands for an actor at a place. */
  near(actor: string | null, place: Range): LineId | null {
    const found = this.#actors.get(actor ?? "");
    const mention = found === undefined ? null : nearestMention(found, place);
    return mention === null ? null : (this.#marks.get(mention) ?? null);
  }

  /** The words that name somebody: the mention of the actor where it has the same words, else a phrase of its own; without words the nearest mention. */
  of({ actor, span }: Reference, place: Range): LineId | null {
    if (span === null) return this.near(actor, place);
    const mention = this.#mentionAt.get(`${actor ?? ""} ${placeKey(span)}`);
    if (mention !== undefined) return this.#marks.get(mention) ?? null;
    const key = `${actor ?? ""} ${placeKey(span)}`;
    const known = this.#phrases.get(key);
    if (known !== undefined) return known;
    const mark = this.standoff.mark("Phrase", [span]);
    this.#phrases.set(key, mark);
    const named = this.#actors.get(actor ?? "");
    if (mark !== null && named !== undefined) this.standoff.reference(mark, `hustings:${named.id}`, named.name);
    return mark;
  }
}

const listed = (names: readonly string[]): string | null => (names.length === 0 ? null : names.join(", "));
