import { createAnalyzer } from "../src/index.ts";
import type { Actor } from "../src/schema/index.ts";
import { type Tally, tally } from "./attribution-scores.ts";
import { addCoreference, type CoreferenceScores, coreferenceScores } from "./coreference-scores.ts";
import type { GoldMention, GumDocument } from "./gum.ts";

const ACTOR_TYPES: ReadonlySet<string> = new Set(["person", "organization", "place"]);
const PEOPLE: ReadonlySet<Actor["kind"]> = new Set(["person", "group", "unnamed"]);

/** Forms of mentions that are counted apart. */
export const FORMS = ["name", "pronoun", "description"] as const;
export type Form = (typeof FORMS)[number];

/** Mentions of actors found among those annotated, and who of the people they are. */
export interface ActorScores {
  /** By form: the head found within the annotated mention. */
  readonly heads: Record<Form, Tally>;
  /** By form: the same characters. */
  readonly exact: Record<Form, Tally>;
  readonly coreference: CoreferenceScores;
}

export function actorScores(): ActorScores {
  const byForm = (): Record<Form, Tally> => ({ name: tally(), pronoun: tally(), description: tally() });
  return { heads: byForm(), exact: byForm(), coreference: coreferenceScores() };
}

interface FoundMention {
  readonly start: number;
  readonly end: number;
  readonly form: Form;
  readonly actor: Actor;
}

const analyzer = createAnalyzer();

/** Analyses documents and adds what is found of their actors to the scores. */
export function scoreActors(documents: readonly GumDocument[]): ActorScores {
  const scores = actorScores();
  for (const { name, text, mentions } of documents) {
    const { actors } = analyzer.analyze({ id: name, text });
    const found = actors.flatMap((actor) =>
      actor.mentions.map(({ start, end, form }): FoundMention => ({ start, end, form: plainForm(form), actor })),
    );
    const gold = mentions.filter(({ type }) => ACTOR_TYPES.has(type));
    countMentions(scores.heads, gold, found, matched(gold, found));
    countMentions(scores.exact, gold, found, same(gold, found));
    const people = gold.filter(({ type }) => type === "person");
    const persons = found.filter(({ actor }) => PEOPLE.has(actor.kind));
    addPeople(scores.coreference, people, persons, matched(people, persons));
  }
  return scores;
}

/** A title ("the minister") is counted with descriptions. */
function plainForm(form: Actor["mentions"][number]["form"]): Form {
  return form === "title" ? "description" : form;
}

type Pairs = readonly (readonly [gold: number, found: number])[];

/** One to one: a found mention that lies in an annotated one and has words of its head; the longest first. */
function matched(gold: readonly GoldMention[], found: readonly FoundMention[]): Pairs {
  const candidates = found.flatMap(({ start, end }, f) =>
    gold.flatMap(({ span, head }, g) =>
      span[0] <= start && end <= span[1] && start < head[1] && head[0] < end
        ? [{ g, f, missing: span[1] - span[0] - (end - start) }]
        : [],
    ),
  );
  candidates.sort((a, b) => a.missing - b.missing || a.g - b.g || a.f - b.f);
  return oneToOne(candidates.map(({ g, f }) => [g, f]));
}

function same(gold: readonly GoldMention[], found: readonly FoundMention[]): Pairs {
  const places = new Map(gold.map(({ span }, g) => [`${span[0]} ${span[1]}`, g]));
  return oneToOne(
    found.flatMap(({ start, end }, f) => {
      const g = places.get(`${start} ${end}`);
      return g === undefined ? [] : [[g, f] as const];
    }),
  );
}

function oneToOne(candidates: Pairs): Pairs {
  const [golds, founds] = [new Set<number>(), new Set<number>()];
  return candidates.filter(([g, f]) => {
    if (golds.has(g) || founds.has(f)) return false;
    golds.add(g);
    founds.add(f);
    return true;
  });
}

/** A found mention counts for the form of the annotated mention that it matches, else for its own. */
function countMentions(
  scores: Record<Form, Tally>,
  gold: readonly GoldMention[],
  found: readonly FoundMention[],
  pairs: Pairs,
): void {
  const goldOf = new Map(pairs.map(([g, f]) => [f, gold[g]!]));
  for (const { form } of gold) scores[form].wanted++;
  for (const [f, { form }] of found.entries()) {
    const other = goldOf.get(f);
    scores[other?.form ?? form].found++;
    if (other !== undefined) scores[other.form].right++;
  }
}

/** Entities with one mention are left out on both sides, as in OntoNotes. */
function addPeople(
  scores: CoreferenceScores,
  gold: readonly GoldMention[],
  found: readonly FoundMention[],
  pairs: Pairs,
): void {
  const place = new Map(pairs.map(([g, f]) => [f, g]));
  const entities = groups(gold.map(({ entity }, g) => [entity, g]));
  // What matches nothing annotated gets places of its own.
  const answers = groups(found.map(({ actor }, f) => [actor.id, place.get(f) ?? gold.length + f]));
  addCoreference(
    scores,
    entities.filter(({ size }) => size > 1),
    answers.filter(({ size }) => size > 1),
  );
}

function groups(pairs: readonly (readonly [string, number])[]): Set<number>[] {
  const sets = new Map<string, Set<number>>();
  for (const [key, place] of pairs) sets.set(key, (sets.get(key) ?? new Set()).add(place));
  return [...sets.values()];
}

/** Sum of tallies. */
export function summed(tallies: readonly Tally[]): Tally {
  const sum = tally();
  for (const { right, found, wanted } of tallies) {
    sum.right += right;
    sum.found += found;
    sum.wanted += wanted;
  }
  return sum;
}
