import { indexActors } from "../actors/lookup.ts";
import type { Language } from "../language/language.ts";
import type { VerbGroup } from "../language/verbs.ts";
import type { Stage } from "../layers.ts";
import type { EventMention, TemporalExpression } from "../schema/index.ts";
import { joinMentions } from "./coreference.ts";
import type { Draft } from "./draft.ts";
import { dateFreshNews } from "./fresh.ts";
import { placeOfNoun, supportVerbs } from "./governor.ts";
import { interactionOf } from "./interaction.ts";
import type { EventClasses } from "./learned/event-classes.ts";
import { ParticipantReader } from "./participants.ts";
import { chainAfter, phraseAt } from "./phrase.ts";
import { quotationFinder } from "./quoted.ts";
import { RealisReader } from "./realis.ts";
import { withSpeaker } from "./speaker.ts";
import { findTriggers, shippedClasses, type Trigger } from "./trigger.ts";
import { DateIndex, relativeTo } from "./when.ts";

/** How many of some tokens stand before each token. */
function countBefore(count: number, tokens: Iterable<number>): Int32Array {
  const before = new Int32Array(count + 1);
  for (const token of tokens) before[token + 1]!++;
  for (let i = 0; i < count; i++) before[i + 1]! += before[i]!;
  return before;
}

/** Verb groups by token: the first at or after a token, and how many main verbs of clauses stand in a range. */
function indexGroups({ tokens, verbGroups }: Language) {
  const all = countBefore(
    tokens.length,
    verbGroups.map(({ verb }) => verb),
  );
  // A participle in a noun phrase parts nothing: "the Dallas based firm".
  const clauses = verbGroups.filter(({ verb }) => tokens[verb]!.relation !== "amod");
  const before = countBefore(
    tokens.length,
    clauses.map(({ verb }) => verb),
  );
  const clamp = (token: number) => Math.max(0, Math.min(token, tokens.length));
  return {
    next: (token: number): VerbGroup | null => verbGroups[all[clamp(token)]!] ?? null,
    between: (from: number, to: number): number => Math.max(0, before[clamp(to)]! - before[clamp(from)]!),
  };
}

type Needs = "article" | "language" | "dates" | "actors" | "quotations";

/** The stage with a way of telling events, which is asked for at the first article. */
export const eventStage = (classes: () => EventClasses): Stage<Needs, "events"> => ({
  name: "events",
  needs: ["article", "language", "dates", "actors", "quotations"],
  gives: ["events"],
  run({ article, language, dates, actors, quotations }) {
    const groups = indexGroups(language);
    const dateIndex = new DateIndex(language, dates);
    const drafts = findTriggers(language, classes()).map((trigger) =>
      draftOf(language, trigger, dateIndex, groups.next),
    );
    const draftAt = new Map(drafts.map((draft) => [draft.trigger.token, draft]));
    const actorIndex = indexActors(actors);
    const participants = new ParticipantReader(language, actorIndex, (token) => dateIndex.endAt(token));
    const realis = new RealisReader(
      language,
      (token) => draftAt.get(token)?.realis ?? null,
      (token) => draftAt.get(token)?.trigger.class ?? null,
    );
    const quotationAt = quotationFinder(quotations);
    const quotationById = new Map(quotations.map((quotation) => [quotation.id, quotation]));
    readRealis(drafts, realis);
    for (const draft of drafts) {
      participants.read(draft);
      draft.date = dateOf(draft, dateIndex, groups.between);
      settleByDate(draft, article.published);
      draft.quotation = quotationAt(language.tokens[draft.trigger.token]!.start);
      const quotation = quotationById.get(draft.quotation ?? "");
      draft.participants = withSpeaker(draft.participants, quotation, actorIndex.byId(quotation?.speaker ?? ""));
    }
    for (const draft of drafts) for (const { verb } of draft.supports) takeFromSupport(draft, draftAt.get(verb));
    for (const draft of drafts) draft.type = interactionOf(language, draft);
    for (const draft of drafts)
      if (draft.type !== null) participants.addCounterparts(draft, (token) => draftAt.get(token));
    joinMentions(language, article, drafts);
    dateFreshNews(language, article, dates, drafts);
    return { events: drafts.map((draft, place) => mentionOf(language, draft, place)) };
  },
});

