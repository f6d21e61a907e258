import type { Actor, Analysis, EventMention, LabelClaim, Quotation, Span } from "../src/schema/index.ts";
import type { Expectation } from "./expectation-schema.ts";

/** Parts of an expectation, in the order they are told. */
export const SECTIONS = [
  "article",
  "actors",
  "quotations",
  "dates",
  "dates without published",
  "events",
  "labels",
  "stances",
  "frames",
  "framing cues",
  "notes",
  "spans",
] as const;

/** A part of an expectation. */
export type Section = (typeof SECTIONS)[number];

/** One expected fact, and whether the analysis has it. */
export interface Fact {
  readonly section: Section;
  /** What is expected, in words. */
  readonly what: string;
  readonly met: boolean;
}

/**
 * Compares an analysis with what a careful reader says of the article. Details of something (a quotation's speaker, an event's
 * date) are facts of their own, asked for only when the thing itself was found.
 *
 * @param expectation - the facts
 * @param analysis - the analysis made with the publication date
 * @param undated - the analysis made without it, for `datesWithoutPublished`
 * @returns every fact, met or missed, in the order of {@link SECTIONS}
 */
export function compare(expectation: Expectation, analysis: Analysis, undated: Analysis): Fact[] {
  const seen = new Seen(analysis);
  return [
    ...articleFacts(expectation, seen),
    ...actorFacts(expectation, seen),
    ...quotationFacts(expectation, seen),
    ...dateFacts("dates", expectation.dates, analysis),
    ...dateFacts("dates without published", expectation.datesWithoutPublished, undated),
    ...eventFacts(expectation, seen),
    ...labelFacts(expectation, seen),
    ...stanceFacts(expectation, seen),
    ...frameFacts(expectation, analysis),
    ...cueFacts(expectation, seen),
    ...noteFacts(expectation, analysis),
    spanFact(analysis),
  ];
}

/** An analysis with its actors found by id. */
class Seen {
  private readonly actors: ReadonlyMap<string, Actor>;

  constructor(readonly analysis: Analysis) {
    this.actors = new Map(analysis.actors.map((actor) => [actor.id, actor]));
  }

  /** Whether an id is the name itself (as "narrator" is) or an actor that goes by the name's last word. */
  isNamed(id: string | null | undefined, name: string): boolean {
    if (id === name) return true;
    const actor = id == null ? undefined : this.actors.get(id);
    if (actor === undefined) return false;
    const last = (name.trim().split(/\s/).at(-1) ?? "").toLowerCase();
    const names = [
      actor.name,
      ...actor.aliases,
      ...actor.mentions.filter((m) => m.form !== "pronoun").map((m) => m.text),
    ];
    return names.some((each) => each.toLowerCase().includes(last));
  }
}

function joined(spans: readonly Span[]): string {
  return spans.map((span) => span.text).join(" ");
}

function holds(whole: string, part: string): boolean {
  return whole.toLowerCase().includes(part.toLowerCase());
}

function start(text: string): string {
  return text.length > 50 ? `${text.slice(0, 50)}…` : text;
}

function articleFacts({ article, absent }: Expectation, { analysis }: Seen): Fact[] {
  const facts: Fact[] = [];
  const fact = (what: string, met: boolean) => facts.push({ section: "article", what, met });
  const boilerplate = analysis.article.blocks.filter((block) => block.kind === "boilerplate");
  const inBoilerplate = (at: number) => boilerplate.some((block) => block.start <= at && at < block.end);
  if (article?.title !== undefined)
    fact(`title ${start(article.title)}`, isTitle(analysis.article.title, article.title));
  if (article?.byline !== undefined)
    fact(`byline ${article.byline}`, holds(analysis.article.byline ?? "", article.byline));
  if (article?.published !== undefined) {
    fact(`published ${article.published}`, (analysis.article.published ?? "").startsWith(article.published));
  }
  for (const words of article?.boilerplate ?? []) {
    fact(`boilerplate ${words}`, inBoilerplate(analysis.article.text.indexOf(words)));
  }
  if (article?.boilerplate !== undefined) {
    const quoted = analysis.quotations.flatMap((quotation) => quotation.content);
    const claimed = analysis.labels.flatMap((label) => label.claims.map((claim) => claim.span));
    fact("no quotation in boilerplate", !quoted.some((span) => inBoilerplate(span.start)));
    fact("no label claim in boilerplate", !claimed.some((span) => inBoilerplate(span.start)));
  }
  for (const words of absent?.text ?? []) fact(`text without ${words}`, !analysis.article.text.includes(words));
  return facts;
}

