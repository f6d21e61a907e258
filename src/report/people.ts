import type { Quotation, Stance } from "../schema/index.ts";
import { counted, grouped, joined, type Page } from "./page.ts";
import { oneLine, shortened } from "./wrap.ts";

const LONGEST_CONTENT = 400;
const LONGEST_EVIDENCE = 100;
const LONGEST_ALIAS = 40;
/** A quotation less probable than this is sooner wrong than right. */
const UNSURE = 0.5;
const ALIASES_SHOWN = 4;

function quotationLine(page: Page, quotation: Quotation): string {
  const detail = [
    joined(quotation.cue),
    ...(quotation.addressee ? [`to ${page.name(quotation.addressee)}`] : []),
    ...(quotation.medium ? [shortened(quotation.medium.text, LONGEST_ALIAS)] : []),
    ...(quotation.speakerBasis === "inferred" ? ["speaker inferred"] : []),
    ...(quotation.kind === "indirect" ? ["indirect"] : []),
    ...((quotation.confidence ?? 1) < UNSURE ? ["less than 50 % sure"] : []),
  ].filter((part) => part !== "");
  const content = shortened(joined(quotation.content), LONGEST_CONTENT);
  return page.line(2, `${content}${detail.length > 0 ? ` [${shortened(detail.join(", "), 80)}]` : ""}`);
}

/** Every speaker with what they said; quotations without a speaker last. */
export function speakers(page: Page): string[] {
  const bySpeaker = grouped(page.analysis.quotations, ({ speaker }) => speaker);
  const known = bySpeaker.filter(([speaker]) => speaker !== null);
  const unknown = bySpeaker.filter(([speaker]) => speaker === null);
  return page.section(
    "WHO SAYS WHAT",
    page.capped([...known, ...unknown], 0, ([speaker, said]) => [
      page.strong(0, page.introduced(speaker)),
      ...page.capped(said, 2, (quotation) => quotationLine(page, quotation)),
    ]),
  );
}

/** How the report says what a holder makes of what somebody said. */
const OF_A_QUOTATION = { favourable: "takes as true what", unfavourable: "does not vouch for what" } as const;

/** What a holder says of words, on one line: “against the word “Trojan horse”, for “candidate””. */
function wordSides({ analysis, line, name }: Page, held: readonly Stance[]): string[] {
  const terms = new Map(analysis.labels.map(({ id, term }) => [id, `“${shortened(term, 60)}”`]));
  return grouped(held, ({ holder }) => holder).map(([holder, stances]) => {
    const sides = grouped(stances, ({ position }) => (position === "favourable" ? "for" : "against"));
    const told = sides.map(([side, some]) => {
      const words = [...new Set(some.map(({ target }) => terms.get(target.id) ?? target.id))];
      return `${side} the word${words.length === 1 ? "" : "s"} ${words.join(", ")}`;
    });
    return line(2, `${name(holder)} – ${told.join("; ")}`);
  });
}

/** Who is for and who is against whom or what, with the words that show it; of words in dispute above, the words alone. */
export function stances(page: Page): string[] {
  const { analysis, name, line } = page;
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
  // Whoever denies something is quoted so above.
  const ofOthers = told.filter(
    ({ holder, target }) =>
      target.kind !== "label" && !(target.kind === "quotation" && speakers.get(target.id) === holder),
  );
  const sides = grouped(ofOthers, (stance) => `${name(stance.holder)} – ${side(stance)}`);
  return page.section("WHO STANDS WHERE", [
    ...page.capped(
      wordSides(
        page,
        told.filter(({ target }) => target.kind === "label"),
      ),
      2,
      (each) => each,
    ),
    ...page.capped(sides, 2, ([each, held]) => {
      const words = new Set(held.map(({ evidence }) => shortened(joined(evidence), LONGEST_EVIDENCE)));
      return line(2, `${each}: ${shortened([...words].join(" / "), LONGEST_CONTENT)}`);
    }),
  ]);
}

/** The actors most mentioned first, with their kind, other names and number of mentions. */
export function actors(page: Page): string[] {
  const byMentions = [...page.analysis.actors].sort((a, b) => b.mentions.length - a.mentions.length);
  return page.section(
    "WHO IS WHO",
    page.capped(byMentions, 2, ({ id, kind, name, aliases, mentions }) => {
      const others = aliases.filter((alias) => alias !== name).map((alias) => shortened(alias, LONGEST_ALIAS));
      const more = others.length > ALIASES_SHOWN ? `, … (${others.length} in all)` : "";
      const also = others.length > 0 ? `, also ${others.slice(0, ALIASES_SHOWN).join(", ")}${more}` : "";
      const what = kind === "unnamed" ? "" : ` (${kind})`;
      return page.line(2, `${page.introduced(id)}${what}${also} – ${counted(mentions.length, "mention")}`);
    }),
  );
}
