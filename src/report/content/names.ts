import type { Actor, Analysis } from "../../schema/index.ts";
import { shortened } from "../wrap.ts";

const LONGEST_NAME = 80;

/** What the actors of an analysis are called in its reports. */
export interface Names {
  /** An actor's name, or what stands for it. */
  name(actor: string | null): string;
  /** The same with the actor's first role, or that the article does not name it. */
  introduced(actor: string | null): string;
}

function introduction({ name, kind, roles }: Actor): string {
  const shown = shortened(name, LONGEST_NAME);
  if (kind === "unnamed") return `${shown} (not named)`;
  return roles[0] === undefined ? shown : `${shown}, ${shortened(roles[0], LONGEST_NAME)}`;
}

/** The names of an analysis's actors. */
export function namesOf(analysis: Analysis): Names {
  const actors = new Map(analysis.actors.map((actor) => [actor.id, actor]));
  const shown = (id: string | null, write: (actor: Actor) => string): string => {
    if (id === "narrator") return "the article itself";
    if (id === null) return "speaker not identified";
    const actor = actors.get(id);
    return actor ? write(actor) : id;
  };
  return {
    name: (actor) => shown(actor, ({ name }) => shortened(name, LONGEST_NAME)),
    introduced: (actor) => shown(actor, introduction),
  };
}
