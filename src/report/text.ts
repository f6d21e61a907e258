import type { Actor, Analysis, Label, LabelClaim, Quotation, TemporalExpression } from "../schema/index.ts";
import { oneLine, shortened, wrap } from "./wrap.ts";

/** How the text report looks. */
export interface TextReportOptions {
  /** Columns of the terminal; 80 unless told. */
  readonly width?: number;
  /** Whether headings and names are coloured with ANSI codes; they are not unless told. */
  readonly color?: boolean;
}

interface Page {
  readonly analysis: Analysis;
  readonly width: number;
  heading(text: string): string;
  strong(text: string): string;
  name(actor: string | null): string;
}

const POSITION_WORDS = {
  applies: "applies it",
  rejects: "rejects it",
  questions: "asks",
  distances: "keeps it at arm’s length",
} as const;
const LONGEST_CONTENT = 400;

function pageOf(analysis: Analysis, { width = 80, color = false }: TextReportOptions): Page {
  const names = new Map(analysis.actors.map(({ id, name }) => [id, oneLine(name)]));
  const style = (code: number) => (text: string) => (color ? `\u001b[${code}m${text}\u001b[0m` : text);
  return {
    analysis,
    width: Math.max(40, width),
    heading: style(1),
    strong: style(36),
    name: (actor) =>
      actor === "narrator" ? "the outlet itself" : actor === null ? "nobody named" : (names.get(actor) ?? actor),
  };
}

const joined = (spans: readonly { text: string }[]): string => oneLine(spans.map(({ text }) => text).join(" … "));

/** The article's header: title, date, counts. */
function header({ analysis, heading, width }: Page): string[] {
  const { article, sentences, quotations } = analysis;
  const title = article.title ?? shortened(article.text, 70);
  const basis =
    article.publishedBasis === "given" || article.publishedBasis === null ? "" : ` (${article.publishedBasis})`;
  const facts = [
    article.published ? `published ${article.published}${basis}` : "no publication date",
    ...(article.byline ? [`by ${oneLine(article.byline)}`] : []),
    `${sentences.length} sentences`,
    `${quotations.length} quotations`,
  ];
  return [heading(wrap(oneLine(title) || "(empty text)", width, "")), facts.join(" · ")];
}

function bearerOf({ name, analysis }: Page, { bearer, relatum }: LabelClaim): string {
  const words = (part: LabelClaim["bearer"] | null): string | null => {
    if (part === null) return null;
    if (part.actor !== null) return analysis.actors.some(({ id }) => id === part.actor) ? name(part.actor) : null;
    return part.span ? shortened(part.span.text, 60) : null;
  };
  const on = words(bearer);
  const whose = words(relatum);
  return `${on ? ` – of ${on}` : ""}${whose ? ` (${whose}’s)` : ""}`;
}

function claimLines(page: Page, claim: LabelClaim): string {
  const evidence = claim.evidence.length > 0 ? joined(claim.evidence) : claim.span.text;
  const line = `${page.name(claim.holder)} ${POSITION_WORDS[claim.position]}${bearerOf(page, claim)}: ${shortened(evidence, 140)}`;
  return wrap(line, page.width, "  ", "      ");
}

function labelSections(page: Page): string[] {
  const section = (title: string, labels: readonly Label[]): string[] =>
    labels.length === 0
      ? []
      : [
          "",
          page.heading(title),
          ...labels.flatMap((label) => [
            `“${page.strong(oneLine(label.term))}”`,
            ...label.claims.map((claim) => claimLines(page, claim)),
          ]),
        ];
  const { labels } = page.analysis;
  return [
    ...section(
      "WORDS IN DISPUTE",
      labels.filter(({ disputed }) => disputed),
    ),
    ...section(
      "OTHER LABELS",
      labels.filter(({ disputed }) => !disputed),
    ),
  ];
}

function quotationLine(page: Page, quotation: Quotation): string {
  const cue = quotation.cue.length > 0 ? joined(quotation.cue) : "";
  const extras = [
    ...(quotation.addressee ? [`to ${page.name(quotation.addressee)}`] : []),
    ...(quotation.medium ? [shortened(quotation.medium.text, 40)] : []),
    ...(quotation.speakerBasis === "inferred" ? ["speaker inferred"] : []),
    ...(quotation.kind === "indirect" ? ["indirect"] : []),
  ];
  const detail = [cue, ...extras].filter((part) => part !== "").join(", ");
  return wrap(
    `${shortened(joined(quotation.content), LONGEST_CONTENT)}${detail ? ` [${detail}]` : ""}`,
    page.width,
    "  ",
    "    ",
  );
}

