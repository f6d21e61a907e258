import type { Language } from "../language/language.ts";
import type { Token } from "../language/token.ts";
import { BODIES } from "./gazetteer.ts";
import type { Reference } from "./reference.ts";

/** Most words between a possessor and the body: "Okoro's presidential campaign". */
const MOST_BETWEEN = 2;

/** Bodies named after somebody: "President Okoro's office", "the Okoro campaign", each an organisation of that name. */
export function findBodies(language: Language, names: readonly Reference[]): Reference[] {
  const found: Reference[] = [];
  for (const name of names) {
    if (name.form !== "name") continue;
    const body = bodyAfter(language.tokens, name);
    if (body < 0) continue;
    found.push({
      ...name,
      to: body + 1,
      nameTo: body + 1,
      kind: "organization",
      roles: [],
      country: null,
      gender: null,
      plural: false,
      definite: true,
    });
  }
  return found;
}

function bodyAfter(tokens: readonly Token[], name: Reference): number {
  const sentence = tokens[name.from]?.sentence;
  const possessive = tokens[name.to]?.tag === "POS";
  if (!possessive && name.kind !== "person" && name.kind !== null) return -1;
  const from = possessive ? name.to + 1 : name.to;
  const limit = possessive ? from + MOST_BETWEEN : from;
  for (let i = from; i <= limit; i++) {
    const token = tokens[i];
    if (token === undefined || token.sentence !== sentence) return -1;
    if (token.tag === "NN" && BODIES.has(token.norm) && !tokens[i + 1]?.tag.startsWith("NN")) return i;
    if (!/^(?:JJ|NN)/.test(token.tag)) return -1;
  }
  return -1;
}
