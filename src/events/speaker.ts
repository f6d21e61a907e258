import type { Actor, Quotation } from "../schema/index.ts";
import type { Participant } from "./draft.ts";

/** Characters between the start of what is said and its subject: "that ". */
const LONGEST_OPENER = 6;

/** Whether a pronoun can stand for an actor. */
function canBe(pronoun: string, { kind }: Actor): boolean {
  if (pronoun === "he" || pronoun === "she") return kind === "person" || kind === "unnamed";
  if (pronoun === "it") return kind !== "person" && kind !== "unnamed";
  return pronoun === "they" || pronoun === "we" || pronoun === "i";
}

/** The participants with a pronoun that opens what somebody said taken for the speaker: "Japan said it had halted aid". */
export function withSpeaker(
  participants: readonly Participant[],
  quotation: Quotation | undefined,
  speaker: Actor | null,
): Participant[] {
  const start = quotation?.content[0]?.start;
  if (start === undefined || speaker === null) return [...participants];
  return participants.map((participant) => {
    const { role, actor, span } = participant;
    const isFirst = span.start >= start && span.start - start <= LONGEST_OPENER;
    return role === "agent" && actor === null && isFirst && canBe(span.text.toLowerCase(), speaker)
      ? { role, actor: speaker.id, span }
      : participant;
  });
}
