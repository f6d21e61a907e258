import type { Language } from "../language/language.ts";
import type { Actor, Mention } from "../schema/index.ts";
import { GIVEN_NAMES, knownName } from "./gazetteer.ts";
import type { Member } from "./member.ts";
import type { Reference } from "./reference.ts";

/** Longest name, in words, that counts as fuller: a whole title line does not. */
const MOST_NAME_WORDS = 7;

/** The finished actors in the order of their first mentions, and the id that each has got. */
export function toActors(
  language: Language,
  members: readonly Member[],
): { actors: Actor[]; idOf: ReadonlyMap<Member, string> } {
  const present = members.filter((member) => member.references.length > 0);
  for (const member of present) member.references.sort((a, b) => a.from - b.from || b.to - a.to);
  present.sort((a, b) => firstOf(a).from - firstOf(b).from || firstOf(b).to - firstOf(a).to);
  const idOf = new Map<Member, string>();
  const actors = present.map((member, i) => {
    idOf.set(member, `a${i + 1}`);
    return toActor(language, member, `a${i + 1}`);
  });
  return { actors, idOf };
}

function firstOf(member: Member): Reference {
  return member.references[0] as Reference;
}

function toActor(language: Language, member: Member, id: string): Actor {
  const fullest = fullestName(member);
  const name = isCapitals(fullest) ? (unshouted(language, member, fullest) ?? fullest) : fullest;
  return {
    id,
    kind: member.kind ?? "person",
    name,
    aliases: member.names.filter((each) => each !== fullest),
    roles: [...member.roles],
    gender: member.kind === "person" || member.kind === "unnamed" ? member.gender : null,
    mentions: member.references.map(
      (reference): Mention => ({ ...language.span(reference.from, reference.to), form: reference.form }),
    ),
  };
}

const isCapitals = (name: string): boolean => name.length > 3 && name === name.toUpperCase();

/** "KUALA LUMPUR" of a dateline as the text writes it elsewhere; null where it does not, and for "NATO", which some write "Nato". */
function unshouted(language: Language, member: Member, name: string): string | null {
  if (member.kind === "organization" && !name.includes(" ")) return null;
  const lower = name.toLowerCase();
  for (const { nameFrom, nameTo } of member.references) {
    const { text } = language.span(nameFrom, nameTo);
    if (text.toLowerCase() === lower && !isCapitals(text)) return text;
  }
  return null;
}

/** The name with the most words; for what the lexicons know, the name it is best known by; for a description the first. */
function fullestName(member: Member): string {
  const first = member.names[0] as string;
  if (member.kind === "unnamed") return first;
  const canonical = member.kind === "place" ? knownName(first)?.canonical : undefined;
  if (canonical !== undefined && member.names.includes(canonical)) return canonical;
  let fullest = first;
  for (const name of member.names) if (fullness(name, member) > fullness(fullest, member)) fullest = name;
  return fullest;
}

/** Words of a name; a person's that begins with a given name goes before one that an epithet was put to ("Honest Ada Quist"). */
function fullness(name: string, member: Member): number {
  const words = name.split(" ");
  if (words.length > MOST_NAME_WORDS) return 0;
  const begins = member.kind === "person" && words.length > 1 && GIVEN_NAMES.has((words[0] as string).toLowerCase());
  return words.length + (begins ? MOST_NAME_WORDS : 0);
}
