import { HONORIFIC_GENDERS } from "../actors/gazetteer.ts";
import { foldName } from "../actors/name-keys.ts";
import { countryCodeOf } from "../exports/coding.ts";
import type { Actor, Mention } from "../schema/index.ts";

/** Characters before a mention in which its owner is looked for, and most words of one: "Papua New Guinea's". */
const REACH = 40;
const MOST_OWNER_WORDS = 3;
/** Between a name and its apposition: ", the ", or with an owner ", Chile's ". */
const LONGEST_GAP = 20;
/** Roles beyond these of one actor tell nothing new. */
const MOST_ROLES = 20;
const ARTICLE = /^(?:the|a|an|its|their|our)\s+/i;

/** The text of an article, and where its offsets stand in UTF-16 code units. */
export interface OffsetText {
  readonly text: string;
  toUtf16(offset: number): number;
}

/** The other full names of a person, and the roles with the countries that the text puts beside them. */
export function namesAndRoles(
  actor: Actor,
  article: OffsetText,
): { readonly names: readonly string[]; readonly roles: readonly string[] } {
  if (actor.kind !== "person") return { names: [], roles: [] };
  const names = actor.aliases.filter((alias) => alias.includes(" ") && foldName(alias) !== foldName(actor.name));
  return { names: [...new Set(names)], roles: rolesOf(actor, article) };
}

/**
 * "Kazakh Deputy Prime Minister", "Chile's finance minister": the actor's roles have no country, so they are read again from the mentions,
 * before a name or in an apposition to it. A title that stands alone ("the senator") may be taken for the wrong person's, and tells nothing.
 * A role that is the end of another one says nothing more.
 */
function rolesOf(actor: Actor, article: OffsetText): string[] {
  const found = new Set(actor.roles.filter((role) => !isHonorific(role)).slice(0, MOST_ROLES));
  const names = [actor.name, ...actor.aliases].sort((a, b) => b.length - a.length);
  for (const [i, mention] of actor.mentions.entries()) {
    if (found.size >= MOST_ROLES) break;
    const title = mention.form === "title" && !isBesideName(actor.mentions, i) ? "" : titleOf(mention, names);
    if (title !== "" && !isHonorific(title)) found.add(`${ownerBefore(article, mention.start)}${title}`);
  }
  const folded = [...found].map((role) => ({ role, key: role.toLowerCase() }));
  return folded
    .filter(({ key }, i) => !folded.some((other, j) => i !== j && isEndOf(key, other.key, i > j)))
    .map(({ role }) => role);
}

/** Whether a mention stands directly before or behind one by name: "Ana Lima, the mayor", "the mayor, Ana Lima". */
function isBesideName(mentions: readonly Mention[], at: number): boolean {
  const { start, end } = mentions[at]!;
  const [before, after] = [mentions[at - 1], mentions[at + 1]];
  return (
    (before?.form === "name" && start - before.end <= LONGEST_GAP) ||
    (after?.form === "name" && after.start - end <= LONGEST_GAP)
  );
}

const isEndOf = (key: string, other: string, later: boolean): boolean =>
  other.endsWith(` ${key}`) || (later && other === key);

/** "Mr." tells nobody from another. */
const isHonorific = (title: string): boolean => HONORIFIC_GENDERS.has(foldName(title).replace(".", ""));

/** What stands before the name in a mention, or the whole mention where it has no name. */
function titleOf({ form, text }: Mention, names: readonly string[]): string {
  if (form === "title") return text.replace(ARTICLE, "");
  if (form !== "name") return "";
  const name = names.find((each) => text.endsWith(each));
  return name === undefined ? "" : text.slice(0, -name.length).trim();
}

/** "Chile's " where a country's name stands before a mention as its owner. */
function ownerBefore({ text, toUtf16 }: OffsetText, start: number): string {
  const at = toUtf16(start);
  const before = text.slice(Math.max(0, at - REACH), at).trimEnd();
  if (!before.endsWith("'s") && !before.endsWith("’s")) return "";
  const words = before.slice(0, -2).split(/\s+/);
  for (let length = Math.min(MOST_OWNER_WORDS, words.length); length > 0; length--) {
    const owner = words.slice(-length).join(" ");
    const country = countryCodeOf(owner);
    if (country !== null && country !== countryCodeOf(words.slice(words.length - length + 1).join(" ")))
      return `${owner}'s `;
  }
  return "";
}
