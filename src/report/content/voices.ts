import type { Actor, Analysis, Quotation, Stance } from "../../schema/index.ts";
import { oneLine, shortened } from "../wrap.ts";
import { grouped } from "./grouped.ts";
import type { Names } from "./names.ts";
import { counted } from "./wording.ts";

/** How a report says what a holder makes of what somebody said. */
const OF_A_QUOTATION = { favourable: "takes as true what", unfavourable: "does not vouch for what" } as const;

/** Somebody's side on one target, with the stances that show it. */
export interface Side {
  readonly holder: Stance["holder"];
  /** `for Serbia`, `against the sanctions`. */
  readonly side: string;
  readonly stances: readonly Stance[];
}

/** Where everyone stands, as a reader wants to be told of it. */
export interface StanceContent {
  /** What holders say of words: “against the word “Trojan horse”; for the word “candidate””. */
  readonly ofWords: readonly { readonly holder: Stance["holder"]; readonly sides: string }[];
  readonly others: readonly Side[];
}

/** Quotations by speaker, in the order of their first; those without a speaker last. */
export function quotationsBySpeaker({ quotations }: Analysis): [string | null, Quotation[]][] {
  const bySpeaker = grouped(quotations, ({ speaker }) => speaker);
  return [...bySpeaker.filter(([speaker]) => speaker !== null), ...bySpeaker.filter(([speaker]) => speaker === null)];
}

function wordSides({ labels }: Analysis, held: readonly Stance[]): StanceContent["ofWords"] {
  const terms = new Map(labels.map(({ id, term }) => [id, `“${shortened(term, 60)}”`]));
  return grouped(held, ({ holder }) => holder).map(([holder, stances]) => {
    const sides = grouped(stances, ({ position }) => (position === "favourable" ? "for" : "against"));
    const told = sides.map(([side, some]) => {
      const words = [...new Set(some.map(({ target }) => terms.get(target.id) ?? target.id))];
      return `${side} the word${words.length === 1 ? "" : "s"} ${words.join(", ")}`;
    });
    return { holder, sides: told.join("; ") };
  });
}

/** Who is for and who is against whom or what; of words in dispute the words alone. Whoever denies something is quoted so elsewhere. */
export function stanceContent(analysis: Analysis, { name }: Names): StanceContent {
  const triggers = new Map(analysis.events.map(({ id, trigger }) => [id, `the ${oneLine(trigger.text)}`]));
  const speakers = new Map(analysis.quotations.map(({ id, speaker }) => [id, speaker]));
  const side = ({ holder, target: { kind, id }, position }: Stance): string => {
    const sided = position === "favourable" ? "for" : "against";
    if (kind === "actor") return `${sided} ${name(id)}`;
    if (kind === "event") return `${sided} ${triggers.get(id) ?? id}`;
    const speaker = speakers.get(id) ?? null;
    if (position === "neutral" || holder !== "narrator") return `${sided} what ${name(speaker)} says`;
    return `${OF_A_QUOTATION[position]} ${name(speaker)} says`;
  };
  const told = analysis.stances.filter(({ position }) => position !== "neutral");
  const others = told.filter(
    ({ holder, target }) =>
      target.kind !== "label" && !(target.kind === "quotation" && speakers.get(target.id) === holder),
  );
  return {
    ofWords: wordSides(
      analysis,
      told.filter(({ target }) => target.kind === "label"),
    ),
    others: grouped(others, (stance) => `${name(stance.holder)}\n${side(stance)}`).map(([, stances]) => ({
      holder: stances[0]!.holder,
      side: side(stances[0]!),
      stances,
    })),
  };
}

/** The actors most mentioned first. */
export function actorsByMentions({ actors }: Analysis): Actor[] {
  return [...actors].sort((a, b) => b.mentions.length - a.mentions.length);
}

/** How many quotations there are, and how many of each kind: “7 quotations (2 direct, 4 mixed, 1 indirect)”. */
export function quotationsByKind(quotations: readonly Quotation[]): string {
  const kinds = (["direct", "mixed", "indirect"] as const).map((kind) => {
    const count = quotations.filter((quotation) => quotation.kind === kind).length;
    return count === 0 ? [] : [`${count} ${kind}`];
  });
  const all = counted(quotations.length, "quotation");
  return quotations.length === 0 ? all : `${all} (${kinds.flat().join(", ")})`;
}
