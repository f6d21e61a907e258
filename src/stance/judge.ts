import type { Reading } from "../labels/reading.ts";
import { subjectOf } from "../labels/subject.ts";

const NOUN = /^(?:NN|PRP$)/;
const URGING: ReadonlySet<string> = new Set("ask beg encourage exhort implore tell urge".split(" "));

/** "Ortiz urged voters to reject Berg": who urges takes the side, whatever the others do; null where nobody urges. */
export function urgerOf(reading: Reading, verb: number): number | null {
  const { head, relation } = reading.tokens[verb]!;
  if (head >= verb || (relation !== "xcomp" && relation !== "ccomp") || !URGING.has(reading.tokens[head]!.lemma))
    return null;
  const subject = subjectOf(reading, head);
  return subject >= 0 ? subject : null;
}

const NOBODY: ReadonlySet<string> = new Set(["nobody", "none", "neither", "few", "no", "no-one"]);

/** "Nobody in the party supports her": whether a phrase names nobody, so that nobody takes a side. */
export function isNobody({ language, tokens }: Reading, head: number): boolean {
  const { from } = language.nounPhrase(head);
  if (NOBODY.has(tokens[from]!.norm)) return true;
  const { head: above, relation } = tokens[head]!;
  return relation === "nmod" && above < head && NOBODY.has(tokens[above]!.norm);
}

/** A noun and those joined to it by "and" or a comma: "Ortiz and Lund praised Berg". */
export function joined({ language, tokens }: Reading, head: number): readonly number[] {
  const others = language
    .children(head)
    .filter((child) => tokens[child]!.relation === "conj" && NOUN.test(tokens[child]!.tag));
  return [head, ...others];
}
