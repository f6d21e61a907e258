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
    ...((quotation.confidence ?? 1) < UNSURE ? ["unsure"] : []),
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

/** Who is for and who is against whom or what, with the words that show it. */
export function stances(page: Page): string[] {
  const { analysis, name, line } = page;
  const terms = new Map(analysis.labels.map(({ id, term }) => [id, `the word “${shortened(term, 60)}”`]));
  const triggers = new Map(analysis.events.map(({ id, trigger }) => [id, `the ${oneLine(trigger.text)}`]));
  const target = ({ kind, id }: Stance["target"]): string => {
    if (kind === "actor") return name(id);
    if (kind === "label") return terms.get(id) ?? id;
    return kind === "event" ? (triggers.get(id) ?? id) : "what was said";
  };
  const told = analysis.stances.filter(({ position }) => position !== "neutral");
  const sides = grouped(told, (stance) => {
    const side = stance.position === "favourable" ? "for" : "against";
    return `${name(stance.holder)} – ${side} ${target(stance.target)}`;
  });
  return page.section(
    "WHO STANDS WHERE",
    page.capped(sides, 2, ([side, held]) => {
      const words = new Set(held.map(({ evidence }) => shortened(joined(evidence), LONGEST_EVIDENCE)));
      return line(2, `${side}: ${shortened([...words].join(" / "), LONGEST_CONTENT)}`);
    }),
  );
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