function speakers(page: Page): string[] {
  const bySpeaker = new Map<string | null, Quotation[]>();
  for (const quotation of page.analysis.quotations) {
    const said = bySpeaker.get(quotation.speaker);
    if (said) said.push(quotation);
    else bySpeaker.set(quotation.speaker, [quotation]);
  }
  if (bySpeaker.size === 0) return [];
  const roles = new Map<string | null, Actor>(page.analysis.actors.map((actor) => [actor.id, actor]));
  return [
    "",
    page.heading("WHO SAYS WHAT"),
    ...[...bySpeaker].flatMap(([speaker, said]) => {
      const role = roles.get(speaker)?.roles[0];
      return [
        `${page.strong(page.name(speaker))}${role ? `, ${oneLine(role)}` : ""}`,
        ...said.map((quotation) => quotationLine(page, quotation)),
      ];
    }),
  ];
}

function dateLine({ text, value, mod, rule: _rule, basis }: TemporalExpression): string {
  return `  ${oneLine(text)} = ${value}${mod ? ` (${mod.toLowerCase().replaceAll("_", " ")})` : ""}${basis === "inferred" ? ", inferred" : ""}`;
}

function dates({ analysis, heading }: Page): string[] {
  if (analysis.dates.length === 0) return [];
  const lines = new Set(analysis.dates.map(dateLine));
  return ["", heading("DATES"), ...lines];
}

/** Event mentions worth a reader's line: those that are political interactions, or have a date or place; the first of each event. */
function events(page: Page): string[] {
  const { analysis, heading, name, width } = page;
  const values = new Map(analysis.dates.map(({ id, value }) => [id, value]));
  const told = analysis.events.filter(
    (event) =>
      event.sameAs === null &&
      event.class !== "REPORTING" &&
      (event.type !== null || event.place !== null || event.date !== null),
  );
  if (told.length === 0) return [];
  return [
    "",
    heading("EVENTS"),
    ...told.map(({ trigger, realis, type, participants, place, date }) => {
      const who = participants.map(({ actor, span }) => (actor ? name(actor) : shortened(span.text, 40)));
      const parts = [
        ...(who.length > 0 ? [[...new Set(who)].join(", ")] : []),
        ...(place ? [`in ${name(place)}`] : []),
        ...(date ? [values.get(date) ?? ""] : []),
        ...(type ? [type] : []),
      ];
      return wrap(
        `${realis.padEnd(9)} ${oneLine(trigger.text)}${parts.length > 0 ? `: ${parts.join(" · ")}` : ""}`,
        width,
        "  ",
        "      ",
      );
    }),
  ];
}

function stances(page: Page): string[] {
  const { analysis, heading, name, width } = page;
  const told = analysis.stances.filter(({ position }) => position !== "neutral");
  if (told.length === 0) return [];
  const terms = new Map(analysis.labels.map(({ id, term }) => [id, `“${oneLine(term)}”`]));
  const triggers = new Map(analysis.events.map(({ id, trigger }) => [id, `the ${oneLine(trigger.text)}`]));
  const target = ({ kind, id }: { kind: string; id: string }): string =>
    kind === "label"
      ? (terms.get(id) ?? id)
      : kind === "event"
        ? (triggers.get(id) ?? id)
        : kind === "actor"
          ? name(id)
          : "what was said";
  const lines = new Set(
    told.map((stance) =>
      wrap(
        `${name(stance.holder)} ${stance.position === "favourable" ? "+" : "−"} ${target(stance.target)}: ${shortened(joined(stance.evidence), 100)}`,
        width,
        "  ",
        "      ",
      ),
    ),
  );
  return ["", heading("WHO STANDS WHERE"), ...lines];
}

function frames({ analysis, heading }: Page): string[] {
  const top = analysis.framing.frames.slice(0, 4);
  if (top.length === 0) return [];
  return [
    "",
    heading("FRAMES"),
    ...top.map(({ frame, score }) => `  ${`${Math.round(score * 100)} %`.padStart(5)}  ${frame}`),
  ];
}

function notes({ analysis, heading, width }: Page): string[] {
  if (analysis.notes.length === 0) return [];
  return ["", heading("NOTES"), ...analysis.notes.map(({ message }) => wrap(oneLine(message), width, "  ", "    "))];
}

/**
 * The analysis as a page of text for a person at a terminal: words in dispute first, then speakers with what they said, who stands
 * where, events, dates, frames and notes. Control characters of the article are made harmless.
 *
 * @example
 * console.log(toText(analyze("“It is no backyard,” Ana Lima said."), { width: 100 }));
 */
export function toText(analysis: Analysis, options: TextReportOptions = {}): string {
  const page = pageOf(analysis, options);
  const sections = [header, labelSections, speakers, stances, events, dates, frames, notes];
  return `${sections.flatMap((section) => section(page)).join("\n")}\n`;
}
