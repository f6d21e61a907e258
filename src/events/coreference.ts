import type { Language } from "../language/language.ts";
import { stem } from "../language/natural.ts";
import { EVENT_SYNONYMS, NOMINALIZATIONS } from "../lexicons/event-nouns.ts";
import type { Article, Span } from "../schema/index.ts";
import type { Draft } from "./draft.ts";
import { daysOf } from "./when.ts";

const verbOf: ReadonlyMap<string, string> = new Map(NOMINALIZATIONS.entries.map(({ noun, verb }) => [noun, verb]));
/** First mentions a later mention is compared with: the latest of the same words. */
const MOST_CANDIDATES = 8;
const DEFINITE: ReadonlySet<string> = new Set(["the", "this", "that", "these", "those"]);
/** Words of one set go by the first of them. */
const synonymOf: ReadonlyMap<string, string> = new Map(
  EVENT_SYNONYMS.entries.flatMap((words) => words.map((word): [string, string] => [word, stem(words[0]!)])),
);
/** Heads that name nothing. */
const POINTS = /^(?:it|he|she|they|him|her|them|we|us|you|i|me|who|which|that|this|these|those|one|others?)$/;
const GENERAL_VERBS: ReadonlySet<string> = new Set(
  "have make do go get take give come put keep let use see know think want say tell add".split(" "),
);

/** Joins the mentions of one event: sets `first`, and shares date and realis among the mentions of an event. */
export function joinMentions(language: Language, { blocks }: Article, drafts: readonly Draft[]): void {
  const candidates = new Map<string, number[]>();
  const chains = new Map<number, number[]>();
  const stems = new Map<string, string>();
  const inHeadline = ({ trigger }: Draft): boolean =>
    blocks[language.sentenceOf(trigger.token).block]?.kind === "headline";
  drafts.forEach((draft, place) => {
    const key = identityOf(language, draft, stems);
    if (key === null) return;
    const earlier = candidates.get(key) ?? [];
    const first = earlier.findLast((candidate) =>
      isSame(language, drafts, chains.get(candidate) ?? [candidate], draft, inHeadline(drafts[candidate]!)),
    );
    if (first === undefined) {
      if (earlier.length >= MOST_CANDIDATES) earlier.shift();
      earlier.push(place);
      candidates.set(key, earlier);
    } else {
      draft.first = first;
      const chain = chains.get(first) ?? [first];
      chain.push(place);
      chains.set(first, chain);
    }
  });
  for (const chain of chains.values()) share(chain.map((place) => drafts[place]!));
}

/** What mentions of one event have in common: the stem of the verb that names it. Null for words too general to go by. */
function identityOf(language: Language, draft: Draft, stems: Map<string, string>): string | null {
  const { part, token, class: eventClass } = draft.trigger;
  if (part === "predicate" || part === "modifier" || eventClass === "REPORTING") return null;
  if (part !== "noun" && eventClass !== "OCCURRENCE") return null;
  const { lemma } = language.tokens[token]!;
  if (GENERAL_VERBS.has(lemma)) return null;
  const known = stems.get(lemma) ?? synonymOf.get(lemma) ?? stem(verbOf.get(lemma) ?? lemma);
  stems.set(lemma, known);
  return known;
}

/** Compared with the chain's first mention and its latest ones, so that a long chain costs no more than a short one. */
function isSame(
  language: Language,
  drafts: readonly Draft[],
  chain: readonly number[],
  draft: Draft,
  isHeadline: boolean,
): boolean {
  const members = [chain[0]!, ...chain.slice(1).slice(-3)].map((place) => drafts[place]!);
  if (members.some((member) => conflict(language, member, draft))) return false;
  // What a headline tells is what the article goes on to tell.
  if (isHeadline) return true;
  if (
    members.some(
      (member) => sharesParticipant(member, draft) || (member.place !== null && member.place === draft.place),
    )
  )
    return true;
  if (members.some((member) => member.date !== null && member.date.value === draft.date?.value)) return true;
  return draft.trigger.part === "noun" && isDefinite(language, draft) && !namesActor(draft);
}

function isDefinite(language: Language, { noun }: Draft): boolean {
  return noun !== null && DEFINITE.has(language.tokens[noun.from]!.norm);
}

const namesActor = ({ participants }: Draft) =>
  participants.some(({ actor, role }) => actor !== null && role !== "topic");

function conflict(language: Language, one: Draft, other: Draft): boolean {
  const isPlural = (draft: Draft) => language.tokens[draft.trigger.token]!.tag === "NNS";
  if (one.trigger.part === "noun" && other.trigger.part === "noun" && isPlural(one) !== isPlural(other)) return true;
  if (one.firm && other.firm && (one.realis === "actual") !== (other.realis === "actual")) return true;
  if (one.place !== null && other.place !== null && one.place !== other.place) return true;
  const days = one.date && daysOf(one.date);
  const otherDays = other.date && daysOf(other.date);
  if (days && otherDays && (days.to < otherDays.from || otherDays.to < days.from)) return true;
  return differ(agents(one), agents(other));
}

/** Who does it: the actor, or the last word of who does where no actor is known. */
const agents = ({ participants }: Draft) =>
  participants.filter(({ role }) => role === "agent").map((participant) => participant.actor ?? headWord(participant));

/** The last word of who or what takes part. */
const headWord = ({ span: { text } }: { readonly span: Span }): string =>
  text.slice(text.lastIndexOf(" ") + 1).toLowerCase();

function differ(some: readonly string[], others: readonly string[]): boolean {
  return some.length > 0 && others.length > 0 && !some.some((actor) => others.includes(actor));
}

/** Whether an actor takes part in both, or something of the same head word in the same role. */
function sharesParticipant(one: Draft, other: Draft): boolean {
  return one.participants.some(({ actor, role, span }) => {
    if (role === "topic") return false;
    return other.participants.some((each) => {
      if (actor !== null || each.actor !== null) return each.actor === actor && each.role !== "topic";
      return each.role === role && headWord(each) === headWord({ span }) && !POINTS.test(headWord(each));
    });
  });
}

/** What one mention says of the event holds of the others where they say nothing. */
function share(chain: readonly Draft[]): void {
  const dated = chain.find(({ date }) => date !== null && /^(\d{4}|XXXX)-\d{2}-\d{2}/.test(date.value));
  const firm = chain.find((draft) => draft.firm);
  for (const draft of chain) {
    if (draft.date === null && dated) draft.date = dated.date;
    if (!draft.firm && firm && draft.trigger.part === "noun") draft.realis = firm.realis;
  }
}
