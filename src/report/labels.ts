import type { LabelClaim } from "../schema/index.ts";
import { type DisputedWord, evidenceOf, labelContent, type UndisputedClaim } from "./content/labels.ts";
import { passageOf } from "./content/passages.ts";
import type { Page } from "./page.ts";
import { oneLine, shortened } from "./wrap.ts";

const LONGEST_TERM = 160;
const LONGEST_PASSAGE = 200;
const LONGEST_SHORT_PASSAGE = 120;

const passages = (page: Page, claims: readonly LabelClaim[], longest: number): string[] => [
  ...new Set(claims.map((claim) => passageOf(page.analysis, evidenceOf(claim), longest))),
];

function disputedWord(page: Page, { label, bearing, sides, instead }: DisputedWord): string[] {
  const { whole } = bearing;
  return [
    page.strong(0, `“${shortened(label.term, LONGEST_TERM)}”${whole === "" ? "" : `, put on ${whole}`}`),
    ...sides.flatMap(({ by, holders }) => [
      page.line(2, by),
      ...page.capped(holders, 4, ({ holder, on, claims }) => [
        page.line(4, `${page.introduced(holder)}${on === "" ? "" : ` – put on ${on}`}`),
        ...page.capped(passages(page, claims, LONGEST_PASSAGE), 8, (words) => page.line(8, words)),
      ]),
    ]),
    ...(instead.length === 0 ? [] : [page.line(2, "Other words for it")]),
    ...instead.map(({ label: rival, holder }) => page.line(4, `“${rival.term}” – ${page.name(holder)}`)),
  ];
}

function undisputedClaim(page: Page, { label, claim, by, bearing: { whole } }: UndisputedClaim): string {
  const term = shortened(oneLine(label.term), LONGEST_TERM);
  const who = `${by.toLowerCase()} ${page.name(claim.holder)}${whole === "" ? "" : `, put on ${whole}`}`;
  return page.line(2, `“${term}” – ${who}: ${passageOf(page.analysis, evidenceOf(claim), LONGEST_SHORT_PASSAGE)}`);
}

/** The words in dispute with who applies and who rejects them and what they say instead, then the other labels. */
export function labels(page: Page): string[] {
  const { disputed, others, unsure } = labelContent(page.analysis, page);
  return [
    ...page.section(
      "WORDS IN DISPUTE",
      page.capped(disputed, 2, (word) => disputedWord(page, word)),
    ),
    ...page.section(disputed.length > 0 ? "OTHER LABELS" : "LABELS", [
      ...page.capped(
        others.map((claim) => undisputedClaim(page, claim)),
        2,
        (line) => line,
      ),
      ...(unsure > 0 ? [page.line(2, `(${unsure} less than 50 % sure in JSON)`)] : []),
    ]),
  ];
}
