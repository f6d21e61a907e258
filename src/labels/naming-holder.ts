import { type HolderClue, holderAt } from "./candidate.ts";
import { agentOf, headAfter } from "./clause.ts";
import type { Phrase } from "./phrase.ts";
import type { Reading } from "./reading.ts";
import { nounBefore, subjectOf } from "./subject.ts";

/** "known to his critics as": those to whom; null for other verbs. */
function knownTo(reading: Reading, verb: number): HolderClue | null {
  const { tokens, language } = reading;
  if (tokens[verb]!.lemma !== "know" || tokens[verb + 1]?.norm !== "to") return null;
  const head = headAfter(reading, verb + 2, language.sentenceOf(verb).to);
  return head >= 0 ? holderAt(head) : null;
}

/** A named person just before the verb is its subject, whatever the parser makes of the clause: "as Mara Lind hailed"; -1 for none. */
function adjacentActor(reading: Reading, verb: number): number {
  const { tokens } = reading;
  const mayFollow = /^VB[DZPG]$/.test(tokens[verb]!.tag);
  return mayFollow && tokens[verb - 1]?.tag === "NNP" && reading.actorAt(verb - 1)?.kind === "person" ? verb - 1 : -1;
}

/** Who puts a word on somebody by a verb of naming: its agent, whom the words are known to, or its subject. */
export function namingHolder(
  reading: Reading,
  verb: number,
  passive: boolean,
  bearer: number,
  last: Phrase | undefined,
): HolderClue {
  if (passive) {
    const near = agentOf(reading, verb) ?? knownTo(reading, verb) ?? (last ? agentOf(reading, last.next - 1) : null);
    return near ?? { from: "context" };
  }
  const own = adjacentActor(reading, verb);
  const subject = own >= 0 ? own : subjectOf(reading, verb);
  return holderAt(subject === bearer ? nounBefore(reading, verb) : subject);
}
