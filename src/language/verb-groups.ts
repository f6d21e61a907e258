import type { Token } from "./token.ts";
import type { Tree } from "./tree.ts";
import type { Aspect, Tense, VerbGroup } from "./verbs.ts";

/** Words that negate what they modify. Barely and hardly deny in effect (Quirk et al. 1985, 10.59). */
export const NEGATORS: ReadonlySet<string> = new Set(
  "not n't never no neither nor hardly scarcely barely nothing nobody none nowhere n’t".split(" "),
);

const AUXILIARIES = new Set(["be", "have", "do", "get"]);
const FULL_MODAL: Readonly<Record<string, string>> = {
  wo: "will",
  "'ll": "will",
  ca: "can",
  "'d": "would",
  sha: "shall",
};

const isVerb = (token: Token | undefined): boolean =>
  token !== undefined && (token.tag.startsWith("VB") || token.tag === "MD");

/** A modal by its full name: won't → will, 'd → would. */
export function modalName(norm: string): string {
  return Object.hasOwn(FULL_MODAL, norm) ? FULL_MODAL[norm]! : norm;
}

/** Whether a token can stand between the parts of a verb group: an adverb, a negation, `to`. */
function isFiller(token: Token): boolean {
  return token.tag === "RB" || token.tag === "RBR" || token.tag === "TO";
}

/** Auxiliaries to the left that touch the verb but for adverbs, nearest first. */
function auxiliariesBefore(tokens: readonly Token[], verb: number): number[] {
  const found: number[] = [];
  const { sentence } = tokens[verb]!;
  let blocked = false;
  for (let i = verb - 1; i >= 0 && verb - i <= 10; i--) {
    const token = tokens[i]!;
    if (token.sentence !== sentence) break;
    if (token.tag === "MD" || (isVerb(token) && AUXILIARIES.has(token.lemma) && !blocked)) found.push(i);
    else if (!isFiller(token)) break;
    if (token.tag === "TO") {
      // "is going to visit" and "has to go" are one group; "wants to be elected" is two.
      const governor = tokens[i - 1];
      if (governor?.norm === "going" && tokens[i - 2]?.lemma === "be") {
        found.push(i, i - 1, i - 2);
        return found;
      }
      found.push(i);
      blocked = true;
      break;
    }
  }
  return found;
}

function partsOf(tokens: readonly Token[], tree: Tree, verb: number): number[] {
  const parts = new Set(auxiliariesBefore(tokens, verb));
  for (const child of tree.children(verb)) {
    const { relation, tag } = tokens[child]!;
    if (child < verb && (relation === "aux" || relation === "aux:pass") && (isVerb(tokens[child]) || tag === "TO"))
      parts.add(child);
  }
  return [...parts].sort((a, b) => a - b);
}

function tenseOf(first: Token, isAuxiliary: boolean): Tense {
  switch (first.tag) {
    case "VBD":
      return "PAST";
    case "VBZ":
    case "VBP":
      return "PRESENT";
    case "VBG":
      return "PRESPART";
    case "VBN":
      return "PASTPART";
    case "TO":
      return "INFINITIVE";
    case "MD":
      return ["will", "shall"].includes(modalName(first.norm)) ? "FUTURE" : "PRESENT";
    default:
      return isAuxiliary ? "PRESENT" : "INFINITIVE";
  }
}

function aspectOf(chain: readonly Token[]): Aspect {
  let perfect = false;
  let progressive = false;
  for (let i = 1; i < chain.length; i++) {
    const auxiliary = chain[i - 1]!.lemma;
    const { tag, norm } = chain[i]!;
    if (auxiliary === "have" && (tag === "VBN" || tag === "VBD")) perfect = true;
    if (auxiliary === "be" && tag === "VBG" && norm !== "going") progressive = true;
    if (auxiliary === "be" && norm === "going" && i === chain.length - 1) progressive = true;
  }
  if (perfect && progressive) return "PERFECTIVE_PROGRESSIVE";
  if (perfect) return "PERFECTIVE";
  return progressive ? "PROGRESSIVE" : "NONE";
}

function isPassive(chain: readonly Token[]): boolean {
  const last = chain[chain.length - 1]!;
  if (last.tag !== "VBN" && last.tag !== "VBD") return false;
  const auxiliary = chain[chain.length - 2]?.lemma;
  return auxiliary === undefined ? last.tag === "VBN" : auxiliary === "be" || auxiliary === "get";
}

function isNegated(tokens: readonly Token[], tree: Tree, parts: readonly number[], verb: number): boolean {
  const first = parts[0] ?? verb;
  const { sentence } = tokens[verb]!;
  for (let i = Math.max(0, Math.min(first, verb) - 2); i < verb + 2 && i < tokens.length; i++) {
    const token = tokens[i]!;
    const near = i > first || token.head === verb || (i >= first - 1 && token.tag === "RB");
    if (
      token.sentence === sentence &&
      near &&
      NEGATORS.has(token.norm) &&
      token.tag !== "DT" &&
      i <= verb + (parts.length === 0 ? 1 : 0)
    )
      return true;
  }
  return tree
    .children(verb)
    .some((child) => child < verb && NEGATORS.has(tokens[child]!.norm) && tokens[child]!.relation === "advmod");
}

/** Builds the verb group of a main verb. */
function groupOf(tokens: readonly Token[], tree: Tree, verb: number): VerbGroup {
  const parts = partsOf(tokens, tree, verb);
  const chain = [...parts, verb].map((i) => tokens[i]!);
  const modal = chain.find((token) => token.tag === "MD");
  const toBe = chain.filter((token) => token.tag !== "TO");
  const goingTo = chain.some((token, i) => token.norm === "going" && chain[i + 1]?.tag === "TO");
  return {
    verb,
    from: Math.min(parts[0] ?? verb, verb),
    to: verb + 1,
    tense: goingTo ? "FUTURE" : tenseOf(chain[0]!, chain.length > 1),
    aspect: aspectOf(toBe),
    passive: isPassive(toBe),
    negated: isNegated(tokens, tree, parts, verb),
    modal: modal ? modalName(modal.norm) : null,
  };
}

/** Every verb group of the text in order, and for each token the place of its group in that list (-1 for none). */
export function findVerbGroups(tokens: readonly Token[], tree: Tree): { groups: VerbGroup[]; groupAt: Int32Array } {
  const groups: VerbGroup[] = [];
  const groupAt = new Int32Array(tokens.length).fill(-1);
  const isPart = new Uint8Array(tokens.length);
  for (let i = tokens.length - 1; i >= 0; i--) {
    if (isPart[i] || !isVerb(tokens[i]) || tokens[i]!.tag === "MD") continue;
    const group = groupOf(tokens, tree, i);
    for (let j = group.from; j < i; j++) if (isVerb(tokens[j])) isPart[j] = 1;
    groups.push(group);
  }
  groups.reverse();
  groups.forEach((group, place) => {
    for (let j = group.from; j < group.to; j++) if (groupAt[j] === -1 || j === group.verb) groupAt[j] = place;
    const { relation, head } = tokens[group.verb]!;
    if (relation === "cop" && groupAt[head] === -1) groupAt[head] = place;
  });
  return { groups, groupAt };
}
