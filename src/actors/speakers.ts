import type { Attribution } from "../quotations/attribution.ts";
import type { Quotation } from "../schema/index.ts";
import type { Member } from "./member.ts";

/** Who speaks, and whether the text says so. */
export interface Speaker {
  readonly member: Member;
  readonly basis: "stated" | "inferred";
}

/** The speaker of every attribution: its source's actor, else that of the quotation it goes on from or alternates with. */
export function findSpeakers(
  attributions: readonly Attribution[],
  sources: readonly (Member | null)[],
): (Speaker | null)[] {
  const byId = new Map<string, Speaker>();
  return attributions.map((attribution, i) => {
    const speaker = speakerOf(attribution, sources[i] ?? null, byId);
    if (speaker !== null) byId.set(attribution.id, speaker);
    return speaker;
  });
}

function speakerOf(
  attribution: Attribution,
  stated: Member | null,
  byId: ReadonlyMap<string, Speaker>,
): Speaker | null {
  if (stated !== null) return { member: stated, basis: "stated" };
  const before =
    attribution.continues === null ? attribution.sameSpeakerAs : [attribution.continues, ...attribution.sameSpeakerAs];
  for (const id of before) {
    const speaker = byId.get(id);
    if (speaker !== undefined) return { member: speaker.member, basis: "inferred" };
  }
  return null;
}

/** An attribution as the quotation that users see. */
export function toQuotation(
  attribution: Attribution,
  speaker: { id: string; basis: "stated" | "inferred" } | null,
  addressee: string | null,
): Quotation {
  const { sameSpeakerAs: _, ...quotation } = attribution;
  return { ...quotation, speaker: speaker?.id ?? null, speakerBasis: speaker?.basis ?? null, addressee };
}
