import type { Analysis, Label, LabelClaim, Position, Range } from "../../schema/index.ts";
import { shortened } from "../wrap.ts";
import { grouped } from "./grouped.ts";
import type { Names } from "./names.ts";
import { isUnsure } from "./wording.ts";

/** The positions, those who put the word on somebody first, with how the report names them. */
export const POSITIONS = [
  { position: "applies", by: "Applied by" },
  { position: "rejects", by: "Rejected by" },
  { position: "questions", by: "Asked about or left open by" },
  { position: "distances", by: "Kept at arm’s length by" },
] as const;

const LONGEST_REFERENCE = 60;
/** Words that name nobody by themselves. */
const STANDS_FOR_ANOTHER = /^(?:it|this|that|these|those|they|them|he|him|she|her|we|us|you|i|who|which|what|there)$/i;

/** On whom claims put a word, and the same with whose it is: “Kazakhstan, as Russia’s”; empty where nothing is said. */
export interface Bearing {
  readonly on: string;
  readonly whole: string;
}

/** Somebody who takes a position on a word, with the claims that show it. */
export interface HolderClaims {
  readonly holder: LabelClaim["holder"];
  /** On whom this holder puts the word, where that is somebody else than in most claims; empty otherwise. */
  readonly on: string;
  readonly claims: readonly LabelClaim[];
}

/** A word in dispute. */
export interface DisputedWord {
  readonly label: Label;
  readonly bearing: Bearing;
  /** The positions that somebody takes, those who put the word on somebody first. */
  readonly sides: readonly {
    readonly position: Position;
    readonly by: string;
    readonly holders: readonly HolderClaims[];
  }[];
  /** Words that somebody who takes a side has instead, with who says them. */
  readonly instead: readonly { readonly label: Label; readonly holder: LabelClaim["holder"] }[];
}

/** A claim about a word that nobody disputes. */
export interface UndisputedClaim {
  readonly label: Label;
  readonly claim: LabelClaim;
  readonly by: string;
  readonly bearing: Bearing;
}

/** The labels of an article as a reader wants to be told of them. */
export interface LabelContent {
  readonly disputed: readonly DisputedWord[];
  readonly others: readonly UndisputedClaim[];
  /** Claims that are sooner wrong than right: counted, not told. */
  readonly unsure: number;
}

/** Whom a reference names; empty where its words name nobody by themselves. */
function referent({ name }: Names, reference: LabelClaim["bearer"] | null): string {
  if (reference === null) return "";
  const { actor, span } = reference;
  if (actor !== null && actor !== "narrator") return name(actor);
  return span === null || STANDS_FOR_ANOTHER.test(span.text) ? "" : shortened(span.text, LONGEST_REFERENCE);
}

/** What words name, as far as their last word tells: “the pension fund” and “The fund” are one. */
const headOf = (words: string): string => words.slice(words.lastIndexOf(" ") + 1).toLowerCase();

/** What is said most often, in its fullest form; of several as frequent the first; empty where nothing is said. */
function commonest(said: readonly string[]): string {
  const groups = grouped(
    said.filter((each) => each !== ""),
    headOf,
  );
  const [, words] = groups.reduce(
    (best, each) => (each[1].length > best[1].length ? each : best),
    ["", [] as string[]],
  );
  return words.reduce((longest, each) => (each.length > longest.length ? each : longest), "");
}

function bearingOf(names: Names, claims: readonly LabelClaim[]): Bearing {
  const on = commonest(claims.map(({ bearer }) => referent(names, bearer)));
  const whose = commonest(claims.map(({ relatum }) => referent(names, relatum)));
  return { on, whole: on !== "" && whose !== "" ? `${on}, as ${whose}’s` : on };
}

/** Where the words that show a claim stand. */
export const evidenceOf = ({ evidence, span }: LabelClaim): Range => evidence[0] ?? span;

/** Those who take one position, each once for everybody that they put the word on. */
function holdersOf(names: Names, claims: readonly LabelClaim[], usual: string): HolderClaims[] {
  const heads = claims.map((claim) => {
    const on = referent(names, claim.bearer);
    return { claim, on: on === "" || headOf(on) === headOf(usual) ? "" : on };
  });
  return grouped(heads, ({ claim, on }) => `${names.introduced(claim.holder)}\n${on}`).map(([, same]) => ({
    holder: same[0]!.claim.holder,
    on: same[0]!.on,
    claims: same.map(({ claim }) => claim),
  }));
}

/** Whether somebody who takes a side in a dispute has another word for the same bearer, or for nobody named. */
function isInstead(names: Names, label: Label, dispute: Label): boolean {
  const { on } = bearingOf(names, dispute.claims);
  const sides = new Set(dispute.claims.map(({ holder }) => holder));
  return label.claims.every(({ position, holder, bearer }) => {
    const named = referent(names, bearer);
    return position === "applies" && sides.has(holder) && (named === "" || headOf(named) === headOf(on));
  });
}

function disputedWord(names: Names, label: Label, instead: readonly Label[]): DisputedWord {
  const bearing = bearingOf(names, label.claims);
  return {
    label,
    bearing,
    sides: POSITIONS.flatMap(({ position, by }) => {
      const claims = label.claims.filter((claim) => claim.position === position);
      return claims.length === 0 ? [] : [{ position, by, holders: holdersOf(names, claims, bearing.on) }];
    }),
    instead: instead.flatMap((rival) =>
      grouped(rival.claims, ({ holder }) => holder).map(([holder]) => ({ label: rival, holder })),
    ),
  };
}

/** The words in dispute with who applies and who rejects them and what they say instead, then the claims about other labels. */
export function labelContent({ labels }: Analysis, names: Names): LabelContent {
  const disputed = labels.filter((label) => label.disputed);
  const undisputed = labels.filter((label) => !label.disputed);
  const instead = new Map(
    undisputed.map((label) => [label, disputed.find((dispute) => isInstead(names, label, dispute))]),
  );
  const others = undisputed.filter((label) => instead.get(label) === undefined);
  const claims = others.flatMap((label) => label.claims.map((claim) => ({ label, claim })));
  const sure = claims.filter(({ claim }) => !isUnsure(claim));
  return {
    disputed: disputed.map((label) =>
      disputedWord(
        names,
        label,
        undisputed.filter((other) => instead.get(other) === label),
      ),
    ),
    others: sure.map(({ label, claim }) => ({
      label,
      claim,
      by: POSITIONS.find(({ position }) => position === claim.position)!.by,
      bearing: bearingOf(names, [claim]),
    })),
    unsure: claims.length - sure.length,
  };
}