/** Events: what happens, has happened, is planned or denied in the article, with who, where and when. */
export const events = eventStage(shippedClasses);

/** Verbs first, in the order of the text, then what is told by the realis of verbs. */
function readRealis(drafts: readonly Draft[], realis: RealisReader): void {
  for (const draft of drafts) if (draft.group) Object.assign(draft, realis.ofVerb(draft.group));
  for (const draft of drafts) if (draft.group) Object.assign(draft, realis.ofTimeClause(draft.group));
  for (const draft of drafts)
    if (draft.noun) Object.assign(draft, realis.ofNoun(draft.trigger.token, draft.noun, draft.supports));
}

function draftOf(
  language: Language,
  trigger: Trigger,
  dates: DateIndex,
  nextGroup: (token: number) => VerbGroup | null,
): Draft {
  const group = trigger.part === "noun" ? null : language.verbGroup(trigger.token);
  const noun = trigger.part === "noun" ? placeOfNoun(language, trigger.token) : null;
  // A verb's object stands between it and its prepositional phrases.
  const dateEnd = (token: number) => dates.endAt(token);
  const object = trigger.part === "verb" ? phraseAt(language, trigger.token + 1, dateEnd) : null;
  const from = object ? object.to : trigger.token + 1;
  const chain = chainAfter(language, from, dateEnd);
  const stands = group?.from === group?.verb && (object !== null || language.child(trigger.token, "nsubj") >= 0);
  return {
    trigger,
    group,
    passive: group?.passive === true && !stands,
    object,
    noun,
    supports: noun ? supportVerbs(language, trigger.token, noun, chain.to, nextGroup) : [],
    chain,
    realis: "actual",
    firm: false,
    participants: [],
    place: null,
    date: null,
    type: null,
    quotation: null,
    first: -1,
  };
}

function dateOf(
  draft: Draft,
  dates: DateIndex,
  groupsBetween: (from: number, to: number) => number,
): TemporalExpression | null {
  const { trigger, noun, chain, group } = draft;
  if (noun === null) return group ? dates.ofVerb(group, groupsBetween) : null;
  return dates.in(trigger.token + 1, chain.to) ?? dates.in(noun.from, trigger.token);
}

/** A date after publication makes an event scheduled, one before it makes an expected event past. */
function settleByDate(draft: Draft, published: string | null): void {
  const when = relativeTo(draft.date, published);
  const tense = draft.group?.tense;
  if (
    when === "after" &&
    (draft.realis === "actual" || (draft.realis === "possible" && !draft.firm)) &&
    tense !== "PAST" &&
    draft.group?.aspect !== "PERFECTIVE"
  ) {
    draft.realis = "scheduled";
    draft.firm = true;
  }
  if (when === "before" && draft.noun !== null && !draft.firm) {
    draft.realis = "actual";
    draft.firm = true;
  }
}

function takeFromSupport(draft: Draft, support: Draft | undefined): void {
  if (support === undefined) return;
  draft.place ??= support.place;
  draft.date ??= support.date;
}

function mentionOf(language: Language, draft: Draft, place: number): EventMention {
  const { trigger, group } = draft;
  return {
    id: `e${place + 1}`,
    trigger: language.span(trigger.token, trigger.token + 1),
    class: trigger.class,
    tense: group ? tenseOf(language, group) : "NONE",
    aspect: group ? group.aspect : "NONE",
    polarity: group?.negated || (draft.realis === "denied" && language.negated(trigger.token)) ? "NEG" : "POS",
    modality: group ? group.modal : null,
    type: draft.type,
    realis: draft.realis,
    participants: [...draft.participants].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end),
    place: draft.place,
    date: draft.date?.id ?? null,
    quotation: draft.quotation,
    sameAs: draft.first < 0 ? null : `e${draft.first + 1}`,
    rule: trigger.rule,
  };
}

/** Tense as TimeML has it: none under a modal, and a finite form where a bare one has a subject. */
function tenseOf(language: Language, group: VerbGroup): EventMention["tense"] {
  if (group.modal !== null && group.tense !== "FUTURE") return "NONE";
  if (group.from !== group.verb || language.child(group.verb, "nsubj") < 0) return group.tense;
  if (group.tense === "PASTPART") return "PAST";
  return group.tense === "INFINITIVE" ? "PRESENT" : group.tense;
}
