import type { Language } from "../language/language.ts";
import type { Attribution } from "../quotations/attribution.ts";
import type { Reference } from "./reference.ts";
import { headReference, type ReferenceList } from "./sources.ts";

const QUESTIONS = new Set(["q", "question"]);
const ANSWERS = new Set(["a", "answer"]);

/**
 * The reference that each attribution's source is. The turns of an interview by letter have two speakers: whoever asks, and the
 * person whom the article names before the first turn.
 */
export function sourceReferences(
  language: Language,
  references: ReferenceList,
  attributions: readonly Attribution[],
): (Reference | null)[] {
  let asker: Reference | null = null;
  let guest: Reference | null = null;
  return attributions.map(({ source }) => {
    const [first] = source;
    if (first === undefined) return null;
    const letter = first.text.toLowerCase();
    const own = () => headReference(language, references, first);
    if (QUESTIONS.has(letter)) {
      asker ??= own();
      return asker;
    }
    if (!ANSWERS.has(letter)) return own();
    guest ??= guestBefore(language, references, first.start) ?? own();
    return guest;
  });
}

/** The first person with a whole name before a place in the text. */
function guestBefore(language: Language, references: ReferenceList, start: number): Reference | null {
  const before = references.within(0, language.tokenAt(start));
  const isPerson = ({ form, kind, nameFrom, nameTo }: Reference) =>
    form === "name" && kind === "person" && nameTo - nameFrom > 1;
  return before.find(isPerson) ?? null;
}