/** A page title may go on with the outlet's name or a section after a dash or bar. */
function isTitle(title: string | null, expected: string): boolean {
  if (title === null) return false;
  const trimmed = title.trim();
  return trimmed === expected || trimmed.startsWith(`${expected} - `) || trimmed.startsWith(`${expected} | `);
}

function actorFacts({ actors }: Expectation, seen: Seen): Fact[] {
  const facts: Fact[] = [];
  const fact = (what: string, met: boolean) => facts.push({ section: "actors", what, met });
  for (const expected of actors) {
    const hits = seen.analysis.actors.filter((a) => a.kind === expected.kind && seen.isNamed(a.id, expected.name));
    fact(`${expected.kind} ${expected.name}`, hits.length > 0);
    if (hits.length === 0) continue;
    const { role } = expected;
    if (role !== undefined) {
      fact(
        `role of ${expected.name}: ${role}`,
        hits.some((a) => a.roles.some((each) => holds(each, role))),
      );
    }
    for (const words of expected.mentions ?? []) {
      const mentioned = (m: Span) => m.text.toLowerCase() === words.toLowerCase() || m.text.includes(words);
      fact(
        `mention of ${expected.name}: ${words}`,
        hits.some((a) => a.mentions.some(mentioned)),
      );
    }
  }
  return facts;
}

function quotationFacts({ quotations, absent }: Expectation, seen: Seen): Fact[] {
  const facts: Fact[] = [];
  const fact = (what: string, met: boolean) => facts.push({ section: "quotations", what, met });
  const contents = seen.analysis.quotations.map((quotation) => joined(quotation.content));
  for (const expected of quotations) {
    const hits = seen.analysis.quotations.filter((_, at) => {
      const content = contents[at] ?? "";
      return content.includes(expected.content.slice(0, 30)) || content.includes(expected.content.slice(-24));
    });
    const name = start(expected.content);
    fact(`quotation ${name}`, hits.length > 0);
    if (hits.length === 0) continue;
    const any = (what: string, test: (quotation: Quotation) => boolean) => fact(`${what} of ${name}`, hits.some(test));
    const { speaker, cue, medium } = expected;
    any(`speaker ${speaker ?? "(none)"}`, (q) =>
      speaker === null ? q.speaker === null : seen.isNamed(q.speaker, speaker),
    );
    any(`kind ${expected.kind}`, (q) => q.kind === expected.kind);
    if (cue !== undefined) any(`cue ${cue}`, (q) => holds(joined(q.cue), cue));
    if (medium !== undefined) any(`medium ${medium}`, (q) => q.medium?.text.includes(medium) ?? false);
  }
  for (const words of absent?.quotations ?? []) fact(`no quotation ${words}`, !contents.includes(words));
  return facts;
}

function dateFacts(section: Section, expected: Expectation["dates"], { dates }: Analysis): Fact[] {
  return expected.map(({ text, value }) => ({
    section,
    what: `${text} = ${value}`,
    met: dates.some((date) => date.text.includes(text) && date.value === value),
  }));
}

function eventFacts({ events }: Expectation, seen: Seen): Fact[] {
  const facts: Fact[] = [];
  const fact = (what: string, met: boolean) => facts.push({ section: "events", what, met });
  const dates = new Map(seen.analysis.dates.map((date) => [date.id, date.value]));
  for (const expected of events) {
    const { about, date, place, realis } = expected;
    const hits = seen.analysis.events.filter(
      (event) =>
        event.trigger.text.toLowerCase().includes(expected.trigger) &&
        (realis === undefined || event.realis === realis),
    );
    fact(`${about}${realis === undefined ? "" : ` (${realis})`}`, hits.length > 0);
    const any = (what: string, test: (event: EventMention) => boolean) => fact(what, hits.some(test));
    if (date !== undefined) any(`date ${date} of ${about}`, (e) => e.date !== null && dates.get(e.date) === date);
    for (const name of expected.participants ?? []) {
      any(`${name} in ${about}`, (e) => e.participants.some((participant) => seen.isNamed(participant.actor, name)));
    }
    if (place !== undefined) any(`place ${place} of ${about}`, (e) => seen.isNamed(e.place, place));
  }
  return facts;
}

