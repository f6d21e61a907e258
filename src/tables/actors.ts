import type { Actor, Mention } from "../schema/index.ts";
import { type Field, field, numbered, sentenceField, source, spanFields } from "./field.ts";
import { listed } from "./reading.ts";

const first = ({ mentions }: Actor): Mention | undefined => mentions[0];

/** One row an actor of an article. */
export const ACTORS = source<Actor>(
  "actors",
  "One row an actor of an article: a person, organization, place, group or unnamed source. Actors are not joined over articles: the same " +
    "`name` and `kind` is the natural key for that.",
  ({ analysis }) => analysis.actors,
  [
    field("actor_id", "string", "Id of the actor: article and local id", (a, r) => r.id(a.id)),
    field("kind", "string", "person, organization, place, group or unnamed", ({ kind }) => kind),
    field("name", "string", "Fullest name found; for an unnamed source its description", ({ name }) => name),
    field("aliases", "string?", "Other names, joined by `; `", ({ aliases }) => listed(aliases)),
    field("roles", "string?", "Titles and offices as the text gives them, joined by `; `", ({ roles }) =>
      listed(roles),
    ),
    field(
      "organization",
      "string?",
      "Organization that the roles name",
      ({ id }, r) => r.party(id)?.organization ?? null,
    ),
    field("gender", "string?", "female, male or nonbinary, as the text tells", ({ gender }) => gender),
    field("mention_count", "integer", "How many mentions there are", ({ mentions }) => mentions.length),
    ...spanFields("text", "Words of the first mention", first),
  ],
);

/** A mention with its actor. */
interface ActorMention {
  readonly actor: Actor;
  readonly mention: Mention;
  readonly number: number;
}

const ofActor: Field<ActorMention>[] = [
  field("actor_id", "string", "Actor that is mentioned", ({ actor }, r) => r.id(actor.id)),
  field("actor_name", "string", "Its name", ({ actor }) => actor.name),
  field("actor_kind", "string", "Its kind: person, organization, place, group or unnamed", ({ actor }) => actor.kind),
];

/** One row a mention of an actor. */
export const MENTIONS = source<ActorMention>(
  "mentions",
  "One row a mention of an actor: who is named where, by name, title, description or pronoun.",
  ({ analysis }) =>
    analysis.actors.flatMap((actor) =>
      numbered(actor.mentions).map(({ item, number }) => ({ actor, mention: item, number })),
    ),
  [
    field("mention_id", "string", "Id of the mention: actor and number", ({ actor, number }, r) =>
      r.id(`${actor.id}.${number}`),
    ),
    sentenceField(({ mention }) => mention),
    ...ofActor,
    field("form", "string", "name, title, description or pronoun", ({ mention }) => mention.form),
    ...spanFields<ActorMention>("text", "Words of the mention", ({ mention }) => mention, { nullable: false }),
  ],
);
