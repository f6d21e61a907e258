import type { Label, LabelClaim, Range } from "../schema/index.ts";
import { grouped, isUnsure, type Page } from "./page.ts";
import { passageOf } from "./passages.ts";
import { oneLine, shortened } from "./wrap.ts";

/** The positions, those who put the word on somebody first, with how the report names them. */
const POSITIONS = [
  { position: "applies", by: "Applied by" },
  { position: "rejects", by: "Rejected by" },
  { position: "questions", by: "Asked about or left open by" },
  { position: "distances", by: "Kept at arm’s length by" },
] as const;

const LONGEST_TERM = 160;
const LONGEST_REFERENCE = 60;
const LONGEST_PASSAGE = 200;
const LONGEST_SHORT_PASSAGE = 120;
/** Words that name nobody by themselves. */
const STANDS_FOR_ANOTHER = /^(?:it|this|that|these|those|they|them|he|him|she|her|we|us|you|i|who|which|what|there)$/i;

/** Whom a reference names; empty where its words name nobody by themselves. */
function referent({ name }: Page, reference: LabelClaim["bearer"] | null): string {
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

/** On whom claims put a word, and whose it is: “Kazakhstan, as Russia’s”. */
function bearing(page: Page, claims: readonly LabelClaim[]): { readonly on: string; readonly whole: string } {
  const on = commonest(claims.map(({ bearer }) => referent(page, bearer)));
  const whose = commonest(claims.map(({ relatum }) => referent(page, relatum)));
  return { on, whole: on !== "" && whose !== "" ? `${on}, as ${whose}’s` : on };
}

/** Where the words that show a claim stand. */
const evidenceOf = ({ evidence, span }: LabelClaim): Range => evidence[0] ?? span;

const passages = (page: Page, claims: readonly LabelClaim[], longest: number): string[] => [
  ...new Set(claims.map((claim) => passageOf(page.analysis, evidenceOf(claim), longest))),
];

/** Who takes one position on a label, and under each the sentences that show it. */
function holders(page: Page, claims: readonly LabelClaim[], usual: string): string[] {
  const byHolder = grouped(claims, (claim) => {
    const on = referent(page, claim.bearer);
    return `${page.introduced(claim.holder)}${headOf(on) === headOf(usual) || on === "" ? "" : ` – put on ${on}`}`;
  });
  return page.capped(byHolder, 4, ([who, held]) => [
    page.line(4, who),
    ...page.capped(passages(page, held, LONGEST_PASSAGE), 8, (words) => page.line(8, words)),
  ]);
}

function disputedLabel(page: Page, label: Label, instead: readonly Label[]): string[] {
  const { on, whole } = bearing(page, label.claims);
  const rivals = instead.flatMap((rival) =>
    grouped(rival.claims, ({ holder }) => holder).map(([holder]) =>
      page.line(4, `“${rival.term}” – ${page.name(holder)}`),
    ),
  );
  return [
    page.strong(0, `“${shortened(label.term, LONGEST_TERM)}”${whole === "" ? "" : `, put on ${whole}`}`),
    ...POSITIONS.flatMap(({ position, by }) => {
      const claims = label.claims.filter((claim) => claim.position === position);
      return claims.length === 0 ? [] : [page.line(2, by), ...holders(page, claims, on)];
    }),
    ...(rivals.length === 0 ? [] : [page.line(2, "Other words for it"), ...rivals]),
  ];
}

function otherLabel(page: Page, label: Label): string[] {
  const term = shortened(oneLine(label.term), LONGEST_TERM);
  const sure = label.claims.filter((claim) => !isUnsure(claim));
  return sure.map((claim) => {
    const { by } = POSITIONS.find(({ position }) => position === claim.position)!;
    const { whole } = bearing(page, [claim]);
    const who = `${by.toLowerCase()} ${page.name(claim.holder)}${whole === "" ? "" : `, put on ${whole}`}`;
    return page.line(2, `“${term}” – ${who}: ${passageOf(page.analysis, evidenceOf(claim), LONGEST_SHORT_PASSAGE)}`);
  });
}

/** Whether somebody who takes a side in a dispute has another word for the same bearer, or for nobody named. */
function isInstead(page: Page, label: Label, dispute: Label): boolean {
  const { on } = bearing(page, dispute.claims);
  const sides = new Set(dispute.claims.map(({ holder }) => holder));
  return label.claims.every(({ position, holder, bearer }) => {
    const named = referent(page, bearer);
    return position === "applies" && sides.has(holder) && (named === "" || headOf(named) === headOf(on));
  });
}

/** The words in dispute with who applies and who rejects them and what they say instead, then the other labels. */
export function labels(page: Page): string[] {
  const { labels: all } = page.analysis;
  const disputed = all.filter((label) => label.disputed);
  const undisputed = all.filter((label) => !label.disputed);
  const instead = new Map(
    undisputed.map((label) => [label, disputed.find((dispute) => isInstead(page, label, dispute))]),
  );
  const others = undisputed.filter((label) => instead.get(label) === undefined);
  const unsure = others.flatMap(({ claims }) => claims.filter(isUnsure)).length;
  return [
    ...page.section(
      "WORDS IN DISPUTE",
      page.capped(disputed, 2, (label) =>
        disputedLabel(
          page,
          label,
          undisputed.filter((other) => instead.get(other) === label),
        ),
      ),
    ),
    ...page.section(disputed.length > 0 ? "OTHER LABELS" : "LABELS", [
      ...page.capped(
        others.flatMap((label) => otherLabel(page, label)),
        2,
        (line) => line,
      ),
      ...(unsure > 0 ? [page.line(2, `(${unsure} less than 50 % sure in JSON)`)] : []),
    ]),
  ];
}