function labelFacts({ labels, article }: Expectation, seen: Seen): Fact[] {
  const facts: Fact[] = [];
  const fact = (what: string, met: boolean) => facts.push({ section: "labels", what, met });
  const { text } = seen.analysis.article;
  const from = textStart(text, article?.title);
  for (const expected of labels) {
    const found = seen.analysis.labels.filter((label) =>
      label.term.toLowerCase().includes(expected.term.toLowerCase()),
    );
    const free = new Set(found.flatMap((label) => label.claims));
    if (expected.disputed)
      fact(
        `disputed: ${expected.term}`,
        found.some((label) => label.disputed),
      );
    for (const claim of expected.claims) {
      const hit = [...free].find((each) => isClaim(each, claim, text, from, seen));
      if (hit !== undefined) free.delete(hit);
      const where = claim.evidence === undefined ? "" : ` in ‘${claim.evidence}’`;
      const bearer = claim.bearer === undefined ? "" : ` on ${claim.bearer}`;
      fact(`${claim.holder} ${claim.position} ${expected.term}${bearer}${where}`, hit !== undefined);
    }
  }
  return facts;
}

/** Where the article begins: past the page title, where that repeats the headline. */
function textStart(text: string, title: string | undefined): number {
  if (title === undefined) return 0;
  return Math.max(0, text.indexOf(title, text.indexOf(title) + 1));
}

type ExpectedClaim = Expectation["labels"][number]["claims"][number];

function isClaim(claim: LabelClaim, expected: ExpectedClaim, text: string, from: number, seen: Seen): boolean {
  if (claim.position !== expected.position || !seen.isNamed(claim.holder, expected.holder)) return false;
  const { bearer, evidence } = expected;
  if (
    bearer !== undefined &&
    !seen.isNamed(claim.bearer.actor, bearer) &&
    !holds(claim.bearer.span?.text ?? "", bearer)
  ) {
    return false;
  }
  if (evidence === undefined) return true;
  const at = text.indexOf(evidence, from);
  return at >= 0 && at - 2 <= claim.span.start && claim.span.start <= at + evidence.length;
}

function stanceFacts({ stances }: Expectation, seen: Seen): Fact[] {
  const terms = new Map(seen.analysis.labels.map((label) => [label.id, label.term.toLowerCase()]));
  return stances.map((expected) => ({
    section: "stances",
    what: `${expected.holder} ${expected.position} of ${expected.target}`,
    met: seen.analysis.stances.some(
      (stance) =>
        stance.position === expected.position &&
        seen.isNamed(stance.holder, expected.holder) &&
        (seen.isNamed(stance.target.id, expected.target) ||
          (terms.get(stance.target.id) ?? "").includes(expected.target.toLowerCase())),
    ),
  }));
}

function frameFacts({ frames }: Expectation, { framing }: Analysis): Fact[] {
  const facts: Fact[] = [];
  const fact = (what: string, met: boolean) => facts.push({ section: "frames", what, met });
  const found = [...framing.frames].sort((a, b) => b.score - a.score).map(({ frame }) => frame);
  const { anyOfTopThree, mustAppear = [] } = frames ?? {};
  if (anyOfTopThree !== undefined) {
    const top = found.slice(0, 3);
    fact(
      `among the top three: ${anyOfTopThree.join(" or ")}`,
      anyOfTopThree.some((frame) => top.includes(frame)),
    );
  }
  for (const frame of mustAppear) fact(`frame ${frame}`, found.includes(frame));
  return facts;
}

function cueFacts({ cues }: Expectation, seen: Seen): Fact[] {
  return cues.map(({ text, kind, holder }) => ({
    section: "framing cues",
    what: `${kind} ${text}${holder === undefined ? "" : ` of ${holder}`}`,
    met: seen.analysis.framing.cues.some(
      (cue) =>
        cue.kind === kind && cue.text.includes(text) && (holder === undefined || seen.isNamed(cue.holder, holder)),
    ),
  }));
}

function noteFacts({ notes }: Expectation, analysis: Analysis): Fact[] {
  return notes.map((code) => ({
    section: "notes",
    what: `note ${code}`,
    met: analysis.notes.some((note) => note.code === code),
  }));
}

function spanFact({ article, quotations }: Analysis): Fact {
  const spans = quotations.flatMap(({ content, cue, source }) => [...content, ...cue, ...source]);
  const met = spans.every((span) => article.text.slice(span.start, span.end) === span.text);
  return { section: "spans", what: "span texts equal slices", met };
}
