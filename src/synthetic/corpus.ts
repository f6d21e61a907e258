import { copyEdits, copySource } from "./copy.ts";
import { HEADLINES, OWN_FIRST_LINES } from "./frames/background.ts";
import { type Settings, type SyntheticOptions, settingsOf } from "./options.ts";
import { joined, type Paragraph, plainParagraph } from "./paragraph.ts";
import { intensity } from "./phases.ts";
import { placeIn, Random } from "./random.ts";
import type { Story } from "./story.ts";
import { Telling, type Told } from "./telling.ts";
import type { CopyEdits, Person, SyntheticArticle, Truth } from "./truth.ts";
import { TOPICS } from "./words/topics.ts";
import { castOf, type Outlet, type World, type WorldDispute, worldOf } from "./world.ts";
import { isoDay, ParagraphWriter } from "./writer.ts";

/** 2^32 divided by the golden ratio: its multiples spread articles evenly over the days, however many there are (Weyl 1916). */
const GOLDEN = 0x9e37_79b9;
const DISPUTE_PERCENT = 65;
const DIPLOMACY_PERCENT = 60;
const MOST_SPEAKERS = 6;
const MINUTES_A_DAY = 1440;

/** A corpus whose articles can be written in any order. */
interface Corpus {
  readonly settings: Settings;
  readonly world: World;
}

/** What is known of an article before it is told. */
interface Plan {
  readonly story: Story;
  readonly minute: number;
  readonly told: Told;
}

function disputeAt(world: World, time: number, random: Random): WorldDispute | null {
  const weights = world.disputes.map((dispute) => intensity(dispute, time));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0 || !random.chance(DISPUTE_PERCENT)) return null;
  let rest = (random.below(1_000_000) / 1_000_000) * total;
  const at = weights.findIndex((weight) => {
    rest -= weight;
    return rest < 0;
  });
  return world.disputes[at] ?? null;
}

/** Matter, countries and people of a story, drawn. */
function drawMatter(
  world: World,
  time: number,
  random: Random,
): Pick<Story, "kind" | "topic" | "side" | "otherSide" | "dispute" | "cast" | "speakers"> {
  const dispute = disputeAt(world, time, random);
  const someOf = (people: readonly Person[]): Person[] => random.shuffled(people).slice(0, MOST_SPEAKERS);
  if (dispute !== null) {
    const { topic, side, otherSide, cast } = dispute;
    return { kind: "dispute", topic, side, otherSide, dispute, cast, speakers: someOf(cast) };
  }
  const kind = random.chance(DIPLOMACY_PERCENT) ? "diplomacy" : "home";
  const side = random.pick(world.countries);
  const otherSide = random.pick(world.countries.filter((country) => country !== side));
  const cast = castOf(world, side, otherSide, random);
  const speakers = kind === "home" ? cast.filter(({ country }) => country === side.name) : someOf(cast);
  return { kind, topic: random.pick(TOPICS), side, otherSide, dispute, cast, speakers };
}

/** Tells an article that is no copy, in the spelling of its outlet or in the other one. */
function planOf({ settings, world }: Corpus, number: number, respelt: boolean): Plan {
  const random = new Random(placeIn(world.place, "article"), number);
  const { firstDay, lastDay } = settings;
  const turn = placeIn(world.place, "turn");
  const time = ((Math.imul(number, GOLDEN) + turn) >>> 0) / 0x1_0000_0000;
  const day = firstDay + Math.floor(time * (lastDay - firstDay + 1));
  const outlet = random.pick(world.outlets);
  const other = outlet.spelling === "British" ? "American" : "British";
  const matter = drawMatter(world, time, random);
  const story: Story = {
    ...matter,
    world,
    random,
    time,
    day,
    outlet,
    spelling: respelt ? other : outlet.spelling,
    introduced: new Set(),
    used: new Set(),
  };
  const minute = random.below(MINUTES_A_DAY);
  const agency = random.chance(60) ? " (Corvane News)" : "";
  const dateline = random.chance(40) ? `${matter.side.capital.toUpperCase()}${agency} — ` : "";
  return { story, minute, told: new Telling(story).tell(settings.tokens, dateline) };
}

function idOf({ settings }: Corpus, number: number): string {
  return `${settings.seed}-${String(number).padStart(9, "0")}`;
}

function slugOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^a-z]+/g, "-")
    .replace(/^-|-$/g, "");
}

function time24(minute: number): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}:00Z`;
}

interface Setting {
  readonly outlet: Outlet;
  readonly headline: Paragraph;
  readonly paragraphs: readonly Paragraph[];
  readonly day: number;
  readonly minute: number;
  readonly duplicateOf: string | null;
  readonly edits: CopyEdits | null;
}

/** An article as its outlet prints it. */
function printed(corpus: Corpus, number: number, setting: Setting): SyntheticArticle {
  const { outlet, headline, paragraphs, day, minute, duplicateOf, edits } = setting;
  const above = outlet.repeatsHeadline ? [headline] : [];
  const below = outlet.furniture === null ? [] : [plainParagraph(outlet.furniture)];
  const { text, quotations, claims, events, stances } = joined([...above, ...paragraphs, ...below]);
  const date = isoDay(day);
  const mentioned = new Set([
    ...quotations.map(({ speaker }) => speaker),
    ...claims.map(({ holder }) => holder),
    ...stances.flatMap(({ holder, target }) => [holder, target]),
  ]);
  const truth: Truth = {
    people: corpus.world.people.filter(({ id }) => mentioned.has(id)),
    quotations,
    claims,
    events,
    stances,
    duplicateOf,
    edits,
  };
  const title = headline.text;
  const url = `https://${outlet.host}/${date.replaceAll("-", "/")}/${slugOf(title)}-${number}`;
  const published = `${date}T${time24(minute)}`;
  return { article: { id: idOf(corpus, number), url, title, published, outlet: outlet.name, text }, truth };
}

function originalArticle(corpus: Corpus, number: number): SyntheticArticle {
  const { story, minute, told } = planOf(corpus, number, false);
  const { outlet, day } = story;
  return printed(corpus, number, { ...told, outlet, day, minute, duplicateOf: null, edits: null });
}

/** A copy, printed later on the day of its original by another outlet under its own headline. */
function copiedArticle(corpus: Corpus, number: number, source: number): SyntheticArticle {
  const random = new Random(placeIn(corpus.world.place, "copy"), number);
  const respelt = random.chance(50);
  const { story, minute, told } = planOf(corpus, source, respelt);
  const edits = { ...copyEdits(random, told.paragraphs.length), respelt };
  const others = corpus.world.outlets.filter((outlet) => outlet !== story.outlet);
  const outlet = others.length > 0 ? random.pick(others) : story.outlet;
  const kept = told.paragraphs.slice(0, told.paragraphs.length - edits.cut);
  const own = edits.ownFirstLine ? [plainParagraph(random.pick(OWN_FIRST_LINES))] : [];
  const headline = new ParagraphWriter({ ...story, random }).sentence(random.pick(HEADLINES)).paragraph();
  return printed(corpus, number, {
    outlet,
    headline,
    paragraphs: [...own, ...kept],
    day: story.day,
    minute: minute + random.below(MINUTES_A_DAY - minute),
    duplicateOf: idOf(corpus, source),
    edits,
  });
}

/**
 * Invented news of an invented world, with what was put into each article: who is quoted, which positions on disputed words are taken,
 * what happens, which articles are copies. An article depends on the seed, its number and the options other than `start` and `articles`;
 * so shares of a corpus can be made on many machines. Memory does not grow.
 *
 * @param options - see {@link SyntheticOptions}
 * @throws HustingsError `INVALID_OPTION` for an option that does not exist or has a value outside its range
 * @example
 * const [first] = syntheticCorpus({ seed: 1, articles: 1 });
 * first.article.id; // → "1-000000000"
 * const { kind, content } = first.truth.quotations[0];
 * first.article.text.slice(content[0].start, content[0].end);
 */
export function* syntheticCorpus(options: SyntheticOptions): Generator<SyntheticArticle, void, undefined> {
  const settings = settingsOf(options);
  const corpus: Corpus = { settings, world: worldOf(settings.seed, settings.outlets) };
  for (let number = settings.start; number < settings.start + settings.articles; number++) {
    const source = copySource(corpus.world.place, number, settings.wireShare);
    yield source === null ? originalArticle(corpus, number) : copiedArticle(corpus, number, source);
  }
}
