import type { Member } from "./member.ts";
import type { Reference } from "./reference.ts";

const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ["pm", "prime minister"],
  ["fm", "foreign minister"],
  ["vp", "vice president"],
  ["vice-president", "vice president"],
  ["sen", "senator"],
  ["rep", "representative"],
  ["congressman", "representative"],
  ["congresswoman", "representative"],
  ["gov", "governor"],
  ["gen", "general"],
  ["premier", "prime minister"],
  ["tory", "conservative"],
  ["labor", "labour"],
  ["defense", "defence"],
  ["ex-president", "former president"],
]);
/** Words that make another office of an office: they must be on both sides. */
const RANKS = new Set(["deputy", "vice", "assistant", "associate", "shadow", "under", "lieutenant"]);
/** Words for a side, which a text may give only later: "Tory MP Giles Fenwick … the Conservative MP". */
const PARTIES = new Set(
  "conservative labour republican democratic liberal green opposition ruling socialist nationalist".split(" "),
);
/** Offices that "the Kazakh leader" can stand for. */
const LEADERS = new Set([
  "president",
  "minister",
  "chancellor",
  "king",
  "queen",
  "leader",
  "sultan",
  "emir",
  "ruler",
  "strongman",
  "dictator",
]);

/** The words of a role, spelled out and in lower case. */
export function roleWords(role: string): readonly string[] {
  return role
    .toLowerCase()
    .replaceAll(".", "")
    .split(/\s+/)
    .flatMap((word) => (ABBREVIATIONS.get(word) ?? word).split(" "));
}

/** The noun of a role, before its complement: mayor of "mayor of Lund"; "" for no words. */
export function roleHead(words: readonly string[]): string {
  const complement = words.findIndex((word, i) => i > 0 && COMPLEMENT_STARTS.has(word));
  return words[complement < 0 ? words.length - 1 : complement - 1] ?? "";
}

const COMPLEMENT_STARTS = new Set(["of", "for", "at", "to", "on"]);

/** Heads under which a role is looked up: its own, and leader for heads of state and government. */
export function roleHeads(role: string): readonly string[] {
  const words = roleWords(role);
  const head = roleHead(words);
  const leads =
    head === "minister"
      ? words.length === 2 && words[0] === "prime"
      : LEADERS.has(head) && !words.some((word) => RANKS.has(word));
  return leads && head !== "leader" ? [head, "leader"] : [head];
}

/** How well a role phrase fits a role somebody is said to have: 0 not at all, 2 word for word. */
export function roleFit(wanted: readonly string[], held: readonly string[]): number {
  const wantedHead = roleHead(wanted);
  const heldHead = roleHead(held);
  if (wantedHead !== heldHead) return wantedHead === "leader" && wanted.length === 1 && LEADERS.has(heldHead) ? 1 : 0;
  for (const rank of RANKS) if (wanted.includes(rank) !== held.includes(rank)) return 0;
  if (wanted.some((word) => !held.includes(word) && !(PARTIES.has(word) && !held.some((each) => PARTIES.has(each)))))
    return 0;
  if (wanted.length === held.length) return 2;
  return held.includes("former") ? 0.8 : 1;
}

/** Best fit of a reference's role with the roles and country of an actor; 0 where role or country speak against it. */
export function memberFit(reference: Reference, member: Member): number {
  if (reference.country !== null && member.country !== null && reference.country !== member.country) return 0;
  const wanted = roleWords(reference.roles[0] ?? "");
  let best = 0;
  for (const role of member.roles) best = Math.max(best, roleFit(wanted, roleWords(role)));
  if (best === 0) return 0;
  return best + (reference.country !== null && reference.country === member.country ? 2 : 0);
}
