import type { Quotation } from "../schema/index.ts";
import { actorsByMentions, quotationsBySpeaker, stanceContent } from "./content/voices.ts";
import { counted, isUnsure, joined } from "./content/wording.ts";
import type { Page } from "./page.ts";
import { shortened } from "./wrap.ts";

const LONGEST_CONTENT = 400;
const LONGEST_EVIDENCE = 100;
const LONGEST_ALIAS = 40;
const ALIASES_SHOWN = 4;

/** "to reporters", unless the cue has it: "tells Brussels". */
function addresseeOf(page: Page, { addressee, cue }: Quotation): string[] {
  const name = addressee === null ? "" : page.name(addressee);
  return name === "" || joined(cue).includes(name) ? [] : [`to ${name}`];
}

function quotationLine(page: Page, quotation: Quotation): string {
  const detail = [
    joined(quotation.cue),
    ...addresseeOf(page, quotation),
    ...(quotation.medium ? [shortened(quotation.medium.text, LONGEST_ALIAS)] : []),
    ...(quotation.speakerBasis === "inferred" ? ["speaker inferred"] : []),
    ...(quotation.kind === "indirect" ? ["indirect"] : []),
    ...(isUnsure(quotation) ? ["less than 50 % sure"] : []),
  ].filter((part) => part !== "");
  const content = shortened(joined(quotation.content), LONGEST_CONTENT);
  return page.line(2, `${content}${detail.length > 0 ? ` [${shortened(detail.join(", "), 80)}]` : ""}`);
}

/** Every speaker with what they said; quotations without a speaker last. */
export function speakers(page: Page): string[] {
  return page.section(
    "WHO SAYS WHAT",
    page.capped(quotationsBySpeaker(page.analysis), 0, ([speaker, said]) => [
      page.strong(0, page.introduced(speaker)),
      ...page.capped(said, 2, (quotation) => quotationLine(page, quotation)),
    ]),
  );
}

/** Who is for and who is against whom or what, with the words that show it; of words in dispute above, the words alone. */
export function stances(page: Page): string[] {
  const { ofWords, others } = stanceContent(page.analysis, page);
  return page.section("WHO STANDS WHERE", [
    ...page.capped(ofWords, 2, ({ holder, sides }) => page.line(2, `${page.name(holder)} – ${sides}`)),
    ...page.capped(others, 2, ({ holder, side, stances: held }) => {
      const words = new Set(held.map(({ evidence }) => shortened(joined(evidence), LONGEST_EVIDENCE)));
      const said = shortened([...words].join(" / "), LONGEST_CONTENT);
      return page.line(2, `${page.name(holder)} – ${side}: ${said}`);
    }),
  ]);
}

/** The actors most mentioned first, with their kind, other names and number of mentions. */
export function actors(page: Page): string[] {
  return page.section(
    "WHO IS WHO",
    page.capped(actorsByMentions(page.analysis), 2, ({ id, kind, name, aliases, mentions }) => {
      const others = aliases.filter((alias) => alias !== name).map((alias) => shortened(alias, LONGEST_ALIAS));
      const more = others.length > ALIASES_SHOWN ? `, … (${others.length} in all)` : "";
      const also = others.length > 0 ? `, also ${others.slice(0, ALIASES_SHOWN).join(", ")}${more}` : "";
      const what = kind === "unnamed" ? "" : ` (${kind})`;
      return page.line(2, `${page.introduced(id)}${what}${also} – ${counted(mentions.length, "mention")}`);
    }),
  );
}
