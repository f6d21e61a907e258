import type { Label, LabelClaim, Reference } from "../schema/index.ts";
import { grouped, joined, type Page } from "./page.ts";
import { oneLine, shortened } from "./wrap.ts";

/** The positions, those who put the word on somebody first, with how the report names them. */
const POSITIONS = [
  { position: "applies", by: "Applied by", preposition: "to" },
  { position: "rejects", by: "Rejected by", preposition: "for" },
  { position: "questions", by: "Asked about by", preposition: "for" },
  { position: "distances", by: "Kept at arm’s length by", preposition: "for" },
] as const;

const LONGEST_REFERENCE = 60;
const LONGEST_EVIDENCE = 160;

function referent({ name }: Page, reference: Reference | null): string | null {
  if (reference === null) return null;
  if (reference.actor !== null && reference.actor !== "narrator") return name(reference.actor);
  return reference.span ? shortened(reference.span.text, LONGEST_REFERENCE) : null;
}

/** On whom the word is put and whose it is: “to Kazakhstan, as Russia’s”. */
function bearing(page: Page, { bearer, relatum }: LabelClaim, preposition: string): string {
  const on = referent(page, bearer);
  const whose = referent(page, relatum);
  const parts = [...(on ? [`${preposition} ${on}`] : []), ...(whose ? [`as ${whose}’s`] : [])];
  return parts.join(", ");
}

function evidenceOf(claim: LabelClaim): string {
  return shortened(claim.evidence.length > 0 ? joined(claim.evidence) : claim.span.text, LONGEST_EVIDENCE);
}

/** Who takes one position on a label: each holder with the bearer, and under it the words that show it. */
function holders(page: Page, claims: readonly LabelClaim[], preposition: string): string[] {
  const byHolder = grouped(claims, (claim) => {
    const on = bearing(page, claim, preposition);
    return `${page.introduced(claim.holder)}${on ? ` – ${on}` : ""}`;
  });
  return page.capped(byHolder, 4, ([who, held]) => [
    page.line(4, who),
    ...page.capped([...new Set(held.map(evidenceOf))], 8, (words) => page.line(8, words)),
  ]);
}

function disputedLabel(page: Page, label: Label): string[] {
  return [
    page.strong(0, `“${shortened(label.term, LONGEST_EVIDENCE)}”`),
    ...POSITIONS.flatMap(({ position, by, preposition }) => {
      const claims = label.claims.filter((claim) => claim.position === position);
      return claims.length === 0 ? [] : [page.line(2, by), ...holders(page, claims, preposition)];
    }),
  ];
}

function otherLabel(page: Page, label: Label): string[] {
  const term = oneLine(label.term);
  return label.claims.map((claim) => {
    const { by, preposition } = POSITIONS.find(({ position }) => position === claim.position)!;
    const on = bearing(page, claim, preposition);
    const evidence = evidenceOf(claim);
    const told = evidence.length > term.length + 2 ? `: ${evidence}` : "";
    return page.line(
      2,
      `“${shortened(term, LONGEST_EVIDENCE)}” – ${by.toLowerCase()} ${page.name(claim.holder)}${on ? `, ${on}` : ""}${told}`,
    );
  });
}

/** The words in dispute with who applies and who rejects them, then the labels that nobody disputes. */
export function labels(page: Page): string[] {
  const { labels: all } = page.analysis;
  const disputed = all.filter((label) => label.disputed);
  const others = all.filter((label) => !label.disputed);
  return [
    ...page.section(
      "WORDS IN DISPUTE",
      page.capped(disputed, 2, (label) => disputedLabel(page, label)),
    ),
    ...page.section(
      "OTHER LABELS, not disputed here",
      page.capped(
        others.flatMap((label) => otherLabel(page, label)),
        2,
        (line) => line,
      ),
    ),
  ];
}
